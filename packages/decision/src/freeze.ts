// Makes plain data immutable, so that what is shared or cached cannot change. It must never be given what has a cycle.

/** Freezes arrays and objects all the way down. Data from JSON is as deep as its text was. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
