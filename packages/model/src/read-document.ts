// One file of YAML → a value that its schema takes, or diagnostics at every fault.
import { type DocumentKind, type Documents, type Fault, validateDocument } from "@writ/contracts";
import { parseColumnPattern, parseTablePattern } from "./column-pattern.ts";
import { diagnosticIn } from "./document.ts";
import type { Report } from "./report.ts";
import { diagnosticAt, type Mistake, type SourceText } from "./source-text.ts";
import { parseYaml } from "./yaml-document.ts";

/** The value, frozen, or undefined after adding every mistake. */
export function readDocument<K extends DocumentKind>(
  kind: K,
  source: SourceText,
  report: Report,
): Documents[K] | undefined {
  const parsed = parseYaml(source, report);
  if (parsed === undefined) return undefined;
  if (parsed.value === null) {
    report.add(source.path, () => diagnosticAt(source, { offset: 0, length: 1 }, emptyFile(kind)));
    return undefined;
  }
  const checked = validateDocument(kind, parsed.value);
  if (checked.ok) return checked.value;
  for (const fault of checked.faults)
    report.add(source.path, () => diagnosticOfFault(kind, source, fault, parsed.value));
  return undefined;
}

function emptyFile(kind: DocumentKind): Mistake {
  const instead = kind === "people" ? "Write {} if there is nobody yet." : "Write it, or delete the file.";
  return { code: `${kind}/empty`, message: "the file is empty", instead };
}

const keyFaults = new Set(["additionalProperties", "propertyNames"]);

function diagnosticOfFault(kind: DocumentKind, source: SourceText, fault: Fault, value: unknown) {
  const found = valueAt(value, fault.pointer);
  const { message, instead } = patternFault(kind, fault, found) ?? unquotedNull(kind, fault, found) ?? fault;
  const mistake = { code: `${kind}/${codeOf(fault.keyword)}`, message, instead: instead ?? "" };
  const part = keyFaults.has(fault.keyword) || Array.isArray(fault.params["present"]) ? "key" : "value";
  const diagnostic = diagnosticIn(source, { pointer: fault.pointer, part }, mistake);
  return fault.secret === true ? { ...diagnostic, sourceLine: "", length: 1 } : diagnostic;
}

const codes: Readonly<Record<string, string>> = {
  additionalProperties: "unknown-key",
  propertyNames: "name",
  required: "missing",
  enum: "choice",
  const: "choice",
  oneOf: "choice",
  minItems: "too-few",
  minProperties: "too-few",
  maxItems: "too-many",
  maxProperties: "too-many",
  uniqueItems: "twice",
};

function codeOf(keyword: string): string {
  return codes[keyword] ?? keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The value at a pointer; the last step itself where the fault is in a key. */
function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const step of steps(pointer)) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[step];
  }
  return at;
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What the schema knows as a wrong pattern only, in the words of its parser. */
function patternFault(
  kind: DocumentKind,
  fault: Fault,
  found: unknown,
): { message: string; instead: string } | undefined {
  const column = kind === "mask" && /^\/columns\/[^/]*$/.test(fault.pointer) && keyFaults.has(fault.keyword);
  const inClear = kind === "mask" && /^\/clear\/\d+\/columns\/\d+$/.test(fault.pointer);
  const table = /^\/only\/tables\/\d+$|^\/roles\/[^/]+\/tables\/\d+$/.test(fault.pointer);
  const text = column ? steps(fault.pointer).at(-1) : found;
  if (typeof text !== "string") return undefined;
  if (column || inClear) return refused(parseColumnPattern(text));
  return table ? refused(parseTablePattern(text)) : undefined;
}

function refused(parsed: { ok: boolean; message?: string; instead?: string }) {
  if (parsed.ok || parsed.message === undefined) return undefined;
  return { message: parsed.message, instead: parsed.instead ?? "" };
}

function unquotedNull(
  kind: DocumentKind,
  fault: Fault,
  found: unknown,
): { message: string; instead: string } | undefined {
  if (kind !== "mask" || found !== null || !/^\/columns\/[^/]*$/.test(fault.pointer)) return undefined;
  const message = "null without quotes is no text in YAML, so no form of mask is named";
  return {
    message,
    instead: `Write "null" with the quotes to show null in place of every value. ${fault.instead ?? ""}`.trim(),
  };
}
