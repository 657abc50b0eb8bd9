// What signed evidence says of versions, held against git: whoever has the bundle key could write it as he likes.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type EvidenceDocument, type History, loadHistory, type RunGit, type ShippedFile } from "@writ/github";
import { commitOf, git } from "@writ/repository";
import { EvidenceChecker } from "../../src/verify/check-evidence.ts";
import { Findings } from "../../src/verify/findings.ts";
import { grantPath, VerifyWorld } from "./verify-world.ts";

let world: VerifyWorld;
let history: History;
const run: RunGit = (words, input) => git(world.at("access"), words, input);
const guardPath = "guards/orders-db.yaml";
const grant = (until: string) =>
  `to: { user: alice@acme.example }\nrole: read-only\nwhy: INC-1 duplicates\nfrom: 2026-11-22T00:00:00Z\nuntil: ${until}\n`;

before(async () => {
  world = await VerifyWorld.make();
  await world.commit("Again", { [grantPath]: grant("2026-11-23T00:00:00Z") });
  await world.commit("Shorter", { [grantPath]: grant("2026-11-22T12:00:00Z") });
  await world.commit("Longer, and a looser guard", {
    [grantPath]: grant("2026-11-30T00:00:00Z"),
    [guardPath]: "limit: { rows: 2000 }\n",
  });
  history = await loadHistory(run, await commitOf(world.at("access"), "HEAD"));
});
after(() => world.close());

const proof = {
  ...{ by: "approval" as const, pull: 7, head: "a".repeat(40), base: "b".repeat(40), mergedSeconds: 1 },
  ...{ author: 1001, approver: 1002, review: 5, approvedSeconds: 1, owner: "@acme/payments" },
};

/** `place`: 0 is the newest version. */
function version(path: string, place: number): { readonly commit: string; readonly blob: string } {
  const { commit = "", blob = null } = history.versions.get(path)?.[place] ?? {};
  return { commit, blob: blob ?? "" };
}

/** Every file in its newest version, as if each were proved. */
function evidence(over: Readonly<Record<string, ShippedFile | null>>, rest: Partial<EvidenceDocument> = {}) {
  const commit = history.commits[0]?.sha ?? "";
  const root = history.commits.at(-1)?.sha;
  const files = [...history.versions.keys()].map((path): [string, ShippedFile] => {
    const newest = version(path, 0);
    return [path, newest.commit === root ? { status: "root", ...newest } : { status: "proved", ...newest, proof }];
  });
  const chosen = [...files, ...Object.entries(over)].filter(([path, file]) => file !== null && over[path] !== null);
  const shipped = Object.fromEntries(chosen) as Record<string, ShippedFile>;
  return { repository: 777, branch: "main", commit, files: shipped, heldBack: {}, ...rest };
}

async function told(document: EvidenceDocument): Promise<readonly string[]> {
  const findings = new Findings();
  const { store } = world.wish(world.folder).archive;
  await new EvidenceChecker({ store, findings, history, git: run }).checkVersions(document, `sha256:${"0".repeat(64)}`);
  return [...findings.list.map(({ code }) => `wrong ${code}`), ...findings.unprovedList.map(({ code }) => code)];
}

const proved = (path: string, place: number): ShippedFile => ({ status: "proved", ...version(path, place), proof });

test("newest versions, and older ones that the evidence says are held back, are nothing to tell", async () => {
  assert.deepEqual(await told(evidence({})), []);
  const heldBack = { [guardPath]: { ...version(guardPath, 0), reason: "no-approval" as const } };
  const root = { status: "root" as const, ...version(guardPath, 1) };
  assert.deepEqual(await told(evidence({ [guardPath]: root }, { heldBack })), []);
});

test("a grant said to be reduced is, or it is wrong: nobody approved it", async () => {
  const of = (place: number) => ({ status: "proved" as const, ...version(grantPath, place), proof });
  const commit = history.commits[1]?.sha ?? "";
  const shorter: ShippedFile = { status: "reduced", ...version(grantPath, 1), of: of(2) };
  assert.deepEqual(await told(evidence({ [grantPath]: shorter, [guardPath]: null }, { commit })), ["left-out"]);
  const longer: ShippedFile = { status: "reduced", ...version(grantPath, 0), of: of(1) };
  assert.deepEqual(await told(evidence({ [grantPath]: longer })), ["wrong not-reduced"]);
  const root = { status: "root" as const, ...version(guardPath, 1) };
  const guard: ShippedFile = { status: "reduced", ...version(guardPath, 0), of: root };
  assert.deepEqual(await told(evidence({ [guardPath]: guard })), ["wrong not-reduced"]);
});

test("a version of later than the bundle, an older one without a word, and a guard left out are told", async () => {
  const commit = history.commits[1]?.sha ?? "";
  const early = { [guardPath]: { status: "root" as const, ...version(guardPath, 1) } };
  assert.deepEqual(await told(evidence({ ...early, [grantPath]: proved(grantPath, 1) }, { commit })), []);
  assert.deepEqual(await told(evidence({ ...early }, { commit })), ["wrong later-version"]);
  assert.deepEqual(await told(evidence({ [grantPath]: proved(grantPath, 1) })), ["not-newest"]);
  assert.deepEqual(await told(evidence(early)), ["not-newest"]);
  assert.deepEqual(await told(evidence({ [guardPath]: null })), ["left-out"]);
});
