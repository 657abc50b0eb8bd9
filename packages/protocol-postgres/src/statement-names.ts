// What SQL's own PREPARE, EXECUTE and DEALLOCATE do to the names of prepared statements: one namespace with those of
// Parse. A name must never stand for a query before the server has said PREPARE, nor for anything that is no query.
import type { Compiled, CompiledPart } from "@writ/sql";
import { charactersOfStatement, type NameChange, type Names, type Prepared } from "./names.ts";
import { forReuse } from "./statement-compiler.ts";

/** The changes of one forwarded string, each waiting for the server to complete its statement. */
export class NameSteps {
  /** One for each statement. */
  readonly #changes: readonly (NameChange | undefined)[];
  #at = 0;

  constructor(changes: readonly (NameChange | undefined)[]) {
    this.#changes = changes;
  }

  /** The next statement completed with `tag` (CommandComplete, protocol 55.7). */
  completed(tag: string, names: Names): void {
    const change = this.#changes[this.#at++];
    if (change === undefined) return;
    if (tag === tagOf(change)) names.confirm(change);
    else names.forgetStatements();
  }
}

function tagOf(change: NameChange): string {
  if (change.kind === "all-statements") return "DEALLOCATE ALL";
  return change.value === undefined ? "DEALLOCATE" : "PREPARE";
}

/** What the statements do to names, one entry for each; none when no name is touched. `text`: as received. */
export function nameChangesOf(text: string, compiled: Compiled, made: NameMaker): readonly (NameChange | undefined)[] {
  const { statements } = compiled;
  if (statements.every(({ name }) => name === undefined || name.step === "execute")) return none;
  if (statements.length === 1) {
    return statements.map((part) => changeOf(part, () => ({ text, context: made.context, compiled, bySql: true })));
  }
  const bytes = Buffer.from(text);
  return statements.map((part) => changeOf(part, () => preparedAlone(bytes, part, made)));
}

const none: readonly undefined[] = [];

/** What a PREPARE is compiled by, and under. */
export interface NameMaker {
  readonly context: object;
  compile(text: string): Compiled;
}

/** The PREPARE as a text of its own: what it was compiled to in the string, since parts are compiled one by one. */
function preparedAlone(bytes: Buffer, { start, end }: CompiledPart, made: NameMaker): Prepared {
  const text = bytes.toString("utf8", start, end);
  return { text, context: made.context, compiled: forReuse(made.compile(text)), bySql: true };
}

function changeOf({ name }: CompiledPart, prepared: () => Prepared): NameChange | undefined {
  if (name?.step === "deallocate-all") return { kind: "all-statements" };
  if (name?.step === "deallocate") return { kind: "statement", name: name.name, value: undefined };
  return name?.step === "prepare" ? { kind: "statement", name: name.name, value: prepared() } : undefined;
}

/** Characters that the changes would keep. */
export function charactersOf(changes: readonly (NameChange | undefined)[]): number {
  return changes.reduce(
    (sum, change) => sum + (change?.kind === "statement" ? charactersOfStatement(change.value) : 0),
    0,
  );
}

/** The name that an EXECUTE by itself runs. */
export function executedName({ statements: [part] }: Compiled): string | undefined {
  return part?.name?.step === "execute" ? part.name.name : undefined;
}
