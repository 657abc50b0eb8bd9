// Archives for tests: bundles really signed, with evidence, in a folder as publishers leave it. It must never be used
// outside tests.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  bundleFileName,
  canonicalJson,
  type GeneratedKey,
  generateKey,
  publishToFolder,
  signBundle,
} from "@writ/bundle";
import { encodeEvidence, type ShippedFile } from "@writ/github";
import { evidenceFileName, type PublishTrust } from "@writ/publish";
import { type BundleStore, openStore } from "@writ/store";
import { hour, runGit } from "./fixture.ts";

export interface BundleWish {
  readonly commit: string;
  /** Seconds. */
  readonly at: number;
  readonly seq: number;
  /** Seconds; absent: 72 hours. */
  readonly life?: number;
  /** Absent: every file of the commit, as root or as `proof` says. null: no evidence. */
  readonly evidence?: Readonly<Record<string, ShippedFile>> | null;
  readonly key?: GeneratedKey;
  /** Absent: the bundle before. */
  readonly prev?: string | null;
  /** Absent: 1. */
  readonly epoch?: number;
}

export interface TestArchive {
  readonly folder: string;
  readonly store: BundleStore;
  readonly trust: PublishTrust;
  publish(wish: BundleWish): Promise<{ readonly digest: string; readonly ev: string | null }>;
  /** Signs the newest again. */
  renew(at: number): Promise<{ readonly digest: string }>;
  /** Flips a bit in an object, or removes it. */
  spoil(name: string, how: "flip" | "remove"): void;
  bundleName(digest: string): string;
  evidenceName(ev: string): string;
}

export const bundleKey = await generateKey("bundle");

export function openArchive(folder: string, clone: string): TestArchive {
  let last: { readonly digest: string; readonly ev: string | null; readonly wish: BundleWish } | undefined;
  const trust: PublishTrust = {
    keys: [{ kid: bundleKey.kid, jwk: bundleKey.publicJwk }],
    ...{ repository: "777", scope: "production", epoch: 1 },
  };
  const sign = async (wish: BundleWish, ev: string | null): Promise<string> => {
    const { commit, at, seq, life = 72 * hour, key = bundleKey, epoch = 1 } = wish;
    const unsigned = {
      data: canonicalJson({ writ: { commit } }),
      manifest: canonicalJson({ revision: commit, roots: ["writ"], metadata: { format: 1 } }),
      wasm: Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0),
    };
    const prev = wish.prev === undefined ? (last?.digest ?? null) : wish.prev;
    const links = { commit, repo_id: "777", scope: "production", prev, ev };
    const claims = { epoch, seq, iat: at, exp: at + life, ...links };
    const bytes = await signBundle(unsigned, claims, { kid: key.kid, jwk: key.privateJwk });
    const { digest } = await publishToFolder(folder, bytes);
    last = { digest, ev, wish };
    return digest;
  };
  return {
    folder,
    store: openStore({ folder }, { env: {} }),
    trust,
    async publish(wish) {
      const files = wish.evidence === undefined ? rootFiles(clone, wish.commit) : wish.evidence;
      if (files === null) return { digest: await sign(wish, null), ev: null };
      const document = { repository: 777, branch: "main", commit: wish.commit, files, heldBack: {} };
      const { bytes, digest: ev } = await encodeEvidence(document);
      writeFileSync(join(folder, evidenceFileName(ev)), bytes);
      return { digest: await sign(wish, ev), ev };
    },
    async renew(at) {
      if (last === undefined) throw new Error("nothing to renew");
      return { digest: await sign({ ...last.wish, at, prev: last.digest }, last.ev) };
    },
    spoil(name, how) {
      const path = join(folder, name);
      if (how === "remove") return rmSync(path);
      const bytes = readFileSync(path);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    },
    bundleName: (digest) => bundleFileName(digest),
    evidenceName: (ev) => evidenceFileName(ev),
  };
}

/** Every file of a commit, with the commit that brought it, as of a first commit. */
export function rootFiles(clone: string, commit: string): Record<string, ShippedFile> {
  const files: Record<string, ShippedFile> = {};
  for (const line of runGit(clone, ["ls-tree", "-r", commit]).split("\n")) {
    const [, blob = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t(.+)$/.exec(line) ?? [];
    const brought = runGit(clone, ["log", "-1", "--format=%H", commit, "--", path]);
    files[path] = { status: "root", commit: brought, blob };
  }
  return files;
}

/** The same with one of them approved by somebody. */
export function approved(
  files: Readonly<Record<string, ShippedFile>>,
  path: string,
  { pull, author, approver }: { readonly pull: number; readonly author: number; readonly approver: number },
): Record<string, ShippedFile> {
  const file = files[path];
  if (file === undefined) throw new Error(`${path} is not there`);
  const { commit, blob } = file;
  const times = { mergedSeconds: 1_790_000_100, approvedSeconds: 1_790_000_050 };
  const ids = { pull, author, approver, review: 5, head: commit, base: commit, owner: "@acme/db" };
  return { ...files, [path]: { status: "proved", commit, blob, proof: { by: "approval", ...ids, ...times } } };
}
