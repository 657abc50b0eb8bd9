// Spans against the bundles themselves: at any instant a grant has a span for somebody exactly where the bundle of that
// instant, compiled and asked as a proxy asks it, lets them in by that grant.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { accessOf, openHistory, selectSpans } from "@writ/audit";
import { generateKey, openBundle, signBundle } from "@writ/bundle";
import { compileModel } from "@writ/compiler";
import type { SessionInput } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import { type Model, parseRepository } from "@writ/model";
import fc from "fast-check";
import { grantYaml, hour, makeHistory, noon, type TestCommit, temporaryFolder } from "../fixture.ts";
import { commitsOf, histories, names } from "./random-history.ts";

const key = await generateKey("bundle");
const trust = {
  keys: [{ kid: key.kid, jwk: key.publicJwk }],
  ...{ repository: "1", scope: "test", epoch: 1, minSequence: 0 },
};

interface Published {
  readonly seconds: number;
  readonly model: Model;
  readonly evaluator: Evaluator;
}

/** What a publisher would have made of each commit: of those that are not valid, nothing. */
async function publish(commits: readonly TestCommit[]): Promise<Published[]> {
  const files = new Map<string, Uint8Array>();
  const published: Published[] = [];
  for (const { seconds, files: changes } of commits) {
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) files.delete(path);
      else files.set(path, new TextEncoder().encode(text));
    }
    const parsed = parseRepository(files, { nowSeconds: seconds });
    if (!parsed.ok) continue;
    const commit = "a".repeat(40);
    const unsigned = await compileModel(parsed.model, { commit });
    const links = { commit, repo_id: "1", scope: "test", prev: null, ev: null };
    const claims = { epoch: 1, seq: 1, iat: 1, exp: 4_000_000_000, ...links };
    const bytes = await signBundle(unsigned, claims, { kid: key.kid, jwk: key.privateJwk });
    const bundle = await openBundle(bytes, trust, { nowSeconds: seconds });
    published.push({ seconds, model: parsed.model, evaluator: await loadEvaluator(bundle) });
  }
  return published;
}

function person(name: string, now: number, groups: readonly string[] = []): SessionInput["subject"] {
  const authenticatedAt = now as Extract<SessionInput["subject"], { kind: "user" }>["authenticatedAt"];
  const claims: Record<string, readonly string[]> = groups.length === 0 ? {} : { groups };
  return { kind: "user", name, issuer: "okta", subject: `u-${name}`, claims, authenticatedAt };
}

function job(now: number): SessionInput["subject"] {
  const authenticatedAt = now as Extract<SessionInput["subject"], { kind: "workload" }>["authenticatedAt"];
  const claims = { repository_id: "7", environment: "production", ref: "main" };
  return { kind: "workload", issuer: "ci", claims, authenticatedAt };
}

/** `GRANT WHO` for everybody whom a bundle lets in at an instant. */
function letIn(published: readonly Published[], now: number): string[] {
  const inForce = published.filter(({ seconds }) => seconds <= now).at(-1);
  if (inForce === undefined) return [];
  const { model, evaluator } = inForce;
  const found: string[] = [];
  for (const grant of model.grants.values()) {
    const asks = (subject: SessionInput["subject"]): boolean => {
      const input = { subject, resource: grant.resource, role: grant.value.role, now, grant: grant.id };
      return evaluator.session(input).decision === "allow";
    };
    for (const name of names) if (asks(person(name, now))) found.push(`${grant.path} ${name}`);
    const someone = names.find((name) => Object.hasOwn(model.people.value, name)) ?? "";
    if (!asks(person(someone, now)) && asks(person(someone, now, ["payments"]))) found.push(`${grant.path} group:pay`);
    if (asks(job(now))) found.push(`${grant.path} workload:ci environment=production repository_id=7`);
  }
  return found.sort();
}

const folders: (() => void)[] = [];
after(() => {
  for (const remove of folders) remove();
});

test("a span stands exactly where the bundle of its instant lets somebody in", async () => {
  const instants = fc.array(fc.integer({ min: -1, max: 20 * hour }), { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(histories, instants, async (steps, offsets) => {
      const commits = commitsOf(steps);
      const folder = temporaryFolder({ after: (remove: () => void) => void folders.push(remove) });
      makeHistory(folder, commits);
      const published = await publish(commits);
      const nowSeconds = noon + 1000 * hour;
      const access = await accessOf(await openHistory({ folder, nowSeconds }));
      // Where something changes is where something may be off by one.
      const edges = commits.flatMap(({ seconds }) => [seconds - 1, seconds]);
      for (const at of [...offsets.map((offset) => noon + offset), ...edges, noon + 3 * hour - 1, noon + 3 * hour]) {
        const spans = selectSpans(access, { atSeconds: at }, nowSeconds);
        const said = spans.map(({ grant, who }) => `${grant} ${who}`).sort();
        assert.deepEqual(said, letIn(published, at), `at ${at - noon}`);
      }
    }),
    { numRuns: 30 },
  );
});

test("a grant gives access from the second of its commit to the one before its end", async (context) => {
  const folder = temporaryFolder(context);
  const until = noon + 3 * hour;
  const [first] = commitsOf([{ pause: 0, grants: {}, renamed: false }]);
  const files = { ...first?.files, "grants/db/a.yaml": grantYaml({ to: "{ user: alice }", until }) };
  makeHistory(folder, [{ seconds: noon, files }]);
  const published = await publish([{ seconds: noon, files }]);
  const access = await accessOf(await openHistory({ folder, nowSeconds: until + 1 }));
  const at = (seconds: number) => selectSpans(access, { atSeconds: seconds }, until + 1).length;
  assert.deepEqual([at(noon - 1), at(noon), at(until - 1), at(until)], [0, 1, 1, 0]);
  assert.deepEqual(
    [noon - 1, noon, until - 1, until].map((seconds) => letIn(published, seconds).length),
    [0, 1, 1, 0],
  );
});
