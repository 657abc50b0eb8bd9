// Finding OPA: the order of places, what is refused, and that an error tells everything. Processes and downloads are
// faked here; pinned.test.ts builds for real when asked to.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { defaultCacheFolder, type FindOptions, findOpa } from "../src/opa/find.ts";
import { opaVersion, releaseAssets, releaseUrl } from "../src/opa/pinned.ts";
import type { RunProcess } from "../src/opa/process.ts";

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-find-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A program that answers like OPA of some version. */
async function stubOpa(path: string, version: string = opaVersion): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\necho "Version: ${version}"\necho "Build Commit: "\n`);
  await chmod(path, 0o755);
  return path;
}

const noFetch: typeof fetch = async () => {
  throw new TypeError("fetch failed", { cause: new Error("no route") });
};
const noRun: RunProcess = async () => {
  throw Object.assign(new Error("spawn ENOENT"), { code: "ENOENT" });
};

async function nowhere(t: TestContext): Promise<FindOptions & { cacheFolder: string }> {
  const folder = await temporaryFolder(t);
  return { env: { PATH: join(folder, "empty") }, cacheFolder: join(folder, "cache"), fetch: noFetch };
}

const codeIs = (code: string, detail: RegExp) => (error: unknown) =>
  error instanceof WritError && error.code === code && detail.test(error.detail);

test("WRIT_OPA comes first, and a wrong version there is an error at once", async (t) => {
  const options = await nowhere(t);
  const named = await stubOpa(join(options.cacheFolder, "named"));
  await stubOpa(join(options.cacheFolder, `opa-${opaVersion}`));
  const found = await findOpa({ ...options, env: { WRIT_OPA: named } });
  assert.deepEqual(found, { path: named, version: opaVersion, source: "WRIT_OPA" });
  const old = await stubOpa(join(options.cacheFolder, "old"), "1.10.0");
  await assert.rejects(findOpa({ ...options, env: { WRIT_OPA: old } }), codeIs("COMPILER_OPA_NAMED", /1\.10\.0/));
  const missing = { ...options, env: { WRIT_OPA: join(options.cacheFolder, "none") } };
  await assert.rejects(findOpa(missing), codeIs("COMPILER_OPA_NAMED", /does not run/));
});

test("PATH comes next: a wrong version is passed over and told, a later right one is taken", async (t) => {
  const options = await nowhere(t);
  const old = await stubOpa(join(options.cacheFolder, "a", "opa"), "1.19.0");
  const right = await stubOpa(join(options.cacheFolder, "b", "opa"));
  await stubOpa(join(options.cacheFolder, `opa-${opaVersion}`));
  const found = await findOpa({ ...options, env: { PATH: `${dirname(old)}:${dirname(right)}` } });
  assert.deepEqual(found, { path: right, version: opaVersion, source: "PATH" });
  const lines: string[] = [];
  const cached = await findOpa({ ...options, env: { PATH: dirname(old) }, report: (line) => lines.push(line) });
  assert.equal(cached.source, "cache");
  assert.ok(
    lines.some((line) => line.includes(`${old} is version 1.19.0`)),
    lines.join("\n"),
  );
});

test("a truncated or foreign file in the cache is passed over", async (t) => {
  const options = await nowhere(t);
  const cached = join(options.cacheFolder, `opa-${opaVersion}`);
  await mkdir(options.cacheFolder, { recursive: true });
  await writeFile(cached, "not a program", { mode: 0o755 });
  await assert.rejects(findOpa(options), codeIs("COMPILER_NO_OPA", /cache: .*does not/));
});

test("the release is kept only with the pinned digest", async (t) => {
  const options = await nowhere(t);
  const asked: string[] = [];
  const fetch: FindOptions["fetch"] = async (url) => {
    asked.push(String(url));
    return new Response("#!/bin/sh\necho evil\n");
  };
  const digest = createHash("sha256").update("#!/bin/sh\necho evil\n").digest("hex");
  await assert.rejects(
    findOpa({ ...options, fetch, platform: "linux-x64" }),
    codeIs("COMPILER_NO_OPA", new RegExp(`release: .*${digest}, not the pinned c9f985ce`)),
  );
  assert.deepEqual(asked, [releaseUrl("opa_linux_amd64_static")]);
  assert.deepEqual(await readdir(options.cacheFolder), [], "nothing of it is left");
});

test("an answer that is no file, and a platform without a pin, are told", async (t) => {
  const options = await nowhere(t);
  const gone: FindOptions["fetch"] = async () => new Response("", { status: 404 });
  await assert.rejects(findOpa({ ...options, fetch: gone, platform: "linux-x64" }), codeIs("COMPILER_NO_OPA", /404/));
  await assert.rejects(findOpa({ ...options, platform: "plan9-mips" }), codeIs("COMPILER_NO_OPA", /plan9-mips/));
});

test("go build is the last place, with the committed module and nothing resolved anew", async (t) => {
  const options = await nowhere(t);
  const ran: { command: string; args: readonly string[]; cwd: string | undefined }[] = [];
  const run: RunProcess = async (command, args, { cwd }) => {
    ran.push({ command, args, cwd });
    if (command === "go") await stubOpa(args[args.indexOf("-o") + 1] ?? "");
    const stdout = command === "go" ? "" : `Version: ${opaVersion}\n`;
    return { code: 0, stdout, stderr: "" };
  };
  const found = await findOpa({ ...options, run });
  assert.deepEqual(found, { path: join(options.cacheFolder, `opa-${opaVersion}`), version: opaVersion, source: "go" });
  assert.equal(ran[0]?.command, "go");
  assert.ok(ran[0]?.args.includes("-mod=readonly") && ran[0].args.includes("-trimpath"));
  assert.match(ran[0]?.cwd ?? "", /opa-module$/);
});

test("a build that gives another version is not used", async (t) => {
  const options = await nowhere(t);
  const run: RunProcess = async (command, args) => {
    if (command === "go") await stubOpa(args[args.indexOf("-o") + 1] ?? "", "1.0.0");
    return { code: 0, stdout: "Version: 1.0.0\n", stderr: "" };
  };
  await assert.rejects(findOpa({ ...options, run }), codeIs("COMPILER_NO_OPA", /go: .* is version 1\.0\.0/));
});

test("when nothing works the error says everything that was tried, in order", async (t) => {
  const options = await nowhere(t);
  const failure = await findOpa({ ...options, run: noRun, platform: "linux-x64" }).catch((error: unknown) => error);
  assert.ok(failure instanceof WritError);
  assert.equal(failure.code, "COMPILER_NO_OPA");
  const places = failure.detail
    .split("\n  ")
    .slice(1)
    .map((line) => line.split(":")[0]);
  assert.deepEqual(places, ["WRIT_OPA", "PATH", "cache", "release", "go"]);
  assert.match(failure.detail, /no route/);
  assert.match(failure.detail, /no go in PATH/);
});

test("the cache is WRIT_CACHE, else the user's", () => {
  assert.equal(defaultCacheFolder({ WRIT_CACHE: "/c" }, "linux"), "/c");
  assert.equal(defaultCacheFolder({ XDG_CACHE_HOME: "/x" }, "linux"), "/x/writ");
  assert.match(defaultCacheFolder({}, "darwin"), /Library.Caches.writ$/);
});

test("four official binaries are pinned", () => {
  assert.deepEqual(Object.keys(releaseAssets).sort(), ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64"]);
  for (const { sha256 } of Object.values(releaseAssets)) assert.match(sha256, /^[0-9a-f]{64}$/);
});
