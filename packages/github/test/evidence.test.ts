// Evidence as bytes: the same for the same, opened only under the digest that was signed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, digestOfBytes } from "@writ/bundle";
import { type EvidenceStatement, WritError } from "@writ/contracts";
import {
  carriedVerdicts,
  type EvidenceDocument,
  encodeEvidence,
  openEvidence,
  owedReviews,
  type Proof,
  type Reason,
  reasons,
  type ScenarioProof,
  scenarioReasons,
} from "../src/index.ts";

const sha = (digit: string): string => digit.repeat(40);
const times = { mergedSeconds: 100, approvedSeconds: 90 };
const ids = { pull: 41, author: 1001, approver: 1002, review: 7, owner: "@acme/db" };
const proof: Proof = { by: "approval", ...ids, ...times, head: sha("d"), base: sha("a") };
const proved = { status: "proved", commit: sha("c"), blob: sha("b"), proof } as const;
const document: EvidenceDocument = {
  repository: 777,
  branch: "main",
  commit: sha("e"),
  files: {
    "grants/db/a.yaml": proved,
    "grants/db/b.yaml": { status: "reduced", commit: sha("1"), blob: sha("2"), of: proved },
    "writ.yaml": { status: "root", commit: sha("f"), blob: sha("3") },
  },
  heldBack: { "people.yaml": { commit: sha("e"), blob: null, reason: "no-pull-request" } },
};

test("evidence opens to what was encoded, and the same evidence has the same digest", async () => {
  const { bytes, digest } = await encodeEvidence(document);
  assert.deepEqual(await openEvidence(bytes, digest), document);
  assert.equal((await encodeEvidence(structuredClone(document))).digest, digest);
});

test("proofs are carried, those below a reduction too; nothing else is", async () => {
  const carried = carriedVerdicts(document);
  assert.deepEqual([...carried.keys()].sort(), [
    `${sha("c")} ${sha("b")} grants/db/a.yaml`,
    `${sha("c")} ${sha("b")} grants/db/b.yaml`,
  ]);
});

const refused = (error: unknown): boolean => error instanceof WritError && error.code === "GITHUB_EVIDENCE";

test("evidence that was altered or cut is refused", async () => {
  const { bytes, digest } = await encodeEvidence(document);
  const altered = Uint8Array.from(bytes);
  altered[altered.length - 10] = 48;
  await assert.rejects(openEvidence(altered, digest), refused);
  await assert.rejects(openEvidence(bytes.subarray(0, -1), digest), refused);
});

/** Opens `bytes` under their own digest, as if a signer had signed them. */
const openSigned = async (bytes: Uint8Array) => await openEvidence(bytes, await digestOfBytes(bytes));

for (const [what, files] of [
  ["a commit that is a branch", { "a.yaml": { ...proved, commit: "main" } }],
  ["a proof without an approver", { "a.yaml": { ...proved, proof: { ...proof, approver: undefined } } }],
  ["an approver that is a login", { "a.yaml": { ...proved, proof: { ...proof, approver: "olga" } } }],
  ["a proof with a name in it", { "a.yaml": { ...proved, proof: { ...proof, approverName: "Olga" } } }],
  ["a status that nobody knows", { "a.yaml": { ...proved, status: "trusted" } }],
  ["a reduction without what it reduces", { "a.yaml": { status: "reduced", commit: sha("1"), blob: sha("2") } }],
] as const) {
  test(`evidence with ${what} is refused, though its digest is right, and its text is not shown`, async () => {
    const { bytes } = await encodeEvidence(document);
    const statement = JSON.parse(new TextDecoder().decode(bytes));
    statement.predicate.files = JSON.parse(JSON.stringify(files));
    await assert.rejects(openSigned(canonicalJson(statement)), (error: unknown) => {
      assert.ok(refused(error) && error instanceof WritError);
      assert.match(error.detail ?? "", /^Its form is not known at \/predicate\/files\/a\.yaml/);
      assert.doesNotMatch(error.detail ?? "", /main|olga|trusted/i);
      return true;
    });
  });
}

test("evidence that is no JSON, or of a newer form, is refused", async () => {
  for (const text of ["", "{", "null", "[]", '{"_type":"https://in-toto.io/Statement/v2"}', "\u0000"]) {
    await assert.rejects(openSigned(new TextEncoder().encode(text)), refused, text);
  }
  await assert.rejects(openSigned(Uint8Array.of(0xff, 0xfe)), refused);
});

test("no property is claimed of the whole: each status says what it shows", async () => {
  const { bytes } = await encodeEvidence(document);
  const { predicate } = JSON.parse(new TextDecoder().decode(bytes)) as EvidenceStatement;
  assert.deepEqual(predicate.properties, { proved: ["SLSA_SOURCE_TWO_PARTY_REVIEWED"], scenario: [] });
});

test("each reason for holding back may stand in evidence", async () => {
  for (const reason of Object.keys(reasons) as Reason[]) {
    const { bytes, digest } = await encodeEvidence({
      ...document,
      heldBack: { "a.yaml": { commit: sha("e"), blob: null, reason } },
    });
    assert.equal((await openEvidence(bytes, digest)).heldBack["a.yaml"]?.reason, reason);
  }
});

const byScenario: ScenarioProof = {
  by: "scenario",
  ...{ pull: 42, head: sha("d"), base: sha("a"), mergedSeconds: 100, author: 1001 },
  scenario: { path: "scenarios/break-glass.yaml", commit: sha("1"), blob: sha("2") },
  ...{ count: 1, atMost: 2, withinSeconds: 3600, reviewSeconds: 86_400 },
};
const emergency: EvidenceDocument = {
  ...document,
  files: { "grants/db/a.yaml": { ...proved, proof: byScenario } },
  heldBack: { "grants/db/b.yaml": { commit: sha("e"), blob: sha("3"), reason: "no-approval", scenario: "too-often" } },
  breakGlass: [
    {
      ...{ path: "grants/db/a.yaml", commit: sha("c"), blob: sha("b"), pull: 42, author: 1001 },
      ...{ mergedSeconds: 100, dueSeconds: 86_500, review: null },
    },
  ],
};

test("a scenario's proof, why none admits a grant, and what is owed are told and opened again", async () => {
  const { bytes, digest } = await encodeEvidence(emergency);
  assert.deepEqual(await openEvidence(bytes, digest), emergency);
  const [carried] = carriedVerdicts(emergency).values();
  assert.deepEqual(carried, { status: "proved", proof: byScenario });
});

test("a proof of a scenario never has an approver, nor an approval a scenario", async () => {
  for (const mixed of [
    { ...byScenario, approver: 1002 },
    { ...proof, scenario: byScenario.scenario },
  ]) {
    const { bytes } = await encodeEvidence(emergency);
    const statement = JSON.parse(new TextDecoder().decode(bytes));
    statement.predicate.files["grants/db/a.yaml"].proof = mixed;
    await assert.rejects(openSigned(canonicalJson(statement)), refused);
  }
});

test("evidence of before there were scenarios opens: its proofs are approvals", async () => {
  const { bytes } = await encodeEvidence(document);
  const statement = JSON.parse(new TextDecoder().decode(bytes));
  delete statement.predicate.properties.scenario;
  delete statement.predicate.files["grants/db/a.yaml"].proof.by;
  delete statement.predicate.files["grants/db/b.yaml"].of.proof.by;
  assert.deepEqual(await openSigned(canonicalJson(statement)), document);
});

test("each reason why no scenario admits a grant may stand in evidence, but that there is none", async () => {
  for (const scenario of Object.keys(scenarioReasons)) {
    const { bytes } = await encodeEvidence(emergency);
    const statement = JSON.parse(new TextDecoder().decode(bytes));
    statement.predicate.heldBack["grants/db/b.yaml"].scenario = scenario;
    const opened = openSigned(canonicalJson(statement));
    if (scenario === "no-scenario") await assert.rejects(opened, refused);
    else assert.equal((await opened).heldBack["grants/db/b.yaml"]?.scenario, scenario);
  }
});

test("what is owed is told until it is reviewed, and that its time is over", () => {
  assert.deepEqual(
    [86_499, 86_500].map((seconds) => owedReviews(emergency, seconds).map(({ pull, overdue }) => [pull, overdue])),
    [[[42, false]], [[42, true]]],
  );
  const review = { approver: 1002, review: 7, approvedSeconds: 200, owner: "@acme/db" };
  const reviewed = (emergency.breakGlass ?? []).map((use) => ({ ...use, review }));
  assert.deepEqual(owedReviews({ breakGlass: reviewed }, 90_000), []);
});
