// The double speaks to GitHub's own client library and to our proof of tokens: what a job asks for is what is proved,
// and keys may change under it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { IdentityRefused, type Issuers, openIssuers, type ProvedIdentity } from "@writ/identity";
import { GitHubOidc, type JobRun } from "./github-oidc.ts";

const deploy: JobRun = {
  ...{ owner: "acme", ownerId: 77, repository: "shop", repositoryId: 1234, actor: "alice", actorId: 1001 },
  ...{ ref: "refs/heads/main", event: "workflow_dispatch", workflow: "deploy.yml", environment: "production" },
};

let github: GitHubOidc;
let issuers: Issuers;
/** For GitHub's library, which reads the environment of its process. */
const environment = { ...process.env };

before(async () => {
  github = await GitHubOidc.open(deploy);
  Object.assign(process.env, github.env);
  issuers = openIssuers({ reach: { github: { ca: github.ca } } });
});

after(async () => {
  for (const name of Object.keys(github.env)) {
    if (environment[name] === undefined) delete process.env[name];
    else process.env[name] = environment[name];
  }
  issuers.close();
  await github.stop();
});

/** GitHub's library writes commands for the runner (`::add-mask::`) to standard output: kept from the test's. */
async function idToken(audience?: string): Promise<string> {
  const { getIDToken } = await import("@actions/core");
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    return await getIDToken(audience);
  } finally {
    process.stdout.write = write;
  }
}

const prove = (token: string): Promise<ProvedIdentity> => {
  const data = { trial: false, workloads: true, url: github.url, audience: "writ", id: ["repository_id"] };
  return issuers.prove(token, { github: data }, Math.floor(Date.now() / 1000));
};

test("a job gets a token by GitHub's own library and is proved by its ids", async () => {
  const identity = await prove(await idToken("writ"));
  assert.equal(identity.kind, "workload");
  assert.equal(identity.issuer, "github");
  const {
    repository_id,
    repository_owner_id,
    environment: named,
    event_name,
    ref,
    job_workflow_ref,
    run_id,
  } = identity.claims as Record<string, string>;
  assert.deepEqual(
    [repository_id, repository_owner_id, named, event_name, ref, run_id],
    ["1234", "77", "production", "workflow_dispatch", "refs/heads/main", "9001"],
  );
  assert.equal(job_workflow_ref, "acme/shop/.github/workflows/deploy.yml@refs/heads/main");
  assert.equal("sub" in identity.claims, false);
  assert.deepEqual(github.asked, ["writ"]);
});

test("a token for GitHub's usual audience is not for us", async () => {
  await assert.rejects(prove(await idToken()), { why: "audience" });
  assert.equal(github.asked.at(-1), "https://github.com/acme");
});

test("what started the run is in the token", async () => {
  github.run = { ...deploy, event: "pull_request", ref: "refs/pull/7/merge", headRef: "fix", baseRef: "main" };
  try {
    const { claims } = await prove(await idToken("writ"));
    assert.deepEqual([claims["event_name"], claims["ref"]], ["pull_request", "refs/pull/7/merge"]);
  } finally {
    github.run = deploy;
  }
});

test("a job without the runner's own bearer gets nothing", async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = "" } = github.env;
  const asked = github.asked.length;
  for (const headers of [{}, { authorization: "Bearer other" }]) {
    const answer = await fetch(`${url}&audience=writ`, { headers });
    assert.equal(answer.status, 401);
    assert.equal((await answer.text()).includes("eyJ"), false);
  }
  assert.equal(github.asked.length, asked);
});

test("a token that says less than GitHub's do is refused", async () => {
  for (const name of ["repository_id", "event_name"]) {
    const token = await github.token("writ", { [name]: undefined });
    await assert.rejects(prove(token), (error) => error instanceof IdentityRefused && error.why === "workload-claims");
  }
});

test("a key that is put beside the old one is found, and tokens of both are good", async () => {
  const before = await github.token("writ");
  await prove(before);
  await github.rotate();
  const fresh = openIssuers({ reach: { github: { ca: github.ca } } });
  const data = { trial: false, workloads: true, url: github.url, audience: "writ", id: ["repository_id"] };
  try {
    const now = Math.floor(Date.now() / 1000);
    for (const token of [before, await github.token("writ")]) {
      assert.equal((await fresh.prove(token, { github: data }, now)).kind, "workload");
    }
  } finally {
    fresh.close();
  }
});
