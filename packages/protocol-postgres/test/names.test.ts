// A name must never mean another statement here than on the server: the attacks that would make it so.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Names } from "../src/names.ts";
import { say } from "./say.ts";
import { Script } from "./transcript.ts";

test("a Parse that the server skipped does not change what a name means", async () => {
  const script = new Script();
  await script.client(say.parse("select 'first'", "s"), say.sync);
  await script.server(say.parsed, say.ready());
  // The server fails at the first message and skips the rest, so that `s` is still what it was there.
  await script.client(say.parse("select oops(", "bad"), say.close("s"), say.parse("select 'second'", "s"), say.sync);
  await script.server(say.error("42601"), say.ready());
  await script.client(say.bind([], "s"), say.execute(), say.sync);
  assert.equal(script.session.requests.at(-1)?.text, "select 'first'");
});

test("the next batch waits until the one before is settled", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(say.parse("select 1", "s"), say.sync, say.bind([], "s"), say.execute(), say.sync);
  assert.equal(script.only("U").length, 2, "only the first batch has been forwarded");
  await script.server(say.error("42601"), say.ready());
  assert.equal(script.session.requests.at(-1)?.text, '[Bind of "s"]', "s was never made, and is refused by name");
  await script.server(say.error("42601"), say.ready());
  assert.match(script.only("R").at(-2) ?? "", /26000/);
});

test("a portal whose Bind was skipped is not believed", async () => {
  const script = new Script();
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.parse("select 1", "a"), say.parse("select 2", "b"), say.bind([], "a", "p"), say.sync);
  await script.server(say.parsed, say.parsed, say.bound, say.ready("T"));
  await script.client(say.parse("select oops(", "bad"), say.close("p", "portal"), say.bind([], "b", "p"), say.sync);
  await script.server(say.error("42601"), say.ready("E"));
  await script.client(say.execute("p"), say.sync);
  assert.equal(script.session.requests.at(-1)?.text, "select 1");
});

test("names that SQL's PREPARE or DECLARE may have given another meaning are forgotten", async () => {
  const script = new Script();
  await script.client(say.parse("select 1", "s"), say.sync);
  await script.server(say.parsed, say.ready());
  await script.client(say.query("deallocate s; prepare s as delete from t"));
  await script.server(say.complete("DEALLOCATE"), say.complete("PREPARE"), say.ready());
  await script.client(say.bind([], "s"), say.execute(), say.sync);
  await script.server(say.bound, say.complete("DELETE 1"), say.ready());
  assert.deepEqual(
    script.session.events.filter((event) => /^allow [23]/.test(event)),
    ['allow 2: [Bind of "s"]', 'allow 3: [Execute of portal ""]'],
  );
});

test("a Parse forgotten before the server confirmed it stays forgotten", async () => {
  const script = new Script();
  await script.client(
    say.parse("prepare s as delete from t"),
    say.bind(),
    say.parse("select 1", "s"),
    say.execute(),
    say.sync,
  );
  await script.server(say.parsed, say.bound, say.parsed, say.complete("PREPARE"), say.ready());
  await script.client(say.bind([], "s"), say.sync);
  // Everything passes as sent in a session that is free: the server says what the name stands for.
  assert.deepEqual(script.only("U").slice(-2), ['Bind portal "" of "s" []', "Sync"]);
  assert.equal(script.session.events.at(-1), 'allow 3: [Bind of "s"]');
});

test("cursors of SQL cannot be executed as portals in a session that is not free", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(say.execute("cursor_of_sql"), say.sync);
  await script.server(say.error("42601"), say.ready());
  assert.match(script.only("R")[0] ?? "", /34000/);
});

test("a simple query takes the unnamed statement away, and the end of a transaction the portals", async () => {
  const script = new Script();
  await script.client(say.parse("select 1"), say.bind([], "", "p"), say.sync);
  await script.server(say.parsed, say.bound, say.ready());
  assert.equal(script.conversation.names.portal("p"), undefined);
  assert.equal(script.conversation.names.statement("")?.text, "select 1");
  await script.client(say.query("select 2"));
  assert.equal(script.conversation.names.statement(""), undefined);
});

test("a session may hold only so many names", async () => {
  const script = new Script();
  const { names } = script.conversation;
  const value = {
    text: "x".repeat(1024 * 1024),
    context: {},
    compiled: { statements: [], text: "", recordText: "", changed: false, edits: [] },
  };
  for (let count = 0; count < 64; count++) names.confirm({ kind: "statement", name: `s${count}`, value });
  assert.equal(names.hasRoom(0), true);
  assert.equal(names.hasRoom(1), false);
  names.confirm({ kind: "statement", name: "s0", value: undefined });
  assert.equal(names.hasRoom(1), true);
  await script.client(say.parse("select 1", "one"), say.sync);
  assert.equal(script.only("U").length, 2);
});

test("changes that were never forwarded are taken back; those before stay, forgotten ones as forgotten", () => {
  const names = new Names();
  const compiled = { text: "select 1", recordText: "select 1", changed: false, statements: [], edits: [] };
  const value = { text: "select 1", context: {}, compiled };
  const stage = (name: string) => names.stage({ kind: "statement", name, value });
  stage("forgotten");
  names.forgetStatements();
  stage("kept");
  const count = names.stagedCount;
  stage("taken-back");
  names.stage({ kind: "statement", name: "kept", value: undefined });
  names.unstageFrom(count);
  assert.equal(names.statement("kept"), value);
  assert.equal(names.statement("taken-back"), undefined);
  assert.equal(names.statement("forgotten"), undefined);
});

test("a batch may be as long as it likes, for what is confirmed is kept once", () => {
  const names = new Names();
  const value = {
    text: "x".repeat(64 * 1024),
    context: {},
    compiled: { statements: [], text: "", recordText: "", changed: false, edits: [] },
  };
  for (let count = 0; count < 20_000; count++) {
    const change = { kind: "statement", name: "", value } as const;
    assert.equal(names.hasRoom(value.text.length), true);
    names.stage(change);
    names.confirm(change);
  }
  assert.equal(names.stagedCount, 20_000);
  names.stage({ kind: "statement", name: "late", value });
  names.unstageFrom(20_000);
  assert.equal(names.statement("late"), undefined);
  assert.equal(names.statement(""), value);
});

test("a name that is confirmed and then forgotten is forgotten in its own batch too", () => {
  const names = new Names();
  const value = { text: "select 1", context: {}, compiled: { ...nothingCompiled } };
  const change = { kind: "statement", name: "s", value } as const;
  names.stage(change);
  names.confirm(change);
  names.forgetStatements();
  assert.equal(names.statement("s"), undefined);
});

const nothingCompiled = { statements: [], text: "", recordText: "", changed: false, edits: [] };

test("values bound to portals count: a session cannot hold more of them than of texts", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.parse("select 1", "s"), say.sync);
  await script.server(say.parsed, say.ready("T"));
  const values = Array.from({ length: 8 }, () => "x".repeat(8_000));
  for (let count = 0; count < 1_100; count++) {
    await script.client(say.bind(values, "s", `p${count}`), say.sync);
    if (/too-many/.test(script.session.events.at(-1) ?? "")) break;
    await script.server(say.bound, say.ready("T"));
  }
  assert.match(script.session.events.at(-1) ?? "", /too-many-names/);
  // They are gone with their transaction.
  await script.server(say.error("42601"), say.ready("E"));
  await script.client(say.query("rollback"));
  await script.server(say.complete("ROLLBACK"), say.ready());
  await script.client(say.bind(values, "s"), say.sync);
  assert.match(script.only("U").at(-2) ?? "", /^Bind/);
});
