// How a proxy runs is said in proxy.yaml in words of time: each must arrive as it was meant, or stop the start.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProxyDocument } from "@writ/contracts";
import { runningOf, usualRunning } from "../src/running.ts";

type Said = Partial<Pick<ProxyDocument, "drain" | "workers" | "sessions">>;

function running(said: Said) {
  return runningOf({ value: said as ProxyDocument, at: (pointer) => `proxy.yaml${pointer}` });
}

function duration(text: string): NonNullable<ProxyDocument["drain"]> {
  return text as NonNullable<ProxyDocument["drain"]>;
}

test("what is not said is as usual: one process, 30 s to stop, no idle limit, an hour without reading", () => {
  assert.deepEqual(running({}), usualRunning);
  assert.deepEqual(usualRunning, { workers: 1, drainMs: 30_000, rest: { unreadMs: 3_600_000 } });
});

test("each length of time becomes milliseconds", () => {
  const sessions = { idle: duration("8h"), idleInTransaction: duration("90s"), unread: duration("1d") };
  assert.deepEqual(running({ workers: 3, drain: duration("2m"), sessions }), {
    workers: 3,
    drainMs: 120_000,
    rest: { idleMs: 28_800_000, idleInTransactionMs: 90_000, unreadMs: 86_400_000 },
  });
});

test("a length that nobody can have meant stops the start, with place and remedy", () => {
  assert.throws(() => running({ drain: duration("2d") }), {
    code: "PROXY_CONFIGURATION",
    message: /\/drain: 2d is too long. Write 24h at most/,
  });
  assert.throws(() => running({ sessions: { idle: duration("31d") } }), {
    message: /\/sessions\/idle: 31d is too long/,
  });
});
