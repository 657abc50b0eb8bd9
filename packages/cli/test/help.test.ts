// Whoever is stuck types --help: every command must answer with what it is for and a line that works as it stands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseArgs } from "node:util";
import { commands } from "../src/commands/index.ts";
import { everyCommand, helpOverview, helpPage } from "../src/help.ts";
import { writ } from "./fixture.ts";

const withWords = commands.filter(({ words }) => words !== undefined);
const ofWords = await Promise.all(
  withWords.flatMap(({ words = {} }) => Object.values(words).map(async ({ load }) => await load())),
);

for (const command of [...commands.filter(({ words }) => words === undefined), ...ofWords]) {
  test(`writ ${command.name} --help shows usage, options, an example and --json`, async () => {
    const { status, out, err } = await writ("/", [...command.name.split(" "), "--help"]);
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
      assert.ok(line.startsWith(`writ ${command.name}`), line);
      const words = line.split(" ").slice(1 + command.name.split(" ").length);
      parseArgs({ args: words, options, allowPositionals: true, strict: true });
    }
    for (const [, name = ""] of command.usage.matchAll(/--([a-z-]+)/g)) assert.ok(Object.hasOwn(options, name), name);
  });
}

for (const command of withWords) {
  test(`writ ${command.name} --help names its words, each with what it is for, and they say the same`, async () => {
    const { status, out } = await writ("/", [command.name, "--help"]);
    assert.deepEqual([status, out], [0, `${helpPage(command)}\n`]);
    for (const [word, { summary, load }] of Object.entries(command.words ?? {})) {
      assert.ok(out.includes(`  ${word} `) && out.includes(summary), word);
      const { name, summary: said } = await load();
      assert.deepEqual([name, said], [`${command.name} ${word}`, summary]);
    }
    for (const line of out.split("\n")) assert.ok(line.length <= 120, line);
    const examples = out.slice(out.indexOf("Example:")).split("\n").slice(1, -1);
    for (const line of examples) assert.ok(Object.hasOwn(command.words ?? {}, line.trim().split(" ")[2] ?? ""), line);
  });

  test(`writ ${command.name} without a word, or with one that is none, names those it knows`, async () => {
    for (const given of [[], ["nonsense"], ["constructor"]]) {
      const { status, out, err } = await writ("/", [command.name, ...given]);
      assert.deepEqual([status, out], [64, ""]);
      for (const word of Object.keys(command.words ?? {})) assert.ok(err.includes(word), word);
    }
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
