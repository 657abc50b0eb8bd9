// What clients send: nothing passes before its admission, nothing out of order, nothing too long, and faults end one
// session.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aheadBytesMax, statementBytesMax } from "../src/limits.ts";
import { encodeBind } from "../src/messages/bind.ts";
import { encodeQuery } from "../src/messages/query.ts";
import { client as types } from "../src/messages/type-codes.ts";
import { frame } from "../src/wire/frame.ts";
import { say } from "./say.ts";
import { Script, settled } from "./transcript.ts";

test("nothing is forwarded while its record is awaited, and no more than its bound is read", async () => {
  let open = () => {};
  const gate = () =>
    new Promise<void>((resolve) => {
      open = resolve;
    });
  const script = new Script({ gate });
  await script.client(say.query("select 1"));
  assert.deepEqual([script.only("U"), script.reading], [[], true]);
  await script.client(say.query("select 2"));
  assert.deepEqual([script.only("U"), script.reading], [[], true]);
  await script.client(say.query(`select '${"x".repeat(aheadBytesMax)}'`));
  assert.deepEqual([script.only("U"), script.reading], [[], false]);
  open();
  await settled();
  assert.deepEqual(script.only("U"), ['Query "select 1"']);
  await script.server(say.complete("SELECT 0"), say.ready());
  assert.equal(script.reading, true);
});

test("chunks of one byte count for more than their byte: what is kept of them is bounded", async () => {
  const script = new Script({ gate: () => new Promise<void>(() => {}) });
  await script.client(say.query("select 1"));
  const bytes = say.query("x".repeat(aheadBytesMax));
  let taken = 0;
  for (; script.reading && taken < bytes.length; taken += 1) script.clientSide.take(bytes.subarray(taken, taken + 1));
  assert.ok(taken > 100 && taken < aheadBytesMax / 100, `${taken} chunks were taken`);
});

test("an admission that comes after the session's end forwards nothing", async () => {
  let open = () => {};
  const gate = () =>
    new Promise<void>((resolve) => {
      open = resolve;
    });
  const script = new Script({ gate });
  await script.client(say.query("select 1"));
  await script.session.end({ code: "access-ended", message: "It ended." });
  open();
  await settled();
  assert.deepEqual(script.only("U"), []);
});

/** Admissions that wait for the test, one after another. */
function gates(): { gate: () => Promise<void>; open: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  const gate = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const open = () => {
    waiting.shift()?.();
    return settled();
  };
  return { gate, open };
}

// The planner runs immutable functions: a Bind whose Execute never came showed a NOTICE of one, and no record held it.
test("a Bind in a free session is recorded before the server hears of it, though no Execute follows", async () => {
  const { gate, open } = gates();
  const script = new Script({ gate });
  await script.client(say.parse("select leak()"), say.bind(), say.sync);
  assert.deepEqual(script.only("U"), []);
  assert.equal(script.session.requests[0]?.text, "select leak()");
  await open();
  assert.deepEqual(
    script.only("U").map((line) => line.split(" ")[0]),
    ["Parse", "Bind", "Sync"],
  );
  await script.server(say.parsed, say.bound, say.ready());
  assert.equal(script.session.outcomes[0]?.outcome.tag, "BIND");
});

test("a Bind that is denied never reaches the server", async () => {
  const script = new Script();
  await script.client(say.parse("delete from t"), say.sync);
  await script.server(say.parsed, say.ready());
  script.session.denied = ["delete"];
  await script.client(say.bind(), say.sync);
  assert.ok(!script.only("U").some((line) => line.startsWith("Bind")));
});

test("a Bind where planning runs no code of users is recorded with its Execute, once", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(say.parse("select 1"), say.bind(), say.execute(), say.sync);
  assert.equal(script.session.requests.length, 1);
});

test("what waits for a decision when access ends never leaves, nor what came before it", async () => {
  const { gate, open } = gates();
  const script = new Script({ gate });
  await script.client(say.parse("select 1"), say.bind(), say.execute(), say.sync);
  await script.session.end({ code: "access-ended", message: "It ended." });
  await open();
  assert.deepEqual(script.only("U"), []);
});

for (const [what, before] of [
  ["outside a transaction", []],
  ["in a block", ["begin"]],
] as const) {
  test(`a statement over the limit is refused with 54000 ${what}, unseen by the server`, async () => {
    const script = new Script({ cut: 65_536 });
    for (const text of before) {
      await script.client(say.query(text));
      await script.server(say.complete("BEGIN"), say.ready("T"));
    }
    const long = encodeQuery(Buffer.alloc(statementBytesMax + 10, "x"));
    await script.client(long, say.query("select 1"));
    if (before.length > 0) await script.server(say.error("42601"), say.ready("E"));
    assert.ok(script.only("R").some((line) => line.startsWith("ErrorResponse ERROR 54000")));
    assert.ok(!script.lines.some((line) => line.startsWith("U") && line.includes("bytes)")));
    assert.equal(script.only("U").at(-1), 'Query "select 1"', "the session goes on");
    assert.match(script.session.requests.at(-2)?.text ?? "", /^\[\d+ bytes, sha256:[0-9a-f]{64}\]$/);
  });
}

test("a Parse over the limit is refused with 54000, whether it fits a frame or not", async () => {
  for (const length of [statementBytesMax + 1, statementBytesMax * 2]) {
    const script = new Script({ cut: 65_536 });
    await script.client(say.parse("x".repeat(length)), say.sync);
    assert.deepEqual(script.only("U"), ['Parse "writ denied" "writ denied this statement"', "Sync"]);
    await script.server(say.error("42601"), say.ready());
    assert.match(script.only("R")[0] ?? "", /54000/);
  }
});

test("several commands in one Parse are refused in a session that is not free", async () => {
  const script = new Script({ view: { allow: ["select", "ddl"] } });
  await script.client(say.parse("select 1; drop table t"), say.sync);
  await script.server(say.error("42601"), say.ready());
  assert.equal(script.session.events[0], "refuse 1: several-statements-prepared");
});

test("a string of statements is admitted as one, and denied when any of them is", async () => {
  const script = new Script({ denied: ["ddl"] });
  await script.client(say.query("select 1; drop table t; select 2"));
  assert.deepEqual(script.only("U"), []);
  assert.equal(script.session.requests[0]?.parts.length, 3);
});

test("in a session that is not free, a statement that is not UTF-8 is refused", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(encodeQuery(Buffer.from([0x73, 0xff])));
  assert.match(script.only("R")[0] ?? "", /22021/);
});

test("in a session that is not free, what does not parse is answered here as a syntax error", async () => {
  const script = new Script({ view: { allow: ["select"] } });
  await script.client(say.query("selec 1"));
  assert.match(script.only("R")[0] ?? "", /ErrorResponse ERROR 42601/);
  assert.deepEqual(script.only("U"), []);
});

test("in a free session, what does not parse is answered by the server", async () => {
  const script = new Script();
  await script.client(say.query("selec 1"));
  assert.deepEqual(script.only("U"), ['Query "selec 1"']);
});

test("bind values are recorded as text, as base64 when binary, as a digest when long, and null as null", async () => {
  const script = new Script();
  const values = [Buffer.from("é"), Buffer.of(0xff, 1), null, Buffer.alloc(9_000, "x")];
  const bind = encodeBind({ portal: "", statement: "", formats: [0, 1, 0, 0], values, resultFormats: [] });
  await script.client(say.parse("select $1, $2, $3, $4"), bind, say.execute(), say.sync);
  const [text, binary, none, long] = script.session.requests[0]?.binds ?? [];
  assert.deepEqual([text, binary, none], [{ value: "é" }, { value: "/wE=", encoding: "base64" }, { value: null }]);
  assert.match(long?.value ?? "", /^\[9000 bytes, sha256:/);
});

const outOfOrder: [string, Buffer[]][] = [
  ["a password", [frame(types.password, Buffer.from("x\0"))]],
  ["an unknown type", [Buffer.from("z\0\0\0\x04")]],
  ["a Sync with a body", [frame(types.sync, Buffer.of(1))]],
  ["a Query without its end", [frame(types.query, Buffer.from("select 1"))]],
  ["a Query with two ends", [frame(types.query, Buffer.from("select 1\0drop table t\0"))]],
  ["a Bind cut short", [say.parse("select 1"), frame(types.bind, Buffer.from("p\0s\0"))]],
  ["a Describe of nothing", [frame(types.describe, Buffer.from("X\0"))]],
];

for (const [what, messages] of outOfOrder) {
  test(`${what} ends the session with a protocol error, and is on record`, async () => {
    const script = new Script();
    await script.client(...messages);
    assert.match(script.only("R").at(-1) ?? "", /^ErrorResponse FATAL 08P01/);
    assert.equal(script.session.ended?.code, "protocol-violation");
    assert.equal(script.closed, true);
  });
}

test("random bytes from a client end the session or wait for more, and forward no statement unasked", async () => {
  const message = fc.constantFrom(
    say.query("select 1"),
    say.parse("select 1"),
    say.bind(),
    say.execute(),
    say.sync,
    say.flush,
  );
  const input = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: message },
      fc.uint8Array({ maxLength: 12 }).map((b) => Buffer.from(b)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(input, fc.integer({ min: 1, max: 40 }), async (messages, cut) => {
      const script = new Script();
      const whole = Buffer.concat(messages);
      for (let at = 0; at < whole.length; at += cut) script.clientSide.take(Buffer.from(whole.subarray(at, at + cut)));
      await settled();
      const runs = script.only("U").filter((line) => /^(Query|Bind|Execute)/.test(line)).length;
      const allowed = script.session.events.filter((event) => event.startsWith("allow")).length;
      // What was admitted right before the client broke the protocol is dropped with the session.
      if (script.session.ended === undefined) assert.equal(runs, allowed);
      else assert.ok(runs <= allowed);
      assert.notEqual(script.session.ended?.code, "safety-net");
    }),
    { numRuns: 100 },
  );
});
