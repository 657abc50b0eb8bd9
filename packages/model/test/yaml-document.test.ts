// Writ's YAML: what is left out of YAML 1.2, how a slip is explained, and that hostile files cost little.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Report } from "../src/report.ts";
import { locate, parseYaml, treeOf } from "../src/yaml-document.ts";
import { readText } from "../src/yaml-text.ts";

function read(text: string | Uint8Array) {
  const report = new Report();
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const source = readText("x.yaml", bytes, report);
  const parsed = source && parseYaml(source, report);
  return { parsed, found: report.list(), source };
}

/** Text → `code line:column` of its first mistake. */
const mistakes: [text: string, expected: string][] = [
  ["a: 1\na: 2\n", "yaml/duplicate-key 2:1"],
  ["a: { b: 1, b: 2 }\n", "yaml/duplicate-key 1:12"],
  ["a: &x 1\n", "yaml/anchor 1:4"],
  ["a: *x\n", "yaml/alias 1:4"],
  ["c:\n  *.*.password_hash: hash\n", "yaml/alias 2:3"],
  ["a: !!str 1\n", "yaml/tag 1:4"],
  ["a: ! 1\n", "yaml/tag 1:4"],
  ["!x\na: 1\n", "yaml/tag 1:1"],
  ["? !y a\n: 1\n", "yaml/tag 1:3"],
  ["%YAML 1.1\n---\na: yes\n", "yaml/directive 1:1"],
  ["a: 1\n---\nb: 2\n", "yaml/second-document 2:1"],
  ["<<: { a: 1 }\n", "yaml/merge 1:1"],
  ["__proto__: 1\n", "yaml/key 1:1"],
  ["? [a]\n: b\n", "yaml/key 1:3"],
  ["a: yes\n", "yaml/ambiguous 1:4"],
  ["a: [on, 'off']\n", "yaml/ambiguous 1:5"],
  ["no: 1\n", "yaml/ambiguous 1:1"],
  ["a: 22:30\n", "yaml/ambiguous 1:4"],
  ["a: 1_000\n", "yaml/ambiguous 1:4"],
  ["a: 0b11\n", "yaml/ambiguous 1:4"],
  ["a: True\n", "yaml/ambiguous 1:4"],
  ["a: 012\n", "yaml/number 1:4"],
  ["a: 0x1F\n", "yaml/number 1:4"],
  ["a: 9007199254740993\n", "yaml/number 1:4"],
  ["a: 1.10\n", "yaml/number 1:4"],
  ["a: .inf\n", "yaml/number 1:4"],
  ["a:\n\tb: 1\n", "yaml/tab 2:1"],
  ["a: INC: x\n", "yaml/nested-mapping 1:4"],
  ["owners: [@acme/x]\n", "yaml/quote 1:10"],
  ["a: 'x\nb: 1\n", "yaml/missing 1:4"],
  ["a: [1, 2\nb: 3\n", "yaml/flow 2:1"],
  ['a: "\\q"\n', "yaml/escape 1:5"],
  ["a: b\nfoo\n", "yaml/key 2:1"],
  ["a:\n  - b\n c: 1\n", "yaml/indentation 3:1"],
  [" a: 1\nb: 2\n", "yaml/syntax 2:1"],
  ["\ufeffa: 1\n", "file/byte-order-mark 1:1"],
  ["a: b\rc: d\n", "file/hidden-character 1:5"],
  ["a: x\u202ey\n", "file/hidden-character 1:5"],
  ["a: x\u0000\n", "file/hidden-character 1:5"],
  ["a: x\u200by\n", "file/hidden-character 1:5"],
];

for (const [text, expected] of mistakes) {
  test(`${JSON.stringify(text)} is ${expected}`, () => {
    const { parsed, found } = read(text);
    assert.equal(parsed, undefined);
    assert.equal(`${found[0]?.code} ${found[0]?.line}:${found[0]?.column}`, expected);
    assert.ok(found.every(({ message, instead }) => message !== "" && instead !== ""));
  });
}

test("what is not UTF-8 is refused, and UTF-16 is named", () => {
  assert.equal(read(Uint8Array.of(0xc3, 0x28)).found[0]?.code, "file/encoding");
  assert.match(read(Uint8Array.of(0xff, 0xfe, 0x41, 0)).found[0]?.message ?? "", /UTF-16/);
});

test("CRLF, comments, timestamps, block texts and quoted oddities are taken", () => {
  const text = "# c\r\n---\r\na: 2026-11-22T10:00:00Z # c\r\nb: |\r\n  x\r\n  y\r\nc: 'yes'\r\nd: \"22:30\"\r\n";
  const { parsed, found } = read(text);
  assert.deepEqual(found, []);
  assert.deepEqual(parsed?.value, { a: "2026-11-22T10:00:00Z", b: "x\ny\n", c: "yes", d: "22:30" });
});

test("numbers keep their type and keys are always text", () => {
  assert.deepEqual(read("1: 2\nnull: true\na: -3\nb: 1.5\n").parsed?.value, { "1": 2, null: true, a: -3, b: 1.5 });
});

test("an empty file is null", () => {
  assert.deepEqual(read("").parsed, { value: null });
  assert.deepEqual(read("# nothing\n").parsed, { value: null });
});

test("a pointer leads to the value, or to the nearest place above", () => {
  const text = 'a:\n  b~/c: [x, "y"]\n  empty:\n  quoted: ""\n';
  const tree = treeOf(text);
  const at = (pointer: string, part: "key" | "value" = "value") => {
    const { offset, length } = locate(tree, pointer, part);
    return text.slice(offset, offset + length);
  };
  assert.equal(at("/a/b~0~1c/1"), '"y"');
  assert.equal(at("/a/b~0~1c"), "b~/c");
  assert.equal(at("/a/empty"), "empty");
  assert.equal(at("/a/quoted"), '""');
  assert.equal(at("/a/quoted", "key"), "quoted");
  assert.equal(at("/a/missing/deeper"), "a");
  assert.equal(at("/a/b~0~1c/9"), "b~/c");
  assert.equal(locate(undefined, "/a", "value").offset, 0);
});

test("deep nesting is refused before anything is built, whatever its kind", () => {
  for (const piece of ["[", "- ", "{a: ", "? ", ": ", "[a: [", "{,"]) {
    const { parsed, found } = read(piece.repeat(2000));
    assert.equal(parsed, undefined, piece);
    assert.ok(found.length > 0 && found.length <= 51, piece);
  }
  assert.equal(read("- ".repeat(2000)).found[0]?.code, "yaml/too-deep");
  assert.deepEqual(read("- ".repeat(31)).found, []);
});

// A million closing brackets once took minutes: every one is an error, and each was looked up from the start.
test("a flood of errors is bounded", () => {
  for (const piece of ["}", "[,]", "'a' b\n", "a: 1\n", "%x\n", "---\n", "&a ", "*a\n", "!x "]) {
    const { parsed, found } = read(piece.repeat(10_000));
    assert.equal(parsed, undefined, piece);
    assert.ok(found.length > 0 && found.length <= 51, piece);
  }
});

test("many keys in one mapping are no quadratic work", () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n");
  assert.equal(Object.keys(read(text).parsed?.value as object).length, 20_000);
});
