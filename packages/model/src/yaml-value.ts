// YAML nodes → frozen plain data. It must never guess what an ambiguous text means: what YAML 1.1 and 1.2 read
// differently is refused, because a reviewer's tool may read the other one.
import { isMap, isPair, isScalar, isSeq, type Scalar } from "yaml";
import { quote } from "./printable.ts";
import type { Mistake } from "./source-text.ts";
import type { AddMistake } from "./yaml-tokens.ts";

// YAML 1.1 reads these as booleans (https://yaml.org/type/bool.html).
const oldBoolean = /^(?:y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
// YAML 1.1 reads 22:30 as 1350 (https://yaml.org/type/int.html).
const oldSexagesimal = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
// YAML 1.1 takes _ inside numbers, 0b, and 0 for octal.
const oldNumber = /^[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\.[0-9_]*)?)$/;
const oldBooleanKey = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** The value of a node, frozen at every level. Mistakes are added; the value is then of no use. */
export function buildValue(node: unknown, add: AddMistake): unknown {
  if (node === null || node === undefined) return null;
  if (isScalar(node)) return scalarValue(node, add);
  if (isMap(node)) return mapValue(node.items, add);
  if (isSeq(node)) return Object.freeze(node.items.map((item) => buildValue(isPair(item) ? null : item, add)));
  return null;
}

interface PairLike {
  readonly key: unknown;
  readonly value: unknown;
}

function mapValue(pairs: readonly PairLike[], add: AddMistake): unknown {
  const value: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const { key, value: inner } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string") continue;
    const name = key.value;
    const mistake = seen.has(name) ? duplicate(name) : checkKey(name, key.type === "PLAIN");
    if (mistake !== undefined) add(rangeOf(key), mistake);
    seen.add(name);
    // Not an assignment: `__proto__` must never reach a setter, even though checkKey refuses it.
    Object.defineProperty(value, name, { value: buildValue(inner, add), enumerable: true, configurable: true });
  }
  return Object.freeze(value);
}

function duplicate(name: string): Mistake {
  const message = `the key ${quote(name)} stands twice in this mapping`;
  return { code: "yaml/duplicate-key", message, instead: "Keep one of the two." };
}

function checkKey(name: string, plain: boolean): Mistake | undefined {
  if (name === "__proto__") {
    return { code: "yaml/key", message: "`__proto__` cannot be a key", instead: "Choose another name." };
  }
  if (plain && name === "<<") {
    const instead = "Write the entries out where they are needed.";
    return { code: "yaml/merge", message: "merge keys (<<) are not allowed", instead };
  }
  return plain && oldBooleanKey.test(name) ? ambiguous(name, "a boolean", `Put it in quotes: "${name}".`) : undefined;
}

function ambiguous(source: string, meaning: string, instead: string): Mistake {
  const message = `${quote(source)} without quotes is ${meaning} for some readers of YAML and not for others`;
  return { code: "yaml/ambiguous", message, instead };
}

function scalarValue(scalar: Scalar, add: AddMistake): unknown {
  const { value, source = "" } = scalar;
  if (scalar.type !== "PLAIN") return value;
  const mistake = typeof value === "string" ? checkPlainText(value) : checkPlainValue(value, source);
  if (mistake !== undefined) add(rangeOf(scalar), mistake);
  return value;
}

function checkPlainText(text: string): Mistake | undefined {
  if (oldBoolean.test(text)) {
    const word = /^(?:y|on)/i.test(text) ? "true" : "false";
    return ambiguous(text, "a boolean", `Write ${word}, or "${text}" in quotes if the text is meant.`);
  }
  if (oldSexagesimal.test(text)) {
    return ambiguous(text, "a number", `Put a time in quotes: "${text}"; write a duration as 30m, 8h or 7d.`);
  }
  return oldNumber.test(text)
    ? ambiguous(text, "a number", `Write "${text}" in quotes, or the number in plain digits.`)
    : undefined;
}

function checkPlainValue(value: unknown, source: string): Mistake | undefined {
  if (typeof value === "boolean" && source !== String(value)) {
    return ambiguous(source, "a boolean", `Write ${value}, or "${source}" in quotes if the text is meant.`);
  }
  if (typeof value !== "number" || String(value) === source) return undefined;
  const message = `the number ${quote(source)} is read as ${value}`;
  return {
    code: "yaml/number",
    message,
    instead: `Write it in plain digits, or "${source}" in quotes if the text is meant.`,
  };
}

/** Where a node stands; its end leaves out trailing blanks and comments. */
export function rangeOf(node: { range?: readonly [number, number, number] | null | undefined }): {
  offset: number;
  length: number;
} {
  const [start = 0, end = start] = node.range ?? [];
  return { offset: start, length: Math.max(1, end - start) };
}
