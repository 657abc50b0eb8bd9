// actionlint and zizmor find nothing in our own workflows, nor in those that `writ init` writes; and both really look,
// since what is broken on purpose is found. What neither sees is tested on the YAML (test/repo/workflows.test.ts).
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { actionlint, zizmor } from "../runner/linters.ts";
import { root } from "../runner/paths.ts";
import { writInit } from "./init-world.ts";

interface Finding {
  readonly tool: "actionlint" | "zizmor";
  readonly kind: string;
  readonly file: string;
  readonly message: string;
}

/** `queue:` came in May 2026 (GitHub's changelog); actionlint 1.7.12 is older. That line alone may be unknown to it. */
const newerThanActionlint = /^unexpected key "queue" for "concurrency" section/;

const audit = ["--offline", "--no-config", "--strict-collection", "--persona=auditor"];

/** What both linters say about `.github/workflows` below `folder`. */
async function findings(folder: string): Promise<Finding[]> {
  const workflows = join(folder, ".github/workflows");
  const paths = (await readdir(workflows)).sort().map((name) => join(workflows, name));
  const lint = await say(await actionlint(), ["-format", "{{json .}}", "-shellcheck=", "-pyflakes=", ...paths]);
  const found = (JSON.parse(lint) as { message: string; kind: string; filepath: string }[])
    .filter(({ message }) => !newerThanActionlint.test(message))
    .map(({ message, kind, filepath }) => ({ tool: "actionlint" as const, kind, file: nameOf(filepath), message }));
  const audited = await say(await zizmor(), [...audit, "--no-exit-codes", "--format=json", ...paths]);
  interface Audited {
    readonly ident: string;
    readonly desc: string;
    readonly ignored?: boolean;
    readonly locations: readonly { symbolic: { key: { Local?: { given_path?: string } } } }[];
  }
  const told = (JSON.parse(audited) as Audited[]).map(({ ident, desc, locations }) => {
    const file = nameOf(JSON.stringify(locations[0]?.symbolic.key ?? ""));
    return { tool: "zizmor" as const, kind: ident, file, message: desc };
  });
  return [...found, ...told];
}

const nameOf = (path: string): string => /([\w-]+\.yml)/.exec(path)?.[1] ?? path;

/** What it prints; a linter that finds something ends with 1, anything else is a fault of the test. */
function say(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, words, { timeout: 120_000, maxBuffer: 16 << 20 }, (error, out, err) => {
      if (error === null || error.code === 1) resolve(out);
      else reject(new Error(`${program}: ${error.message}\n${err.slice(-2_000)}`));
    });
  });
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "writ-workflows-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("our own workflows give no finding", async () => {
  assert.deepEqual(await findings(root), []);
});

test("our own actions give zizmor no finding", async () => {
  const said = await say(await zizmor(), [...audit, "--no-exit-codes", "--format=json", join(root, "actions")]);
  assert.deepEqual(JSON.parse(said), []);
});

for (const branch of ["main", "release/2026.x"]) {
  test(`the workflows that writ init writes for ${branch} give no finding`, async () => {
    await inFolder(async (folder) => {
      await writInit(folder, ["--branch", branch]);
      assert.equal((await readdir(join(folder, ".github/workflows"))).length, 7);
      assert.deepEqual(await findings(folder), []);
    });
  });
}

test("nothing is hushed up but the trigger of what posts a check, and of what merges by a scenario", async () => {
  await inFolder(async (folder) => {
    await writInit(folder);
    await cp(join(root, ".github/workflows"), join(folder, ".github/workflows"), { recursive: true });
    const hushed: string[] = [];
    for (const name of await readdir(join(folder, ".github/workflows"))) {
      const text = await readFile(join(folder, ".github/workflows", name), "utf8");
      for (const [, rule] of text.matchAll(/(?:zizmor|actionlint|shellcheck)[^\n]*?(ignore\[[\w-]+\]|disable)/g)) {
        hushed.push(`${name}: ${rule}`);
      }
    }
    assert.deepEqual(hushed.sort(), [
      "writ-comment.yml: ignore[dangerous-triggers]",
      "writ-scenario.yml: ignore[dangerous-triggers]",
    ]);
  });
});

const breakages: readonly (readonly [
  what: string,
  file: string,
  change: (text: string) => string,
  finder: Finding["tool"],
  kind: string,
])[] = [
  [
    "a tag for a pin",
    "check",
    (text) => text.replace(/checkout@[0-9a-f]{40}/, "checkout@v6"),
    "zizmor",
    "unpinned-uses",
  ],
  [
    "a credential left behind",
    "check",
    (text) => text.replace(/ +persist-credentials: false\n/, ""),
    "zizmor",
    "artipacked",
  ],
  [
    "every right there is",
    "publish",
    (text) => text.replace("permissions: {}", "permissions: write-all"),
    "zizmor",
    "excessive-permissions",
  ],
  [
    "text of a stranger in a shell",
    "check",
    (text) => `${text}      - run: echo "\${{ github.event.pull_request.title }}"\n`,
    "zizmor",
    "template-injection",
  ],
  [
    "the same, for the other linter",
    "check",
    (text) => `${text}      - run: echo "\${{ github.event.pull_request.title }}"\n`,
    "actionlint",
    "expression",
  ],
  [
    "a run with secrets for strangers",
    "check",
    (text) => text.replace("  pull_request:\n", "  pull_request_target:\n"),
    "zizmor",
    "dangerous-triggers",
  ],
  ["a key that is none", "renew", (text) => text.replace("timeout-minutes", "timeout"), "actionlint", "syntax-check"],
  [
    "an output that no step gives",
    "publish",
    (text) => text.replace("needs.build.outputs.digest", "needs.build.outputs.digests"),
    "actionlint",
    "expression",
  ],
  ["a time that never comes", "renew", (text) => text.replace("23 */6", "61 */6"), "actionlint", "events"],
  [
    "a secret outside an environment",
    "renew",
    (text) => text.replace(/ +environment: .*\n/, ""),
    "zizmor",
    "secrets-outside-env",
  ],
];

for (const [what, name, change, finder, kind] of breakages) {
  test(`${what} is found by ${finder}`, async () => {
    await inFolder(async (folder) => {
      await writInit(folder);
      const path = join(folder, `.github/workflows/writ-${name}.yml`);
      const before = await readFile(path, "utf8");
      const broken = change(before);
      assert.notEqual(broken, before, "the breakage changes nothing");
      await mkdir(join(folder, "broken/.github/workflows"), { recursive: true });
      await writeFile(join(folder, `broken/.github/workflows/writ-${name}.yml`), broken);
      const found = await findings(join(folder, "broken"));
      assert.ok(
        found.some((finding) => finding.tool === finder && finding.kind === kind),
        JSON.stringify(found),
      );
    });
  });
}
