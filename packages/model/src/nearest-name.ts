// "Did you mean": the name closest to what was written. Bounded: it looks at a limited number of short names.
import { suggestionLengthMax, suggestionNamesMax } from "./limits.ts";

/** The nearest of the names, or undefined when none is near enough to be a slip of the keys. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  if (written.length > suggestionLengthMax) return undefined;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
  let seen = 0;
  for (const name of names) {
    seen += 1;
    if (seen > suggestionNamesMax) break;
    if (Math.abs(name.length - written.length) >= bestDistance || name.length > suggestionLengthMax) continue;
    const distance = editDistance(lower, name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** What to write instead of an unknown name: the nearest, else some that exist. */
export function insteadOfName(written: string, names: Iterable<string>, otherwise: string): string {
  const list = take(names, suggestionNamesMax);
  const nearest = nearestName(written, list);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`? Otherwise: ${otherwise}`;
  if (list.length === 0) return capital(otherwise);
  const some = list.slice(0, 5).map((name) => `\`${name}\``);
  return `One of ${some.join(", ")}${list.length > 5 ? ", …" : ""}. Otherwise: ${otherwise}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function take(names: Iterable<string>, count: number): string[] {
  const list: string[] = [];
  for (const name of names) {
    if (list.length >= count) break;
    list.push(name);
  }
  return list;
}

// Levenshtein, one row at a time.
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
