// Files and names that somebody made to be read wrongly, in a commit and in a folder: each is refused with words at its
// place, or changes nothing; none costs more than its own bytes.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formatDiagnostics } from "@writ/model";
import { commit, committed, testGit as git, commonGrant as grant, repositoryFiles, writeFiles } from "@writ/testkit";
import { filesOfCommit } from "../src/files-of-commit.ts";
import { type Parsed, parseCommit, parseForTrial } from "../src/parse.ts";
import { temporaryFolder } from "./fixture.ts";

function faults(parsed: Parsed): string[] {
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  for (const { message, instead } of diagnostics) assert.ok(message !== "" && instead !== "");
  // No byte of a name or text moves a terminal's cursor or makes a runner's command.
  assert.doesNotMatch(formatDiagnostics(diagnostics, "text"), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  for (const line of formatDiagnostics(diagnostics, "github").split("\n"))
    assert.match(line, /^($|::(error|warning) )/);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

const some = "grants/orders-db/some.yaml";
const wide = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}x]`).join("\n");

/** A text in the place of a grant → the code of what is said. */
const texts: readonly (readonly [what: string, text: string | Uint8Array, code: string])[] = [
  ["aliases that would unfold to a billion texts", `a0: &a0 lol\n${wide}\n`, "yaml/anchor"],
  ["an alias of itself", "a: &a [*a]\n", "yaml/anchor"],
  ["five thousand anchors", Array.from({ length: 5_000 }, (_, at) => `k${at}: &a${at} 1`).join("\n"), "yaml/anchor"],
  ["merge keys", "<<: { role: read-only }\n", "yaml/merge"],
  ["a tag that makes objects elsewhere", "a: !!python/object:os.system ls\n", "yaml/tag"],
  ["brackets fifty thousand deep", `a: ${"[".repeat(50_000)}\n`, "yaml/too-deep"],
  ["lists fifty thousand deep", "- ".repeat(50_000), "yaml/too-deep"],
  [
    "mappings four hundred deep",
    Array.from({ length: 400 }, (_, at) => `${" ".repeat(at)}a:`).join("\n"),
    "yaml/too-deep",
  ],
  ["fifty thousand documents", "---\n".repeat(25_000), "yaml/second-document"],
  ["a text of a hundred thousand signs", grant().replace(/why: .*/, `why: ${"x".repeat(100_000)}`), "grant/max-length"],
  ["a key of a hundred thousand signs", `${"k".repeat(100_000)}: 1\n`, "yaml/key"],
  ["a key twice, of which a reader may take either", `${grant()}role: read-only\n`, "yaml/duplicate-key"],
  ["a key that is a setter elsewhere", `__proto__: { role: admin }\n${grant()}`, "yaml/key"],
  ["text that is shown in another order", grant().replace(/why: /, "why: \u202e"), "file/hidden-character"],
  ["a line end that only YAML sees", grant().replace(/why: /, "why: x\r"), "file/hidden-character"],
  ["NUL", "a: \u0000\n", "file/hidden-character"],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0), "file/encoding"],
  ["bytes that are no UTF-8", Uint8Array.of(0x61, 0x3a, 0x20, 0xc0, 0xae), "file/encoding"],
  ["more than a grant may have", `#${"x".repeat(200 * 1024)}\n`, "file/too-large"],
  [
    "a pointer of Git LFS",
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n",
    "file/lfs-pointer",
  ],
];

for (const [what, text, code] of texts) {
  test(`${what}: ${code}, in a folder and in a commit`, async (t) => {
    const folder = await temporaryFolder(t);
    await writeFiles(folder, repositoryFiles());
    writeFileSync(join(folder, some), text);
    git(folder, "init", "--quiet", "--initial-branch=main");
    const head = commit(folder, "hostile");
    for (const parsed of [await parseForTrial(folder), await parseCommit(folder, head)]) {
      assert.equal(parsed.ok, false);
      assert.ok(faults(parsed).includes(code), faults(parsed).join());
    }
  });
}

const grants = "grants/orders-db";

/** A name, as bytes where it is no text → the code of what is said. */
const names: readonly (readonly [what: string, path: string | Buffer, code: string | undefined])[] = [
  ["an escape sequence", `${grants}/a\u001b[2Jb.yaml`, "file/name"],
  ["a line feed that a runner would take for a command", `${grants}/a\n::error::x.yaml`, "file/name"],
  ["a backslash", `${grants}/..\\..\\people.yaml`, "file/name"],
  ["a letter that looks like another", `${grants}/\u0430lice.yaml`, "file/name"],
  ["a sign of no width", `${grants}/alice\u200b.yaml`, "file/name"],
  ["bytes that are no UTF-8", Buffer.from(`${grants}/\u00ff.yaml`, "latin1"), "file/name"],
  ["a folder of bytes that are no UTF-8", Buffer.from("grants/\u00ff/alice.yaml", "latin1"), "file/"],
  ["the same name in capitals", `${grants}/ALICE.yaml`, "file/name"],
  ["a folder in capitals", "GRANTS/orders-db/alice.yaml", "file/place"],
  ["a folder with another a", "m\u0430sks/orders-db.yaml", "file/look-alike"],
  ["a folder of which every letter is another", "\u043c\u0430\u0455\u043a\u0455/orders-db.yaml", "file/look-alike"],
  ["a folder in letters of full width", "\uff4d\uff41\uff53\uff4b\uff53/orders-db.yaml", "file/look-alike"],
  ["a folder with a sign of no width", "masks\u200b/orders-db.yaml", "file/look-alike"],
  ["a file with another e", "p\u0435ople.yaml", "file/look-alike"],
  ["attributes of git", `${grants}/.gitattributes`, "file/place"],
  ["modules of git", `${grants}/.gitmodules`, "file/place"],
  ["a name as git ends its own", `${grants}/alice.yaml.lock`, "file/place"],
  ["a path of a thousand signs", `${grants}/${"a".repeat(240)}/${"b".repeat(240)}/${"c".repeat(240)}.yaml`, "file/"],
  ["a folder that nobody takes for ours", "\u0437\u0430\u043f\u0438\u0441\u0438/x.yaml", undefined],
];

for (const [what, path, code] of names) {
  test(`${what} in a name: ${code ?? "nothing"}, in a folder and in a commit`, async (t) => {
    const folder = await temporaryFolder(t);
    await writeFiles(folder, repositoryFiles());
    const whole = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path)]);
    mkdirSync(whole.subarray(0, whole.lastIndexOf("/")), { recursive: true });
    writeFileSync(whole, "unlisted: show\ncolumns: {}\n");
    git(folder, "init", "--quiet", "--initial-branch=main");
    git(folder, "config", "core.protectNTFS", "false");
    const head = commit(folder, "hostile");
    for (const parsed of [await parseForTrial(folder), await parseCommit(folder, head)]) {
      assert.equal(parsed.ok, code === undefined);
      if (code !== undefined)
        assert.ok(
          faults(parsed).some((one) => one.startsWith(code)),
          faults(parsed).join(),
        );
    }
  });
}

/** A tree that no checkout could make, from git's own lines. */
function treeOf(folder: string, lines: readonly string[]): string {
  const options = { cwd: folder, input: lines.map((line) => `${line}\0`).join(""), encoding: "utf8" } as const;
  return execFileSync("git", ["mktree", "-z"], options).trim();
}

/** The committed repository's top with one entry more. */
function withEntry(folder: string, entry: string): string {
  const lines = git(folder, "ls-tree", "-z", "HEAD")
    .split("\0")
    .filter((line) => line !== "");
  const name = entry.split("\t")[1];
  return treeOf(folder, [...lines.filter((line) => line.split("\t")[1] !== name), entry]);
}

test("a tree with `..`, `.git` or an empty step in it is refused", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder);
  const blob = git(folder, "rev-parse", "HEAD:writ.yaml");
  for (const name of ["..", ".", ".git"]) {
    const inner = treeOf(folder, [`100644 blob ${blob}\t${name}`]);
    const tree = withEntry(folder, `040000 tree ${inner}\tgroups`);
    assert.match(faults(await parseCommit(folder, tree)).join(), /^file\/(path|place)/, name);
  }
  const outside = treeOf(folder, [`100644 blob ${blob}\twrit.yaml`]);
  assert.match(
    faults(await parseCommit(folder, withEntry(folder, `040000 tree ${outside}\t..`))).join(),
    /^file\/path/,
  );
});

test("a submodule is refused where the model is, and where its folders could be", async (t) => {
  const folder = await temporaryFolder(t);
  const head = await committed(folder);
  for (const [name, code] of [
    ["masks", "file/"],
    ["grants", "file/"],
    ["vendor", ""],
  ] as const) {
    const said = faults(await parseCommit(folder, withEntry(folder, `160000 commit ${head}\t${name}`))).join();
    if (code === "") assert.equal(said, "");
    else assert.match(said, /^file\//, name);
  }
});

test("a file of a gigabyte is told and not read", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  writeFileSync(join(folder, some), "");
  truncateSync(join(folder, some), 1 << 30);
  const before = process.memoryUsage().arrayBuffers;
  assert.deepEqual(faults(await parseForTrial(folder)), ["file/too-large"]);
  assert.ok(process.memoryUsage().arrayBuffers - before < 64 << 20);
});

test("files beyond what a repository may hold are told, in a commit too, and each blob is read once", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder);
  writeFileSync(join(folder, "large"), Buffer.alloc(1 << 20, "#"));
  const blob = git(folder, "hash-object", "-w", "large");
  const names = Array.from({ length: 520 }, (_, at) => `100644 blob ${blob}\tmask-${at}.yaml`);
  const tree = withEntry(folder, `040000 tree ${treeOf(folder, names)}\tmasks`);
  const files = await filesOfCommit(folder, tree);
  assert.equal(
    [...files.values()].filter((entry) => !(entry instanceof Uint8Array) && entry.kind === "too-many").length,
    1,
  );
  const contents = new Set([...files.values()].flatMap((entry) => (entry instanceof Uint8Array ? [entry.buffer] : [])));
  assert.ok([...contents].reduce((sum, { byteLength }) => sum + byteLength, 0) < 8 << 20);
});

test("people.yaml may be as large in a commit as in a folder", async (t) => {
  const folder = await temporaryFolder(t);
  const people = `${repositoryFiles()["people.yaml"]}${`# ${"x".repeat(100)}\n`.repeat(50_000)}`;
  const head = await committed(folder, repositoryFiles({ "people.yaml": people }));
  assert.equal((await parseForTrial(folder)).ok, true);
  assert.equal((await parseCommit(folder, head)).ok, true);
});

test("what .gitattributes says changes nothing of what a commit is read as", async (t) => {
  const folder = await temporaryFolder(t);
  const attributes =
    "* export-ignore\n*.yaml filter=evil text eol=crlf ident -diff merge=binary\nmasks/** linguist-generated\n";
  const plain = await committed(folder);
  const files = { ".gitattributes": attributes, "grants/.gitignore": "*\n" };
  await writeFiles(folder, files);
  git(folder, "config", "filter.evil.smudge", "cat; touch ran");
  git(folder, "config", "filter.evil.clean", "cat");
  const head = commit(folder, "attributes");
  const [before, after] = [await parseCommit(folder, plain), await parseCommit(folder, head)];
  assert.ok(before.ok && after.ok);
  const texts = (parsed: typeof before) =>
    [...parsed.model.grants.values(), parsed.model.people].map(({ text }) => text);
  assert.deepEqual(texts(after), texts(before));
});

test("links are told wherever they lead", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  for (const [at, to] of ["/etc/passwd", "../../people.yaml", "nowhere", ".", "link-3.yaml"].entries())
    symlinkSync(to, join(folder, grants, `link-${at}.yaml`));
  git(folder, "init", "--quiet", "--initial-branch=main");
  const head = commit(folder, "links");
  for (const parsed of [await parseForTrial(folder), await parseCommit(folder, head)]) {
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.diagnostics.map(({ code }) => code),
      Array(5).fill("file/link"),
    );
  }
});
