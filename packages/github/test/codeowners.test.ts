// CODEOWNERS: the examples of GitHub's own page, what it does not support, and random patterns against a plain oracle.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ownersOf, parseCodeowners } from "../src/index.ts";

const read = (text: string) => parseCodeowners(new TextEncoder().encode(text));
const owns = (pattern: string, path: string): boolean => ownersOf(read(`${pattern} @o`), path).length > 0;

const documented: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["*", ["a", "a/b", "a/b/c.txt"], []],
  ["*.js", ["x.js", "a/b/x.js"], ["x.jsx", "xjs"]],
  ["/build/logs/", ["build/logs/x", "build/logs/a/b"], ["build/logs", "a/build/logs/x"]],
  ["docs/*", ["docs/getting-started.md"], ["docs/build-app/troubleshooting.md", "a/docs/x.md"]],
  ["apps/", ["apps/x", "a/apps/x", "a/apps/b/c"], ["apps", "myapps/x"]],
  ["/docs/", ["docs/x", "docs/a/b"], ["a/docs/x"]],
  ["/scripts/", ["scripts/x"], ["a/scripts/x"]],
  ["**/logs", ["build/logs", "logs", "a/b/logs/x", "logs/x/y"], ["mylogs", "logs.txt"]],
  ["/apps/github", ["apps/github", "apps/github/x"], ["apps/githubs", "a/apps/github"]],
  ["grants/orders-db/", ["grants/orders-db/a.yaml"], ["x/grants/orders-db/a.yaml", "grants/orders-db-2/a.yaml"]],
  ["/a/**/z", ["a/z", "a/b/z", "a/b/c/z", "a/z/below"], ["b/z", "a/y"]],
  ["/a/**", ["a/b", "a/b/c"], ["a", "b/a/c"]],
  ["/a?c", ["abc", "abc/d"], ["ac", "a/c", "abbc"]],
  ["/with\\ space", ["with space", "with space/x"], ["with", "with\\ space"]],
  ["/a\\*b", ["a*b"], ["axb"]],
  ["/*", ["a"], ["a/b"]],
  ["**", ["a", "a/b"], []],
  ["/Grants/", ["Grants/x"], ["grants/x"]],
];

for (const [pattern, inside, outside] of documented) {
  test(`${pattern} owns what GitHub says it owns`, () => {
    assert.deepEqual(
      [inside.filter((path) => !owns(pattern, path)), outside.filter((path) => owns(pattern, path))],
      [[], []],
    );
  });
}

test("the last line that matches wins, and a pattern without owners clears", () => {
  const file = read("* @all\n/grants/ @sec\n/grants/a/ @a @b # inline\n/grants/a/open.yaml\n");
  assert.deepEqual(ownersOf(file, "writ.yaml"), ["@all"]);
  assert.deepEqual(ownersOf(file, "grants/b/x.yaml"), ["@sec"]);
  assert.deepEqual(ownersOf(file, "grants/a/x.yaml"), ["@a", "@b"]);
  assert.deepEqual(ownersOf(file, "grants/a/open.yaml"), []);
  assert.deepEqual(ownersOf(read("/grants/ @sec\n"), "masks/a.yaml"), []);
});

test("lines that GitHub skips are skipped and reported, and the line before decides", () => {
  for (const line of [
    "!/grants/ @x",
    "/gr[ab]nts/ @x",
    "\\#x @x",
    "/grants/ someone",
    "/grants/ @x @@y",
    "/a***b @x",
  ]) {
    const file = read(`/grants/ @sec\n${line}\n`);
    assert.equal(file.faults.length, 1, line);
    assert.equal(file.faults[0]?.line, 2);
    assert.deepEqual(ownersOf(file, "grants/a.yaml"), ["@sec"], line);
  }
});

test("comments, blank lines, tabs, CRLF and e-mail owners are read", () => {
  const file = read("# head\r\n\r\n\t/a\t@x\temail@acme.example  # why\r\n   # more\r\n");
  assert.deepEqual(file.faults, []);
  assert.deepEqual(ownersOf(file, "a"), ["@x", "email@acme.example"]);
  assert.equal(file.rules[0]?.line, 3);
});

test("a file beyond 3 MB, or one that is no UTF-8, owns nothing and says so", () => {
  for (const bytes of [new Uint8Array(3 * 1024 * 1024 + 1).fill(35), new Uint8Array([42, 32, 64, 0xff, 0xfe])]) {
    const file = parseCodeowners(bytes);
    assert.deepEqual(file.rules, []);
    assert.equal(file.faults.length, 1);
  }
});

/** The same rules, written the naive way: by trying every split. */
function oracle(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const anchored = parts[0] === "";
  let segments = anchored ? parts.slice(1) : parts;
  const folder = segments.at(-1) === "";
  if (folder) segments = segments.slice(0, -1);
  if (!anchored && segments.length === 1 && segments[0] !== "**") segments = ["**", ...segments];
  const last = segments.at(-1);
  const deep = folder || (last !== "**" && last !== "*");
  const glob = (segment: string, part: string): boolean =>
    segment === ""
      ? part === ""
      : segment[0] === "*"
        ? glob(segment.slice(1), part) || (part !== "" && glob(segment, part.slice(1)))
        : part !== "" && (segment[0] === "?" || segment[0] === part[0]) && glob(segment.slice(1), part.slice(1));
  const walk = (at: number, from: number, names: readonly string[]): boolean => {
    if (at === segments.length) return folder ? from < names.length : from === names.length || (deep && from > 0);
    if (segments[at] === "**") {
      if (at === segments.length - 1) return from < names.length;
      return Array.from({ length: names.length - from + 1 }, (_, skip) => walk(at + 1, from + skip, names)).some(
        Boolean,
      );
    }
    return from < names.length && glob(segments[at] ?? "", names[from] ?? "") && walk(at + 1, from + 1, names);
  };
  return walk(0, 0, path.split("/"));
}

test("any pattern matches as the naive oracle does", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "b", "."), minLength: 1, maxLength: 3 });
  const segment = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", "b", "*", "?", "."), minLength: 1, maxLength: 3 }),
    fc.constantFrom("*", "**"),
  );
  const pattern = fc
    .tuple(fc.boolean(), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([root, parts, slash]) => `${root ? "/" : ""}${parts.join("/")}${slash ? "/" : ""}`)
    .filter((text) => !text.includes("***"));
  const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(pattern, path, (text, file) => {
      assert.equal(owns(text, file), oracle(text, file), `${text} ${file}`);
    }),
    { numRuns: 3000 },
  );
});

test("any bytes are read without throwing, and a line with many stars costs no more than its length", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseCodeowners(bytes)));
  const file = read(`/${"a*".repeat(5000)}b @x`);
  assert.deepEqual(ownersOf(file, "a".repeat(20_000)), []);
});
