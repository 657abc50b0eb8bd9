// What Writ remembers in the body of its pull request: which files it is about, and where Writ left the branch. It must
// never be read from anywhere but the first line, where no text of a file can stand.
import { removalsMax } from "../limits.ts";

export interface Marker {
  /** Of the whole set. */
  readonly key: string;
  /** Of each removal. */
  readonly files: readonly string[];
  /** Where Writ left the branch. */
  readonly commit: string;
  /** Writ closed it, because nothing was left to do: nobody has said no. */
  readonly done: boolean;
}

const shape = /^<!-- writ:expire (\{[^\r\n]*\}) -->(\r?\n|$)/;

export function writeMarker(marker: Marker): string {
  // Hex digits and booleans only: nothing in it can end the comment.
  return `<!-- writ:expire ${JSON.stringify(marker)} -->`;
}

/** undefined: there is none, or somebody has changed it into something else. */
export function parseMarker(body: string | null): Marker | undefined {
  const [, json = ""] = shape.exec(body ?? "") ?? [];
  let found: unknown;
  try {
    found = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (typeof found !== "object" || found === null) return undefined;
  const { key, files, commit, done } = found as Record<string, unknown>;
  if (!isHex(key) || !isHex(commit) || typeof done !== "boolean") return undefined;
  if (!Array.isArray(files) || files.length > removalsMax || !files.every(isHex)) return undefined;
  return { key, files, commit, done };
}

function isHex(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{16,64}$/.test(value);
}

/** The same body, with the pull request marked as closed by Writ. */
export function markDone(body: string, marker: Marker): string {
  return body.replace(shape, () => `${writeMarker({ ...marker, done: true })}\n`);
}
