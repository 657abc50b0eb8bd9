// What an exchange costs the processor beside what it cannot do without, one verification and one signature by jose;
// and what a login adds to opening a session, by our token and by the provider's own. 10,000 grants; keys are cached.
// HTTP and the journal's line are left out: the one is fastify's, the other shares a write with statements.
import { canonicalJson, generateKey, openBundle } from "@writ/bundle";
import { type BundleData, type TokenAnswer, tokenExchange } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import { openIssuers, openToken } from "@writ/identity";
import { parseRepository } from "@writ/model";
import { accessRepository, grant } from "@writ/testkit";
import { CompactSign, importJWK, jwtVerify } from "jose";
import { quietLog } from "../../packages/proxy/src/log.ts";
import { StrangerNotes } from "../../packages/proxy/src/stranger-notes.ts";
import { proveSubject } from "../../packages/proxy/src/tokens/prove-subject.ts";
import { RateLimit } from "../../packages/proxy/src/tokens/rate-limit.ts";
import { tokenService } from "../../packages/proxy/src/tokens/token-service.ts";
import { paired, type Row } from "./figures.ts";
import { makeSigner, manyGrants, person } from "./many-grants.ts";
import type { Plan } from "./plan.ts";
import { ownMicrosEach } from "./processor-time.ts";
import { startTokenProvider } from "./token-provider.ts";

const grants = 10_000;
const warmRounds = 2;
const repository = "1";

export async function measureTokens(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const algorithm of ["RS256", "ES256"]) {
    report(`Tokens: ${algorithm}`);
    rows.push(await measureAlgorithm(algorithm, plan));
  }
  return rows;
}

async function measureAlgorithm(algorithm: string, { compileRounds, compileCount }: Plan): Promise<Row> {
  const provider = await startTokenProvider(algorithm);
  const evaluator = await evaluatorFor(provider.url);
  const issuers = openIssuers({ reach: { okta: { ca: provider.ca } } });
  const own = await generateKey("token");
  const tokenKey = { kid: own.kid, jwk: { ...own.privateJwk } };
  const authority = { evaluator: () => evaluator, nowMs: () => Date.now() };
  const answers = tokenService({
    ...{ authority, issuers, tokenKey, alsoKeys: [], repository, log: quietLog, strangers: new StrangerNotes() },
    store: { exchange: async () => {}, refuse: async () => {} },
    subjects: new RateLimit({ burst: 1e9, perSecond: 1 }, 10),
  });
  const exchange = async (token: string): Promise<string> => {
    const reply = await answers({ about: "token", address: "10.0.0.9:1", form: formOf(token) });
    if (reply.status !== 200) throw new Error(JSON.stringify(reply.body));
    return (reply.body as TokenAnswer).access_token;
  };
  const signing = await importJWK({ ...own.privateJwk }, "EdDSA");
  const bare = async (token: string) => {
    const { payload } = await jwtVerify(token, provider.publicKey);
    const header = { alg: "EdDSA", kid: own.kid };
    await new CompactSign(Buffer.from(JSON.stringify(payload))).setProtectedHeader(header).sign(signing);
  };
  const trust = { kid: own.kid, jwk: { ...own.publicJwk }, repository, resource: "orders-db" };
  const timed = { bare: [] as number[], whole: [] as number[], ours: [] as number[], theirs: [] as number[] };
  try {
    for (let round = -warmRounds; round < compileRounds; round++) {
      const tokens = await provider.tokens(claimsOf(provider.url, compileCount, round));
      const others = await provider.tokens(claimsOf(provider.url, compileCount, round + 0.5));
      const bareMicros = await ownMicrosEach(tokens, bare);
      const wholeMicros = await ownMicrosEach(tokens, exchange);
      const issued = await Promise.all(tokens.slice(0, 100).map(exchange));
      const ours = await medianMillis(issued, (token) => openToken(token, trust, Math.floor(Date.now() / 1000)));
      const theirs = await medianMillis(others, (token) => proveSubject({ authority, issuers }, token));
      if (round < 0) continue;
      timed.bare.push(bareMicros);
      timed.whole.push(wholeMicros);
      timed.ours.push(ours);
      timed.theirs.push(theirs);
    }
  } finally {
    issuers.close();
    provider.stop();
  }
  return {
    ...{ section: "Tokens", of: `a person's token, ${algorithm}`, target: "@writ/proxy" },
    measures: [
      { name: "jose: one verify, one sign", unit: "µs", values: timed.bare },
      { name: "exchange", unit: "µs", values: timed.whole },
      { name: "exchange against jose", unit: "×", values: paired(timed.whole, timed.bare) },
      { name: "login by our token", unit: "ms", values: timed.ours },
      { name: "login by the provider's", unit: "ms", values: timed.theirs },
    ],
  };
}

function claimsOf(iss: string, count: number, round: number): readonly object[] {
  const now = Math.floor(Date.now() / 1000);
  const { name, subject: sub } = person(100);
  const claims = { iss, aud: "writ", sub, email: name, email_verified: true, iat: now - 5, exp: now + 3_600 };
  return Array.from({ length: count }, (_, n) => ({ ...claims, jti: `${round}-${n}` }));
}

/** The usual repository with many grants, whose people this provider vouches for. */
async function evaluatorFor(url: string): Promise<Evaluator> {
  const roles = { "read-only": { allow: "select", user: "ro", passwordEnv: "RO" } };
  const files = Object.entries(accessRepository({ name: "orders-db", port: 5432, roles }));
  files.push(["grants/orders-db/alice-read.yaml", grant({ role: "read-only" })]);
  const entries = new Map(files.map(([path, text]) => [path, Buffer.from(text)] as const));
  const parsed = parseRepository(entries, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  const unsigned = await manyGrants(parsed.model, grants);
  const { writ } = JSON.parse(Buffer.from(unsigned.data).toString("utf8")) as BundleData;
  const known = Object.entries(writ.people).map(([name, { subject }]) => [name, { issuer: "okta", subject }] as const);
  const okta = { trial: false, workloads: false, url, audience: "writ", user: "email" };
  const changed = {
    ...writ,
    issuers: { okta },
    people: Object.fromEntries(known),
    accounts: { okta: Object.fromEntries(known.map(([name, { subject }]) => [subject, name])) },
    vectors: [],
  };
  const { trust, sign } = await makeSigner();
  const bytes = await sign({ ...unsigned, data: canonicalJson({ writ: changed }) });
  return await loadEvaluator(await openBundle(bytes, trust, { nowSeconds: Math.floor(Date.now() / 1000) }));
}

function formOf(token: string): string {
  return new URLSearchParams({
    ...{ grant_type: tokenExchange.grantType, subject_token: token, audience: "orders-db" },
    subject_token_type: tokenExchange.subjectTokenTypes[0],
  }).toString();
}

async function medianMillis(tokens: readonly string[], call: (token: string) => Promise<unknown>): Promise<number> {
  const millis: number[] = [];
  for (const token of tokens) {
    const started = performance.now();
    await call(token);
    millis.push(performance.now() - started);
  }
  return millis.sort((a, b) => a - b)[Math.floor(millis.length / 2)] ?? Number.NaN;
}
