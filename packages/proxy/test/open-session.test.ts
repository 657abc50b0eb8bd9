// A login may only become a session when token, policy, record and credential all say so, in this order; whoever is
// turned away learns what to do and nothing about this proxy.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type EpochSeconds, named, type UserSubject, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { signToken, type TokenWish } from "@writ/identity";
import { SessionRefused, type SessionWish } from "@writ/protocol-postgres";
import { type RecordLine, type RecordStore, readRecord } from "@writ/record";
import { openSecrets, type Secrets } from "@writ/secrets";
import type { Authority } from "@writ/session";
import { type OpenSessionContext, openSession } from "../src/open-session.ts";
import { StrangerNotes } from "../src/stranger-notes.ts";
import { alice, KeptLog, noon, noonMs, recordKey, shopData, tokenKey } from "./fixture.ts";
import { evaluatorOf, keptJournal } from "./kept-journal.ts";

const password = "correct-horse-battery";
const signer = { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } };

const shop = await evaluatorOf(shopData());
const trialShop = await evaluatorOf(
  shopData({
    issuers: { dev: { trial: true, workloads: false } },
    people: { "alice@acme.example": { issuer: "dev", subject: "alice" } },
  }),
);
const trialAlice: UserSubject = { ...alice, issuer: "dev", subject: "alice" };

interface Desk {
  readonly context: OpenSessionContext;
  readonly folder: string;
  readonly log: KeptLog;
  readonly store: RecordStore;
  /** Closes the store, so that all it was told lies on disk. */
  close(): Promise<void>;
}

async function desk(
  test: TestContext,
  over: Partial<OpenSessionContext> = {},
  evaluator?: Evaluator | null,
): Promise<Desk> {
  const { folder, store, close } = await keptJournal(test);
  const log = new KeptLog();
  const authority: Authority = {
    evaluator: () => (evaluator === null ? undefined : (evaluator ?? shop)),
    nowMs: () => noonMs,
    clockBehind: () => false,
    onSwap: () => () => {},
  };
  const context = {
    authority,
    store,
    tokenKey: signer,
    repository: "1",
    acceptTrial: false,
    secrets: secretsOf({ ORDERS_PASSWORD: password }),
    log,
    strangers: new StrangerNotes(),
    ...over,
  };
  return { context, folder, log, store, close };
}

function secretsOf(env: Readonly<Record<string, string>>): Secrets {
  return openSecrets({ keepForMs: 0 }, { env });
}

async function wish(token: Partial<TokenWish> = {}, over: Partial<SessionWish> = {}): Promise<SessionWish> {
  const claims = { subject: alice, resource: "orders-db", repository: "1", lifeSeconds: 600, trial: false, ...token };
  return {
    token: await signToken(claims, signer, noon),
    resource: "orders-db",
    role: "read-only",
    clientAddress: "192.0.2.7:50000",
    ...over,
  };
}

/** The refusal as the client gets it; its text must hold nothing that is ours alone. */
async function refused(opening: Promise<unknown>): Promise<SessionRefused> {
  let caught: unknown;
  await assert.rejects(opening, (error) => {
    caught = error;
    return true;
  });
  assert.ok(caught instanceof SessionRefused, String(caught));
  const said = JSON.stringify([caught.message, caught.reasons, caught.hint]);
  for (const ours of [password, "ORDERS_PASSWORD", "IDENTITY_", "SECRETS_", "RECORD_", recordKey.kid]) {
    assert.ok(!said.includes(ours), `${ours} in ${said}`);
  }
  return caught;
}

/** All that lies in the records folder, as text. */
async function recorded(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

async function linesOf(folder: string, session: string): Promise<RecordLine[]> {
  const lines: RecordLine[] = [];
  for await (const line of readRecord(folder, session)) lines.push(line);
  return lines;
}

test("a good token with a grant becomes a session with its credential, on record", async (t) => {
  const { context, folder } = await desk(t);
  const { session, resource, credential } = await openSession(context, await wish({}, { applicationName: "psql" }));
  assert.equal(session.view.grant, "orders-db/alice");
  assert.equal(resource.host, "orders.internal");
  assert.equal(credential.user, "ro");
  assert.equal(credential.password.reveal(), password);
  const [start] = await linesOf(folder, session.id);
  assert.ok(start?.type === "session-start");
  assert.deepEqual([start.address, start.application, start.role], ["192.0.2.7:50000", "psql", "read-only"]);
  await session.close();
  assert.ok(!(await recorded(folder)).includes(password));
});

test("neither token nor password is ever in a record or the log", async (t) => {
  const { context, folder, log, close } = await desk(t);
  const asked = await wish();
  const { session } = await openSession(context, asked);
  await session.close();
  await refused(openSession(context, { ...asked, role: "admin" }));
  await close();
  const written = (await recorded(folder)) + JSON.stringify(log.lines);
  for (const secret of [asked.token, asked.token.split(".")[2] ?? "", password]) assert.ok(!written.includes(secret));
});

const badTokens: readonly (readonly [what: string, wish: () => Promise<SessionWish>, says: RegExp])[] = [
  ["no token", () => wish({}, { token: "hunter2" }), /no token of this proxy.*writ token/],
  ["an empty password", () => wish({}, { token: "" }), /no token of this proxy/],
  ["a token for another resource", () => wish({ resource: "billing-db" }), /for another resource or repository/],
  ["a token of another repository", () => wish({ repository: "2" }), /for another resource or repository/],
  ["a token that has ended", async () => ({ ...(await wish()), token: await ended() }), /has ended: get a new one/],
];

const early: UserSubject = { ...alice, authenticatedAt: named<EpochSeconds>(noon - 3_700) };

async function ended(): Promise<string> {
  return await signToken(
    { subject: early, resource: "orders-db", repository: "1", lifeSeconds: 60, trial: false },
    signer,
    noon - 3_600,
  );
}

for (const [what, asked, says] of badTokens) {
  test(`${what} is refused with 28P01 and what to do; the journal knows the code`, async (t) => {
    const { context, folder, close } = await desk(t);
    const refusal = await refused(openSession(context, await asked()));
    assert.equal(refusal.sqlstate, "28P01");
    assert.match(refusal.message, says);
    await close();
    const journal = await recorded(folder);
    assert.match(journal, /IDENTITY_TOKEN_/);
    assert.match(journal, /192\.0\.2\.7:50000/);
    assert.ok(!journal.includes("session-start"));
  });
}

test("a forged token tells no more than a text that is none", async (t) => {
  const { context } = await desk(t);
  const asked = await wish();
  const [header, payload, signature = ""] = asked.token.split(".");
  const forged = `${header}.${payload}.${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
  const one = await refused(openSession(context, { ...asked, token: forged }));
  const other = await refused(openSession(context, { ...asked, token: "hunter2" }));
  assert.deepEqual([one.message, one.reasons], [other.message, other.reasons]);
});

test("a fault of ours is thrown as it is: for the log, not as a refusal with its text", async (t) => {
  const { context } = await desk(t, { tokenKey: { kid: tokenKey.kid, jwk: { kty: "OKP" } } });
  await assert.rejects(openSession(context, await wish()), (error) => {
    return error instanceof WritError && !(error instanceof SessionRefused);
  });
});

test("a trial token is refused where the repository names no trial issuer", async (t) => {
  const { context, folder, close } = await desk(t);
  const refusal = await refused(openSession(context, await wish({ trial: true })));
  assert.equal(refusal.sqlstate, "28000");
  assert.match(refusal.message, /trial token.*Log in with your identity provider/);
  await close();
  assert.match(await recorded(folder), /trial-token/);
});

test("a trial token is believed where the bundle names a trial issuer, and by writ dev everywhere", async (t) => {
  const named = await desk(t, {}, trialShop);
  const one = await openSession(named.context, await wish({ subject: trialAlice, trial: true }));
  const [start] = await linesOf(named.folder, one.session.id);
  assert.equal(start?.type === "session-start" && start.trial, true, "the record says that a trial issuer vouched");
  await one.session.close();
  const dev = await desk(t, { acceptTrial: true });
  const other = await openSession(dev.context, await wish({ trial: true }));
  await other.session.close();
});

test("without a bundle everybody is told that there is none, whatever the token", async (t) => {
  for (const trial of [true, false]) {
    const { context } = await desk(t, {}, null);
    const refusal = await refused(openSession(context, await wish({ trial })));
    assert.equal(refusal.sqlstate, "28000");
    assert.match(refusal.message, /no valid bundle/);
  }
});

test("a denial is 28000, names the roles one does hold and until when, and goes into the journal", async (t) => {
  const { context, folder, close } = await desk(t);
  const refusal = await refused(openSession(context, await wish({}, { role: "read-write" })));
  assert.equal(refusal.sqlstate, "28000");
  assert.match(refusal.hint ?? "", /You hold on this resource: read-only \(until 2026-.*\)\. Connect with that role/);
  await close();
  const journal = await recorded(folder);
  assert.match(journal, /"role":"read-write"/);
  assert.match(journal, /alice@acme\.example/);
});

test("who holds nothing gets no hint of what there is", async (t) => {
  const { context } = await desk(t, {}, await evaluatorOf(shopData({ grants: {}, index: {} })));
  const refusal = await refused(openSession(context, await wish()));
  assert.equal(refusal.sqlstate, "28000");
  assert.equal(refusal.hint, undefined);
});

test("a token for one grant opens no other", async (t) => {
  const { context } = await desk(t);
  const refusal = await refused(openSession(context, await wish({ grant: "orders-db/bob" })));
  assert.equal(refusal.sqlstate, "28000");
});

test("a credential that cannot be had ends session and record, and the client learns no place", async (t) => {
  const { context, folder, log } = await desk(t, { secrets: secretsOf({}) });
  const refusal = await refused(openSession(context, await wish()));
  assert.equal(refusal.sqlstate, "08006");
  assert.match(refusal.message, /cannot get the credential of orders-db/);
  const [line] = log.of("credential-unavailable");
  assert.equal(line?.["code"], "SECRETS_ABSENT");
  const lines = await linesOf(folder, String(line?.["session"]));
  assert.deepEqual(
    lines.filter(({ type }) => type !== "head").map(({ type }) => type),
    ["session-start", "session-end"],
  );
});

test("without a record there is no session, and no credential is fetched", async (t) => {
  let fetched = false;
  const env = new Proxy(
    { ORDERS_PASSWORD: password },
    {
      get: (target, name) => {
        if (name === "ORDERS_PASSWORD") fetched = true;
        return Reflect.get(target, name) as unknown;
      },
    },
  );
  const { context, store } = await desk(t);
  const full = {
    start: () => Promise.reject(new WritError("RECORD_FULL")),
    claim: store.claim.bind(store),
    refuse: store.refuse.bind(store),
  };
  await assert.rejects(openSession({ ...context, store: full, secrets: secretsOf(env) }, await wish()), {
    code: "RECORD_FULL",
  });
  assert.equal(fetched, false);
});

test("a refusal that cannot be noted is still a refusal, and is logged", async (t) => {
  const { context, store, log } = await desk(t);
  const deaf = {
    start: store.start.bind(store),
    claim: store.claim.bind(store),
    refuse: () => Promise.reject(new WritError("RECORD_FULL")),
  };
  await refused(openSession({ ...context, store: deaf }, await wish({}, { token: "hunter2" })));
  assert.equal(log.of("refusal-unrecorded")[0]?.["code"], "RECORD_FULL");
});
