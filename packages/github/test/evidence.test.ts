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
  type Proof,
  type Reason,
  reasons,
} from "../src/index.ts";

const sha = (digit: string): string => digit.repeat(40);
const times = { mergedSeconds: 100, approvedSeconds: 90 };
const ids = { pull: 41, author: 1001, approver: 1002, review: 7, owner: "@acme/db" };
const proof: Proof = { ...ids, ...times, head: sha("d"), base: sha("a") };
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
  assert.deepEqual(predicate.properties, { proved: ["SLSA_SOURCE_TWO_PARTY_REVIEWED"] });
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
