// Publications and keys for tests. It must never weaken a check to make one.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { canonicalJson, digestOfBytes, generateKey, type NamedKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import {
  type Publication,
  type PublicationClaims,
  type PublishTrust,
  type SignedPublication,
  signPublication,
} from "@writ/publish";

export const nowSeconds = 1_795_305_600;
export const commitOf = (seq: number, branch = "a"): string => `${branch}${seq}`.padStart(40, "0");

export const bundleKey = await generateKey("bundle");
export const key: NamedKey = { kid: bundleKey.kid, jwk: bundleKey.privateJwk };
export const trust: PublishTrust = {
  keys: [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }],
  repository: "777",
  scope: "production",
  epoch: 1,
};

const evidenceText = (commit: string): Uint8Array => canonicalJson({ commit, files: {} });

export interface PublicationWish extends Partial<PublicationClaims> {
  readonly content?: string;
  readonly evidence?: boolean;
}

export async function publicationOf(wish: PublicationWish = {}): Promise<Publication> {
  const { content = "one", evidence = true, ...changed } = wish;
  const seq = changed.seq ?? 1;
  const commit = changed.commit ?? commitOf(seq);
  const bytes = evidence ? evidenceText(commit) : undefined;
  const ev = bytes === undefined ? null : await digestOfBytes(bytes);
  return {
    claims: {
      ...{ epoch: 1, seq, commit, repo_id: "777", scope: "production", prev: null, ev, lifeSeconds: 3600 },
      ...changed,
    },
    unsigned: {
      data: canonicalJson({ writ: { content } }),
      manifest: canonicalJson({ revision: commit, roots: ["writ"], metadata: { format: 1 } }),
      wasm: Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00),
    },
    evidence: bytes,
  };
}

/** Signed for whatever it claims: what a signer of that repository, scope and epoch would give. */
export async function signedOf(wish: PublicationWish = {}, at = nowSeconds): Promise<SignedPublication> {
  const publication = await publicationOf(wish);
  const { epoch, scope, repo_id: repository } = publication.claims;
  return await signPublication(publication, { expected: { epoch, scope, repository }, key, nowSeconds: at });
}

export function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "writ-publish-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Asserts a WritError of this code, and that it shows no private key. */
export async function refused(action: Promise<unknown>, code: string): Promise<WritError> {
  const caught = await action.then(
    () => assert.fail(`not refused: ${code}`),
    (error: unknown) => error,
  );
  assert.ok(caught instanceof WritError, `not a WritError: ${String(caught)}`);
  assert.equal(caught.code, code, caught.message);
  assert.ok(!`${String(caught)}${caught.stack}`.includes(String(Reflect.get(bundleKey.privateJwk, "d"))));
  return caught;
}
