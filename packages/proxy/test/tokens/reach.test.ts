// What a subject is shown of its reach must be its own, and what it could ask for names only.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { MaskView, ReachAnswer, TokenRefusal } from "@writ/contracts";
import { maskLine } from "../../src/tokens/reach.ts";
import { noon, shopData } from "../fixture.ts";
import { address, evaluatorOf, openDesk, providerToken } from "./desk.ts";

const question = { about: "reach", ...address, bearer: providerToken } as const;

function resources(name: string) {
  const { resources: known } = shopData().writ;
  const shop = known["orders-db"];
  assert.ok(shop !== undefined);
  return { ...known, [name]: shop };
}

test("what is in force, until when, behind which masks, and what else there is", async (t) => {
  const masks = {
    "orders-db": { unlisted: "show", rules: [], detect: ["email"], clear: [] },
  } as const;
  const desk = await openDesk(t, { evaluator: await evaluatorOf({ masks, resources: resources("stock-db") }) });
  const { status, body } = await desk.answers(question);
  assert.equal(status, 200);
  assert.deepEqual(body as ReachAnswer, {
    repository: "1",
    issuer: "okta",
    subject: "alice@acme.example",
    reach: [
      {
        ...{ resource: "orders-db", role: "read-only", grant: "orders-db/alice", until: noon + 1_800 },
        masks: "no column masked by name; all others shown; email hidden wherever found",
      },
    ],
    open: [{ resource: "stock-db", roles: ["read-only"] }],
    more: false,
  });
});

test("what a guard closes now is listed with its reason", async (t) => {
  const guards = { "orders-db": { deny: [{ roles: ["read-only"] }], hold: [], limit: {} } };
  const { body } = await (await openDesk(t, { evaluator: await evaluatorOf({ guards }) })).answers(question);
  const [entry] = (body as ReachAnswer).reach;
  assert.deepEqual([entry?.closed?.code, entry?.masks], ["guard-deny", "unknown while closed"]);
});

test("who is not proved, not known, or too quick sees nothing", async (t) => {
  const desk = await openDesk(t);
  for (const bearer of [undefined, "forged"]) {
    const { status, body } = await desk.answers({ about: "reach", ...address, ...(bearer && { bearer }) });
    assert.deepEqual([status, (body as TokenRefusal).error], [401, "invalid_token"]);
  }
  assert.equal((await desk.answers({ ...question, bearer: "down" })).status, 503);
  for (let asked = 0; asked < 5; asked += 1) assert.equal((await desk.answers(question)).status, 200);
  assert.equal((await desk.answers(question)).status, 429);
  const gone = await openDesk(t, { evaluator: await evaluatorOf({ people: {} }) });
  const { status, body } = await gone.answers(question);
  assert.deepEqual([status, JSON.stringify(body).includes("orders-db")], [401, false]);
});

test("masks in one line", () => {
  assert.equal(maskLine(undefined), "nothing masked");
  const column = { schema: "public", table: "customers", column: "ssn" };
  const rule = {
    ...column,
    mask: { form: "null" },
    nullsShow: false,
    writeAllow: false,
    searchEquality: false,
  } as const;
  const view: MaskView = { unlisted: "hide", rules: [rule], clear: [], detect: [] };
  assert.equal(maskLine(view), "1 column rule masked; all others hidden");
  assert.equal(maskLine({ ...view, clear: [column] }), "no column masked by name; 1 in the clear; all others hidden");
});
