// An archive of bundles over a repository with dates: one bundle for each commit, a minute after it, with evidence that
// calls the first commit the root and everything later approved by Bob.
import { execFileSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { generateKey, publishToFolder, replaceFile, signBundle } from "@writ/bundle";
import { compileModel } from "@writ/compiler";
import { type EvidenceDocument, encodeEvidence, loadHistory } from "@writ/github";
import { evidenceFileName, type PublishTrust } from "@writ/publish";
import { git, parseCommit } from "@writ/repository";
import { assertPlace, type BundleStore, openStore } from "@writ/store";
import { gitIn } from "./dated-repository.ts";

const repository = "777";
const scope = "production";

export interface Published {
  readonly store: BundleStore;
  readonly trust: PublishTrust;
  readonly bundles: string;
  /** By commit, oldest first. */
  readonly archived: readonly { readonly commit: string; readonly digest: string; readonly ev: string | null }[];
}

export interface PublishWish {
  readonly lifeSeconds?: number;
  /** False: none. A function: what to make of the evidence. */
  readonly evidence?: boolean | ((document: EvidenceDocument) => EvidenceDocument);
}

/** Publishes what `main` of `folder` has, oldest first; `bundles` lies in the repository's own git folder. */
export async function publishAll(
  folder: string,
  { lifeSeconds = 400 * 86_400, evidence = true }: PublishWish = {},
): Promise<Published> {
  const key = await generateKey("bundle");
  const bundles = join(folder, ".git", "bundles");
  execFileSync("mkdir", ["-p", bundles]);
  const log = gitIn(folder, ["log", "--first-parent", "--reverse", "--format=%H %ct", "main"]).trim().split("\n");
  const archived: { commit: string; digest: string; ev: string | null }[] = [];
  for (const [index, line] of log.entries()) {
    const [commit = "", seconds = ""] = line.split(" ");
    const parsed = await parseCommit(folder, commit);
    if (!parsed.ok) continue;
    const change = typeof evidence === "function" ? evidence : (document: EvidenceDocument) => document;
    const encoded = evidence === false ? undefined : await encodeEvidence(change(await evidenceOf(folder, commit)));
    if (encoded !== undefined) {
      await replaceFile({ folder: bundles, name: evidenceFileName(encoded.digest), mode: 0o644 }, encoded.bytes);
    }
    const iat = Number(seconds) + 60;
    const claims = {
      ...{ epoch: 1, seq: index + 1, iat, exp: iat + lifeSeconds, commit, repo_id: repository, scope },
      ...{ prev: archived.at(-1)?.digest ?? null, ev: encoded?.digest ?? null },
    };
    const unsigned = await compileModel(parsed.model, { commit });
    const bytes = await signBundle(unsigned, claims, { kid: key.kid, jwk: key.privateJwk });
    archived.push({ commit, digest: (await publishToFolder(bundles, bytes)).digest, ev: claims.ev });
  }
  const trust = { keys: [{ kid: key.kid, jwk: key.publicJwk }], repository, scope, epoch: 1 };
  return { store: openStore(assertPlace({ address: bundles }), { env: {} }), trust, bundles, archived };
}

async function evidenceOf(folder: string, commit: string): Promise<EvidenceDocument> {
  const history = await loadHistory((words, input) => git(folder, words, input), commit);
  const root = history.commits.at(-1)?.sha;
  const proof = {
    ...{ by: "approval" as const, pull: 7, head: commit, base: commit, mergedSeconds: 1, author: 1001, approver: 1002 },
    ...{ review: 5, approvedSeconds: 1, owner: "@acme/payments" },
  };
  const files = [...history.versions].flatMap(([path, [version]]) => {
    if (version === undefined || version.blob === null) return [];
    const { blob } = version;
    const at = { commit: version.commit, blob };
    const shipped =
      at.commit === root ? { status: "root" as const, ...at } : { status: "proved" as const, ...at, proof };
    return [[path, shipped] as const];
  });
  return { repository: Number(repository), branch: "main", commit, files: Object.fromEntries(files), heldBack: {} };
}

/** The archive's file of a digest. */
export async function archivedFile(bundles: string, digest: string): Promise<string> {
  const hex = digest.replace("sha256:", "");
  const name = (await readdir(bundles)).find((one) => one.includes(hex));
  if (name === undefined) throw new Error(`the archive holds no ${digest}`);
  return join(bundles, name);
}
