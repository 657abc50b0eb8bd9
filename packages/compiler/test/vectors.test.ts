// Test vectors: real edges of real grants, worked out without the policy, bounded whatever the size.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionInput } from "@writ/contracts";
import { compileData } from "../src/data/compile-data.ts";
import { expectedSession } from "../src/data/expected.ts";
import { testVectorsMax } from "../src/limits.ts";
import { modelOf } from "./model.ts";

const grant = (role: string, until: string, from = "") =>
  `to: { user: alice@acme.example }\nrole: ${role}\nwhy: test\n${from}until: ${until}\n`;

test("a grant answers at its last second and no more at its end", () => {
  const { vectors } = compileData(modelOf()).writ;
  const until = Date.UTC(2026, 10, 22, 14) / 1000;
  const alice = vectors.filter((vector) => (vector.input as SessionInput).subject?.kind === "user");
  const at = (now: number) => alice.find(({ input }) => (input as SessionInput).now === now)?.expect;
  assert.deepEqual(at(until - 1), { decision: "allow", grant: "orders-db/alice" });
  assert.deepEqual(at(until), { decision: "deny" });
});

test("another grant that ends later takes over, in the vectors too", () => {
  const { vectors } = compileData(
    modelOf({ "grants/orders-db/later.yaml": grant("read-only", "2026-11-22T15:00:00Z") }),
  ).writ;
  const until = Date.UTC(2026, 10, 22, 14) / 1000;
  const edges = vectors.filter(({ input }) => [until - 1, until].includes((input as SessionInput).now));
  const answers = edges.filter(({ entrypoint }) => entrypoint === "session").map(({ expect }) => expect);
  assert.deepEqual(answers, [
    { decision: "allow", grant: "orders-db/later" },
    { decision: "allow", grant: "orders-db/later" },
  ]);
});

test("ties go to the smaller id, and before from nothing is given", () => {
  const { writ } = compileData(
    modelOf({
      "grants/orders-db/a.yaml": grant("read-only", "2026-11-22T14:00:00Z", "from: 2026-11-22T13:00:00Z\n"),
    }),
  );
  const subject = { kind: "user", name: "alice@acme.example", issuer: "okta", subject: "00u1", claims: {} } as const;
  const ask = (hour: number) =>
    expectedSession(writ, {
      subject: { ...subject, authenticatedAt: 0 as never },
      resource: "orders-db",
      role: "read-only",
      now: Date.UTC(2026, 10, 22, hour) / 1000,
    });
  assert.deepEqual(ask(13), { decision: "allow", grant: "orders-db/a" });
  assert.deepEqual(ask(12), { decision: "allow", grant: "orders-db/alice" });
  assert.deepEqual(ask(9), { decision: "deny" });
});

test("every kind of subject is asked about, a stranger and a forbidden statement as well", () => {
  const { vectors } = compileData(modelOf()).writ;
  const granted = new Set(vectors.map(({ expect }) => expect.grant).filter((id) => id !== undefined));
  assert.deepEqual([...granted].sort(), ["orders-db/alice", "orders-db/job", "orders-db/oncall", "orders-db/payments"]);
  assert.ok(vectors.some(({ entrypoint, expect }) => entrypoint === "statement" && expect.decision === "deny"));
  const strangers = vectors.filter(({ input }) => (input as SessionInput).subject?.issuer === "unknown");
  assert.deepEqual(
    strangers.map(({ expect }) => expect),
    [{ decision: "deny" }],
  );
});

test("many grants give no more vectors than the limit, none gives only strangers", () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`grants/orders-db/g${at}.yaml`, grant("read-only", "2026-11-22T14:00:00Z")]),
  );
  const { vectors } = compileData(modelOf(many)).writ;
  assert.ok(vectors.length > 20 && vectors.length <= testVectorsMax, `${vectors.length}`);
  const none = compileData(
    modelOf({
      "grants/orders-db/alice.yaml": undefined,
      "grants/orders-db/payments.yaml": undefined,
      "grants/orders-db/oncall.yaml": undefined,
      "grants/orders-db/job.yaml": undefined,
    }),
  );
  assert.equal(none.writ.vectors.length, 1);
});
