// The Go module that builds OPA: one version, vouched for. With WRIT_TEST_GO_BUILD=1 it is built for real, which takes
// minutes; else what go would do is checked as far as it goes without compiling.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { findOpa } from "../src/opa/find.ts";
import { opaVersion } from "../src/opa/pinned.ts";

const moduleFile = (name: string) => readFile(new URL(`../opa-module/${name}`, import.meta.url), "utf8");

test("go.mod requires the pinned version and go.sum vouches for it", async () => {
  const required = `github.com/open-policy-agent/opa v${opaVersion}`;
  assert.ok((await moduleFile("go.mod")).includes(`require ${required}\n`));
  const sums = (await moduleFile("go.sum")).split("\n");
  assert.equal(sums.filter((line) => line.startsWith(`${required} h1:`)).length, 1);
  assert.equal(sums.filter((line) => line.startsWith(`${required}/go.mod h1:`)).length, 1);
});

if (process.env["WRIT_TEST_GO_BUILD"] === "1") {
  test("go builds the pinned OPA from the module", async () => {
    const cacheFolder = await mkdtemp(join(tmpdir(), "writ-go-"));
    const fetch: typeof globalThis.fetch = async () => new Response("", { status: 404 });
    // No OPA in PATH: it would be found first.
    const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !existsSync(join(folder, "opa")));
    try {
      const { WRIT_OPA: _named, ...env } = process.env;
      const found = await findOpa({ env: { ...env, PATH: folders.join(delimiter) }, cacheFolder, fetch });
      assert.deepEqual(found, { path: join(cacheFolder, `opa-${opaVersion}`), version: opaVersion, source: "go" });
    } finally {
      await rm(cacheFolder, { recursive: true, force: true });
    }
  });
}
