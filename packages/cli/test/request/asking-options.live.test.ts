// Which repository is asked and by whose token: what is named, the clone, what was used last; the token of the
// environment, else of GitHub's own program.
import assert from "node:assert/strict";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Invocation } from "../../src/command.ts";
import { readAskingOptions, rememberRepository } from "../../src/request/asking-options.ts";
import { openTerminal } from "../../src/terminal.ts";
import { git, temporaryFolder } from "../fixture.ts";

const quiet = { write: () => true };

async function place(t: TestContext) {
  const folder = await temporaryFolder(t);
  const clone = join(folder, "clone");
  await mkdir(clone);
  const invocation = (options: Invocation["options"], env: Record<string, string> = {}): Invocation => ({
    ...{ options, positionals: [], folder: clone, stop: new AbortController().signal },
    env: { WRIT_CONFIG: join(folder, "config"), GH_TOKEN: "ghp_own", ...env },
    terminal: openTerminal({ out: quiet, err: quiet, env: {} }, false),
  });
  return { folder, clone, invocation };
}

test("what is named goes before the clone, the clone before what was used last", async (t) => {
  const { clone, invocation } = await place(t);
  await assert.rejects(readAskingOptions(invocation({})), { code: "REQUEST_REPOSITORY" });
  await rememberRepository(invocation({}), "acme/last");
  const last = await readAskingOptions(invocation({}));
  assert.deepEqual([last?.repository, last?.named], ["last", false]);
  git(clone, "init", "-q");
  git(clone, "remote", "add", "origin", "git@github.com:acme/cloned.git");
  assert.equal((await readAskingOptions(invocation({})))?.repository, "cloned");
  const named = await readAskingOptions(invocation({ repository: "acme/named" }));
  assert.deepEqual([named?.owner, named?.repository, named?.named], ["acme", "named", true]);
  assert.equal((await readAskingOptions(invocation({}, { WRIT_REPOSITORY: "acme/env" })))?.repository, "env");
  assert.equal(await readAskingOptions(invocation({ git: true })), undefined);
});

test("a name that is no repository is refused", async (t) => {
  const { invocation } = await place(t);
  for (const repository of ["acme", "acme/..", "a/b/c", "../x", "acme/a b", "-x/y\n"]) {
    await assert.rejects(readAskingOptions(invocation({ repository })), { code: "WRIT_USAGE" }, repository);
  }
});

test("without a token in the environment gh's is taken, from a whole path alone; a strange one is none", async (t) => {
  const { folder, clone, invocation } = await place(t);
  const tokenFrom = async (env: Record<string, string>): Promise<string | undefined> =>
    (await readAskingOptions(invocation({ repository: "acme/access" }, { GH_TOKEN: "", ...env })))?.token;
  const gh = async (where: string, says: string): Promise<void> => {
    await mkdir(where, { recursive: true });
    await writeFile(
      join(where, "gh"),
      `#!/bin/sh\n[ "$*" = "auth token --hostname github.com" ] && printf '${says}'\n`,
    );
    await chmod(join(where, "gh"), 0o755);
  };
  await gh(join(folder, "bin"), "gho_fromgh\\n");
  await gh(clone, "gho_planted\\n");
  assert.equal(await tokenFrom({ PATH: `.:${join(folder, "bin")}` }), "gho_fromgh");
  assert.equal(await tokenFrom({ GITHUB_TOKEN: "ghs_env", PATH: join(folder, "bin") }), "ghs_env");
  await assert.rejects(tokenFrom({ PATH: "." }), { code: "REQUEST_TOKEN" });
  const there = { GH_HOST: "github.acme.example", PATH: join(folder, "bin") };
  assert.equal(await tokenFrom(there), "gho_fromgh", "another host's is not sent to github.com");
  await assert.rejects(tokenFrom({ ...there, GITHUB_API_URL: "https://github.acme.example/api/v3" }), {
    code: "REQUEST_TOKEN",
  });
  assert.equal(await tokenFrom({ ...there, GITHUB_API_URL: "https://api.github.com" }), "gho_fromgh");
  await gh(join(folder, "bin"), "two words\\n");
  await assert.rejects(tokenFrom({ PATH: join(folder, "bin") }), { code: "REQUEST_TOKEN" });
});
