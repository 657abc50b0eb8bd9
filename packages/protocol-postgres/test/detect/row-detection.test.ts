// Rows through a relay that looks into them: whatever the protocol, the format and the cuts, the client sees none of
// what is looked for, and the record keeps what the client saw.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { encodeBind } from "../../src/messages/bind.ts";
import { encodeDataRow } from "../../src/messages/data-row.ts";
import { encodeRowDescription } from "../../src/messages/row-description.ts";
import { say } from "../say.ts";
import { Script, type ScriptOptions } from "../transcript.ts";
import { array, jsonb, oid, secrets } from "./binary.ts";

const masks = { unlisted: "show", rules: [], clear: [], detect: ["credit-card", "us-ssn", "email", "iban"] } as const;
const [email, card] = secrets;
const stars = "*".repeat(email.length);
const number = Buffer.from("4111111111111111");

function scripted(options: ScriptOptions = {}): { script: Script; seen: () => Buffer } {
  const out: Buffer[] = [];
  const tap = { upstream: () => {}, client: (bytes: Buffer) => void out.push(bytes), error: () => {} };
  const view = { allow: ["select", "copy-out"], masks, ...options.view } as NonNullable<ScriptOptions["view"]>;
  const script = new Script({ ...options, view, tap });
  return { script, seen: () => Buffer.concat(out) };
}

function columns(...types: readonly (readonly [typeOid: number, format: number])[]): Buffer {
  const field = { name: "c", tableOid: 0, attribute: 0, typeSize: -1, typeModifier: -1 };
  return encodeRowDescription(types.map(([typeOid, format]) => ({ ...field, typeOid, format })));
}

test("rows of a simple query, however they are cut; the digest is of what the client saw", async () => {
  const rows = (text: string, plain: Buffer) =>
    Array.from({ length: 5 }, (_, at) => encodeDataRow([Buffer.from(`${at} ${text}`), plain, null, Buffer.from("")]));
  const types = columns([oid.text, 0], [oid.int8, 0], [oid.text, 0], [oid.text, 0]);
  const wanted = Buffer.concat(rows(stars, number));
  for (const cut of [1, 7, 60, 1000]) {
    const { script, seen } = scripted({ cut });
    await script.client(say.query("select 1"));
    await script.server(types, ...rows(email, number), say.complete("SELECT 5"), say.ready());
    assert.deepEqual(seen(), Buffer.concat([types, wanted, say.complete("SELECT 5"), say.ready()]));
    const digest = `sha256:${createHash("sha256").update(wanted).digest("hex")}`;
    assert.deepEqual(script.session.outcomes[0]?.outcome.result, { digest });
    assert.equal(script.session.outcomes[0]?.outcome.rows, 5);
    assert.deepEqual(script.session.outcomes[0]?.outcome.hidden, { email: 5 });
  }
});

test("rows in the record are as the client saw them", async () => {
  const { script } = scripted({ view: { record: { results: "rows", rows: 5, durable: "before" } } });
  await script.client(say.query("select 1"));
  await script.server(say.columns("a"), say.row(`to ${email}`), say.complete("SELECT 1"), say.ready());
  assert.deepEqual(script.session.outcomes[0]?.outcome.result, { rows: [[`to ${stars}`]] });
});

test("a statement described once is known when its portals run, in the formats they were bound with", async () => {
  const { script, seen } = scripted();
  await script.client(say.parse("select 1", "s"), say.describe("s", "statement"), say.sync);
  await script.server(
    say.parsed,
    Buffer.from([0x74, 0, 0, 0, 6, 0, 0]),
    columns([oid.int8, 0], [oid.jsonb, 0]),
    say.ready(),
  );
  for (const resultFormats of [[], [0, 1]]) {
    await script.client(
      encodeBind({ portal: "", statement: "s", formats: [], values: [], resultFormats }),
      say.execute(),
      say.sync,
    );
    const doc = (text: string) => (resultFormats.length === 0 ? Buffer.from(text) : jsonb(text));
    await script.server(
      say.bound,
      encodeDataRow([number, doc(`{"a":"${email}","n":4111111111111111}`)]),
      say.complete("SELECT 1"),
      say.ready(),
    );
    assert.ok(seen().includes(encodeDataRow([number, doc(`{"a":"${stars}","n":1000000000000000}`)])));
  }
});

test("a portal that nobody described has every column looked into", async () => {
  const { script, seen } = scripted();
  await script.client(say.parse("select 1"));
  await script.client(encodeBind({ portal: "", statement: "", formats: [], values: [], resultFormats: [0, 1] }));
  await script.client(say.execute(), say.sync);
  const row = (text: string) => encodeDataRow([Buffer.from(text), array(oid.text, [Buffer.from(text)])]);
  await script.server(
    say.parsed,
    say.bound,
    row(`x ${email}`),
    row(`x ${card}`),
    say.complete("SELECT 2"),
    say.ready(),
  );
  assert.ok(seen().includes(Buffer.concat([row(`x ${stars}`), row("x **** **** **** ****")])));
});

test("rows of other columns than were described are looked into whole", async () => {
  const { script, seen } = scripted();
  await script.client(say.query("select 1"));
  await script.server(columns([oid.int8, 0]), say.row("1", email), say.complete("SELECT 1"), say.ready());
  assert.ok(seen().includes(say.row("1", stars)));
});

test("a long row passes in pieces, hidden", async () => {
  const filling = "filling ".repeat(60_000);
  const row = (text: string) => encodeDataRow([Buffer.from(filling + text), Buffer.from(text), number]);
  const types = columns([oid.text, 0], [oid.text, 0], [oid.int8, 0]);
  for (const cut of [997, 65_536]) {
    const { script, seen } = scripted({ cut });
    await script.client(say.query("select 1"));
    await script.server(types, row(email), say.row("a", email, "1"), row(card), say.complete("SELECT 3"), say.ready());
    const wanted = [
      types,
      row(stars),
      say.row("a", stars, "1"),
      row("**** **** **** ****"),
      say.complete("SELECT 3"),
      say.ready(),
    ];
    assert.ok(seen().equals(Buffer.concat(wanted)));
    assert.equal(script.session.outcomes[0]?.outcome.bytes, Buffer.concat(wanted.slice(1, 4)).length);
  }
});

test("a row whose lengths lie ends the session, and nothing of it passes", async () => {
  const row = say.row("aaaaaaaa", email);
  for (const [at, byte] of [
    [6, 3],
    [6, 1],
    [10, 60],
    [7, 0x80],
    [22, 200],
  ] as const) {
    const lying = Buffer.from(row);
    lying[at] = byte;
    const { script, seen } = scripted();
    await script.client(say.query("select 1"));
    await script.server(columns([oid.text, 0], [oid.text, 0]), lying);
    assert.equal(script.session.ended?.code, "upstream-failed");
    assert.ok(!seen().includes(email) && !seen().includes("aaaaaaaa"));
  }
});

test("errors, notices, notifications and the name of an application are looked into", async () => {
  const { script, seen } = scripted();
  const fields = {
    S: "ERROR",
    V: "ERROR",
    C: "22P02",
    M: `no: ${email}`,
    D: `card ${card}`,
    P: "8",
    F: "a@b.cd",
    L: "1",
  };
  await script.client(say.query("select 1"));
  await script.server(say.noticeFields({ S: "NOTICE", C: "00000", M: `note ${email}` }));
  await script.server(say.setting("application_name", email), say.setting("session_authorization", "role@example.com"));
  await script.server(say.errorFields(fields), say.ready());
  const hidden = { ...fields, M: `no: ${stars}`, D: "card **** **** **** ****" };
  assert.ok(seen().includes(say.errorFields(hidden)));
  assert.ok(seen().includes(say.noticeFields({ S: "NOTICE", C: "00000", M: `note ${stars}` })));
  assert.ok(seen().includes(say.setting("application_name", stars)));
  assert.ok(seen().includes("role@example.com"));
  assert.ok(JSON.stringify(script.session.outcomes[0]?.outcome.error).includes(stars));
});

test("a row limit counts rows that are looked into as any others", async () => {
  const { script, seen } = scripted({ limits: { rows: 2 } });
  await script.client(say.query("select 1"));
  await script.server(
    say.columns("a"),
    say.row(email),
    say.row(email),
    say.row(email),
    say.error("57014"),
    say.ready(),
  );
  assert.equal(seen().toString("latin1").split(stars).length, 3);
  assert.ok(!seen().includes(email));
});
