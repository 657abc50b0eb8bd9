// `NAME = VALUE` lines of an input: who a name of the feed is, or what a zone is called. It must never let one name
// mean two things.
import { WritError } from "@writ/contracts";
import { mapEntriesMax } from "./limits.ts";

/** Each name as written; addresses in lower case, as the feed's are. @throws WritError ACTIONS_INPUT */
export function parseNameMap(text: string, input: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const at = line.lastIndexOf("=");
    const [name, value] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (at < 1 || name === "" || value === "")
      throw wrong(input, `${JSON.stringify(line.slice(0, 80))} is no NAME = VALUE`);
    const key = /^[^\s@]+@[^\s@]+$/.test(name) ? name.toLowerCase() : name.replace(/\s+/g, " ");
    if (map.has(key) && map.get(key) !== value) throw wrong(input, `${JSON.stringify(key)} stands there twice`);
    map.set(key, value);
    if (map.size > mapEntriesMax) throw wrong(input, `it has more than ${mapEntriesMax} lines`);
  }
  return map;
}

function wrong(input: string, what: string): WritError {
  return new WritError("ACTIONS_INPUT", `\`${input}\`: ${what}.`);
}
