// Guards and limits. It must never drop a rule that it does not know: the model has none such.
import type { GuardData, GuardRule } from "@writ/contracts";
import type { ModelGuard } from "@writ/model";

export function compileGuard(guard: ModelGuard): GuardData {
  const { deny = [], hold = [], limit } = guard.value;
  const seconds = guard.statementSeconds;
  return {
    deny: deny.map(({ statements }): GuardRule => ({ statements })),
    hold: hold.map(
      (rule): GuardRule => ("statements" in rule ? { statements: rule.statements } : { rowsOver: rule.rows.over }),
    ),
    limit: {
      ...(limit?.rows === undefined ? {} : { rows: limit.rows }),
      ...(seconds === undefined ? {} : { statementSeconds: seconds }),
    },
  };
}
