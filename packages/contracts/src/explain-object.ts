// Says what is wrong with keys: unknown, missing, too few, too many, badly named. A key that was only misspelt is one
// fault, not an unknown and a missing one.
import { type Explanation, insteadOf, resolve, type Spot } from "./explanation.ts";
import type { Hint } from "./hint.ts";
import { nearestChoice } from "./nearest.ts";
import { choices, counted, placeName, shown } from "./wording.ts";

type Walk = (at: Spot, explanation: Explanation) => void;

/** Adds the faults of an object's keys, and through `walk` those of its values. */
export function explainObject(spot: Spot, explanation: Explanation, walk: Walk): void {
  const value = spot.value as Readonly<Record<string, unknown>>;
  const renamed = explainUnknown(spot, value, explanation);
  explainMissing(spot, value, { explanation, renamed });
  explainCount(spot, value, explanation);
  for (const [key, inner] of Object.entries(value)) {
    if (explanation.full) return;
    const hint = hintOf(spot.hint, key);
    if (spot.hint.propertyNames !== undefined) explainName(spot, key, explanation);
    if (hint !== undefined) walk({ ...spot, hint, value: inner, path: [...spot.path, key] }, explanation);
  }
}

/** What the schema says of the value under `key`; undefined when the key is unknown. */
export function hintOf(hint: Hint, key: string): Hint | undefined {
  const properties = hint.properties ?? {};
  if (Object.hasOwn(properties, key)) return properties[key];
  return typeof hint.additionalProperties === "object" ? hint.additionalProperties : undefined;
}

/** Adds unknown keys, those with the same advice once; returns the keys that they were probably meant to be. */
function explainUnknown(spot: Spot, value: Readonly<Record<string, unknown>>, explanation: Explanation): Set<string> {
  const { hint } = spot;
  const meant = new Set<string>();
  if (typeof hint.additionalProperties === "object") return meant;
  const known = Object.keys(hint.properties ?? {});
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  const free = known.filter((key) => !Object.hasOwn(value, key));
  const said = new Set<string>();
  for (const key of unknown) {
    const { instead, nearest } = insteadOfUnknown(key, hint, free);
    if (nearest !== undefined) meant.add(nearest);
    if (said.has(instead)) continue;
    addUnknown(spot, { key, instead }, explanation);
    if (Object.hasOwn(hint["x-unknown"] ?? {}, key)) said.add(instead);
  }
  // Nothing here is known: what is missing follows from that, and is in what to write instead.
  if (unknown.length > 0 && free.length === known.length) for (const key of known) meant.add(key);
  return meant;
}

/** What to say of an unknown key, and the known one that was probably meant. */
function insteadOfUnknown(key: string, hint: Hint, free: readonly string[]) {
  const hinted = hint["x-unknown"] ?? {};
  const instead = Object.hasOwn(hinted, key) ? hinted[key] : undefined;
  if (instead !== undefined) return { instead, nearest: free.find((one) => instead.startsWith(`Write \`${one}`)) };
  const nearest = nearestChoice(key, free);
  const asked = nearest === undefined ? "" : `Did you mean ${shown(nearest)}? `;
  return { instead: `${asked}Known here: ${choices(Object.keys(hint.properties ?? {}), "and")}.`, nearest };
}

function addUnknown(spot: Spot, { key, instead }: { key: string; instead: string }, explanation: Explanation): void {
  const where = spot.path.length === 0 ? "" : ` in ${placeName(spot.path)}`;
  const message = `unknown key ${shown(key)}${where}`;
  explanation.add(spot, {
    key,
    keyword: "additionalProperties",
    params: { additionalProperty: key },
    message,
    instead,
  });
}

interface Missing {
  readonly explanation: Explanation;
  readonly renamed: ReadonlySet<string>;
}

function explainMissing(spot: Spot, value: Readonly<Record<string, unknown>>, { explanation, renamed }: Missing): void {
  const { hint, path } = spot;
  for (const key of hint.required ?? []) {
    if (Object.hasOwn(value, key) || renamed.has(key)) continue;
    const where = path.length === 0 ? "" : ` in ${placeName(path)}`;
    explanation.add(spot, {
      keyword: "required",
      params: { missingProperty: key },
      message: `${shown(key)} is missing${where}`,
      instead: insteadOfMissing(key, resolve(hint.properties?.[key] ?? {})),
    });
  }
}

function insteadOfMissing(key: string, hint: Hint): string {
  const said = hint["x-instead"];
  if (said !== undefined) return said;
  const what = hint.description === undefined ? "" : ` ${hint.description}`;
  if (hint.enum !== undefined) return `Add ${shown(key)}: ${choices(hint.enum)}.${what}`;
  if (hint.const !== undefined) return `Add ${shown(`${key}: ${String(hint.const)}`)}.`;
  return `Add ${shown(key)}.${what}`;
}

function explainCount(spot: Spot, value: Readonly<Record<string, unknown>>, explanation: Explanation): void {
  const { hint, path } = spot;
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = hint;
  const count = Object.keys(value).length;
  if (count > maxProperties) {
    const message = `${placeName(path)} has ${counted(count, "key")}, and at most ${maxProperties} are allowed`;
    explanation.add(spot, { keyword: "maxProperties", params: { limit: maxProperties }, message });
  }
  // A missing required key says more than a count.
  const missing = (hint.required ?? []).some((key) => !Object.hasOwn(value, key));
  if (count >= minProperties || missing) return;
  const keys = Object.keys(hint.properties ?? {});
  const message = count === 0 ? `${placeName(path)} is empty` : `${placeName(path)} names too little`;
  const instead =
    hint["x-instead"] ?? (keys.length === 0 ? "Write at least one line in it." : `Write ${choices(keys)}.`);
  explanation.add(spot, { keyword: "minProperties", params: { limit: minProperties }, message, instead });
}

function explainName(spot: Spot, key: string, explanation: Explanation): void {
  const hint = resolve(spot.hint.propertyNames ?? {});
  const { pattern, maxLength = Number.POSITIVE_INFINITY, minLength = 0 } = hint;
  const length = Array.from(key).length;
  const fits =
    length >= minLength && length <= maxLength && (pattern === undefined || new RegExp(pattern, "u").test(key));
  if (fits || (spot.hint.properties !== undefined && Object.hasOwn(spot.hint.properties, key))) return;
  const message = `the key ${shown(key)} is not ${hint["x-meaning"] ?? "a name that is allowed here"}`;
  const params = { propertyName: key };
  explanation.add(spot, { key, keyword: "propertyNames", params, message, ...insteadOf(hint["x-instead"]) });
}
