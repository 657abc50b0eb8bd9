// "Did you mean": the name closest to what was written. Bounded: it looks at a limited number of short names.
import { nearestChoice } from "@writ/contracts";
import { suggestionNamesMax } from "./limits.ts";

/** The nearest of the names, or undefined when none is near enough to be a slip of the keys. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  return nearestChoice(written, take(names, suggestionNamesMax));
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
