// What proving a provider's token costs the processor, beside a bare verification of the same tokens by jose: a token
// that comes for the first time, and one that was seen before. The provider is asked for its keys once, before.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { IssuerData } from "@writ/contracts";
import { type Issuers, openIssuers } from "@writ/identity";
import { makeCertificates } from "@writ/testkit";
import { CompactSign, exportJWK, generateKeyPair, jwtVerify } from "jose";
import { paired, type Row } from "./figures.ts";
import type { Plan } from "./plan.ts";

const audience = "writ";
const seenCount = 20_000;
const warmRounds = 2;

export async function measureIdentity(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const algorithm of ["RS256", "ES256"]) {
    report(`Identity: ${algorithm}`);
    rows.push(await measureAlgorithm(algorithm, plan));
  }
  return rows;
}

async function measureAlgorithm(algorithm: string, { compileRounds, compileCount }: Plan): Promise<Row> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const { ca, certificate, key } = makeCertificates({ hosts: ["127.0.0.1"] });
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: algorithm, use: "sig" }] };
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const configuration = { issuer: url, jwks_uri: `${url}/jwks` };
    const document = request.url === "/jwks" ? keys : configuration;
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(document));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const now = Math.floor(Date.now() / 1000);
  const tokenOf = (n: number): Promise<string> =>
    new CompactSign(Buffer.from(JSON.stringify(claimsOfJob(url, now, n))))
      .setProtectedHeader({ alg: algorithm, kid: "k1", typ: "JWT" })
      .sign(privateKey);
  const issuers = openIssuers({ reach: { github: { ca } } });
  const data = { github: { trial: false, workloads: true, url, audience, id: ["repository_id"] } };
  try {
    const timed = { bare: [] as number[], first: [] as number[], seen: [] as number[] };
    for (let round = -warmRounds; round < compileRounds; round++) {
      const tokens = await Promise.all(Array.from({ length: compileCount }, (_, n) => tokenOf(round * 10_000 + n)));
      const bare = await processorMicros(tokens, (token) => jwtVerify(token, publicKey));
      const first = await processorMicros(tokens, (token) => issuers.prove(token, data, now));
      const seen = await seenMicros(issuers, { tokens, data, now });
      if (round < 0) continue;
      timed.bare.push(bare);
      timed.first.push(first);
      timed.seen.push(seen);
    }
    return {
      ...{ section: "Identity", of: `a job's token, ${algorithm}`, target: "@writ/identity" },
      measures: [
        { name: "jose's jwtVerify", unit: "µs", values: timed.bare },
        { name: "first time", unit: "µs", values: timed.first },
        { name: "first time against jose", unit: "×", values: paired(timed.first, timed.bare) },
        { name: "seen before", unit: "µs", values: timed.seen },
      ],
    };
  } finally {
    issuers.close();
    server.close();
    server.closeAllConnections();
  }
}

/** As GitHub issues them: some 1.5 KB. */
function claimsOfJob(iss: string, now: number, run: number): Readonly<Record<string, unknown>> {
  const workflow = "acme/shop/.github/workflows/deploy.yml@refs/heads/main";
  const sha = "5f2b1f3c1f0e4d7d9a6c2f1b8e0d3a4c5b6e7f80";
  return {
    ...{ iss, aud: audience, sub: "repo:acme@77/shop@1234:environment:production", jti: `job-${run}` },
    ...{ iat: now, nbf: now - 600, exp: now + 300, actor: "alice", actor_id: "1001", base_ref: "", head_ref: "" },
    ...{ environment: "production", event_name: "workflow_dispatch", ref: "refs/heads/main", ref_type: "branch", sha },
    ...{ job_workflow_ref: workflow, job_workflow_sha: sha, workflow_ref: workflow, workflow_sha: sha },
    ...{ repository: "acme/shop", repository_id: "1234", repository_owner: "acme", repository_owner_id: "77" },
    ...{ repository_visibility: "private", run_attempt: "1", run_id: `${run}`, run_number: "7", workflow: "deploy" },
    ...{ runner_environment: "github-hosted" },
  };
}

async function processorMicros(tokens: readonly string[], call: (token: string) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (const token of tokens) await call(token);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / tokens.length;
}

async function seenMicros(
  issuers: Issuers,
  asked: { readonly tokens: readonly string[]; readonly data: Record<string, IssuerData>; readonly now: number },
): Promise<number> {
  const { tokens, data, now } = asked;
  const before = process.cpuUsage();
  for (let n = 0; n < seenCount; n++) await issuers.prove(tokens[n % tokens.length] ?? "", data, now);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / seenCount;
}
