// What is held until its record is durable: one wait for a batch, order kept, and a yes that is taken back before it
// was acted upon.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "./say.ts";
import { Script, type ScriptOptions, settled } from "./transcript.ts";

/** A session whose disk answers when it is told to. */
function withDisk(options: ScriptOptions = {}) {
  const waiting: (() => void)[] = [];
  const gate = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const script = new Script({ ...options, gate });
  const durable = () => {
    waiting.shift()?.();
    return settled();
  };
  return { script, durable, waits: () => waiting.length };
}

/** Types of what went upstream. */
const upstream = (script: Script) => script.only("U").map((line) => line.split(" ").slice(0, 2).join(" "));

/** "a" is `select 1`, "b" is `delete from t`, in a free session: its Binds are asked about too. */
async function prepared(options: ScriptOptions = {}) {
  const { script, durable, waits } = withDisk(options);
  await script.client(say.parse("select 1", "a"), say.parse("delete from t", "b"), say.sync);
  await script.server(say.parsed, say.parsed, say.ready());
  script.lines.length = 0;
  return { script, durable, waits };
}

const run = (name: string) => [say.bind([], name), say.execute()];

test("a batch that came together waits for the disk once, and leaves as one", async () => {
  const { script, durable, waits } = await prepared();
  await script.client(...run("a"), ...run("b"), say.sync);
  assert.deepEqual(script.only("U"), []);
  assert.equal(waits(), 1);
  await durable();
  assert.deepEqual(upstream(script), ["Bind portal", 'Execute ""', "Bind portal", 'Execute ""', "Sync"]);
});

test("what comes while a record is being written is asked about next, all of it at once", async () => {
  const { script, durable } = withDisk();
  await script.client(say.parse("commit"), say.bind(), say.execute());
  await script.client(say.parse("select 1"));
  await script.client(say.bind());
  await script.client(say.execute(), say.sync);
  assert.equal(script.reading, true);
  assert.equal(script.session.requests.length, 2, "nothing of the other chunks has been asked about");
  await durable();
  assert.equal(script.only("U").length, 3);
  assert.equal(script.reading, true);
  await durable();
  assert.equal(script.only("U").length, 7);
});

test("a resource that does not wait for the disk forwards in the turn in which a message comes", () => {
  const script = new Script({ relaxed: true });
  script.clientSide.take(Buffer.concat([say.query("select 1")]));
  assert.deepEqual(script.only("U"), ['Query "select 1"']);
});

test("a yes that is taken back is answered like a no, and what is behind it never runs", async () => {
  const { script, durable } = await prepared();
  await script.client(...run("a"), ...run("b"), ...run("a"), say.sync);
  script.session.denied = ["delete"];
  await durable();
  assert.deepEqual(upstream(script), ["Bind portal", 'Execute ""', 'Parse "writ', "Sync"]);
  await script.server(say.bound, say.complete("SELECT 1"), say.error("42601"), say.ready());
  assert.match(script.only("R").join("\n"), /CommandComplete "SELECT 1"\nErrorResponse ERROR 42501/);
  assert.deepEqual(script.session.events, [
    ...["allow 1: select 1", "allow 2: select 1", "allow 3: delete from t", "allow 4: delete from t"],
    ...["allow 5: select 1", "allow 6: select 1", "late deny 3: delete from t"],
    ...["finish 4: 0 rows, 25P02", "finish 5: 0 rows, 25P02", "finish 6: 0 rows, 25P02"],
    ...["finish 1: 0 rows, BIND", "finish 2: 1 rows, SELECT 1"],
  ]);
});

test("a yes that is taken back before its Sync has come leaves the rest of the batch unread", async () => {
  const { script, durable } = await prepared();
  await script.client(...run("b"));
  script.session.denied = ["delete"];
  await durable();
  await script.client(...run("a"), say.sync);
  assert.deepEqual(upstream(script), ['Parse "writ', "Sync"]);
  await script.server(say.error("42601"), say.ready());
  await script.client(...run("a"), say.sync);
  await durable();
  assert.equal(upstream(script).at(-1), "Sync", "the next batch runs");
});

test("names behind a yes that is taken back were never given", async () => {
  const { script, durable } = await prepared();
  await script.client(...run("b"), say.parse("select 2", "c"), say.sync);
  script.session.denied = ["delete"];
  await durable();
  await script.server(say.error("42601"), say.ready());
  script.session.denied = [];
  assert.equal(script.conversation.names.statement("c"), undefined);
  assert.notEqual(script.conversation.names.statement("a"), undefined);
});

test("names before a yes that is taken back stay as they were sent", async () => {
  const { script, durable } = await prepared();
  await script.client(say.parse("select 2", "c"), ...run("b"), say.flush);
  script.session.denied = ["delete"];
  await durable();
  assert.notEqual(script.conversation.names.statement("c"), undefined);
  assert.deepEqual(upstream(script), ['Parse "c"', 'Parse "writ']);
});

for (const [what, status, answered] of [
  ["outside a transaction is answered here", "I", []],
  ["in a block fails the block", "T", ['Query "writ']],
] as const) {
  test(`a query whose yes is taken back ${what}`, async () => {
    const { script, durable } = withDisk();
    await script.client(say.query("begin"));
    await durable();
    await script.server(say.complete("BEGIN"), say.ready(status));
    script.lines.length = 0;
    await script.client(say.query("delete from t"));
    script.session.denied = ["delete"];
    await durable();
    assert.deepEqual(upstream(script), answered);
    if (status === "T") await script.server(say.error("42601"), say.ready("E"));
    assert.match(script.only("R").join("\n"), /ErrorResponse ERROR 42501/);
  });
}

test("a refusal behind what is held keeps its place", async () => {
  const { script, durable } = await prepared();
  script.session.denied = ["delete"];
  await script.client(...run("a"), ...run("b"), say.sync);
  assert.deepEqual(script.only("U"), []);
  await durable();
  assert.deepEqual(upstream(script), ["Bind portal", 'Execute ""', 'Parse "writ', "Sync"]);
});

test("a yes that is taken back before a refusal of the same batch is the one that is told", async () => {
  const { script, durable } = await prepared();
  script.session.denied = ["delete"];
  await script.client(...run("a"), ...run("b"), say.sync);
  script.session.denied = ["select", "delete"];
  await durable();
  assert.deepEqual(upstream(script), ['Parse "writ', "Sync"]);
  await script.server(say.error("42601"), say.ready());
  assert.match(script.only("R")[0] ?? "", /select is not allowed/);
});

for (const [what, tail, more] of [
  ["with its Sync", [say.sync], ["Sync"]],
  ["without its Sync", [], []],
] as const) {
  test(`what is held ${what} when the server meets an error is not sent`, async () => {
    const { script, durable } = await prepared();
    await script.client(say.bind([], "a"));
    await durable();
    await script.client(say.execute(), ...tail);
    await script.server(say.error("22P02"));
    assert.deepEqual(upstream(script), ["Bind portal", ...more]);
    await durable();
    if (tail.length === 0) await script.client(say.execute(), say.sync);
    assert.deepEqual(upstream(script), ["Bind portal", "Sync"]);
    await script.server(say.ready());
    assert.deepEqual(
      script.session.outcomes.map(({ outcome }) => outcome.error?.sqlstate),
      ["22P02", "25P02"],
    );
    assert.equal(script.conversation.quiet, true);
  });

  test(`what is held ${what} when an execution overran its rows is not sent`, async () => {
    const { script, durable } = await prepared({ limits: { rows: 1 } });
    await script.client(...run("a"));
    await durable();
    await script.client(...run("b"), ...tail);
    await script.server(say.bound, say.row("1"), say.row("2"), say.complete("SELECT 2"));
    script.finishCancel();
    await durable();
    if (tail.length === 0) await script.client(say.sync);
    assert.deepEqual(upstream(script), ["Bind portal", 'Execute ""', 'Parse "writ', "Sync"]);
    await script.server(say.error("42601"), say.ready());
    assert.equal(script.only("R").filter((line) => line.startsWith("ErrorResponse")).length, 1);
    assert.equal(script.conversation.ended, false);
  });
}

test("what is held when the session ends never leaves, and its record says so", async () => {
  const { script, durable } = await prepared();
  await script.client(...run("a"), say.sync);
  await script.session.end({ code: "access-ended", message: "It ended." });
  await durable();
  assert.deepEqual(script.only("U"), []);
  assert.deepEqual(
    script.session.outcomes.map(({ outcome }) => outcome.error?.sqlstate),
    ["25P02", "25P02"],
  );
});

test("data that came before its COPY was recorded is data, not dropped", async () => {
  const { script, durable } = withDisk();
  await script.client(say.query("copy t from stdin"), say.data("1\n"), say.copyDone);
  await durable();
  assert.deepEqual(script.only("U"), ['Query "copy t from stdin"']);
  await script.server(say.copyIn);
  assert.equal(script.only("U").length, 3);
});

test("a client that leaves behind a statement that is held is gone only when that has been answered", async () => {
  const { script, durable } = withDisk();
  await script.client(say.query("select 1"), say.terminate);
  assert.equal(script.closed, false);
  await durable();
  await script.server(say.complete("SELECT 0"), say.ready());
  assert.equal(script.closed, true);
});
