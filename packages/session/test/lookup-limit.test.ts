// Lookups are counted by subject and column, and the count cannot be talked around.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AccessSession } from "../src/access-session.ts";
import { lookupAskersMax, lookupsMax, lookupWindowMs } from "../src/limits.ts";
import { LookupLimit } from "../src/lookup-limit.ts";
import { allowed, evaluator, facts, HandAuthority, HandRecord, sessionAllowed, startMs, subject } from "./fakes.ts";

const alice = { resource: "orders-db", subject: "user:alice@acme.example" };
const ssn = facts({ lookups: ["public.customers.ssn"] });
const email = facts({ lookups: ["public.customers.email"] });

test("the lookup after the last of an hour is refused, and says when to try again", () => {
  const limit = new LookupLimit();
  for (let at = 0; at < lookupsMax; at += 1) assert.equal(limit.claim(alice, [ssn], startMs + at * 1000), undefined);
  const refused = limit.claim(alice, [ssn], startMs + 60_000);
  assert.equal(refused?.code, "lookup-limit");
  assert.match(refused?.message ?? "", /public\.customers\.ssn .* Try again after 2026-11-22T11:00:00Z\.$/);
  assert.equal(limit.claim(alice, [email], startMs + 60_000), undefined, "another column");
  assert.equal(limit.claim({ ...alice, subject: "user:bob" }, [ssn], startMs + 60_000), undefined, "another subject");
  assert.equal(limit.claim({ ...alice, resource: "other" }, [ssn], startMs + 60_000), undefined, "another resource");
  assert.equal(limit.claim(alice, [ssn], startMs + lookupWindowMs), undefined, "the oldest is an hour old");
  assert.equal(limit.claim(alice, [ssn], startMs + lookupWindowMs)?.code, "lookup-limit");
});

test("a string of statements is counted whole or not at all", () => {
  const limit = new LookupLimit();
  const most = new Array(lookupsMax).fill(ssn);
  assert.equal(limit.claim(alice, [...most, ssn], startMs)?.code, "lookup-limit");
  assert.equal(limit.claim(alice, [email, ...most, ssn], startMs)?.code, "lookup-limit");
  assert.equal(limit.claim(alice, most, startMs), undefined);
  assert.equal(limit.claim(alice, [email, ssn], startMs)?.code, "lookup-limit");
  for (let at = 0; at < lookupsMax; at += 1) assert.equal(limit.claim(alice, [email], startMs), undefined);
});

test("workers share what a proxy may give, and each may give something", () => {
  const limit = new LookupLimit(4);
  const most = new Array(Math.floor(lookupsMax / 4)).fill(ssn);
  assert.equal(limit.claim(alice, most, startMs), undefined);
  assert.equal(limit.claim(alice, [ssn], startMs)?.code, "lookup-limit");
  assert.equal(new LookupLimit(1000).claim(alice, [ssn], startMs), undefined);
});

test("what is remembered is bounded, and nobody is forgotten early", () => {
  const limit = new LookupLimit();
  for (let at = 0; at < lookupAskersMax; at += 1) {
    assert.equal(limit.claim({ ...alice, subject: `user:${at}` }, [ssn], startMs), undefined);
  }
  assert.equal(limit.claim({ ...alice, subject: "user:one-more" }, [ssn], startMs + 1)?.code, "lookup-limit");
  assert.equal(limit.claim({ ...alice, subject: "user:one-more" }, [ssn], startMs + lookupWindowMs + 1), undefined);
});

test("sessions of one subject share a count; a refusal is a recorded denial and the session goes on", async () => {
  const authority = new HandAuthority(evaluator("r1", { session: sessionAllowed(), statement: () => allowed() }));
  const record = new HandRecord();
  const open = async () => {
    const client = { address: "127.0.0.1:5000", protocol: "postgres", tokenId: "t-1" };
    const opened = await AccessSession.open(authority, record.store, {
      ...{ subject, resource: "orders-db", role: "read-only", client },
    });
    assert.ok(opened.ok);
    return opened.session;
  };
  const [one, two] = [await open(), await open()];
  const ask = { text: "SELECT 1", parts: [ssn], changed: true };
  for (let at = 0; at < lookupsMax; at += 1) {
    assert.equal((await (at % 2 === 0 ? one : two).admit(ask)).decision, "allow");
  }
  assert.equal(two.peek([ssn]).decision, "allow", "looking does not count");
  const refused = await two.admit(ask);
  assert.equal(refused.decision, "deny");
  assert.equal((await two.admit({ ...ask, parts: [facts()] })).decision, "allow");
  const recorded = record.of("statement");
  const denied = recorded.find((event) => event["decision"] === "deny");
  assert.deepEqual(denied?.["reasons"], refused.decision === "deny" ? refused.reasons : []);
  await Promise.all([one.close(), two.close()]);
  const parts = (denied?.["parts"] ?? []) as { lookups?: unknown }[];
  assert.deepEqual(parts[0]?.lookups, ["public.customers.ssn"]);
});
