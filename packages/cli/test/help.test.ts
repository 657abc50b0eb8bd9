// Whoever is stuck types --help: every command must answer with what it is for and a line that works as it stands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseArgs } from "node:util";
import { commands } from "../src/commands/index.ts";
import { everyCommand, helpOverview, helpPage } from "../src/help.ts";
import { writ } from "./fixture.ts";

for (const command of commands) {
  test(`writ ${command.name} --help shows usage, options, an example and --json`, async () => {
    const { status, out, err } = await writ("/", [command.name, "--help"]);
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(out, `${helpPage(command)}\n`);
    assert.match(out, new RegExp(`^writ ${command.name}: [a-z]`));
    assert.ok(out.includes(`Usage: writ ${command.name}`));
    for (const name of [...Object.keys(command.options), "json", "help"]) assert.ok(out.includes(`--${name} `), name);
    for (const line of out.split("\n")) assert.ok(line.length <= 120, line);
    assert.match(out, /\nExample:\n {2}writ /);
  });

  test(`the examples and the usage of writ ${command.name} name options that it has`, () => {
    const options = Object.fromEntries(
      Object.entries({ ...command.options, ...everyCommand }).map(([name, { type }]) => [name, { type }] as const),
    );
    for (const line of command.example.split("\n")) {
      const [program, name, ...words] = line.split(" ");
      assert.deepEqual([program, name], ["writ", command.name]);
      parseArgs({ args: words, options, allowPositionals: true, strict: true });
    }
    for (const [, name = ""] of command.usage.matchAll(/--([a-z-]+)/g)) assert.ok(Object.hasOwn(options, name), name);
  });
}

test("the overview names every command once, with what it is for", async () => {
  for (const word of ["--help", "-h", "help"]) {
    const { status, out } = await writ("/", [word]);
    assert.deepEqual([status, out], [0, `${helpOverview(commands)}\n`]);
  }
  for (const { name, summary } of commands) {
    const lines = helpOverview(commands).split("\n");
    assert.equal(lines.filter((line) => line.startsWith(`  ${name} `) && line.endsWith(summary)).length, 1, name);
  }
  assert.equal(new Set(commands.map(({ name }) => name)).size, commands.length);
});

test("writ alone shows the overview and says by its status that nothing was done", async () => {
  const { status, out } = await writ("/", []);
  assert.deepEqual([status, out], [64, `${helpOverview(commands)}\n`]);
});
