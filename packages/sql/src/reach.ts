// Walks over relations that lead to others. It must end where they lead in a circle.

/** All that can be reached, the starts included. */
export function reach(edges: ReadonlyMap<number, readonly number[]>, starts: readonly number[]): Set<number> {
  const seen = new Set(starts);
  for (const oid of seen) {
    for (const next of edges.get(oid) ?? []) {
      seen.add(next); // a set is walked to its end, additions included
    }
  }
  return seen;
}
