// What a policy sees of a statement's facts, and when two of them decide alike. It must never leave out a field that
// reaches a policy: the question and the comparison are made from one list.
import type { Refusal, StatementFacts } from "@writ/contracts";

type TextField = "kinds" | "tags" | "reads" | "writes" | "functions";
/** Left out by most statements: then as good as empty. */
type RareField = "columns" | "behind" | "lookups";
type ScalarField = "catalogueOnly" | "writesAtMost";
/** Every field of facts is in one of these; a new one does not compile until it is. */
const covered: Record<Exclude<keyof StatementFacts, TextField | RareField | ScalarField>, true> = {
  masked: true,
  refusals: true,
};
const textFields = ["kinds", "tags", "reads", "writes", "functions"] as const satisfies readonly TextField[];
const rareFields = ["columns", "behind", "lookups"] as const satisfies readonly RareField[];
void covered;

/** Whether both say the same to a policy. A refusal's position is left out: it differs from text to text. */
export function equalFacts(left: StatementFacts, right: StatementFacts): boolean {
  return (
    left === right ||
    (left.masked === right.masked &&
      equalTexts(left.reads, right.reads) &&
      equalTexts(left.kinds, right.kinds) &&
      equalTexts(left.tags, right.tags) &&
      equalTexts(left.writes, right.writes) &&
      equalTexts(left.functions, right.functions) &&
      left.catalogueOnly === right.catalogueOnly &&
      left.writesAtMost === right.writesAtMost &&
      equalRare(left.columns, right.columns) &&
      equalRare(left.behind, right.behind) &&
      equalRare(left.lookups, right.lookups) &&
      equalRefusals(left.refusals, right.refusals))
  );
}

function equalTexts(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}

function equalRare(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return left === right || equalTexts(left ?? none, right ?? none);
}

function equalRefusals(left: readonly Refusal[], right: readonly Refusal[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) {
    if (left[at]?.code !== right[at]?.code || left[at]?.message !== right[at]?.message) return false;
  }
  return true;
}

/** What the policy is told: these fields and no other. */
export function askedFacts(facts: StatementFacts): StatementFacts {
  const { kinds, tags, reads, writes, functions, masked } = facts;
  const refusals = facts.refusals.length === 0 ? facts.refusals : facts.refusals.map(withoutPosition);
  const asked = { kinds, tags, reads, writes, functions, masked, refusals };
  return isPlain(facts) ? asked : { ...asked, ...rareOf(facts) };
}

/** What most statements have none of. Absent stays absent, so that the question is as short as can be. */
type RareFacts = Pick<StatementFacts, RareField | ScalarField>;

function isPlain({ columns, behind, lookups, catalogueOnly, writesAtMost }: StatementFacts): boolean {
  return (columns ?? behind ?? lookups ?? catalogueOnly ?? writesAtMost) === undefined;
}

function rareOf({ columns, behind, lookups, catalogueOnly, writesAtMost }: StatementFacts): RareFacts {
  return {
    ...(columns === undefined ? {} : { columns: frozenCopy(columns) }),
    ...(behind === undefined ? {} : { behind: frozenCopy(behind) }),
    ...(lookups === undefined ? {} : { lookups: frozenCopy(lookups) }),
    ...(catalogueOnly === undefined ? {} : { catalogueOnly }),
    ...(writesAtMost === undefined ? {} : { writesAtMost }),
  };
}

function withoutPosition({ code, message }: Refusal): Refusal {
  return { code, message };
}

/** The word by which equal facts are looked for among others. */
export function relationOf({ reads, writes, kinds }: StatementFacts): string {
  return reads[0] ?? writes[0] ?? kinds[0] ?? "";
}

/** A copy that nobody can change. */
export function copyOfFacts(facts: StatementFacts): StatementFacts {
  const { kinds, tags, reads, writes, functions, masked, refusals } = facts;
  return Object.freeze({
    ...rareOf(facts),
    kinds: frozenCopy(kinds),
    tags: frozenCopy(tags),
    reads: frozenCopy(reads),
    writes: frozenCopy(writes),
    functions: frozenCopy(functions),
    masked,
    refusals: Object.freeze(refusals.map((refusal) => Object.freeze(withoutPosition(refusal)))),
  });
}

const none: readonly never[] = Object.freeze([]);

function frozenCopy<Text>(list: readonly Text[]): readonly Text[] {
  return list.length === 0 ? none : Object.freeze([...list]);
}

export function isFrozenFacts(facts: StatementFacts): boolean {
  return (
    Object.isFrozen(facts) &&
    textFields.every((field) => Object.isFrozen(facts[field])) &&
    rareFields.every((field) => Object.isFrozen(facts[field])) &&
    Object.isFrozen(facts.refusals) &&
    facts.refusals.every(Object.isFrozen)
  );
}

/** Characters and items, roughly: what keeping them costs. */
export function sizeOfFacts(facts: StatementFacts): number {
  let size = 0;
  for (const field of textFields) for (const text of facts[field]) size += text.length + 8;
  for (const field of rareFields) for (const text of facts[field] ?? none) size += text.length + 8;
  for (const { code, message } of facts.refusals) size += code.length + message.length + 16;
  return size;
}
