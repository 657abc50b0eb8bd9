// The end of break-glass access says so, in the session's end and in the first line of its record; nothing else does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AccessSession } from "../src/access-session.ts";
import type { RecorderStore } from "../src/recorder.ts";
import {
  allowed,
  denied,
  evaluator,
  HandAuthority,
  HandRecord,
  sessionAllowed,
  sessionDenied,
  subject,
} from "./fakes.ts";

const request = {
  ...{ subject, resource: "orders-db", role: "read-only" },
  client: { address: "127.0.0.1:5000", protocol: "postgres", tokenId: "t-1" },
};

const gone = () => evaluator("r1", { session: sessionDenied("no-grant"), statement: () => denied("x") });

async function openUnder(breakGlass: readonly string[] | undefined) {
  const answering = evaluator("r1", { session: sessionAllowed(), statement: () => allowed() });
  if (breakGlass !== undefined) Object.assign(answering, { breakGlass });
  const authority = new HandAuthority(answering);
  const record = new HandRecord();
  const headers: Parameters<RecorderStore["start"]>[0][] = [];
  const start: RecorderStore["start"] = async (header) => {
    headers.push(header);
    return await record.store.start(header);
  };
  const opened = await AccessSession.open(authority, { ...record.store, start }, request);
  assert.ok(opened.ok);
  return { session: opened.session, authority, bundle: headers[0]?.bundle };
}

test("a session under a grant that the offline key added says so when it ends, and in its record", async () => {
  const { session, authority, bundle } = await openUnder(["orders-db/alice"]);
  assert.equal(bundle?.breakGlass, true);
  authority.swap(gone());
  assert.equal(session.ended?.code, "break-glass-ended");
  assert.match(session.ended?.message ?? "", /^This was break-glass access \(orders-db\/alice\).*has ended\./);
});

test("one under a grant of the repository ends as ever, whatever else was added", async () => {
  for (const breakGlass of [undefined, ["orders-db/break-glass-bob"]]) {
    const { session, authority, bundle } = await openUnder(breakGlass);
    assert.equal(bundle?.breakGlass, breakGlass === undefined ? undefined : true);
    authority.swap(gone());
    assert.equal(session.ended?.code, "access-ended");
  }
});
