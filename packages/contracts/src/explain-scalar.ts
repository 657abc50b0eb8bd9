// Says what is wrong with a text or a number whose type is right. It must never repeat a text that may be a secret.
import { type Explanation, insteadOf, type Spot } from "./explanation.ts";
import { counted, placeName, shown } from "./wording.ts";

/** Adds the fault of a text: its pattern first, for that says more than its length. */
export function explainText(spot: Spot, explanation: Explanation): void {
  const { hint, path } = spot;
  const text = spot.value as string;
  const name = placeName(path);
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = hint;
  const length = text.length > maxLength ? Array.from(text).length : text.length;
  const instead = insteadOf(hint["x-instead"]);
  if (text === "" && minLength > 0) {
    const message = `${name} is an empty text`;
    explanation.add(spot, { keyword: "minLength", params: { limit: minLength }, message, ...instead });
  } else if (length > maxLength) {
    const message = `${name} has ${counted(length, "character")}, and at most ${maxLength} are allowed`;
    explanation.add(spot, { keyword: "maxLength", params: { limit: maxLength }, message, ...instead });
  } else if (pattern !== undefined && !new RegExp(pattern, "u").test(text)) {
    const meaning = hint["x-meaning"] ?? "in the form that is wanted here";
    const said = spot.secret === true ? name : `${name}: ${shown(text)}`;
    explanation.add(spot, {
      keyword: "pattern",
      params: { pattern },
      message: `${said} is not ${meaning}`,
      ...instead,
    });
  } else if (Array.from(text).length < minLength) {
    const has = counted(Array.from(text).length, "character");
    const message = `${name} has ${has}, and at least ${minLength} are needed`;
    explanation.add(spot, { keyword: "minLength", params: { limit: minLength }, message, ...instead });
  }
}

/** Adds the fault of a number that is out of its bounds. */
export function explainNumber(spot: Spot, explanation: Explanation): void {
  const { hint, path } = spot;
  const number = spot.value as number;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = hint;
  if (number >= minimum && number <= maximum) return;
  const low = number < minimum;
  const bound = low ? `at least ${minimum}` : `at most ${maximum}`;
  explanation.add(spot, {
    keyword: low ? "minimum" : "maximum",
    params: { limit: low ? minimum : maximum },
    message: `${placeName(path)} must be ${bound}, not ${shown(number)}`,
    ...insteadOf(hint["x-instead"] ?? `Write a number from ${minimum} to ${maximum}.`),
  });
}
