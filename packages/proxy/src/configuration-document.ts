// The text of proxy.yaml → its document, and the place of each value for whoever must correct it.
// It must never take YAML that two readers may read differently, nor show a value that may be secret.
import { readFile, stat } from "node:fs/promises";
import { type Fault, type ProxyDocument, validateDocument, WritError } from "@writ/contracts";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";
import { configurationBytesMax, configurationFaultsMax } from "./limits.ts";

export interface ConfigurationDocument {
  readonly value: ProxyDocument;
  /** `FILE:LINE:COLUMN` of what a JSON pointer (RFC 6901) leads to. */
  at(pointer: string): string;
}

/** @throws WritError PROXY_CONFIGURATION: one line for each fault, with its place and what to write instead. */
export async function readConfigurationDocument(file: string): Promise<ConfigurationDocument> {
  const text = await readText(file);
  const lines = new LineCounter();
  const yaml = parseDocument(text, {
    version: "1.2",
    schema: "core",
    strict: true,
    uniqueKeys: true,
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    prettyErrors: false,
    // "silent" would let a second document pass.
    logLevel: "error",
    lineCounter: lines,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${Math.max(1, line)}:${Math.max(1, col)}`;
  };
  const slips = [...[...yaml.errors, ...yaml.warnings].map(slipOfYaml), ...ambiguities(yaml)];
  if (slips.length > 0) throw unusable(slips.map(({ offset, said }) => `${place(offset)}: ${said}`));
  const value: unknown = yaml.toJS({ maxAliasCount: 0 });
  if (value === null) throw unusable([`${file}:1:1: the file is empty. Write bundle, listen, records and tokens.`]);
  const checked = validateDocument("proxy", value);
  const at = (pointer: string, part: "key" | "value" = "value") => place(offsetOf(yaml, pointer, part));
  if (checked.ok) return { value: checked.value, at };
  throw unusable(checked.faults.map((fault) => `${at(fault.pointer, partOf(fault))}: ${sentence(fault)}`));
}

/** A bounded UTF-8 text from disk. @throws WritError PROXY_CONFIGURATION */
export async function readText(file: string): Promise<string> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw unusable([`${file} is no regular file.`]);
    if (found.size > configurationBytesMax) throw unusable([`${file} is larger than 1 MiB.`]);
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof WritError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw unusable([`${file} is not UTF-8 text.`]);
    throw unusable([`${file} cannot be read (${code}).`]);
  }
}

export function unusable(said: readonly string[]): WritError {
  const shown = said.slice(0, configurationFaultsMax);
  const more = said.length - shown.length;
  return new WritError("PROXY_CONFIGURATION", [...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n"));
}

interface Slip {
  readonly offset: number;
  readonly said: string;
}

const advice: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  DUPLICATE_KEY: "This key stands here twice. Keep one of the two.",
  TAB_AS_INDENT: "A tab indents this line. Write spaces.",
  MULTIPLE_DOCS: "A second document starts here. Keep one, without ---.",
  TAG_RESOLVE_FAILED: "A tag (!…) stands here. Leave it out.",
  BAD_INDENT: "The indentation does not fit the lines above. Indent entries of one mapping alike.",
  MISSING_CHAR: "A quote, bracket or comma is missing here. Close what was opened, and write `key: value`.",
};

function slipOfYaml(error: YAMLError): Slip {
  const known = advice[error.code];
  const said = known ?? `This is no YAML (${error.message.split("\n")[0]}). Check quotes, colons and indentation.`;
  return { offset: error.pos[0], said };
}

/** Anchors, aliases and tags: what they stand for is not what a reader sees at this place. */
function ambiguities(yaml: Document): readonly Slip[] {
  const slips: Slip[] = [];
  visit(yaml, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) slips.push({ offset, said: "An alias (*…) stands here. Write the value itself." });
      else if (node.anchor !== undefined) {
        slips.push({ offset, said: "An anchor (&…) stands here. Leave it out, and write the value where it is used." });
      } else if (node.tag !== undefined) {
        slips.push({ offset, said: "A tag (!…) stands here. Leave it out." });
      }
    },
  });
  return slips;
}

const keyFaults: ReadonlySet<string> = new Set(["additionalProperties", "propertyNames"]);

function partOf({ keyword }: Fault): "key" | "value" {
  return keyFaults.has(keyword) ? "key" : "value";
}

function sentence({ message, instead }: Fault): string {
  return `${message}.${instead === undefined ? "" : ` ${instead}`}`;
}

/** Where a pointer leads: a scalar at itself, anything larger or missing at the nearest key that exists. */
function offsetOf(yaml: Document, pointer: string, part: "key" | "value"): number {
  const steps = pointer.split("/").slice(1);
  let node: unknown = yaml.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of steps.entries()) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
      if (pair === undefined) return offset;
      const wantsKey = (part === "key" && index === steps.length - 1) || !isScalar(pair.value);
      offset = startOf(wantsKey ? pair.key : pair.value) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(name)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
