// Sessions under way are ended at rest, and never in the middle of anything but for a limit that says so.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { Ended } from "@writ/session";
import type { Conversation } from "../src/conversation.ts";
import { Conversations, type RestLimits } from "../src/conversations.ts";
import type { ErrorText } from "../src/messages/error-response.ts";

const drained = { code: "drained", message: "Stopping." } as const;

class Scripted implements Pick<Conversation, "quiet" | "status" | "endAtRest" | "end"> {
  quiet = true;
  status: Conversation["status"] = "I";
  atRest: Ended | undefined;
  ended: { readonly ended: Ended; readonly text: ErrorText | undefined } | undefined;
  readonly accepted = { bytesRead: 10, bytesWritten: 10 };
  readonly writing = { writableLength: 0 };
  readonly #all: Conversations;

  constructor(all: Conversations) {
    this.#all = all;
    all.add(this, this);
  }

  endAtRest(ended: Ended): void {
    this.atRest = ended;
  }

  end(ended: Ended, text?: ErrorText): void {
    this.ended = { ended, text };
    this.#all.delete(this);
  }
}

function whyOf({ ended }: Scripted): readonly [code: string, sqlstate: string | undefined] | undefined {
  return ended === undefined ? undefined : [ended.ended.code, ended.text?.sqlstate];
}

/** Sessions watched on a clock of the test's own. */
function watched(t: TestContext, limits: RestLimits) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let nowMs = 0;
  const all = new Conversations(limits, () => nowMs);
  const pass = (ms: number) => {
    for (const endMs = nowMs + ms; nowMs < endMs; ) {
      nowMs += 100;
      t.mock.timers.tick(100);
    }
  };
  return { all, pass };
}

test("drain asks each session to end at rest, later ones too, and resolves when none is left", async () => {
  const all = new Conversations({});
  const first = new Scripted(all);
  let empty = false;
  const drain = all.drain(drained).then(() => {
    empty = true;
  });
  const late = new Scripted(all);
  assert.deepEqual([first.atRest, late.atRest], [drained, drained]);
  first.end(drained);
  await Promise.resolve();
  assert.equal(empty, false);
  late.end(drained);
  await drain;
  await new Conversations({}).drain(drained);
});

test("end ends all at once", () => {
  const all = new Conversations({});
  const both = [new Scripted(all), new Scripted(all)];
  all.end(drained);
  assert.deepEqual(
    both.map(({ ended }) => ended?.ended),
    [drained, drained],
  );
  assert.equal(all.size, 0);
});

test("an idle session ends after its limit, counted from the last byte, as PostgreSQL would say it", (t) => {
  const { all, pass } = watched(t, { idleMs: 10_000 });
  const session = new Scripted(all);
  pass(9_000);
  session.accepted.bytesRead += 1;
  pass(10_000);
  assert.equal(whyOf(session), undefined);
  pass(2_000);
  assert.deepEqual(whyOf(session), ["idle-limit", "57P05"]);
});

test("a session in which something is under way is not idle, however long it takes", (t) => {
  const { all, pass } = watched(t, { idleMs: 1_000, idleInTransactionMs: 1_000 });
  const session = new Scripted(all);
  session.quiet = false;
  pass(60_000);
  assert.equal(session.ended, undefined);
});

test("an open transaction has a limit of its own", (t) => {
  const { all, pass } = watched(t, { idleInTransactionMs: 2_000 });
  const inTransaction = new Scripted(all);
  const failed = new Scripted(all);
  const outside = new Scripted(all);
  inTransaction.status = "T";
  failed.status = "E";
  pass(3_000);
  for (const session of [inTransaction, failed]) assert.equal(session.ended?.text?.sqlstate, "25P03");
  assert.equal(outside.ended, undefined);
});

test("a client that takes nothing ends after its limit; one that takes a little now and then does not", (t) => {
  const { all, pass } = watched(t, { unreadMs: 5_000 });
  const [stuck, slow, absent] = [new Scripted(all), new Scripted(all), new Scripted(all)];
  for (const session of [stuck, slow]) {
    session.quiet = false;
    session.writing.writableLength = 1;
  }
  for (let turn = 0; turn < 3; turn++) {
    pass(3_000);
    slow.accepted.bytesWritten += 1;
  }
  assert.match(stuck.ended?.ended.message ?? "", /read nothing for 5 s/);
  assert.deepEqual([slow.ended, absent.ended], [undefined, undefined]);
});

test("without limits no timer runs", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const session = new Scripted(new Conversations({}));
  t.mock.timers.tick(86_400_000);
  assert.equal(session.ended, undefined);
});
