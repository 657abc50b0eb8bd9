// What the pages show is true: commands marked `sh run` run in a fresh folder, documents are valid, links lead
// somewhere, and every `writ` command exists.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { validateDocument } from "@writ/contracts";
import { parse } from "yaml";
import { files, read } from "../repo/files.ts";
import { root } from "../runner/paths.ts";
import { type Fence, fencesOf, marked } from "./fences.ts";

const run = promisify(execFile);
const fenceTimeoutMs = 120_000;
const pages = files.filter((path) => path.endsWith(".md") && !path.includes("/fixtures/"));
const main = join(root, "packages/cli/src/main.ts");

const fences = new Map(pages.map((page) => [page, fencesOf(read(page))]));

/** A folder with nothing in it but the commands that a reader has installed: `writ`, and `npx writ`. */
async function freshFolder(): Promise<{ folder: string; bin: string }> {
  const folder = await mkdtemp(join(tmpdir(), "writ-docs-"));
  const bin = join(folder, ".bin");
  await mkdir(bin);
  const shims = {
    writ: `exec "${process.execPath}" "${main}" "$@"`,
    npx: 'if [ "$1" = writ ]; then shift; exec writ "$@"; fi; echo "npx $1 is not for a page to run" >&2; exit 64',
  };
  for (const [name, body] of Object.entries(shims)) {
    await writeFile(join(bin, name), `#!/bin/sh\n${body}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return { folder, bin };
}

async function runPage(page: string, commands: readonly Fence[]): Promise<void> {
  const { folder, bin } = await freshFolder();
  const env = { ...process.env, PATH: [bin, process.env["PATH"] ?? ""].join(delimiter), HOME: folder };
  try {
    for (const { text, line } of commands) {
      await run("bash", ["-euo", "pipefail", "-c", text], { cwd: folder, env, timeout: fenceTimeoutMs }).catch(
        (error: Error) => assert.fail(`${page}:${line}: ${error.message}`),
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const runnable = pages.map((page) => ({ page, commands: marked(fences.get(page) ?? [], "sh", "run") }));

test("some page has commands that are run", () => {
  assert.ok(runnable.some(({ commands }) => commands.length > 0));
});

for (const { page, commands } of runnable.filter((found) => found.commands.length > 0)) {
  test(`the commands of ${page} run in a fresh folder`, () => runPage(page, commands));
}

/** A document says what it is in a comment on its first line: `# grants/orders-db/x.yaml`. */
const kinds = [
  [/^writ\.yaml/, "writ"],
  [/^people\.yaml/, "people"],
  [/^groups\//, "group"],
  [/^resources\//, "resource"],
  [/^grants\//, "grant"],
  [/^masks\//, "mask"],
  [/^guards\//, "guard"],
  [/^scenarios\//, "scenario"],
  [/^proxy\.yaml/, "proxy"],
] as const;

test("every YAML document on a page is one that Writ takes", () => {
  let checked = 0;
  for (const [page, found] of fences) {
    for (const { words, text, line } of found.filter((fence) => fence.words[0] === "yaml")) {
      // A page writes … where a reader puts a digest or a key of their own.
      const filled = text.replaceAll("sha256:…", `sha256:${"0".repeat(64)}`).replaceAll('"…"', `"${"A".repeat(43)}"`);
      const value: unknown = parse(filled, { strict: true, uniqueKeys: true });
      const named = /^# (\S+)/.exec(text)?.[1] ?? "";
      const kind = kinds.find(([pattern]) => pattern.test(named))?.[1];
      if (kind === undefined) continue;
      const result = validateDocument(kind, value);
      assert.ok(result.ok, `${page}:${line} (${words.join(" ")}): ${JSON.stringify(result)}`);
      checked += 1;
    }
  }
  assert.ok(checked > 0, "documents are found at all");
});

test("every link to a file leads to one", () => {
  const broken = pages.flatMap((page) => {
    const prose = read(page).replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, "");
    return [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map((match) => match[1] ?? "")
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => normalize(join(dirname(page), target)).replace(/\/$/, ""))
      .filter((target) => !files.includes(target) && !files.some((file) => file.startsWith(`${target}/`)))
      .map((target) => `${page}: ${target}`);
  });
  assert.deepEqual(broken, []);
});

test("every writ command on a page exists", async () => {
  const { stdout } = await run(process.execPath, [main, "--help"]);
  const known = new Set([...stdout.matchAll(/^ {2}([a-z-]+) {2,}/gm)].map((match) => match[1]));
  assert.ok(known.size > 5, stdout);
  const command = /(?:^|\s)(?:npx )?writ ([a-z][a-z-]*)/gm;
  const unknown = [...fences].flatMap(([page, found]) =>
    found
      .filter(({ words }) => words[0] === "sh")
      .flatMap(({ text }) => [...text.matchAll(command)].map((match) => match[1] ?? ""))
      .filter((name) => !known.has(name))
      .map((name) => `${page}: writ ${name}`),
  );
  assert.deepEqual(unknown, []);
});
