// Says what is wrong with a document, for people: walks schema and value together and finds the faults worth reading.
// The generated validator alone decides whether a document is valid; this must never be asked about a valid one.
import { explainChoice } from "./explain-choice.ts";
import { explainObject } from "./explain-object.ts";
import { explainNumber, explainText } from "./explain-scalar.ts";
import { Explanation, insteadOf, isSecret, resolve, type Spot } from "./explanation.ts";
import type { Fault } from "./fault.ts";
import { hints } from "./generated/hints.js";
import type { Hint, HintType } from "./hint.ts";
import { nearestChoice } from "./nearest.ts";
import { choices, counted, fitsType, placeName, shown, typeNames, typeOf } from "./wording.ts";

/** The faults of a document that the validator has refused, in the order of the schema; at least one, at most 50. */
export function explain(kind: string, value: unknown): readonly Fault[] {
  const explanation = new Explanation();
  const hint = hints[kind] ?? {};
  walk({ hint, value, path: [] }, explanation);
  if (explanation.faults.length === 0) {
    const message = `this is not a valid ${kind} document`;
    explanation.add({ hint, value, path: [] }, { keyword: "schema", params: {}, message });
  }
  return explanation.faults;
}

/** Adds the faults of one place and everything in it. */
export function walk(at: Spot, explanation: Explanation): void {
  if (explanation.full) return;
  const hint = resolve(at.hint);
  const { value } = at;
  const spot = { ...at, hint, secret: at.secret === true || isSecret(hint, value) };
  if (hint.oneOf !== undefined) explainChoice(spot, explanation, walk);
  else if (hint.const !== undefined && isScalar(value) && value !== hint.const) explainConstant(spot, explanation);
  else if (hint.type !== undefined && !fitsType(value, hint.type)) explainType(spot, explanation);
  else if (hint.enum !== undefined && !hint.enum.includes(value)) explainEnum(spot, explanation);
  else if (typeof value === "string") explainText(spot, explanation);
  else if (typeof value === "number") explainNumber(spot, explanation);
  else if (Array.isArray(value)) explainList(spot, explanation);
  else if (hint.type === "object") explainObject(spot, explanation, walk);
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function explainType(spot: Spot, explanation: Explanation): void {
  const { hint, value, path } = spot;
  const types = (typeof hint.type === "string" ? [hint.type] : (hint.type ?? [])) as readonly HintType[];
  const wanted = types.map((type) => typeNames[type]).join(" or ");
  const found = typeOf(value);
  const name = placeName(path);
  const not = found === undefined ? shown(String(value)) : typeNames[found];
  const meaning = found === "object" || found === "array" || spot.secret === true ? undefined : hint["x-meaning"];
  const must =
    meaning === undefined ? `${name} must be ${wanted}, not ${not}` : `${name}: ${shown(value)} is not ${meaning}`;
  const message = found === "null" ? `${name} is empty` : must;
  explanation.add(spot, {
    keyword: "type",
    params: { type: hint.type },
    message,
    ...insteadOf(insteadOfType(hint, value)),
  });
}

function insteadOfType(hint: Hint, value: unknown): string {
  const said = hint["x-instead"] === undefined ? "" : hint["x-instead"];
  if (hint.enum !== undefined) return said === "" ? `Write ${choices(hint.enum)}.` : said;
  if (hint.type === "string" && ["number", "boolean"].includes(typeof value)) {
    return said === "" ? `Put it in quotes: ${shown(JSON.stringify(String(value)))}.` : said;
  }
  if (hint.type === "array") return said === "" ? "Write a list: [ONE, TWO], or one a line behind a dash." : said;
  if (hint.type === "object" && said === "") return insteadOfObject(hint);
  return said === "" ? (hint.description ?? "Write a value, or leave the key out.") : said;
}

function insteadOfObject(hint: Hint): string {
  const keys = hint.required?.length ? hint.required : Object.keys(hint.properties ?? {});
  if (keys.length === 0) return "Write keys and values, indented below it; {} for none.";
  return `Write ${choices(keys, "and")}, each with its value, indented below it or as { KEY: VALUE }.`;
}

function explainConstant(spot: Spot, explanation: Explanation): void {
  const { hint, value, path } = spot;
  const message = `${placeName(path)} can only be ${shown(hint.const)}, not ${shown(value)}`;
  const instead = hint["x-instead"] ?? `Write ${shown(hint.const)}.`;
  explanation.add(spot, { keyword: "const", params: { allowedValue: hint.const }, message, instead });
}

function explainEnum(spot: Spot, explanation: Explanation): void {
  const { hint, value, path } = spot;
  const allowed = hint.enum ?? [];
  const nearest = nearestChoice(String(value), allowed.map(String));
  const asked = nearest === undefined ? "" : `Did you mean ${shown(nearest)}? `;
  explanation.add(spot, {
    keyword: "enum",
    params: { allowedValues: allowed },
    message: `${placeName(path)} cannot be ${shown(value)}`,
    instead: `${asked}${hint["x-instead"] ?? `Write ${choices(allowed)}.`}`,
  });
}

function explainList(spot: Spot, explanation: Explanation): void {
  const { hint, path } = spot;
  const list = spot.value as readonly unknown[];
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = hint;
  const count = { name: placeName(path), has: list.length };
  if (list.length < minItems) {
    const message = list.length === 0 ? `${count.name} is an empty list` : `${count.name} is too short`;
    const instead =
      hint["x-instead"] ?? `Name at least ${minItems}${isOptional(hint) ? ", or leave the key out" : ""}.`;
    explanation.add(spot, { keyword: "minItems", params: { limit: minItems }, message, instead });
  } else if (list.length > maxItems) {
    const message = `${count.name} has ${counted(list.length, "item")}, and at most ${maxItems} are allowed`;
    explanation.add(spot, { keyword: "maxItems", params: { limit: maxItems }, message });
    return;
  }
  if (hint.uniqueItems === true) explainTwice(spot, list, explanation);
  for (const [index, value] of list.entries()) {
    if (explanation.full) return;
    walk({ ...spot, hint: hint.items ?? {}, value, path: [...path, index] }, explanation);
  }
}

function isOptional(hint: Hint): boolean {
  return hint.description?.includes("Absent") === true;
}

function explainTwice(spot: Spot, list: readonly unknown[], explanation: Explanation): void {
  const first = new Map<unknown, number>();
  for (const [index, value] of list.entries()) {
    if (first.has(value) && typeof value === "string") {
      const message = `${shown(value)} stands twice in ${placeName(spot.path)}`;
      const params = { i: index, j: first.get(value) };
      const place = { ...spot, path: [...spot.path, index] };
      explanation.add(place, { keyword: "uniqueItems", params, message, instead: "Leave one of them out." });
    }
    if (!first.has(value)) first.set(value, index);
  }
}
