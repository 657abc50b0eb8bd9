// A YAML file → frozen data, and places in it. Nothing is built from a file with a mistake in its syntax, and no tree
// is kept: a place is looked up for a mistake only, and then the file is read once more.
import { Composer, type Document, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";
import { yamlErrorsMax } from "./limits.ts";
import type { Report } from "./report.ts";
import { diagnosticAt, type SourceText, type Span } from "./source-text.ts";
import { mistakeOfYaml } from "./yaml-mistakes.ts";
import { notPlain, readPlainYaml } from "./yaml-plain.ts";
import { type AddMistake, checkTokens, tokensOf } from "./yaml-tokens.ts";
import { buildValue, rangeOf } from "./yaml-value.ts";

const options = {
  version: "1.2",
  schema: "core",
  strict: true,
  stringKeys: true,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: "silent",
  // The library compares every pair of keys; buildValue looks for duplicates in one pass.
  uniqueKeys: false,
} as const;

type Tree = Document.Parsed<ParsedNode>;

/** The value of a file, or undefined after adding every mistake. An empty file is null. */
export function parseYaml(source: SourceText, report: Report): { readonly value: unknown } | undefined {
  const value = readPlainYaml(source.text);
  return value === notPlain ? parseWholeYaml(source, report) : { value };
}

/** The same by the library alone, which knows all of YAML and says what is wrong. */
export function parseWholeYaml(source: SourceText, report: Report): { readonly value: unknown } | undefined {
  const before = report.errorCount;
  const lines = new Set<number>();
  const add: AddMistake = (span, mistake) => {
    report.add(source.path, () => diagnosticAt(source, span, mistake));
  };
  const tokens = tokensOf(source.text);
  const { sound, lastQuoted } = checkTokens(tokens, add);
  if (!sound) return undefined;
  const tree = compose(tokens, source.text.length);
  if (tree === undefined) return { value: null };
  for (const error of [...tree.errors, ...tree.warnings].slice(0, yamlErrorsMax)) {
    // One slip makes the parser complain several times on a line; the first says what it is.
    const line = source.text.lastIndexOf("\n", error.pos[0] - 1);
    if (lines.has(line)) continue;
    lines.add(line);
    const unclosed = /closing .*quote/.test(error.message) ? lastQuoted : undefined;
    add(unclosed ?? { offset: error.pos[0], length: error.pos[1] - error.pos[0] }, mistakeOfYaml(error));
  }
  if (report.errorCount > before) return undefined;
  const value = buildValue(tree.contents, add);
  return report.errorCount > before ? undefined : { value };
}

function compose(tokens: ReturnType<typeof tokensOf>, end: number): Tree | undefined {
  const composer = new Composer<ParsedNode, true>(options);
  for (const document of composer.compose(tokens, true, end)) return document as Tree;
  return undefined;
}

/** The tree of a text that parseYaml took. */
export function treeOf(text: string): Tree | undefined {
  return compose(tokensOf(text), text.length);
}

/** Which part of an entry a mistake is about. */
export type Part = "key" | "value";

/**
 * Where a JSON pointer (RFC 6901) leads. "value" of a mapping or list, and whatever is missing, is marked at the key of
 * the nearest place that exists; the whole document at its first character.
 */
export function locate(tree: Tree | undefined, pointer: string, part: Part): Span {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node: unknown = tree?.contents;
  let span: Span = isScalar(node)
    ? rangeOf(node)
    : { offset: isMap(node) || isSeq(node) ? rangeOf(node).offset : 0, length: 1 };
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (pair === undefined || !isScalar(pair.key)) return span;
      node = pair.value;
      span = (last && part === "key") || !isScalar(node) || isNothing(node) ? rangeOf(pair.key) : rangeOf(node);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isScalar(node) && !isMap(node) && !isSeq(node)) return span;
      span = isScalar(node) ? rangeOf(node) : { offset: rangeOf(node).offset, length: 1 };
    } else return span;
  }
  return span;
}

/** A key with nothing behind it: there is no value to mark. */
function isNothing(node: Scalar): boolean {
  return node.type === "PLAIN" && node.source === "";
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
