// COPY in both directions: golden conversations whole and byte by byte, what the record says, and either side lying.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { golden } from "@writ/testkit";
import { encodeCopyResponse } from "../src/messages/copy-response.ts";
import { server as types } from "../src/messages/type-codes.ts";
import { say } from "./say.ts";
import { Script, type ScriptOptions } from "./transcript.ts";

interface Story {
  readonly options?: ScriptOptions;
  play(script: Script): Promise<void>;
}

const bound = { view: { allow: ["select", "insert"] } } as const;
const dataEnd = [say.copyDone, say.complete("COPY 2")] as const;

const stories: Readonly<Record<string, Story>> = {
  "copy-out": {
    async play(script) {
      await script.client(say.query("copy t to stdout"));
      await script.server(say.copyOut, say.data("1\n"), say.data("2\n"), ...dataEnd, say.ready());
      await script.client(say.query("select 1"));
      await script.server(say.complete("SELECT 0"), say.ready());
    },
  },
  "copy-out-extended": {
    async play(script) {
      await script.client(...[say.parse("copy t to stdout"), say.bind(), say.describe(), say.execute(), say.sync]);
      await script.server(say.parsed, say.bound, say.noData, say.copyOut, say.data("1\n"), ...dataEnd, say.ready());
    },
  },
  "copy-out-meets-its-row-limit": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.query("copy t to stdout"));
      await script.server(say.copyOut, say.data("1\n"), say.data("2\n"), say.data("3\n"));
      script.finishCancel();
      await script.server(say.error("57014", "canceling statement due to user request"), say.ready());
    },
  },
  "copy-out-completes-before-its-limit-is-heard-of": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.query("begin"));
      await script.server(say.complete("BEGIN"), say.ready("T"));
      await script.client(say.query("copy t to stdout"));
      await script.server(say.copyOut, say.data("1\n"), say.data("2\n"), ...dataEnd, say.ready("T"));
      script.finishCancel();
      await script.server(say.error("42601", "syntax error"), say.ready("E"));
    },
  },
  "copy-in": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("1\n"), say.data("2\n"));
      script.note("Sync and Flush mean nothing here");
      await script.client(say.sync, say.flush, say.data(""), say.copyDone);
      await script.server(say.complete("COPY 2"), say.ready());
      script.note("nor does data that nobody takes");
      await script.client(say.data("3\n"), say.copyDone, say.query("select 1"));
    },
  },
  "copy-in-whose-data-came-before-the-server-asked": {
    async play(script) {
      await script.client(say.query("copy t from stdin"), say.data("1\n"), say.copyDone, say.query("select 1"));
      await script.server(say.copyIn);
      await script.server(say.complete("COPY 1"), say.ready());
    },
  },
  "two-copies-in-one-string": {
    async play(script) {
      const text = "select 1; copy t from stdin; copy t to stdout; copy t from stdin";
      await script.client(say.query(text), say.data("1\n"), say.copyDone, say.data("2\n"), say.copyDone);
      await script.server(say.columns("a"), say.row("1"), say.complete("SELECT 1"), say.copyIn);
      await script.server(say.complete("COPY 1"), say.copyOut, say.data("1\n"), say.copyDone, say.complete("COPY 1"));
      await script.server(say.copyIn);
      await script.server(say.complete("COPY 1"), say.ready());
    },
  },
  "copy-in-extended-eats-the-sync-that-came-early": {
    options: bound,
    async play(script) {
      await script.client(say.parse("copy t from stdin"), say.bind(), say.execute(), say.sync);
      await script.server(say.parsed, say.bound, say.copyIn);
      await script.client(say.data("1\n"), say.copyDone, say.sync);
      await script.server(say.complete("COPY 1"), say.ready());
    },
  },
  "copy-in-extended-that-the-server-refuses-at-once": {
    async play(script) {
      await script.client(say.parse("copy t from stdin"), say.bind(), say.execute(), say.sync);
      await script.server(say.parsed, say.bound, say.error("42501", "permission denied for table t"));
      await script.server(say.ready());
    },
  },
  "copy-in-that-fails-at-the-client": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("1\n"), say.copyFail("the file ended"));
      await script.server(say.error("57014", "COPY from stdin failed: the file ended"), say.ready());
    },
  },
  "copy-in-that-fails-at-the-server": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("x\n"));
      await script.server(say.error("22P02", "invalid input syntax"), say.ready());
      await script.client(say.data("y\n"), say.copyDone, say.query("select 1"));
    },
  },
  "copy-in-extended-that-fails-at-the-server": {
    async play(script) {
      await script.client(say.parse("copy t from stdin"), say.bind(), say.execute());
      await script.server(say.parsed, say.bound, say.copyIn);
      await script.client(say.data("x\n"));
      await script.server(say.error("22P02", "invalid input syntax"));
      await script.client(say.data("y\n"), say.copyDone, say.parse("select 1"), say.sync);
      await script.server(say.ready());
    },
  },
  "copy-in-that-is-denied": {
    options: { denied: ["insert"] },
    async play(script) {
      await script.client(say.query("copy t from stdin"), say.data("1\n"), say.copyDone, say.query("select 1"));
      await script.server(say.complete("SELECT 0"), say.ready());
      await script.client(say.parse("copy t from stdin"), say.bind(), say.execute(), say.sync);
      await script.client(say.data("1\n"), say.copyDone, say.sync);
      await script.server(say.error("42601"), say.ready());
      await script.server(say.ready());
    },
  },
  "copy-in-whose-client-leaves": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("1\n"));
      await script.client(say.terminate);
    },
  },
  "copy-in-when-access-ends": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("1\n"));
      await script.session.end({ code: "access-ended", message: "The grant ended. Ask again: writ request orders-db" });
      await script.client(say.data("2\n"), say.copyDone);
    },
  },
  "copy-in-that-is-stopped": {
    async play(script) {
      await script.client(say.query("copy t from stdin"));
      await script.server(say.copyIn);
      await script.client(say.data("1\n"));
      script.conversation.stop();
      await script.client(say.data("2\n"), say.copyDone, say.query("select 1"));
      await script.server(say.error("57014", "COPY from stdin failed: stopped by Writ"), say.ready());
      script.finishCancel();
      await script.client();
    },
  },
};

for (const [name, story] of Object.entries(stories)) {
  for (const cut of [undefined, 1, 3, 7]) {
    test(`conversation, chunks of ${cut ?? "all"} bytes: ${name.replaceAll("-", " ")}`, async () => {
      const script = new Script({ ...story.options, ...(cut === undefined ? {} : { cut }) });
      await story.play(script);
      await golden(new URL(`./golden/${name}.txt`, import.meta.url), script.text());
    });
  }
}

const sha256 = (text: string | Buffer) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

test("what a client sent is on record as the file it was, however it was cut", async () => {
  const lines = ["one\n", "", "x".repeat(100_000), `${"y".repeat(40_000)}\n`, "last\n"];
  for (const cut of [undefined, 1_000, 65_536]) {
    const script = new Script(cut === undefined ? {} : { cut });
    await script.client(say.query("copy t from stdin"));
    await script.server(say.copyIn);
    await script.client(...lines.map((line) => say.data(line)), say.copyDone);
    await script.server(say.complete("COPY 3"), say.ready());
    const { outcome } = script.session.outcomes[0] ?? assert.fail("no outcome");
    const whole = lines.join("");
    assert.deepEqual(outcome.sent, { bytes: whole.length, digest: sha256(whole) });
    assert.deepEqual([outcome.rows, outcome.bytes, outcome.tag], [3, 0, "COPY 3"]);
  }
});

test("where no results are recorded, only the size of what was sent is", async () => {
  const script = new Script({ view: { record: { results: "none", rows: 0, durable: "before" } } });
  await script.client(say.query("copy t from stdin"));
  await script.server(say.copyIn);
  await script.client(say.data("1\n"), say.copyDone);
  await script.server(say.complete("COPY 1"), say.ready());
  assert.deepEqual(script.session.outcomes[0]?.outcome.sent, { bytes: 2 });
});

test("data of COPY is counted and digested as the client saw it", async () => {
  const rows = [say.data("1\n"), say.data("2\n")];
  for (const cut of [1, 1000]) {
    const script = new Script({ cut });
    await script.client(say.query("copy t to stdout"));
    await script.server(say.copyOut, ...rows, ...dataEnd, say.ready());
    const { outcome } = script.session.outcomes[0] ?? assert.fail("no outcome");
    assert.deepEqual(outcome.result, { digest: sha256(Buffer.concat(rows)) });
    assert.deepEqual([outcome.rows, outcome.bytes], [2, Buffer.concat(rows).length]);
  }
});

test("the first rows of a COPY are recorded where the resource says so", async () => {
  const script = new Script({ view: { record: { results: "rows", rows: 1, durable: "before" } } });
  await script.client(say.query("copy t to stdout"));
  await script.server(say.copyOut, say.data("1\ta\n"), say.data("2\tb\n"), ...dataEnd, say.ready());
  assert.deepEqual(script.session.outcomes[0]?.outcome.result, { rows: [["1\ta\n"]], cut: true });
});

test("the trailer of a binary COPY is no row", async () => {
  for (const cut of [undefined, 1, 6]) {
    const script = new Script({ limits: { rows: 2 }, ...(cut === undefined ? {} : { cut }) });
    await script.client(say.query("copy t to stdout (format binary)"));
    const begins = encodeCopyResponse(types.copyOutResponse, { binary: true, formats: [1] });
    await script.server(begins, say.data("one"), say.data("two"), say.data(Buffer.of(0xff, 0xff)), ...dataEnd);
    await script.server(say.ready());
    assert.equal(script.only("R").filter((line) => line.startsWith("CopyData")).length, 3);
    assert.equal(script.only("R").at(-2), 'CommandComplete "COPY 2"');
  }
});

test("rows on record are those of the tags, whatever else COPY sends", async () => {
  const script = new Script();
  const binary = encodeCopyResponse(types.copyOutResponse, { binary: true, formats: [1] });
  await script.client(say.query("copy t to stdout (format binary); copy t from stdin; select 1"));
  await script.server(binary, say.data("one"), say.data(Buffer.of(0xff, 0xff)), say.copyDone, say.complete("COPY 1"));
  await script.server(say.copyIn);
  await script.client(say.data("1\n2\n"), say.copyDone);
  await script.server(say.complete("COPY 2"), say.row("1"), say.complete("SELECT 1"), say.ready());
  assert.equal(script.session.outcomes[0]?.outcome.rows, 4);
});

test("messages cut in two at any offset give the same conversation", async () => {
  const sent = [say.query("copy t from stdin"), say.data("1\n"), say.data(""), say.data("2\n"), say.copyDone];
  const answers = [say.copyIn, say.complete("COPY 2"), say.ready()];
  const rows = [say.copyOut, say.data("1\n"), say.data("2\n"), ...dataEnd, say.ready()];
  const whole = await conversationOf(sent, answers, rows);
  const length = Buffer.concat([...sent, say.query("copy t to stdout"), ...rows]).length;
  for (let cut = 1; cut < length; cut++) assert.equal(await conversationOf(sent, answers, rows, cut), whole);
});

/** Each side's bytes in chunks of `cut`, which begin at every offset as `cut` grows. */
async function conversationOf(...[sent, answers, rows, cut]: [Buffer[], Buffer[], Buffer[], cut?: number]) {
  const script = new Script(cut === undefined ? {} : { cut });
  const [query = Buffer.alloc(0), ...data] = sent;
  await script.client(query);
  await script.server(...answers.slice(0, 1));
  await script.client(...data);
  await script.server(...answers.slice(1));
  await script.client(say.query("copy t to stdout"));
  await script.server(...rows);
  return script.text();
}

test("a statement that runs too long while its data comes is told so, in the middle of a message too", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const script = new Script({ limits: { statementSeconds: 5 } });
  await script.client(say.query("copy t from stdin"));
  await script.server(say.copyIn);
  const data = say.data("x".repeat(100));
  await script.client(data.subarray(0, 50));
  context.mock.timers.tick(5_000);
  await script.client(data.subarray(50), say.data("more"), say.copyDone);
  assert.deepEqual(script.only("U").slice(1), [`CopyData ${JSON.stringify("x".repeat(100))}`, "CopyFail"]);
  await script.server(say.error("57014", "COPY from stdin failed: stopped by Writ"), say.ready());
  assert.match(script.only("R").at(-2) ?? "", /57014[\s\S]*time-limit/);
});

const lies: [string, string, Buffer[]][] = [
  ["asks for data in a SELECT", "select 1", [say.copyIn]],
  ["sends data in a SELECT", "select 1", [say.copyOut]],
  ["asks for data where it was to send some", "copy t to stdout", [say.copyIn]],
  ["sends data where it was to ask for some", "copy t from stdin", [say.copyOut]],
  ["sends data before it begins", "copy t to stdout", [say.data("1")]],
  ["sends rows in the middle of a COPY", "copy t to stdout", [say.copyOut, say.row("1")]],
  ["sends data while it takes some", "copy t from stdin", [say.copyIn, say.data("1")]],
  ["begins twice", "copy t to stdout", [say.copyOut, say.copyOut]],
  ["begins again when it is done", "copy t to stdout", [say.copyOut, say.copyDone, say.copyOut]],
  ["begins a replication", "copy t to stdout", [say.copyBoth]],
  ["completes in the middle", "copy t to stdout", [say.copyOut, say.complete("COPY 0")]],
  ["is ready in the middle", "copy t from stdin", [say.copyIn, say.ready()]],
  ["is done with what it never began", "copy t to stdout", [say.copyDone]],
  ["begins in no known format", "copy t to stdout", [Buffer.from([types.copyOutResponse, 0, 0, 0, 7, 2, 0, 0])]],
];

for (const [what, text, messages] of lies) {
  test(`a server that ${what} ends the session, and no data passes`, async () => {
    for (const options of [bound, {}]) {
      const script = new Script(options);
      await script.client(say.query(text));
      await script.server(...messages);
      assert.equal(script.conversation.ended, true);
      assert.match(script.only("R").at(-1) ?? "", /ErrorResponse FATAL (08006|0A000)/);
      assert.ok(!script.only("R").some((line) => /^(DataRow|CopyData|CopyBoth)/.test(line)));
    }
  });
}

test("a message that has no place among data ends the session", async () => {
  for (const message of [say.query("select 1"), say.parse("select 1"), say.functionCall, say.execute()]) {
    const script = new Script();
    await script.client(say.query("copy t from stdin"));
    await script.server(say.copyIn);
    await script.client(message);
    assert.match(script.only("R").at(-1) ?? "", /^ErrorResponse FATAL 08P01/);
  }
});

test("in a free session a statement that is not understood may copy too", async () => {
  const script = new Script();
  await script.client(say.query("copy t from stdin with new words"), say.data("1\n"), say.copyDone);
  await script.server(say.copyIn);
  await script.server(say.complete("COPY 1"), say.ready());
  assert.deepEqual(script.only("U").slice(1), ['CopyData "1\\n"', "CopyDone"]);
});
