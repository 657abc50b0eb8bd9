// writ doctor tells what is missing and what that costs; what is only good to have is no failure.
import assert from "node:assert/strict";
import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { opaVersion } from "@writ/compiler";
import { blemishes, temporaryFolder, writ } from "../fixture.ts";

interface Answer {
  readonly ok: boolean;
  readonly findings: readonly { part: string; ok: boolean; needed: boolean; found: string; instead?: string }[];
}

test("node and git are found, and an OPA that WRIT_OPA names is named", async (t) => {
  const folder = await temporaryFolder(t);
  const opa = join(folder, "opa");
  await writeFile(opa, `#!/bin/sh\nprintf 'Version: ${opaVersion}\\nWebAssembly: available\\n'\n`);
  await chmod(opa, 0o755);
  const said = await writ(folder, ["doctor", "--json"], { env: { WRIT_OPA: opa, PATH: process.env["PATH"] ?? "" } });
  const { ok, findings } = JSON.parse(said.out) as Answer;
  assert.equal(said.status, ok ? 0 : 1);
  assert.deepEqual(
    findings.map(({ part }) => part),
    ["node", "git", "psql", `opa ${opaVersion}`],
  );
  assert.ok(findings.filter(({ part }) => part === "node" || part === "git").every((finding) => finding.ok));
});

test("an OPA that is none is told with its reason, and does not fail: Writ runs without", async (t) => {
  const folder = await temporaryFolder(t);
  const opa = join(folder, "opa");
  await writeFile(opa, "#!/bin/sh\necho Version: 0.1.0\n");
  await chmod(opa, 0o755);
  const said = await writ(folder, ["doctor"], {
    env: { WRIT_OPA: opa, PATH: process.env["PATH"] ?? "", SECRET: "hunter2" },
  });
  assert.equal(said.status, 0);
  assert.match(said.out, /missing opa /);
  assert.match(said.out, /Needed only for Rego of your own/);
  assert.match(said.out, /Next: writ init, or writ demo/);
  assert.ok(!(said.out + said.err).includes("hunter2"));
  assert.deepEqual(blemishes(said), []);
});

test("a word too many is told", async () => {
  assert.equal((await writ("/", ["doctor", "x"])).status, 64);
});
