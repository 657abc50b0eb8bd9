// Guards, whatever they say, only ever take away: no decision gets milder, none holds longer, no limit grows. Asked of
// the WASM that proxies run, about every case there is and guards made at random.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entrypoints } from "@writ/contracts";
import fc from "fast-check";
import { Engine } from "../../packages/decision/src/engine.ts";
import { type Case, type Json, loadCases } from "./cases.ts";

const runs = 15;
const strictness = { allow: 0, hold: 1, deny: 2 } as const;
type Fields = { readonly [key: string]: Json };

const statements = fc.subarray(["select", "insert", "delete", "drop", "copy", "truncate"], { minLength: 1 });
const table = fc.constantFrom(
  { schema: "public", table: null },
  { schema: null, table: "orders" },
  { schema: "public", table: "orders" },
  { schema: null, table: null },
);
const column = fc.tuple(table, fc.constantFrom("ssn", null)).map(([at, name]) => ({ ...at, column: name }));
const hours = fc.record({
  zone: fc.constantFrom("UTC", "Nowhere"),
  week: fc.constantFrom([[0, 604_800]], [[0, 1]], [[500_000, 604_800]]),
});
const networks = fc.subarray(["10.0.0.0/8", "::/0", "127.0.0.1/32"], { minLength: 1 });
const conditions = {
  statements,
  tables: fc.array(table, { minLength: 1, maxLength: 2 }),
  columns: fc.array(column, { minLength: 1, maxLength: 2 }),
  roles: fc.subarray(["read-only", "read-write", "admin", "support"], { minLength: 1 }),
  during: hours,
  outside: hours,
  from: networks,
  notFrom: networks,
  line: fc.integer({ min: 1, max: 9 }),
};
const denial = fc.record(conditions, { requiredKeys: [] });
const holding = fc.record({ ...conditions, rowsOver: fc.integer({ min: 0, max: 50 }) }, { requiredKeys: [] });
const guards = fc.record({
  deny: fc.array(denial, { maxLength: 3 }),
  hold: fc.array(holding, { maxLength: 3 }),
  limit: fc.record(
    { rows: fc.integer({ min: 1, max: 200 }), sessionRows: fc.nat(200), statementSeconds: fc.nat(600) },
    { requiredKeys: [] },
  ),
});

const zones = { UTC: { first: 224, slots: [[1_792_000_000, 0, 0]] } };
const cases = loadCases().filter(({ custom, file }) => custom === undefined && file !== "ill-formed.yaml");
const wasm = readFileSync(new URL("../../packages/compiler/generated/policy.wasm", import.meta.url));
const limitWords = ["rows", "sessionRows", "heldRows", "statementSeconds"] as const;

async function answer({ entrypoint, input }: Case, writ: Json): Promise<Fields> {
  const engine = await Engine.start({ wasm, data: new TextEncoder().encode(JSON.stringify({ writ })) });
  return engine.ask(entrypoints[entrypoint], input as object) as Fields;
}

function withGuards(writ: Fields, resource: string, more: Fields): Fields {
  const all = writ["guards"] as Record<string, { deny: Json[]; hold: Json[]; limit: Record<string, number> }>;
  const before = all[resource] ?? { deny: [], hold: [], limit: {} };
  const added = more as { deny: Json[]; hold: Json[]; limit: Record<string, number> };
  const limit = { ...added.limit, ...before.limit };
  for (const [word, most] of Object.entries(added.limit)) limit[word] = Math.min(most, limit[word] ?? most);
  const deny = [...before.deny, ...added.deny];
  const joined = { deny, hold: [...before.hold, ...added.hold], limit };
  return {
    ...writ,
    zones: { ...zones, ...(writ["zones"] as Fields | undefined) },
    guards: { ...all, [resource]: joined },
  };
}

function assertNarrower(before: Fields, after: Fields): void {
  const rank = (said: Fields): number => strictness[said["decision"] as keyof typeof strictness];
  assert.ok(rank(after) >= rank(before), "a decision got milder");
  if (after["decision"] !== "allow") return;
  assert.ok((after["until"] as number) <= (before["until"] as number), "an answer holds longer");
  const [limitsBefore, limitsAfter] = [before, after].map((said) => (said["limits"] ?? {}) as Record<string, number>);
  for (const word of limitWords) {
    const most = limitsBefore?.[word] ?? Number.POSITIVE_INFINITY;
    assert.ok((limitsAfter?.[word] ?? Number.POSITIVE_INFINITY) <= most, `${word} grew`);
  }
}

test("guards that are added never widen access", async () => {
  const decided = new Set(["session", "statement"]);
  const known = cases.filter(
    ({ entrypoint, writ }) => decided.has(entrypoint) && typeof (writ as Fields)["guards"] === "object",
  );
  assert.ok(known.length > 100);
  await fc.assert(
    fc.asyncProperty(
      guards,
      fc.array(fc.constantFrom(...known), { minLength: 8, maxLength: 8 }),
      async (more, asked) => {
        for (const one of asked) {
          const { session, resource } = one.input as { session?: { resource: string }; resource?: string };
          const before = await answer(one, one.writ);
          const after = await answer(
            one,
            withGuards(one.writ as Fields, session?.resource ?? resource ?? "", more as never),
          );
          assertNarrower(before, after);
        }
      },
    ),
    { numRuns: runs },
  );
});

test("an entry that says nothing denies whatever was allowed, so that the test above can fail", async () => {
  const one = cases.find(({ note }) => note === "limits go with the answer");
  assert.ok(one !== undefined);
  assert.equal((await answer(one, one.writ))["decision"], "allow");
  const closed = withGuards(one.writ as Fields, "orders-db", { deny: [{}], hold: [], limit: {} });
  const after = await answer(one, closed);
  assert.equal(after["decision"], "deny");
  assert.throws(() => assertNarrower(after, { decision: "allow", until: 0 }));
});
