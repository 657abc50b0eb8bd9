// What lies in actions/: every folder is an action that was built, and each dist runs where nothing but Node is.
// That it is fresh is a step of `npm run check`.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { actionNames, generateAction } from "../generate/build.ts";
import { commandsIn } from "./runner-reading.ts";

const actions = fileURLToPath(new URL("../../../actions", import.meta.url));
const names = await actionNames();

test("every folder of actions/ has an action.yml and code", () => {
  assert.ok(names.length > 0);
  assert.deepEqual(readdirSync(actions).sort(), names);
});

test("two builds are the same, byte for byte", async () => {
  const [name = ""] = names;
  assert.deepEqual(await generateAction(name), await generateAction(name));
});

for (const name of names) {
  test(`${name} starts without node_modules, and without inputs says what is missing`, () => {
    const folder = mkdtempSync(join(tmpdir(), "writ-dist-"));
    try {
      cpSync(join(actions, name, "dist"), folder, { recursive: true });
      // Neither a token nor an address is in its environment.
      const options = { cwd: folder, env: {}, encoding: "utf8", timeout: 60_000 } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, ["index.js"], options);
      assert.equal(stderr, "");
      const errors = commandsIn(stdout).filter((command) => command.name === "error");
      assert.equal(errors.length, 1, stdout);
      assert.match(errors[0]?.properties["title"] ?? "", new RegExp(`^writ ${name}: [A-Z_]+$`));
      assert.doesNotMatch(stdout, /WRIT_INVARIANT|^\s+at /m);
      assert.notEqual(status, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
