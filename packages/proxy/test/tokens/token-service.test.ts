// A token is a claim that is checked again: with one that still lives, whoever lost their line, group, issuer or grant
// is refused at the next session.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { BundleData, GrantData } from "@writ/contracts";
import { SessionRefused } from "@writ/protocol-postgres";
import { RecordStore } from "@writ/record";
import type { Authority } from "@writ/session";
import { type OpenSessionContext, openSession } from "../../src/open-session.ts";
import { StrangerNotes } from "../../src/stranger-notes.ts";
import { KeptLog, noon, noonMs, recordKey, temporaryFolder, tokenKey } from "../fixture.ts";
import { alicesIdentity, ask, evaluatorOf, openDesk, providerToken } from "./desk.ts";

type Writ = Partial<BundleData["writ"]>;

const byGroup: GrantData = { to: { group: "oncall" }, resource: "orders-db", role: "read-only", until: noon + 1_800 };
const claimed = { okta: { groups: { "pay-oncall": ["oncall"] } } };
const groups: Writ = {
  grants: { "orders-db/g": byGroup },
  index: { "group:oncall": { "orders-db": ["orders-db/g"] } },
};

/** Opens a session with a token that was issued under `before`, once `after` is in force. */
async function openedUnder(t: TestContext, before: Writ, after: Writ, atMs = noonMs): Promise<string> {
  const proves = { [providerToken]: { ...alicesIdentity, claims: { groups: ["pay-oncall"] } } };
  const desk = await openDesk(t, { evaluator: await evaluatorOf(before), proves });
  const { status, issued } = await ask(desk);
  assert.equal(status, 200);
  const evaluator = await evaluatorOf(after);
  const authority: Authority = {
    ...{ evaluator: () => evaluator, nowMs: () => atMs, clockBehind: () => false, onSwap: () => () => {} },
  };
  const key = { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } };
  const store = await RecordStore.open({ folder: await temporaryFolder(t), key, nowMs: () => atMs });
  t.after(() => store.close());
  const context = {
    ...{ authority, store, repository: "1", acceptTrial: false, env: {}, log: new KeptLog() },
    tokenKey: { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } },
    strangers: new StrangerNotes(),
    secrets: { open: () => Promise.reject(new SessionRefused("let-in", [])) },
  } as unknown as OpenSessionContext;
  const wish = { token: issued.access_token, resource: "orders-db", role: "read-only", clientAddress: "10.0.0.9:1" };
  try {
    await openSession(context, wish as Parameters<typeof openSession>[1]);
    return "let in";
  } catch (error) {
    assert.ok(error instanceof SessionRefused, String(error));
    return error.reasons[0]?.code === "credential-unavailable" ? "let in" : String(error.reasons[0]?.code);
  }
}

test("a live token opens a session as long as nothing changed", async (t) => {
  assert.equal(await openedUnder(t, {}, {}), "let in");
  assert.equal(await openedUnder(t, { ...groups, claimed }, { ...groups, claimed }), "let in");
});

test("a person removed from people.yaml is refused", async (t) => {
  assert.equal(await openedUnder(t, {}, { people: {}, accounts: {} }), "unknown-subject");
});

test("a group lost is refused: its file is gone, or the login is too long ago", async (t) => {
  assert.equal(await openedUnder(t, { ...groups, claimed }, { ...groups, claimed: {} }), "no-grant");
  const limits = { sessionSeconds: 28_800, groupsFreshSeconds: 60 };
  const late = noonMs + 30_000;
  assert.equal(await openedUnder(t, { ...groups, claimed }, { ...groups, claimed, limits }, late), "groups-stale");
});

test("an issuer reverted is refused", async (t) => {
  assert.equal(await openedUnder(t, {}, { issuers: {} }), "unknown-subject");
});

test("a grant reverted is refused", async (t) => {
  assert.equal(await openedUnder(t, {}, { grants: {}, index: {} }), "no-grant");
});
