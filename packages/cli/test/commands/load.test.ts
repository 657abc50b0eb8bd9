// One command is loaded by itself, as it is among all; whatever is no command's name loads all of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commands } from "../../src/commands/index.ts";
import { loadCommands } from "../../src/commands/load.ts";

test("each command is loaded alone by its own name", async () => {
  for (const command of commands) assert.deepEqual(await loadCommands(command.name), [command]);
});

test("whatever names no command loads all, so that the help can name them", async () => {
  for (const name of [undefined, "", "prox", "--help", "constructor", "__proto__"]) {
    assert.deepEqual(await loadCommands(name), commands, name);
  }
});
