// What servers send: matched, counted, netted, withheld; and whatever was not asked for ends the session.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { emptyCatalog } from "@writ/sql";
import fc from "fast-check";
import { encodeNotificationResponse } from "../src/messages/notification-response.ts";
import { server as types } from "../src/messages/type-codes.ts";
import { frame } from "../src/wire/frame.ts";
import { customersCatalog, ssnMasks } from "./customers.ts";
import { say } from "./say.ts";
import { Script, settled } from "./transcript.ts";

const masks = { unlisted: "show", rules: [], clear: [], detect: [] } as const;
const maskedView = { allow: ["select", "insert"], masks } as const;

test("the digest in the record is over the rows as the client saw them, however they were cut", async () => {
  const rows = [say.row("1"), say.row("two"), say.row("3")];
  const digest = `sha256:${createHash("sha256").update(Buffer.concat(rows)).digest("hex")}`;
  for (const cut of [1, 7, 1000]) {
    const script = new Script({ cut });
    await script.client(say.query("select 1"));
    await script.server(say.columns("a"), ...rows, say.complete("SELECT 3"), say.ready());
    const { outcome } = script.session.outcomes[0] ?? assert.fail("no outcome");
    assert.deepEqual(outcome.result, { digest });
    assert.deepEqual([outcome.rows, outcome.bytes, outcome.tag], [3, Buffer.concat(rows).length, "SELECT 3"]);
  }
});

test("rows of a notice in between are digested without it", async () => {
  const script = new Script();
  await script.client(say.query("select 1"));
  await script.server(
    say.row("1"),
    say.noticeFields({ S: "NOTICE", C: "00000", M: "x" }),
    say.row("2"),
    say.complete("SELECT 2"),
  );
  await script.server(say.ready());
  const wanted = createHash("sha256")
    .update(Buffer.concat([say.row("1"), say.row("2")]))
    .digest("hex");
  assert.deepEqual(script.session.outcomes[0]?.outcome.result, { digest: `sha256:${wanted}` });
});

test("the first rows are recorded where the resource says so, and that there were more", async () => {
  for (const cut of [1, 1000]) {
    const script = new Script({ cut, view: { record: { results: "rows", rows: 2, durable: "before" } } });
    await script.client(say.query("select 1"));
    await script.server(say.row("1", "a"), say.row("2", "b"), say.row("3", "c"), say.complete("SELECT 3"), say.ready());
    const wanted = {
      rows: [
        ["1", "a"],
        ["2", "b"],
      ],
      cut: true,
    };
    assert.deepEqual(script.session.outcomes[0]?.outcome.result, wanted);
  }
});

test("no result is recorded where the resource says so", async () => {
  const script = new Script({ view: { record: { results: "none", rows: 0, durable: "before" } } });
  await script.client(say.query("select 1"));
  await script.server(say.row("1"), say.complete("SELECT 1"), say.ready());
  assert.equal(script.session.outcomes[0]?.outcome.result, undefined);
});

test("rows of a portal count over all its executions", async () => {
  const script = new Script({ limits: { rows: 3 } });
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.parse("select g"), say.bind([], "", "p"), say.execute("p", 2), say.sync);
  await script.server(say.parsed, say.bound, say.row("1"), say.row("2"), say.suspended, say.ready("T"));
  await script.client(say.execute("p", 2), say.sync);
  await script.server(say.row("3"), say.row("4"), say.error("57014"), say.ready("E"));
  assert.equal(script.only("R").filter((line) => line.startsWith("DataRow")).length, 3);
  assert.ok(script.only("R").some((line) => line.startsWith("ErrorResponse ERROR 42501")));
});

test("each statement of a string has the row limit to itself", async () => {
  const script = new Script({ limits: { rows: 1 } });
  await script.client(say.query("select 1; select 2"));
  await script.server(say.row("1"), say.complete("SELECT 1"), say.row("2"), say.complete("SELECT 1"), say.ready());
  assert.equal(script.only("R").filter((line) => line.startsWith("DataRow")).length, 2);
  assert.equal(script.session.outcomes[0]?.outcome.rows, 2);
});

async function netScript(): Promise<Script> {
  const script = new Script({ view: { allow: ["select"], masks: ssnMasks }, catalog: customersCatalog() });
  await script.client(say.query("select 1"));
  return script;
}

test("under masks nobody is notified: what a trigger tells may be a value", async () => {
  const told = encodeNotificationResponse({
    ...{ processId: 1, channel: Buffer.from("c"), payload: Buffer.from("123-45-6789") },
  });
  const script = await netScript();
  await script.server(told, say.column("x", 0, 0), say.row("1"), say.complete("SELECT 1"), told, say.ready());
  assert.ok(!script.only("R").some((line) => line.includes("123-45-6789") || line.startsWith("Notification")));
  assert.ok(script.only("R").some((line) => line.startsWith("ReadyForQuery")));
  const free = new Script({});
  await free.client(say.query("select 1"));
  await free.server(told, say.complete("SELECT 1"), say.ready());
  assert.ok(free.only("R").some((line) => line.startsWith("Notification")));
});

for (const [what, attribute, caught] of [
  ["a masked column", 2, true],
  ["the whole row of a masked table", 0, true],
  ["a column of the table that is not masked", 1, false],
] as const) {
  test(`a result that points at ${what} ${caught ? "ends the session before a row" : "passes"}`, async () => {
    const script = await netScript();
    await script.server(
      say.column("x", 7000, attribute),
      say.row("123-45-6789"),
      say.complete("SELECT 1"),
      say.ready(),
    );
    assert.equal(
      script.only("R").some((line) => line.includes("123-45-6789")),
      !caught,
    );
    assert.equal(script.session.ended?.code, caught ? "safety-net" : undefined);
  });
}

test("the net also holds for a Describe", async () => {
  const script = new Script({ view: { allow: ["select"], masks: ssnMasks }, catalog: customersCatalog() });
  await script.client(say.parse("select 1", "s"), say.describe("s", "statement"), say.sync);
  await script.server(say.parsed, frame(types.parameterDescription, Buffer.of(0, 0)), say.column("x", 7000, 2));
  assert.equal(script.session.ended?.code, "safety-net");
});

test("under masks an error keeps its state and loses its words, unless they come from the statement's own text", async () => {
  const script = new Script({ view: maskedView });
  const own = {
    S: "ERROR",
    V: "ERROR",
    C: "42703",
    M: 'column "nope" does not exist',
    P: "8",
    R: "errorMissingColumn",
  };
  const leaky = {
    S: "ERROR",
    V: "ERROR",
    C: "22P02",
    M: 'invalid input: "123-45-6789"',
    D: "Key (ssn)=(123)",
    W: "here",
  };
  const raised = { S: "ERROR", V: "ERROR", C: "42703", M: "123-45-6789", P: "1", W: "PL/pgSQL function f()" };
  for (const fields of [own, leaky, raised]) {
    await script.client(say.query("select 1"));
    await script.server(
      say.errorFields(fields),
      say.noticeFields({ ...fields, S: "NOTICE", V: "NOTICE" }),
      say.ready(),
    );
  }
  const seen = script.only("R").join("\n");
  assert.match(seen, /42703\n {5}M column "nope" does not exist\n {5}P 8/);
  assert.match(seen, /22P02\n {5}M The server's own words are withheld/);
  assert.ok(!/123|Key|PL\/pgSQL/.test(seen), seen);
  const recorded = JSON.stringify(script.session.outcomes);
  assert.ok(!/123-45-6789/.test(recorded), "nor is it in the record");
});

test("without masks errors pass byte for byte", async () => {
  const script = new Script();
  await script.client(say.query("select 1"));
  await script.server(say.errorFields({ S: "ERROR", V: "ERROR", C: "22P02", M: "m", D: "d", W: "w" }), say.ready());
  assert.match(script.only("R")[0] ?? "", /22P02\n {5}M m\n {5}D d/);
});

test("a pinned setting that changes ends a session that is not free, and no other", async () => {
  for (const [view, ends] of [
    [{ allow: ["select"] }, true],
    [{}, false],
  ] as const) {
    const script = new Script({ view: view as never });
    await script.client(say.query("select 1"));
    await script.server(say.setting("standard_conforming_strings", "on"), say.setting("TimeZone", "UTC"));
    assert.equal(script.conversation.ended, false);
    await script.server(say.setting("standard_conforming_strings", "off"));
    assert.equal(script.conversation.ended, ends);
  }
});

test("the server's own end is passed on, and ends the session", async () => {
  const script = new Script();
  await script.server(say.error("57P01", "terminating connection due to administrator command", "FATAL"));
  assert.match(script.only("R")[0] ?? "", /FATAL 57P01\n {5}M terminating connection/);
  assert.equal(script.session.ended?.code, "upstream-failed");
});

test("an end in the middle of a row cuts the row: no error is put inside it", async () => {
  const script = new Script();
  await script.client(say.query("select 1"));
  const row = say.row("x".repeat(1000));
  script.serverSide.take(row.subarray(0, 500));
  await script.session.end({ code: "access-ended", message: "It ended." });
  await settled();
  assert.equal(
    script.lines.some((line) => line.startsWith("R: ErrorResponse")),
    false,
  );
  assert.equal(script.closed, true);
});

const unasked: [string, Buffer[]][] = [
  ["a row nobody asked for", [say.row("1")]],
  ["ready twice", [say.complete("SELECT 1"), say.ready(), say.ready()]],
  ["a ParseComplete for a query", [say.parsed]],
  ["an authentication request", [frame(types.authentication, Buffer.of(0, 0, 0, 3))]],
  ["a malformed error", [frame(types.errorResponse, Buffer.from("Sno end"))]],
  ["a status it does not know", [frame(types.readyForQuery, Buffer.from("X"))]],
  ["a type it does not know", [frame(0x78)]],
  ["the beginning of a COPY", [say.copyIn]],
];

for (const [what, messages] of unasked) {
  test(`a server that sends ${what} ends the session and nothing of it passes`, async () => {
    const script = new Script();
    if (!what.startsWith("a row")) await script.client(say.query("select 1"));
    await script.server(...messages);
    assert.equal(script.conversation.ended, true);
    assert.match(script.only("R").at(-1) ?? "", /ErrorResponse FATAL (08006|0A000)/);
    assert.ok(!script.only("R").some((line) => /^(DataRow|ParseComplete|Authentication|CopyIn)/.test(line)));
  });
}

test("poison that the server takes for a statement ends the session", async () => {
  const script = new Script({ denied: ["ddl"] });
  await script.client(say.parse("drop table t"), say.sync);
  await script.server(say.parsed);
  assert.equal(script.session.ended?.code, "upstream-failed");
});

test("each admitted statement is finished exactly once, whatever the server sends", async () => {
  const message = fc.constantFrom(
    ...[say.parsed, say.bound, say.noData, say.columns("a"), say.row("1"), say.complete("SELECT 1"), say.empty],
    ...[say.suspended, say.closed, say.error("22012"), say.ready("I"), say.ready("T"), say.ready("E")],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 12 }), fc.constantFrom(1, 9, 500), async (messages, cut) => {
      const script = new Script({ limits: { rows: 1 } });
      await script.client(
        say.parse("select 1"),
        say.bind(),
        say.execute(),
        say.execute(),
        say.sync,
        say.query("select 2"),
      );
      const whole = Buffer.concat(messages);
      for (let at = 0; at < whole.length; at += cut) script.serverSide.take(Buffer.from(whole.subarray(at, at + cut)));
      await settled();
      script.conversation.end({ code: "client-left", message: "" });
      const finished = script.session.outcomes.map(({ statement }) => statement);
      const allowed = script.session.events.filter((event) => event.startsWith("allow")).length;
      assert.deepEqual(
        [...finished].sort(),
        Array.from({ length: allowed }, (_, at) => at + 1),
      );
    }),
    { numRuns: 150 },
  );
});

test("tables that may have changed expire the catalog when the transaction is over", async () => {
  const script = new Script({ view: { allow: ["select", "ddl"] }, catalog: emptyCatalog });
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.query("create table t (a int)"));
  await script.server(say.complete("CREATE TABLE"), say.ready("T"));
  assert.ok(!script.lines.includes("-- catalog expired"));
  await script.client(say.query("commit"));
  await script.server(say.complete("COMMIT"), say.ready("I"));
  assert.ok(script.lines.includes("-- catalog expired"));
});
