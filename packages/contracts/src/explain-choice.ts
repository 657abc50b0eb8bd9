// Says what is wrong where a schema offers several forms: finds the form that was meant and explains that one only.
// It must never list the faults of every form.
import { Explanation, insteadOf, resolve, type Spot } from "./explanation.ts";
import type { Hint } from "./hint.ts";
import { nearestChoice } from "./nearest.ts";
import { choices, fitsType, placeName, shown, typeNames, typeOf } from "./wording.ts";

type Walk = (at: Spot, explanation: Explanation) => void;

/** Adds the faults of the form that `value` was most likely meant to have. */
export function explainChoice(spot: Spot, explanation: Explanation, walk: Walk): void {
  const { hint } = spot;
  const forms = (hint.oneOf ?? []).map(resolve);
  if (hint.discriminator === undefined) explainForms(spot, { forms, explanation, walk });
  else explainTagged(spot, { forms, explanation, walk });
}

function explainForms(spot: Spot, { forms, explanation, walk }: Forms): void {
  const { hint, value } = spot;
  const fitting = forms.filter(
    (form) => form.oneOf !== undefined || form.type === undefined || fitsType(value, form.type),
  );
  const [only] = fitting;
  if (only === undefined) explainNoForm(spot, forms, explanation);
  else if (fitting.length === 1) walk({ ...spot, hint: inherit(only, hint) }, explanation);
  else if (typeOf(value) === "object") explainByKeys(spot, { forms: fitting, explanation, walk });
  else explainNearestForm(spot, { forms: fitting, explanation, walk });
}

interface Forms {
  readonly forms: readonly Hint[];
  readonly explanation: Explanation;
  readonly walk: Walk;
}

/** A form without words of its own takes those of the choice. */
function inherit(form: Hint, choice: Hint): Hint {
  const said = form["x-instead"] ?? choice["x-instead"];
  const unknown = { ...choice["x-unknown"], ...form["x-unknown"] };
  return { ...form, ...(said === undefined ? {} : { "x-instead": said }), "x-unknown": unknown };
}

function explainNoForm(spot: Spot, forms: readonly Hint[], explanation: Explanation): void {
  const { hint, value, path } = spot;
  const name = placeName(path);
  const found = typeOf(value) ?? "null";
  const message = found === "null" ? `${name} is empty` : `${name} cannot be ${typeNames[found]}`;
  const types = forms.map((form) => form.type);
  explanation.add(spot, { keyword: "oneOf", params: { types }, message, ...insteadOf(hint["x-instead"]) });
}

/** One key says which form it is: `kind`, `kty`, `type`. */
function explainTagged(spot: Spot, { forms, explanation, walk }: Forms): void {
  const { hint, value, path } = spot;
  const tag = hint.discriminator?.propertyName ?? "";
  const tags = forms.map((form) => resolve(form.properties?.[tag] ?? {}).const);
  const written = typeOf(value) === "object" ? (value as Readonly<Record<string, unknown>>)[tag] : tags[0];
  const form = forms[tags.indexOf(written)];
  if (form !== undefined) walk({ ...spot, hint: inherit(form, hint) }, explanation);
  else if (written === undefined) {
    const instead = `Write ${tag}: ${choices(tags)}.`;
    const message = `${shown(tag)} is missing${path.length === 0 ? "" : ` in ${placeName(path)}`}`;
    explanation.add(spot, { keyword: "required", params: { missingProperty: tag }, message, instead });
  } else {
    const said = insteadOf(resolve(forms[0]?.properties?.[tag] ?? {})["x-instead"]).instead;
    const tagHint: Hint = { enum: tags, ...(said === undefined ? {} : { "x-instead": said }) };
    walk({ ...spot, hint: tagHint, value: written, path: [...path, tag] }, explanation);
  }
}

/** Forms of objects are told apart by the keys that they need and others do not. */
function explainByKeys(spot: Spot, { forms, explanation, walk }: Forms): void {
  const keys = Object.keys(spot.value as object);
  const marks = forms.map((form) => marksOf(form, forms));
  const named = marks.map((own) => own.find((key) => keys.includes(key)));
  const present = named.filter((key) => key !== undefined);
  const odd = keys.filter((key) => !forms.some((form) => Object.hasOwn(form.properties ?? {}, key)));
  const meant = present.length === 0 ? marks.findIndex((own) => odd.some((key) => nearestChoice(key, own))) : -1;
  const form = forms[present.length === 1 ? named.findIndex((key) => key !== undefined) : meant];
  if (marks.some((own) => own.length === 0)) explainNearestForm(spot, { forms, explanation, walk });
  else if (form !== undefined) walk({ ...spot, hint: inherit(form, spot.hint) }, explanation);
  else if (present.length > 1) explainSeveral(spot, present, explanation);
  else explainNone(spot, marks.flat(), explanation);
}

function marksOf(form: Hint, forms: readonly Hint[]): readonly string[] {
  const others = forms.filter((other) => other !== form);
  return (form.required ?? []).filter((key) => !others.some((other) => other.required?.includes(key)));
}

function explainSeveral(spot: Spot, present: readonly string[], explanation: Explanation): void {
  const message = `${placeName(spot.path)} names ${choices(present, "and")}, and only one of them fits`;
  const place = { ...spot, path: [...spot.path, present.at(-1) ?? ""] };
  const instead = `Keep one of them. ${spot.hint["x-instead"] ?? ""}`.trim();
  explanation.add(place, { keyword: "oneOf", params: { present }, message, instead });
}

function explainNone(spot: Spot, marks: readonly string[], explanation: Explanation): void {
  const { hint, path } = spot;
  const keys = Object.keys(spot.value as object);
  const hinted = hint["x-unknown"] ?? {};
  const slip = keys.find((key) => Object.hasOwn(hinted, key));
  if (slip !== undefined) {
    const message = `unknown key ${shown(slip)} in ${placeName(path)}`;
    const params = { additionalProperty: slip };
    explanation.add(spot, { key: slip, keyword: "additionalProperties", params, message, ...insteadOf(hinted[slip]) });
    return;
  }
  const message =
    keys.length === 0 ? `${placeName(path)} is empty` : `${placeName(path)} has none of ${choices(marks, "and")}`;
  explanation.add(spot, { keyword: "oneOf", params: { marks }, message, ...insteadOf(hint["x-instead"]) });
}

/** Where keys do not tell: the form with the fewest faults. */
function explainNearestForm(spot: Spot, { forms, explanation, walk }: Forms): void {
  let fewest: Explanation | undefined;
  for (const form of forms) {
    const tried = new Explanation();
    walk({ ...spot, hint: inherit(form, spot.hint) }, tried);
    if (fewest === undefined || tried.faults.length < fewest.faults.length) fewest = tried;
  }
  for (const fault of fewest?.faults ?? []) if (!explanation.full) explanation.faults.push(fault);
}
