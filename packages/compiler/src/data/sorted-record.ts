// Objects with keys in order, whatever order they came in. It must never let a key such as __proto__ change an object.

/** An object with these own properties, sorted by key. */
export function sortedRecord<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  // Object.fromEntries defines own properties; assignment would call the setter of __proto__.
  return Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
}

/** By UTF-16 unit, which for the ASCII keys of data.json is the order of bytes. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
