// Guards and limits. It must never drop a rule that it does not know: the model has none such.
import type { GuardData, GuardRule } from "@writ/contracts";
import type { ModelGuard, ModelGuardRule } from "@writ/model";

export function compileGuard(guard: ModelGuard): GuardData {
  const { rows, sessionRows } = guard.value.limit ?? {};
  const seconds = guard.statementSeconds;
  return {
    deny: guard.deny.map(compileRule),
    hold: guard.hold.map(compileRule),
    limit: {
      ...(rows === undefined ? {} : { rows }),
      ...(sessionRows === undefined ? {} : { sessionRows }),
      ...(seconds === undefined ? {} : { statementSeconds: seconds }),
    },
  };
}

function compileRule({ pointer: _, from, notFrom, ...rule }: ModelGuardRule): GuardRule {
  return {
    ...rule,
    ...(from === undefined ? {} : { from: from.map(({ text }) => text) }),
    ...(notFrom === undefined ? {} : { notFrom: notFrom.map(({ text }) => text) }),
  };
}
