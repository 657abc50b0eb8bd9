// A provider's token by OAUTHBEARER becomes a session as a token of ours does, and says no more when it does not; of the
// issuers that the bundle names, clients hear of one that is plain, or of none.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Evaluator } from "@writ/decision";
import { IdentityRefused, type ProvedIdentity } from "@writ/identity";
import { SessionRefused, type SessionWish } from "@writ/protocol-postgres";
import { RecordStore, readRecord } from "@writ/record";
import { openSecrets } from "@writ/secrets";
import { openSession } from "../src/open-session.ts";
import { issuerForClients } from "../src/provider-login.ts";
import { StrangerNotes } from "../src/stranger-notes.ts";
import { KeptLog, noon, noonMs, recordKey, temporaryFolder, tokenKey } from "./fixture.ts";
import { alicesIdentity, evaluatorOf } from "./tokens/desk.ts";

const shop = await evaluatorOf();
const token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIwMHUxIn0.c2lnbmF0dXJl";
const wish: SessionWish = {
  ...{ token, login: "oauth", resource: "orders-db", role: "read-only" },
  clientAddress: "192.0.2.7:50000",
};

interface Desk {
  readonly prove: () => Promise<ProvedIdentity>;
  readonly evaluator?: Evaluator | undefined;
}

async function desk(context: TestContext, { prove, ...over }: Desk) {
  const folder = await temporaryFolder(context);
  const key = { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } };
  const store = await RecordStore.open({ folder, key, nowMs: () => noonMs });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= store.close();
    return closing;
  };
  context.after(close);
  const log = new KeptLog();
  const evaluator = "evaluator" in over ? over.evaluator : shop;
  const open = async (asked: SessionWish = wish) =>
    await openSession(
      {
        authority: {
          evaluator: () => evaluator,
          nowMs: () => noonMs,
          clockBehind: () => false,
          onSwap: () => () => {},
        },
        ...{ store, log, repository: "1", acceptTrial: false, strangers: new StrangerNotes() },
        tokenKey: { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } },
        secrets: openSecrets({ keepForMs: 0 }, { env: { ORDERS_PASSWORD: "correct-horse" } }),
        issuers: { prove },
      },
      asked,
    );
  /** Everything that lies in the folder and in the log. */
  const written = async () => {
    await close();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return [...(await Promise.all(files.map((file) => readFile(file, "utf8")))), JSON.stringify(log.lines)].join("\n");
  };
  return { open, written, folder };
}

async function refusalOf(opening: Promise<unknown>): Promise<SessionRefused> {
  const refusal: unknown = await opening.then(
    () => assert.fail("it opened"),
    (error: unknown) => error,
  );
  assert.ok(refusal instanceof SessionRefused, String(refusal));
  return refusal;
}

test("a provider's token becomes a session in the role and on the resource that were asked for", async (t) => {
  const { open, written, folder } = await desk(t, { prove: async () => alicesIdentity });
  const { session, credential } = await open();
  assert.deepEqual([session.view.grant, session.view.role, credential.user], ["orders-db/alice", "read-only", "ro"]);
  await session.close();
  const lines = [];
  for await (const line of readRecord(folder, session.id)) lines.push(line);
  const [start] = lines;
  assert.ok(start?.type === "session-start");
  assert.equal(start.tokenId, `sha256:${createHash("sha256").update(token).digest("hex")}`);
  assert.deepEqual([start.subject.kind, start.subject.issuer], ["user", "okta"]);
  const all = await written();
  for (const part of [token, ...token.split(".")]) assert.ok(!all.includes(part));
});

for (const [why, code, sqlstate] of [
  ["signature", "token-refused", "28P01"],
  ["issuer-unknown", "token-refused", "28P01"],
  ["audience", "token-refused", "28P01"],
  ["ended", "token-refused", "28P01"],
  ["keys-unavailable", "provider-down", "57P03"],
] as const) {
  test(`a token that is not taken (${why}) is refused with ${sqlstate}; the log knows why, the client does not`, async (t) => {
    const prove = async () => {
      throw new IdentityRefused(why, "okta");
    };
    const { open, written } = await desk(t, { prove });
    const refusal = await refusalOf(open());
    assert.deepEqual([refusal.sqlstate, refusal.reasons.map((reason) => reason.code)], [sqlstate, [code]]);
    const all = await written();
    assert.match(all, new RegExp(`"why":"${why}"`));
    assert.match(all, /192\.0\.2\.7:50000/);
    assert.ok(!all.includes(token.slice(0, 20)) && !all.includes("session-start"));
  });
}

test("forged, foreign and unknown issuers are told alike", async (t) => {
  const said = async (why: "signature" | "issuer-unknown" | "key-unknown" | "shape") => {
    const prove = async () => {
      throw new IdentityRefused(why, "okta");
    };
    return (await refusalOf((await desk(t, { prove })).open())).message;
  };
  const first = await said("signature");
  for (const why of ["issuer-unknown", "key-unknown", "shape"] as const) assert.equal(await said(why), first);
});

test("somebody whom people.yaml does not name is told so, and so is who holds no grant here", async (t) => {
  const { authenticatedAt, expiresAt } = alicesIdentity;
  const times = { authenticatedAt, expiresAt };
  const nobody: ProvedIdentity = { kind: "person", issuer: "okta", subject: "00u9", claims: {}, ...times };
  const stranger = await refusalOf((await desk(t, { prove: async () => nobody })).open());
  assert.equal(stranger.sqlstate, "28000");
  assert.match(stranger.message, /people\.yaml/);
  const { open, written } = await desk(t, { prove: async () => alicesIdentity });
  const elsewhere = await refusalOf(open({ ...wish, role: "admin" }));
  assert.equal(elsewhere.sqlstate, "28000");
  assert.match(elsewhere.hint ?? "", /You hold on this resource: read-only/);
  assert.match(await written(), /alice@acme\.example/);
});

test("a job's token opens by the job's grant", async (t) => {
  const evaluator = await evaluatorOf({
    issuers: { github: { trial: false, workloads: true, id: ["repository_id"] } },
    grants: {
      "orders-db/job": {
        to: { workload: { issuer: "github", repository_id: "7", environment: "production" } },
        ...{ resource: "orders-db", role: "read-only", until: noon + 600 },
      },
    },
    index: { "workload:github:7": { "orders-db": ["orders-db/job"] } },
  });
  const claims = { repository_id: "7", environment: "production" };
  const { authenticatedAt, expiresAt } = alicesIdentity;
  const job: ProvedIdentity = { kind: "workload", issuer: "github", claims, authenticatedAt, expiresAt };
  const { session } = await (await desk(t, { prove: async () => job, evaluator })).open();
  assert.equal(session.view.grant, "orders-db/job");
  await session.close();
});

test("without a bundle, or where no provider's token is taken, nobody gets in", async (t) => {
  const refusal = await refusalOf((await desk(t, { prove: async () => alicesIdentity, evaluator: undefined })).open());
  assert.deepEqual([refusal.sqlstate, refusal.reasons[0]?.code], ["57P03", "no-bundle"]);
});

test("clients are told of the issuer that they name, or of the only one for people", () => {
  const okta = { trial: false, workloads: false, url: "https://acme.okta.example", audience: "writ", user: "email" };
  const entra = { trial: false, workloads: false, url: "https://entra.example/v2.0", audience: "writ" };
  const github = { trial: false, workloads: true, url: "https://github.example", audience: "writ" };
  const dev = { trial: true, workloads: false };
  const told = { url: okta.url, scope: "openid email" };
  assert.deepEqual(issuerForClients({ okta, github }, undefined), told);
  assert.deepEqual(issuerForClients({ okta, entra }, "okta"), told);
  assert.deepEqual(issuerForClients({ okta, entra }, "entra"), { url: entra.url, scope: "openid" });
  assert.deepEqual(issuerForClients({ okta, github }, "github"), { url: github.url, scope: "openid" });
  assert.deepEqual(
    issuerForClients({ okta: { ...okta, user: "preferred_username" } }, undefined)?.scope,
    "openid profile",
  );
  for (const [issuers, name] of [
    [{ okta, entra }, undefined],
    [{ okta }, "entra"],
    [{ okta }, "__proto__"],
    [{ github }, undefined],
    [{ dev }, undefined],
    [{ dev }, "dev"],
    [{}, undefined],
  ] as const) {
    assert.equal(issuerForClients(issuers, name), undefined);
  }
});
