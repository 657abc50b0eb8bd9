// Every line that a store writes is a document of schemas/record.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { validateDocument } from "@writ/contracts";
import type { RecordEvent } from "../src/events.ts";
import { writeOutBytes } from "../src/limits.ts";
import { RecordStore } from "../src/record-store.ts";
import { end, header, key, statement, systemError, temporaryFolder, WatchedFiles } from "./fixtures.ts";

const reasons = [{ code: "denied", message: "Ask for it." }];
const part = {
  kinds: ["select", "insert"],
  tags: ["cursor"],
  reads: Array.from({ length: 300 }, (_, i) => `public.t${i}`),
  writes: ["public.t"],
  functions: ["public.f"],
  masked: true,
} as const;
const events: RecordEvent[] = [
  statement(1),
  {
    ...statement(2, "é".repeat(100_000)),
    compiled: `sha256:${"c".repeat(64)}`,
    prepared: "p1",
    changed: true,
    binds: Array.from({ length: 1_200 }, () => ({ value: "AA==", encoding: "base64" as const })),
    parts: Array.from({ length: 120 }, () => part),
    decision: "deny",
    reasons: Array.from({ length: 20 }, () => ({ code: "denied", message: "x".repeat(5_000) })),
  },
  { ...statement(3), binds: [{ value: "s", masked: true }, { value: null }, { value: "x".repeat(9_000) }] },
  { type: "outcome", statement: 1, rows: 1, bytes: 8, durationMs: 1.5, tag: "SELECT 1" },
  { type: "outcome", statement: 2, rows: 0, bytes: 0, durationMs: 1, error: { sqlstate: "42501", message: "no" } },
  { type: "outcome", statement: 3, rows: 1, bytes: 1, durationMs: 1, result: { digest: `sha256:${"d".repeat(64)}` } },
  {
    type: "outcome",
    statement: 4,
    rows: 2_000,
    bytes: 1,
    durationMs: 1,
    result: { rows: Array(2_000).fill(["a", null]) },
  },
  { type: "redecide", revision: "a".repeat(40), seq: 8, digest: `sha256:${"e".repeat(64)}`, decision: "deny", reasons },
];

test("every kind of line that a store writes is valid as its schema says", async (context) => {
  const folder = await temporaryFolder(context);
  const files = new WatchedFiles();
  const options = { folder, key: key.privateKey, files };
  await (await RecordStore.open(options)).close();
  const store = await RecordStore.open(options);
  await store.claim(`${header.grant}@${header.grantUntil}`, 2);
  await store.refuse({ address: "::1:5", protocol: "postgres", role: "r", subject: header.subject, reasons });
  const record = await store.start({ ...header, trial: true });
  const issuer = "github";
  const workload = {
    kind: "workload",
    issuer,
    claims: { repository_id: "1" },
    authenticatedAt: header.subject.authenticatedAt,
  } as const;
  const failing = await store.start({ ...header, subject: workload });
  for (const event of events) record.append(event);
  await record.end({ ...end, message: "Your access has ended." });
  files.fail = (_, path) => (path.includes(failing.id) ? systemError("EIO") : undefined);
  for (let number = 1; number < 4; number++) {
    failing.append({ ...statement(number), text: "x".repeat(writeOutBytes / 2) });
  }
  await failing.durable();
  while (files.failures === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await assert.rejects(failing.end(end));
  await store.close();

  const seen = new Set<string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith(".jsonl")) continue;
    for (const line of (await readFile(`${folder}/${name}`, "utf8")).trimEnd().split("\n")) {
      const document = JSON.parse(line) as { type: string };
      const validated = validateDocument("record", document);
      assert.deepEqual(validated.ok ? [] : validated.faults, [], document.type);
      seen.add(document.type);
    }
  }
  assert.equal(seen.size, 13, [...seen].join(" "));
});
