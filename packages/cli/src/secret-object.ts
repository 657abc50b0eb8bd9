// An object in JSON that may hold a secret, such as a key or a login. It must never pass on JSON's own message, which
// quotes the text.

/** Undefined for what is no JSON, or no object. */
export function parseSecretObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
