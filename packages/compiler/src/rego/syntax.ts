// What of OPA's parsed Rego the compiler looks at: `opa parse --format json --json-include locations`.
// It must never hold a rule of ours; those stand in own-policies.ts.

export interface RegoLocation {
  readonly row: number;
  readonly col: number;
}

export interface RegoTerm {
  readonly type: string;
  readonly value: unknown;
  readonly location?: RegoLocation;
}

export interface RegoHead {
  readonly name?: string;
  readonly key?: RegoTerm;
  readonly value?: RegoTerm;
  readonly args?: readonly RegoTerm[];
  readonly ref?: readonly RegoTerm[];
  readonly location?: RegoLocation;
}

export interface RegoModule {
  readonly package: { readonly path: readonly RegoTerm[]; readonly location?: RegoLocation };
  readonly imports?: readonly { readonly path: RegoTerm; readonly location?: RegoLocation }[];
  readonly rules?: readonly { readonly default?: boolean; readonly head: RegoHead; readonly location?: RegoLocation }[];
}

/** The parts of a path or reference that are plain names; undefined stands for a computed part. */
export function partsOf(path: readonly RegoTerm[]): (string | undefined)[] {
  return path.map((term) =>
    (term.type === "var" || term.type === "string") && typeof term.value === "string" ? term.value : undefined,
  );
}

/** Every term below `node` that starts at the document `data`, with the parts that follow it. */
export function dataReferences(node: unknown): { readonly parts: (string | undefined)[]; location?: RegoLocation }[] {
  const found: { parts: (string | undefined)[]; location?: RegoLocation }[] = [];
  const open: unknown[] = [node];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const reference = dataReference(next as Partial<RegoTerm>);
    if (reference) found.push(reference);
    const isData = reference !== undefined && Array.isArray((next as RegoTerm).value);
    // The head of a reference to data is judged with it; what stands in its brackets is judged on its own.
    open.push(...(isData ? ((next as RegoTerm).value as unknown[]).slice(1) : Object.values(next)));
  }
  return found;
}

function dataReference(
  term: Partial<RegoTerm>,
): { parts: (string | undefined)[]; location?: RegoLocation } | undefined {
  const where = term.location ? { location: term.location } : {};
  if (term.type === "var" && term.value === "data") return { parts: [], ...where };
  if (term.type !== "ref" || !Array.isArray(term.value)) return undefined;
  const path = term.value as RegoTerm[];
  const [head] = path;
  if (head?.type !== "var" || head.value !== "data") return undefined;
  return { parts: path.slice(1).map((part) => (part.type === "string" ? String(part.value) : undefined)), ...where };
}
