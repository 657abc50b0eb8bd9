// A records folder with sessions as proxies write them, for the tests of what audit reads out of one.
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type EpochSeconds, keyUseMember, named, type Subject } from "@writ/contracts";
import { type EndEvent, RecordReader, RecordStore, type SessionHeader, type StatementEvent } from "@writ/record";

export const key = (() => {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const { d, ...open } = { ...jwk, [keyUseMember]: "record" };
  return { private: { kid: "record-1", jwk: { ...open, d } }, public: { kid: "record-1", jwk: open } };
})();

export const revision = "a".repeat(40);

export function person(name: string): Subject {
  const authenticatedAt = named<EpochSeconds>(1_795_000_000);
  return { kind: "user", name, issuer: "okta", subject: `u-${name}`, claims: {}, authenticatedAt };
}

export function header(over: Partial<SessionHeader> = {}): SessionHeader {
  return {
    subject: person("alice@acme.example"),
    tokenId: "token-1",
    resource: "orders-db",
    role: "read-only",
    grant: "orders-db/alice",
    grantUntil: 1_795_003_600,
    bundle: { revision, seq: 7, digest: `sha256:${"b".repeat(64)}` },
    address: "192.0.2.7:50000",
    protocol: "postgres",
    ...over,
  };
}

export function statement(number: number, over: Partial<StatementEvent> = {}): StatementEvent {
  return {
    type: "statement",
    statement: number,
    text: "SELECT id, name FROM public.customers",
    changed: false,
    parts: [{ kinds: ["select"], tags: [], reads: ["public.customers"], writes: [], masked: false }],
    decision: "allow",
    reasons: [],
    revision,
    ...over,
  };
}

export function reading(...reads: string[]): Pick<StatementEvent, "parts"> {
  return { parts: [{ kinds: ["select"], tags: [], reads, writes: [], masked: false }] };
}

export const end: EndEvent = { type: "session-end", reason: "client-left", statements: 1, rows: 2, bytes: 3 };

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-audit-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs `write` with an open store, closes it, and opens a reader over what was written. */
export async function records(context: TestContext, write: (store: RecordStore) => Promise<void>) {
  const folder = await temporaryFolder(context);
  const store = await RecordStore.open({ folder, key: key.private });
  await write(store);
  await store.close();
  const reader = await RecordReader.open(folder);
  context.after(() => reader.close());
  return { folder, reader };
}

export async function fileOf(folder: string, session: string): Promise<string> {
  const found = (await readdir(folder, { recursive: true })).find((name) => name.endsWith(`${session}.jsonl`));
  return join(folder, found ?? "");
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export const always = { fromMs: 0, toMs: Number.POSITIVE_INFINITY };
