// Whole conversations through a relay, as golden transcripts; the rest of the relay's rules are in the tests beside
// this.
import { test } from "node:test";
import { golden } from "@writ/testkit";
import { say } from "./say.ts";
import { Script, type ScriptOptions } from "./transcript.ts";

interface Story {
  readonly options?: ScriptOptions;
  play(script: Script): Promise<void>;
}

const answered = [say.columns("a"), say.row("1"), say.complete("SELECT 1"), say.ready()] as const;

const stories: Readonly<Record<string, Story>> = {
  "simple-query": {
    async play(script) {
      await script.client(say.query("select 1"));
      await script.server(...answered);
      await script.client(say.query(""));
      await script.server(say.empty, say.ready());
      await script.client(say.terminate);
    },
  },
  "denied-outside-transaction-never-reaches-the-server": {
    options: { denied: ["ddl"] },
    async play(script) {
      await script.client(say.query("drop table t"));
      await script.client(say.query("select 1"));
      await script.server(...answered);
    },
  },
  "denied-in-a-block-fails-the-block": {
    options: { denied: ["ddl"] },
    async play(script) {
      await script.client(say.query("begin"));
      await script.server(say.complete("BEGIN"), say.ready("T"));
      await script.client(say.query("insert into t values (1)"));
      await script.server(say.complete("INSERT 0 1"), say.ready("T"));
      await script.client(say.query("drop table t"));
      await script.server(say.error("42601", 'syntax error at or near "writ"'), say.ready("E"));
      await script.client(say.query("commit"));
      await script.server(say.complete("ROLLBACK"), say.ready("I"));
    },
  },
  "denied-in-a-pipelined-implicit-transaction": {
    options: { denied: ["ddl"] },
    async play(script) {
      await script.client(
        ...[say.parse("insert into t values (1)"), say.bind(), say.execute()],
        ...[say.parse("drop table t"), say.bind(), say.execute(), say.sync],
      );
      await script.server(
        ...[say.parsed, say.bound, say.complete("INSERT 0 1"), say.error("42601", "syntax error"), say.ready("I")],
      );
      await script.client(say.query("select 1"));
      await script.server(...answered);
    },
  },
  "denied-at-execute-though-it-was-allowed-at-parse": {
    async play(script) {
      await script.client(say.parse("drop table t", "s"), say.sync);
      await script.server(say.parsed, say.ready());
      script.note("the rule comes into force here");
      script.session.denied = ["ddl"];
      await script.client(say.bind([], "s"), say.execute(), say.sync);
      await script.server(say.error("42601"), say.ready());
    },
  },
  "extended-with-binds-and-portal-in-parts": {
    async play(script) {
      await script.client(say.parse("select $1::int", "s"), say.describe("s", "statement"), say.sync);
      await script.server(say.parsed, say.noData, say.ready());
      await script.client(say.query("begin"));
      await script.server(say.complete("BEGIN"), say.ready("T"));
      await script.client(say.bind(["42"], "s", "p"), say.describe("p"), say.execute("p", 1), say.flush);
      await script.server(say.bound, say.columns("int4"), say.row("42"), say.suspended);
      await script.client(say.execute("p"), say.close("p", "portal"), say.sync);
      await script.server(say.complete("SELECT 0"), say.closed, say.ready("T"));
    },
  },
  "a-real-error-skips-to-sync": {
    async play(script) {
      await script.client(
        ...[say.parse("select 1/0"), say.bind(), say.execute()],
        ...[say.parse("insert into t values (2)"), say.bind(), say.execute(), say.sync],
      );
      await script.server(say.parsed, say.bound, say.error("22012", "division by zero"), say.ready());
    },
  },
  "row-limit-with-the-cancel-in-time": {
    options: { limits: { rows: 2 } },
    async play(script) {
      await script.client(say.query("select * from big"));
      await script.server(say.columns("a"), say.row("1"), say.row("2"), say.row("3"), say.row("4"));
      await script.server(say.error("57014", "canceling statement due to user request"), say.ready());
      await script.client(say.query("select 1"));
      script.note("the cancel connection is closed by the server");
      script.finishCancel();
      await script.client();
    },
  },
  "row-limit-with-the-cancel-too-late-in-a-block": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.query("begin"));
      await script.server(say.complete("BEGIN"), say.ready("T"));
      await script.client(say.query("select * from big"));
      await script.server(say.columns("a"), say.row("1"), say.row("2"), say.complete("SELECT 2"), say.ready("T"));
      await script.server(say.error("42601", "syntax error"), say.ready("E"));
    },
  },
  "row-limit-in-a-batch-whose-sync-has-not-come": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.parse("select * from big"), say.bind(), say.execute(), say.flush);
      await script.server(say.parsed, say.bound, say.row("1"), say.row("2"), say.complete("SELECT 2"));
      await script.client(say.parse("select 2"), say.sync);
      await script.server(say.error("42601", "syntax error"), say.ready());
    },
  },
  "row-limit-with-later-executions-under-way-ends-the-session": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.parse("select * from big"), say.bind(), say.execute());
      await script.client(say.parse("insert into t values (1)"), say.bind(), say.execute(), say.sync);
      await script.server(say.parsed, say.bound, say.row("1"), say.row("2"), say.complete("SELECT 2"));
    },
  },
  "row-limit-in-a-string-whose-other-statements-were-committed-ends-the-session": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.query("select * from big; insert into t values (1)"));
      await script.server(say.columns("a"), say.row("1"), say.row("2"), say.complete("SELECT 2"));
      await script.server(say.complete("INSERT 0 1"), say.ready());
    },
  },
  "row-limit-in-a-string-that-the-cancel-undoes": {
    options: { limits: { rows: 1 } },
    async play(script) {
      await script.client(say.query("select * from big; insert into t values (1)"));
      await script.server(say.columns("a"), say.row("1"), say.row("2"), say.complete("SELECT 2"));
      await script.server(say.error("57014", "canceling statement due to user request"), say.ready());
      script.finishCancel();
      await script.client(say.query("select 1"));
      await script.server(...answered);
    },
  },
  "access-ends-in-the-middle-of-a-query": {
    async play(script) {
      await script.client(say.query("select pg_sleep(60)"));
      await script.session.end({ code: "access-ended", message: "The grant ended. Ask again: writ request orders-db" });
      await script.server(...answered);
    },
  },
  "function-calls-are-refused-by-name": {
    async play(script) {
      await script.client(say.functionCall);
      await script.client(say.parse("select 1"), say.functionCall);
      await script.server(say.parsed);
      await script.server(say.error("42601"), say.ready());
    },
  },
  "a-query-inside-a-batch-ends-it": {
    options: { denied: ["ddl"] },
    async play(script) {
      await script.client(say.parse("select 1"), say.bind(), say.execute(), say.query("select 2"));
      await script.server(say.parsed, say.bound, say.row("1"), say.complete("SELECT 1"));
      await script.server(...answered);
      await script.client(say.parse("select 1"), say.query("drop table t"));
      await script.server(say.parsed);
      await script.server(say.error("42601", "syntax error"), say.ready());
      await script.client(say.parse("select 1/0"), say.bind(), say.execute(), say.query("select 3"), say.sync);
      await script.server(say.parsed, say.bound, say.error("22012", "division by zero"));
      await script.server(say.ready());
    },
  },
  "a-client-cancel-reaches-no-later-statement": {
    async play(script) {
      await script.client(say.query("select pg_sleep(60)"));
      script.conversation.cancel();
      await script.server(say.error("57014", "canceling statement due to user request"), say.ready());
      await script.client(say.query("select 1"));
      script.note("the cancel connection is closed by the server");
      script.finishCancel();
      await script.client();
      await script.server(...answered);
    },
  },
};

for (const [name, story] of Object.entries(stories)) {
  test(`conversation: ${name.replaceAll("-", " ")}`, async () => {
    const script = new Script(story.options);
    await story.play(script);
    await golden(new URL(`./golden/${name}.txt`, import.meta.url), script.text());
  });

  test(`conversation byte by byte: ${name.replaceAll("-", " ")}`, async () => {
    const script = new Script({ ...story.options, cut: 1 });
    await story.play(script);
    await golden(new URL(`./golden/${name}.txt`, import.meta.url), script.text());
  });
}
