// A records folder as proxies write it, for the tests of the words that read records.
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type EpochSeconds, named } from "@writ/contracts";
import { RecordStore, type SessionHeader, type SessionRecord, type StatementEvent } from "@writ/record";
import { readKey, writeKey } from "../../src/key-file.ts";
import { temporaryFolder } from "../fixture.ts";

export const evil = "SELECT 1;\u001b[2J\u202e\n-- customers \u009b31m=1+1";

export const header: SessionHeader = {
  subject: {
    kind: "user",
    name: "alice@acme.example",
    issuer: "okta",
    subject: "00u1",
    claims: {},
    authenticatedAt: named<EpochSeconds>(1_795_000_000),
  },
  tokenId: "token-1",
  resource: "orders-db",
  role: "read-only",
  grant: "orders-db/alice",
  grantUntil: 1_795_003_600,
  bundle: { revision: "a".repeat(40), seq: 7, digest: `sha256:${"b".repeat(64)}` },
  address: "192.0.2.7:50000",
  protocol: "postgres",
};

export function statement(number: number, over: Partial<StatementEvent> = {}): StatementEvent {
  return {
    type: "statement",
    statement: number,
    text: "SELECT id, ssn FROM public.customers",
    changed: true,
    parts: [{ kinds: ["select"], tags: [], reads: ["public.customers"], writes: [], masked: true }],
    decision: "allow",
    reasons: [],
    revision: "a".repeat(40),
    ...over,
  };
}

/** A folder with one session of three statements: one that ran, one on another table, one hostile and denied. */
export async function recordedFolder(t: TestContext, more?: (store: RecordStore) => Promise<void>) {
  const place = await temporaryFolder(t);
  const folder = join(place, "records");
  const { privateFile } = await writeKey(place, "record");
  const store = await RecordStore.open({ folder, key: await readKey(privateFile, "record") });
  const record = await store.start(header);
  await useIt(record);
  await more?.(store);
  await store.close();
  return { place, folder, session: record.id };
}

async function useIt(record: SessionRecord): Promise<void> {
  record.append(statement(1));
  const rows = [
    ["1", null],
    ["2", "***\u001b[2J"],
  ];
  record.append({
    type: "outcome",
    statement: 1,
    rows: 2,
    bytes: 20,
    durationMs: 4,
    tag: "SELECT 2",
    result: { rows },
  });
  const parts = [{ kinds: ["select" as const], tags: [], reads: ["public.orders"], writes: [], masked: false }];
  record.append(statement(2, { text: "SELECT 2 FROM public.orders", parts, changed: false }));
  record.append({ type: "outcome", statement: 2, rows: 1, bytes: 8, durationMs: 1, tag: "SELECT 1" });
  const reasons = [{ code: "kind", message: "This role may only select.\u001b[2J" }];
  record.append(statement(3, { text: evil, parts: [], decision: "deny", reasons }));
  await record.end({ type: "session-end", reason: "client-left", statements: 3, rows: 3, bytes: 28 });
}
