// A bundle built again from git, as its evidence says, and compared part by part. It must never take bytes for a blob
// that git would name otherwise.
import { createHash } from "node:crypto";
import { contentDigest, type UnsignedBundle } from "@writ/bundle";
import { compileModel, type OpaBinary } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import type { EvidenceDocument } from "@writ/github";
import { parseRepository, type RepositoryFiles } from "@writ/model";
import { filesOfEvidence } from "@writ/publish";
import { filesOfCommit } from "@writ/repository";
import { firstDifference } from "./first-difference.ts";

export interface RebuildSource {
  /** A clone of the access repository. */
  readonly folder: string;
  /** That is published (default: main). */
  readonly branch?: string;
  /** Undefined where there is none; asked once, when it is first needed. */
  readonly opa: () => Promise<Pick<OpaBinary, "path"> | undefined>;
}

export interface Rebuilt {
  readonly content: string;
  readonly parts: UnsignedBundle;
  /** Rego of the repository's own is in it. */
  readonly ownPolicies: boolean;
}

export type Rebuilding =
  | { readonly status: "built"; readonly built: Rebuilt }
  /** `lacking`: something that is needed is not here, so nothing is said about the bundle. */
  | { readonly status: "lacking" | "wrong"; readonly code: string; readonly says: string };

/** `document` null: the bundle has no evidence, and all files of the commit are built. */
export async function rebuildBundle(
  source: RebuildSource,
  { commit, document }: { readonly commit: string; readonly document: EvidenceDocument | null },
): Promise<Rebuilding> {
  try {
    const files = await filesFor(source, commit, document);
    const parsed = parseRepository(files, { nowSeconds: 0 });
    if (!parsed.ok) {
      const { file, line, code } = parsed.diagnostics[0] ?? { file: "", line: 0, code: "" };
      const says = `What the commit holds cannot be built: ${file}:${line} (${code}).`;
      return { status: "wrong", code: "not-built", says };
    }
    const ownPolicies = parsed.model.policies.length > 0;
    const opa = ownPolicies ? await source.opa() : undefined;
    if (ownPolicies && opa === undefined) {
      const says = "It has Rego of the repository's own, and OPA is not here to compile it.";
      return { status: "lacking", code: "needs-opa", says };
    }
    const parts = await compileModel(parsed.model, { commit, ...(opa === undefined ? {} : { opa }) });
    return { status: "built", built: { parts, content: contentDigest(parts), ownPolicies } };
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    if (fault.code === "GITHUB_HISTORY" || fault.code === "CLI_GIT") {
      return {
        status: "lacking",
        code: "not-in-clone",
        says: `The clone lacks what it was built from. ${fault.detail}`,
      };
    }
    return { status: "wrong", code: "not-built", says: `${fault.code}: ${fault.detail}` };
  }
}

async function filesFor(
  { folder }: RebuildSource,
  commit: string,
  document: EvidenceDocument | null,
): Promise<RepositoryFiles> {
  if (document === null) return await filesOfCommit(folder, commit);
  const files = await filesOfEvidence(folder, commit, document);
  for (const [path, { blob }] of Object.entries(document.files)) {
    const bytes = files.get(path);
    if (bytes instanceof Uint8Array && blobId(bytes, blob.length) === blob) continue;
    throw new WritError("PUBLISH_EVIDENCE", `${path}: the clone holds other bytes under ${blob}.`);
  }
  return files;
}

/** The id that git gives these bytes, in SHA-1 or SHA-256 as long as the id asked for. */
function blobId(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

/** Which part of a bundle is not what was built again, and where in it. Undefined: all are equal. */
export function differingPart(
  shipped: UnsignedBundle,
  built: UnsignedBundle,
): { readonly part: "data.json" | ".manifest" | "policy.wasm"; readonly pointer?: string } | undefined {
  if (!same(shipped.data, built.data)) return { part: "data.json", ...pointer(shipped.data, built.data) };
  if (!same(shipped.manifest, built.manifest))
    return { part: ".manifest", ...pointer(shipped.manifest, built.manifest) };
  return same(shipped.wasm, built.wasm) ? undefined : { part: "policy.wasm" };
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}

function pointer(left: Uint8Array, right: Uint8Array): { readonly pointer?: string } {
  try {
    const [shipped, built] = [left, right].map((bytes) => JSON.parse(Buffer.from(bytes).toString("utf8")) as unknown);
    const found = firstDifference(shipped, built);
    return found === undefined ? {} : { pointer: found };
  } catch {
    return {};
  }
}
