// An object in JSON that may hold a secret, such as a key, a login or a store's answer. It must never pass on JSON's
// own message, which quotes the text.

/** Undefined for what is no JSON, or no object. */
export function parseSecretObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
