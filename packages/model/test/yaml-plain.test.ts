// The quick reader against the whole one: what it reads, the library reads as the same and finds nothing wrong with.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Report } from "../src/report.ts";
import { parseWholeYaml } from "../src/yaml-document.ts";
import { notPlain, readPlainYaml } from "../src/yaml-plain.ts";
import { readText } from "../src/yaml-text.ts";
import { repository } from "./repository.ts";

const runs = Number(process.env["WRIT_YAML_RUNS"] ?? 1_000);

/** Whether the quick reader took it; fails where the two differ. */
function agrees(text: string): boolean {
  const report = new Report();
  const source = readText("x.yaml", new TextEncoder().encode(text), report);
  if (source === undefined) return false;
  const quick = readPlainYaml(source.text);
  if (quick === notPlain) return false;
  const whole = parseWholeYaml(source, report);
  assert.deepEqual(report.list(), [], JSON.stringify(text));
  assert.deepEqual(quick, whole?.value, JSON.stringify(text));
  assert.equal(JSON.stringify(quick), JSON.stringify(whole?.value), "keys in the same order");
  assertFrozen(quick);
  return true;
}

function assertFrozen(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  assert.ok(Object.isFrozen(value));
  for (const inner of Object.values(value)) assertFrozen(inner);
}

const plain = [
  "to: { user: alice@acme.example }\nrole: read-only\nwhy: INC-4312 duplicate invoices\nuntil: 2026-11-22T14:00:00Z\n",
  "# a comment\na: 1 # another\n\nb:\n  c: [x, z]\n  # one more\n  d:\n    - e\n    - { f: 'g' }\n",
  "a:\n- b\n- c\nd: {}\ne: []\n",
  'columns:\n  "*.*.email": hash\n  public.customers.ssn: "null"\n',
  "a: true\nb: false\nc: 30d\nd: http://x.example/?a=1#b\ne: 00u1\n",
  "a: ünïcödé 🙂 words, with [ and ] inside\n",
];

for (const text of plain) {
  test(`what most files are made of is read quickly: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.equal(agrees(text), true);
  });
}

/** Each is right or wrong YAML of which the quick reader must not make anything. */
const left = [
  ...["", "\n", "# only a comment\n", "- a\n", "a\n", "  a: 1\n", "a: 1\n  b: 2\n", "a:\n", "a: ~\n", "a: null\n"],
  ...["a: yes\n", "no: 1\n", "a: 012\n", "a: 1.10\n", "a: 1e5\n", "a: 0x1f\n", "a: .inf\n", "a: 22:30\n", "a: 1_000\n"],
  ...[
    "a: -1\n",
    "a: &x b\n",
    "a: *x\n",
    "a: !t b\n",
    "a: |\n  b\n",
    "a: >\n  b\n",
    "a: b\n c\n",
    "a: b: c\n",
    "a: b:\n",
  ],
  ...["a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "a: {b}\n", "a: [b: c]\n", "a: [b,]\n", "a: [b, [c]\n", "a: 'b''c'\n"],
  ...['a: "b\\n"\n', 'a: "b"c\n', "a:\tb\n", "a: b\r\n", "---\na: b\n", "a: b\n...\n", "%YAML 1.2\n---\na: b\n"],
  ...["__proto__: 1\n", "<<: { a: 1 }\n", "? a\n: b\n", "a:b\n", "a: {b:c}\n", "a: [b #c\n]\n", "a: @x\n", "a: 'b\n"],
  ...["a: {b: c}#d\n", "a:\n  - b\n c: d\n", "a:\n  - b: c\n    d: e\n", "a:\n  - - b\n", "'': 1\n", "a: {'b':c}\n"],
  ...[`${"k".repeat(200)}: 1\n`, "a: 1234567890123456\n", "a: 12345678901234567890\n", "a: 1e3\n", "a: 0o17\n"],
];

for (const text of left) {
  test(`the whole reader is asked about ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.equal(readPlainYaml(text), notPlain);
  });
}

test("nesting without end is left to the reader that counts it", () => {
  assert.equal(readPlainYaml(`a: ${"[".repeat(100_000)}\n`), notPlain);
  assert.equal(readPlainYaml(`a: ${"{a: ".repeat(100_000)}1${"}".repeat(100_000)}\n`), notPlain);
  const deep = Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
  assert.equal(readPlainYaml(`${deep} 1\n`), notPlain);
});

const piece = fc.constantFrom(
  ...[
    "a",
    "b",
    "key",
    "to",
    "1",
    "0",
    "07",
    "9d",
    "8h",
    "1e3",
    "0b1",
    "0o7",
    "1.5",
    "12:30",
    "true",
    "null",
    "no",
    "Y",
  ],
  ...[":", ": ", ":\n", " :", "- ", "-", "\n", "\n", "\n  ", "\n    ", " ", "  ", "[", "]", "{", "}", ", ", ","],
  ...[
    "'",
    '"',
    "'x'",
    '"x"',
    "#",
    " #",
    " # c",
    "|",
    ">",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "~",
    "?",
    "? ",
    "<<",
    "---",
    "...",
  ],
  ...["é", "🙂", "\u00a0", "\u3000", "\u0664", "(", "\\", "/", "=", "_", ".", "+", "-1", "x y", "\t", "\r\n"],
);

test("texts of pieces of YAML are read alike, or not quickly", () => {
  let taken = 0;
  const property = fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
    if (agrees(`key: ${pieces.join("")}`) || agrees(pieces.join(""))) taken += 1;
  });
  fc.assert(property, { numRuns: runs });
  assert.ok(taken > 0);
});

const scalar = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      "a",
      "x y",
      "1",
      "30d",
      "true",
      "'q'",
      '"q"',
      "a#b",
      "a:b",
      "2026-11-22T14:00:00Z",
      "00u1",
      "a - b",
    ),
  },
  piece,
  fc.stringMatching(/^[\w.:/@+=<>?!~^$*&%-]{1,8}$/),
);
const name = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom("a", "b", "c", "to", "x.z", "'k'", '"*.*.k"', "d-e", "person1@acme.example"),
  },
  piece,
);

const flow: fc.Arbitrary<string> = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("flow"), { maxLength: 3 }).map((items) => `[${items.join(", ")}]`),
    fc
      .array(fc.tuple(name, tie("flow")), { maxLength: 3 })
      .map((all) => `{ ${all.map((one) => one.join(": ")).join(", ")} }`),
  ),
})).flow;

/** Blocks as people indent them, one level deeper by one to four blanks, now and then wrongly. */
const block: fc.Arbitrary<readonly string[]> = fc.letrec<{ block: readonly string[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.array(fc.tuple(name, flow), { minLength: 1, maxLength: 4 }).map((all) => all.map((one) => one.join(": "))),
    fc.array(flow, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`)),
    fc
      .array(
        fc.tuple(name, tie("block"), fc.constantFrom(2, 2, 2, 1, 3, 0), fc.constantFrom("", "", " # c", "\n# c", "\n")),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((all) =>
        all.flatMap(([key, lines, by, after]) => [`${key}:${after}`, ...lines.map((line) => " ".repeat(by) + line)]),
      ),
  ),
})).block;

test("documents as people write them are read alike, or not quickly", () => {
  let taken = 0;
  const property = fc.property(block, (lines) => {
    if (agrees(`${lines.join("\n")}\n`)) taken += 1;
  });
  fc.assert(property, { numRuns: runs });
  assert.ok(taken > runs / 20, `${taken} were read quickly`);
});

test("valid files with a piece cut out, put in or replaced are read alike, or not quickly", () => {
  const texts = Object.entries(repository()).flatMap(([path, text]) => (path.endsWith(".yaml") ? [text] : []));
  const property = fc.property(
    fc.constantFrom(...texts, ...plain),
    fc.nat(),
    fc.nat(6),
    piece,
    (text, at, length, by) => {
      const start = at % (text.length + 1);
      agrees(text.slice(0, start) + by + text.slice(start + length));
    },
  );
  fc.assert(property, { numRuns: runs });
});
