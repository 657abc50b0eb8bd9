// What proving a provider's token costs the processor, beside a bare verification of the same tokens by jose: a token
// that comes for the first time, and one that was seen before. The provider is asked for its keys once, before.
import { openIssuers } from "@writ/identity";
import { jwtVerify } from "jose";
import { paired, type Row } from "./figures.ts";
import type { Plan } from "./plan.ts";
import { ownMicrosEach } from "./processor-time.ts";
import { startTokenProvider } from "./token-provider.ts";

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
  const provider = await startTokenProvider(algorithm);
  const { url, ca, publicKey } = provider;
  const now = Math.floor(Date.now() / 1000);
  const issuers = openIssuers({ reach: { github: { ca } } });
  const data = { github: { trial: false, workloads: true, url, audience, id: ["repository_id"] } };
  try {
    const timed = { bare: [] as number[], first: [] as number[], seen: [] as number[] };
    for (let round = -warmRounds; round < compileRounds; round++) {
      const claims = Array.from({ length: compileCount }, (_, n) => claimsOfJob(url, now, round * 10_000 + n));
      const tokens = await provider.tokens(claims);
      const prove = (token: string) => issuers.prove(token, data, now);
      const bare = await ownMicrosEach(tokens, (token) => jwtVerify(token, publicKey));
      const first = await ownMicrosEach(tokens, prove);
      const seen = await ownMicrosEach(again(tokens), prove);
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
    provider.stop();
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

function again(tokens: readonly string[]): readonly string[] {
  return Array.from({ length: seenCount }, (_, n) => tokens[n % tokens.length] ?? "");
}
