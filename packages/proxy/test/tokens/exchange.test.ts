// An exchange may only give what a session would be given now, for no longer than that, and each one is in the journal;
// who is turned away learns what to do, and nothing of why a token failed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type EpochSeconds, named } from "@writ/contracts";
import { openToken } from "@writ/identity";
import { noon, noonMs, tokenKey } from "../fixture.ts";
import { alicesIdentity, ask, evaluatorOf, openDesk, providerToken } from "./desk.ts";

const trustIn = (resource: string) => ({
  kid: tokenKey.kid,
  jwk: { ...tokenKey.publicJwk },
  repository: "1",
  resource,
});

test("a provider's token becomes one of ours, for what is in force, and the journal says so", async (t) => {
  const desk = await openDesk(t);
  const { status, issued } = await ask(desk);
  assert.equal(status, 200);
  const { access_token: token, jti, ...said } = issued;
  assert.deepEqual(said, {
    issued_token_type: "urn:ietf:params:oauth:token-type:jwt",
    token_type: "N_A",
    expires_in: 1_800,
    expires_at: noon + 1_800,
    resource: "orders-db",
    subject: "alice@acme.example",
    access: [{ role: "read-only", grant: "orders-db/alice", until: noon + 1_800 }],
  });
  const proved = await openToken(token, trustIn("orders-db"), noon);
  assert.equal(proved.tokenId, jti);
  assert.equal(proved.grant, undefined);
  assert.deepEqual([proved.trial, proved.expiresAt, proved.subject.kind], [false, noon + 1_800, "user"]);
  const journal = await desk.journal();
  const line = journal.split("\n").find((text) => text.includes('"exchange"')) ?? "";
  const { tokenId, resource, expiresAt, subject } = JSON.parse(line);
  assert.deepEqual(
    [tokenId, resource, expiresAt, subject.name],
    [jti, "orders-db", noon + 1_800, "alice@acme.example"],
  );
  for (const secret of [token, providerToken, token.split(".")[2] ?? ""]) {
    assert.ok(!journal.includes(secret));
    assert.ok(!JSON.stringify(desk.log.lines).includes(secret));
  }
});

test("asked for by role or grant, the token is for that grant alone", async (t) => {
  const desk = await openDesk(t);
  for (const scope of ["role:read-only", "grant:orders-db/alice"]) {
    const { issued } = await ask(desk, { scope });
    assert.equal(issued.scope, scope);
    assert.equal((await openToken(issued.access_token, trustIn("orders-db"), noon)).grant, "orders-db/alice");
  }
});

test("a token lives no longer than the provider's, the grant, an hour, or a quarter of one for jobs", async (t) => {
  const ends = async (expiresAt: number, until: number) => {
    const grant = { to: { user: "alice@acme.example" }, resource: "orders-db", role: "read-only", until } as const;
    const evaluator = await evaluatorOf({ grants: { "orders-db/alice": grant } });
    const proves = { [providerToken]: { ...alicesIdentity, expiresAt: named<EpochSeconds>(expiresAt) } };
    return (await ask(await openDesk(t, { evaluator, proves }))).issued.expires_in;
  };
  assert.equal(await ends(noon + 100, noon + 5_000), 100);
  assert.equal(await ends(noon + 5_000, noon + 90), 90);
  assert.equal(await ends(noon + 50_000, noon + 50_000), 3_600);
  const job = { issuer: "github", repository_id: "7", environment: "production" };
  const grant = { to: { workload: job }, resource: "orders-db", role: "read-only", until: noon + 50_000 };
  const evaluator = await evaluatorOf({
    issuers: { github: { trial: false, workloads: true, id: ["repository_id"] } },
    grants: { "orders-db/job": grant },
    index: { "workload:github:7": { "orders-db": ["orders-db/job"] } },
  });
  const { kind: _, subject: __, ...times } = alicesIdentity;
  const claims = { repository_id: "7", environment: "production" };
  const proves = { [providerToken]: { ...times, kind: "workload", issuer: "github", claims } as const };
  const { issued } = await ask(await openDesk(t, { evaluator, proves }));
  assert.deepEqual([issued.expires_in, issued.subject], [900, "workload:github:7"]);
});

test("jobs of one forge are counted and called by their own ids, whatever kind of forge it is", async (t) => {
  const { kind: _, subject: __, ...times } = alicesIdentity;
  const jobOf = (project_id: string) =>
    ({ ...times, kind: "workload", issuer: "gitlab", claims: { project_id, environment: "production" } }) as const;
  const to = { workload: { issuer: "gitlab", project_id: "8", environment: "production" } } as const;
  const evaluator = await evaluatorOf({
    issuers: { gitlab: { trial: false, workloads: true, id: ["project_id"] } },
    grants: { "orders-db/job": { to, resource: "orders-db", role: "read-only", until: noon + 50_000 } },
    index: { "workload:gitlab:8": { "orders-db": ["orders-db/job"] } },
  });
  const desk = await openDesk(t, { evaluator, proves: { loud: jobOf("7"), quiet: jobOf("8") } });
  for (let turn = 0; turn < 10; turn += 1) await ask(desk, { subject_token: "loud" });
  assert.equal((await ask(desk, { subject_token: "loud" })).status, 429);
  const { status, issued } = await ask(desk, { subject_token: "quiet" });
  assert.deepEqual([status, issued.subject], [200, "workload:gitlab:8"]);
});

test("nothing in force is refused with the policy's reasons, what is held, and how to ask", async (t) => {
  const desk = await openDesk(t);
  const role = await ask(desk, { scope: "role:read-write" });
  assert.deepEqual(
    [role.status, role.refused.error, role.refused.reasons[0]?.code],
    [400, "invalid_scope", "unknown-role"],
  );
  assert.deepEqual(role.refused.choices, [{ grant: "orders-db/alice", role: "read-only", until: noon + 1_800 }]);
  assert.match(
    role.refused.next,
    /In force for you on orders-db: read-only\..*writ request orders-db --role read-write/,
  );
  const none = await ask(desk, { audience: "stock-db" });
  assert.deepEqual([none.refused.error, none.refused.reasons[0]?.code], ["invalid_target", "unknown-resource"]);
  const ended = await openDesk(t, { nowMs: () => noonMs + 1_800_000 });
  const over = await ask(ended);
  assert.deepEqual([over.status, over.refused.error, over.refused.reasons[0]?.code], [400, "invalid_target", "ended"]);
  assert.match(over.refused.next, /writ request orders-db --role ROLE --for 2h/);
  assert.match(over.refused.error_description, /^ended: The grant ended at 2026/);
  assert.match(await ended.journal(), /"refusal".*"ended"/);
});

test("a grant of somebody else and one that is not there are refused in the same words", async (t) => {
  const grants = {
    "orders-db/bob": { to: { user: "bob@acme.example" }, resource: "orders-db", role: "read-only", until: noon + 60 },
  };
  const desk = await openDesk(t, { evaluator: await evaluatorOf({ grants, index: {} }) });
  const [bobs, nones] = [
    await ask(desk, { scope: "grant:orders-db/bob" }),
    await ask(desk, { scope: "grant:orders-db/xxx" }),
  ];
  assert.deepEqual([bobs.status, bobs.refused.error], [400, "invalid_target"]);
  assert.equal(JSON.stringify(bobs.body).replaceAll("bob", "xxx"), JSON.stringify(nones.body));
});

test("a token that is not proved is refused in one way, and a provider that is down in another", async (t) => {
  const desk = await openDesk(t);
  const bad = await ask(desk, { subject_token: "forged" });
  assert.deepEqual(
    [bad.status, bad.refused.error, bad.refused.reasons[0]?.code],
    [400, "invalid_request", "token-refused"],
  );
  assert.match(bad.refused.next, /writ login/);
  const down = await ask(desk, { subject_token: "down" });
  assert.deepEqual([down.status, down.refused.error], [503, "temporarily_unavailable"]);
  assert.ok((down.retryAfterSeconds ?? 0) > 0);
  assert.deepEqual(
    desk.log.of("token-refused").map(({ why }) => why),
    ["signature", "keys-unavailable"],
  );
  assert.ok(!JSON.stringify([bad.body, down.body]).includes("signature"));
});

test("a person in no line, and a name that differs, are refused", async (t) => {
  const desk = await openDesk(t, { evaluator: await evaluatorOf({ people: {}, accounts: {} }) });
  const gone = await ask(desk);
  assert.deepEqual([gone.refused.error, gone.refused.reasons[0]?.code], ["invalid_request", "unknown-subject"]);
  assert.match(gone.refused.next, /people\.yaml/);
  const issuers = { okta: { trial: false, workloads: false, user: "email" } };
  const proves = { [providerToken]: { ...alicesIdentity, name: "mallory@acme.example" } };
  const other = await ask(await openDesk(t, { evaluator: await evaluatorOf({ issuers }), proves }));
  assert.equal(other.refused.reasons[0]?.code, "name-differs");
});

test("without a bundle nobody is let in", async (t) => {
  const { status, refused } = await ask(await openDesk(t, { evaluator: undefined }));
  assert.deepEqual([status, refused.error, refused.reasons[0]?.code], [503, "temporarily_unavailable", "no-bundle"]);
});

test("a bundle that moves while the token is proved is asked anew", async (t) => {
  const [before, after] = [await evaluatorOf(), await evaluatorOf({ grants: {}, index: {} })];
  let current = before;
  const prove = async () => {
    current = after;
    return alicesIdentity;
  };
  const authority = { evaluator: () => current, nowMs: () => noonMs };
  const { status, refused } = await ask(await openDesk(t, { authority, issuers: { prove } }));
  assert.deepEqual([status, refused.reasons[0]?.code], [400, "no-grant"]);
});

test("a subject that asks too often waits, and so does nobody else", async (t) => {
  const desk = await openDesk(t);
  for (let asked = 0; asked < 5; asked += 1) assert.equal((await ask(desk)).status, 200);
  const { status, refused, retryAfterSeconds } = await ask(desk);
  assert.deepEqual([status, refused.error, retryAfterSeconds], [429, "temporarily_unavailable", 1]);
});

test("no token is handed out that the journal cannot hold", async (t) => {
  const store = { exchange: () => Promise.reject(new Error("disk")), refuse: async () => {} };
  const { status, body } = await ask(await openDesk(t, { store }));
  assert.equal(status, 503);
  assert.ok(!JSON.stringify(body).includes("access_token"));
});

test("of the claimed groups, only those that matter are in the token and the journal", async (t) => {
  const grants = {
    "orders-db/x": { to: { group: "oncall" }, resource: "orders-db", role: "read-only", until: noon + 60 },
  };
  const index = { "group:oncall": { "orders-db": ["orders-db/x"] } };
  const claimed = { okta: { groups: { "pay-oncall": ["oncall"] } } };
  const many = Array.from({ length: 400 }, (_, at) => `everybody-${at}-with-a-long-name-of-a-group`);
  const proves = { [providerToken]: { ...alicesIdentity, claims: { groups: [...many, "pay-oncall"] } } };
  const desk = await openDesk(t, { evaluator: await evaluatorOf({ grants, index, claimed }), proves });
  const { status, issued } = await ask(desk);
  assert.equal(status, 200);
  const { subject } = await openToken(issued.access_token, trustIn("orders-db"), noon);
  assert.deepEqual(subject.claims, { groups: ["pay-oncall"] });
  assert.ok(!(await desk.journal()).includes("everybody"));
});
