// Sessions by person, resource and time; a record that cannot be read is told, not passed over.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { type EpochSeconds, named } from "@writ/contracts";
import { recordedSessions } from "../../src/records/recorded-session.ts";
import { WaysBack } from "../../src/records/way-back.ts";
import { all, always, end, fileOf, header, person, records, statement } from "./record-folder.ts";

const job = {
  kind: "workload" as const,
  issuer: "github",
  claims: { repository_id: "42", environment: "production" },
  authenticatedAt: named<EpochSeconds>(1_795_000_000),
};

test("sessions answer to who, where and when", async (context) => {
  const { reader } = await records(context, async (store) => {
    const one = await store.start(header());
    one.append(statement(1));
    await one.end(end);
    await store.start(header({ subject: person("bob@acme.example"), resource: "billing-db" }));
    await (await store.start(header({ subject: job }))).end(end);
  });
  const found = async (wish: object) =>
    (await all(recordedSessions(reader, { period: always, ...wish }))).map((each) =>
      each.type === "session" ? [each.who, each.resource, each.end?.reason ?? null] : each.detail,
    );
  const alice = ["alice@acme.example", "orders-db", "client-left"];
  const bob = ["bob@acme.example", "billing-db", null];
  const jobs = ["workload:github:42", "orders-db", "client-left"];
  assert.deepEqual(await found({}), [alice, bob, jobs]);
  assert.deepEqual(await found({ by: "alice@acme.example" }), [alice]);
  assert.deepEqual(await found({ by: "alice" }), []);
  assert.deepEqual(await found({ by: "workload:github" }), [jobs]);
  assert.deepEqual(await found({ by: "workload:git" }), []);
  assert.deepEqual(await found({ on: "billing-db" }), [bob]);
  assert.deepEqual(await found({ period: { fromMs: 0, toMs: 1 } }), []);
  // Without an end it may still go on; those that ended are behind.
  assert.deepEqual(await found({ period: { fromMs: Date.now() + 60_000, toMs: Date.now() + 90_000 } }), [bob]);
});

test("a record whose first line cannot be read is told as a fault", async (context) => {
  let session = "";
  const { folder, reader } = await records(context, async (store) => {
    const one = await store.start(header());
    session = one.id;
    await one.end(end);
  });
  const path = await fileOf(folder, session);
  for (const [bytes, detail] of [
    ["", "It has no first line."],
    ["{}\n", "The line is of another version than 1."],
    ['{"v":1,"n":1', "The line has no end."],
    ["\u0000".repeat(4 * 1024 * 1024 + 1), "The line is longer than any record's."],
  ] as const) {
    await writeFile(path, bytes);
    const [fault] = await all(recordedSessions(reader, { period: always, by: "somebody else" }));
    assert.equal(fault?.type === "fault" && fault.detail, detail);
    assert.equal(fault?.session, session);
  }
});

test("a session under a bundle of an offline key says so, and its way back proves nobody's approval", async (context) => {
  const { reader } = await records(context, async (store) => {
    const { bundle } = header();
    const under = { ...bundle, breakGlass: true } as const;
    await (await store.start(header({ grant: "orders-db/break-glass-night", bundle: under }))).end(end);
    await (await store.start(header({ bundle: under }))).end(end);
  });
  const ways = new WaysBack({ nowSeconds: 1 });
  const found = (await all(recordedSessions(reader, { period: always }))).flatMap((one) =>
    one.type === "session" ? [one] : [],
  );
  assert.deepEqual(
    found.map(({ bundle }) => bundle.breakGlass),
    [true, true],
  );
  const said = (await Promise.all(found.map((one) => ways.of(one)))).map(({ instead }) => instead).sort();
  assert.match(said[0] ?? "", /^BREAK-GLASS: .*; ask git: git log -1 \S+ -- grants\/orders-db\/alice\.yaml$/);
  assert.match(said[1] ?? "", /^BREAK-GLASS: .* on no branch: ask whoever holds that key/);
});
