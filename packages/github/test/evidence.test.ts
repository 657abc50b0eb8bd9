// Evidence as bytes: the same for the same, opened only under the digest that was signed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { carriedVerdicts, type EvidenceDocument, encodeEvidence, openEvidence, type Proof } from "../src/index.ts";

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
  assert.match(new TextDecoder().decode(bytes), /SLSA_SOURCE_TWO_PARTY_REVIEWED/);
});

test("proofs are carried, those below a reduction too; nothing else is", async () => {
  const carried = carriedVerdicts(document);
  assert.deepEqual([...carried.keys()].sort(), [
    `${sha("c")} ${sha("b")} grants/db/a.yaml`,
    `${sha("c")} ${sha("b")} grants/db/b.yaml`,
  ]);
});

test("evidence that was altered, cut, or is of another form is refused", async () => {
  const { bytes, digest } = await encodeEvidence(document);
  const refused = (error: unknown): boolean => error instanceof WritError && error.code === "GITHUB_EVIDENCE";
  const altered = Uint8Array.from(bytes);
  altered[altered.length - 10] = 48;
  await assert.rejects(openEvidence(altered, digest), refused);
  await assert.rejects(openEvidence(bytes.subarray(0, -1), digest), refused);
  const other = { ...document, files: { "a.yaml": { ...proved, commit: "main" } } };
  const encoded = await encodeEvidence(other);
  await assert.rejects(openEvidence(encoded.bytes, encoded.digest), refused);
});
