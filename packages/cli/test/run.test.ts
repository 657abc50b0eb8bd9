// From words to a status: what a user mistypes and what goes wrong is told in words, with the status of the
// error table.
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorTable, WritError } from "@writ/contracts";
import type { Command } from "../src/command.ts";
import { run } from "../src/run.ts";
import { blemishes, temporaryFolder, writ } from "./fixture.ts";

/** Runs a command that does what the test says. */
async function ran(act: Command["run"], env: Record<string, string> = {}, words: readonly string[] = ["try"]) {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write(text: string) {
      said[name] += text;
    },
  });
  const command: Command = {
    name: "try",
    summary: "try",
    usage: "",
    example: "writ try",
    options: {
      name: { type: "string", value: "NAME", description: "a name" },
      many: { type: "string", multiple: true, value: "NAME", description: "names" },
      preset: { type: "string", value: "N", description: "preset", default: "7" },
    },
    run: act,
  };
  const stop = new AbortController().signal;
  const status = await run([command], words, { out: stream("out"), err: stream("err"), env, folder: "/", stop });
  return { status, ...said };
}

test("a command gets its options, presets and positionals, and its status is the answer", async () => {
  let got: unknown;
  const words = ["try", "one", "--name", "x", "--many", "a", "--many=b", "--", "--two"];
  const { status } = await ran(
    async ({ options, positionals, folder }) => {
      got = { ...options, positionals, folder };
      return 3;
    },
    {},
    words,
  );
  assert.equal(status, 3);
  assert.deepEqual(got, { name: "x", many: ["a", "b"], preset: "7", positionals: ["one", "--two"], folder: "/" });
});

const mistaken: readonly (readonly [readonly string[], RegExp])[] = [
  [["keys", "--out="], /--out is empty/],
  [["keys", "--out"], /--out needs a value: --out FOLDER\./],
  [["keys", "--out", "--json"], /What follows --out begins with a dash\. Write --out FOLDER, or --out=FOLDER where/],
  [["keys", "--json=1"], /--json takes no value/],
  [["keys", "-o"], /writ keys has no option -o\. It has --out, .*--help\.\n/],
  [["keys", "--__proto__"], /writ keys has no option --__proto__\. It has --out/],
  [["dev"], /--as is needed: whose connections to print: a name in people\.yaml\.\n {2}WRIT_USAGE: writ dev --help/],
];

test("an unknown command and an unknown option are told with what to run instead", async (t) => {
  const folder = await temporaryFolder(t);
  const command = await writ("/", ["valdiate"]);
  assert.equal(command.status, 64);
  assert.match(
    command.err,
    /There is no command "valdiate"\. Did you mean validate\?\n {2}WRIT_USAGE: writ --help says/,
  );
  assert.match((await writ("/", ["qqqqqq"])).err, /There is no command "qqqqqq"\.\n/);
  const option = await writ("/", ["validate", "--bsae", "x"]);
  assert.equal(option.status, 64);
  assert.match(
    option.err,
    /writ validate has no option --bsae\. Did you mean --base\?\n {2}WRIT_USAGE: writ validate --help/,
  );
  assert.match((await writ("/", ["audit", "whoo"])).err, /does not know "whoo": who, .*\. Did you mean who\?\n/);
  for (const [words, said] of mistaken) assert.match((await writ(folder, words)).err, said);
  for (const words of [
    ["validate", "--base"],
    ["validate", "--json=1"],
    ["keys", "--out="],
    ["__proto__"],
    ["constructor"],
  ]) {
    const said = await writ(folder, words);
    assert.notEqual(said.status, 0, words.join(" "));
    assert.deepEqual(blemishes(said), [], words.join(" "));
  }
});

for (const [code, { exit, next }] of Object.entries(errorTable)) {
  test(`${code} ends a command with status ${exit}, its message and what to do next`, async () => {
    const said = await ran(() => Promise.reject(new WritError(code as keyof typeof errorTable, "The detail.")));
    assert.equal(said.status, exit);
    assert.equal(said.out, "");
    assert.ok(
      said.err.includes("The detail.") &&
        said.err.includes(code === "WRIT_USAGE" ? "writ try --help" : next) &&
        said.err.includes(code),
    );
    assert.deepEqual(blemishes(said), []);
  });
}

test("a fault of ours is told without its stack, and with it when WRIT_DEBUG asks", async () => {
  const fail = () => Promise.reject(new TypeError("x is undefined"));
  const quiet = await ran(fail);
  assert.equal(quiet.status, errorTable.WRIT_INVARIANT.exit);
  assert.match(quiet.err, /broke one of its own rules.*x is undefined/);
  assert.deepEqual(blemishes(quiet), []);
  const loud = await ran(fail, { WRIT_DEBUG: "1" });
  assert.match(loud.err, /TypeError: x is undefined\n\s+at /);
  const odd = await ran(() => Promise.reject("a text"));
  assert.match(odd.err, /a text/);
});

test("what the system refuses is no fault of ours", async () => {
  const said = await ran(() =>
    Promise.reject(
      Object.assign(new Error("EACCES: permission denied, mkdir '/keys'"), { code: "EACCES", syscall: "mkdir" }),
    ),
  );
  assert.equal(said.status, errorTable.CLI_SYSTEM.exit);
  assert.match(said.err, /The system refused something\. EACCES: permission denied, mkdir '\/keys'/);
});

test("an error that carries somebody's text shows no control character of it", async () => {
  const said = await ran(() => Promise.reject(new WritError("CLI_GIT", "fatal: \u001b[2J\u009b31m\u202eno")));
  assert.deepEqual(blemishes(said), []);
  assert.match(said.err, /\\x1b\[2J/);
});
