// Builds what may be published of a commit: reads git, asks who approved what is new, compiles. It must never hold a
// private key, believe what the store says without the public key, or go on when anybody it asks does not answer.
import type { PublishedBundle } from "@writ/bundle";
import { compileModel, type OpaBinary } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { type EvidenceDocument, encodeEvidence, type Provider } from "@writ/github";
import type { Diagnostic, Model } from "@writ/model";
import { commitOf, sequenceOf } from "@writ/repository";
import type { BundleStore } from "@writ/store";
import { assertFollows } from "./ancestry.ts";
import { readLatest } from "./latest.ts";
import { lifeSecondsMax } from "./limits.ts";
import { readPreviousEvidence } from "./previous-evidence.ts";
import type { Publication } from "./publication.ts";
import type { PublishTrust } from "./publish-trust.ts";
import { notice } from "./report.ts";
import { selectFiles } from "./select-files.ts";

export interface PrepareOptions {
  /** The root of the repository's clone, with the whole history. */
  readonly folder: string;
  /** What to publish; absent: HEAD. */
  readonly revision?: string;
  /** Who says who approved. "none": nobody is asked, and the bundle has no evidence. */
  readonly provider: Provider | "none";
  readonly store: BundleStore;
  readonly trust: PublishTrust;
  /** The branch that is published: only what was merged into it counts. */
  readonly branch: string;
  readonly nowSeconds: number;
  /** Given when it is first needed; `always`: for the product's own policies too. */
  readonly opa: { readonly always: boolean; find(): Promise<Pick<OpaBinary, "path">> };
  /** True: something was published before, so that a store without a newest bundle is refused. */
  readonly expectLatest?: boolean;
  /** True: evidence of the bundle before is not read, everything is asked again. */
  readonly askAgain?: boolean;
  /** Told, line by line, of what takes time. */
  readonly report?: (line: string) => void;
}

export type Preparation =
  | {
      readonly status: "prepared";
      readonly publication: Publication;
      /** What is left out, held back, unreviewed: to be shown to everybody. */
      readonly report: readonly Diagnostic[];
      /** The proved versions do not fit together: it is the bundle before, less what was taken away since. */
      readonly onlyRemovals: boolean;
    }
  /** This commit is what lies there, or a newer one: nothing to do, and nobody was asked. */
  | { readonly status: "published" | "overtaken"; readonly there: PublishedBundle; readonly ended: boolean }
  /** Nothing that could be published is valid. */
  | { readonly status: "refused"; readonly report: readonly Diagnostic[] };

/**
 * Rejects with PUBLISH_HISTORY, PUBLISH_EPOCH, PUBLISH_LATEST, PUBLISH_EVIDENCE, PUBLISH_PROVIDER, CLI_GIT (a shallow
 * clone among them), GITHUB_…, BUNDLE_… or COMPILER_…: nothing may be published then, and the next run may try again.
 */
export async function preparePublication(options: PrepareOptions): Promise<Preparation> {
  const { folder, trust, nowSeconds } = options;
  const report = options.report ?? (() => {});
  const commit = await commitOf(folder, options.revision ?? "HEAD");
  const seq = await sequenceOf(folder, commit);
  const there = (await readLatest(options.store, trust, nowSeconds))?.bundle;
  if (there === undefined && options.expectLatest === true) {
    throw new WritError("PUBLISH_LATEST", `${options.store.shown} holds no newest bundle, though one was published.`);
  }
  const previous = previousOf(there, trust);
  if (previous !== undefined) {
    const where = previous.claims.commit === commit ? "published" : await ancestry(options, commit, previous);
    if (where !== "follows") return { status: where, there: previous, ended: previous.claims.exp <= nowSeconds };
  }
  const before = previous === undefined ? undefined : await evidenceBefore(options, previous);
  report(`commit ${commit.slice(0, 12)} is number ${seq}; ${describe(previous, there)}`);
  const chosen = await selectFiles(options, { commit, ...(before === undefined ? {} : { previous: before }) });
  const notices = noticesOf(options, previous, there);
  if (!chosen.ok) return { status: "refused", report: [...notices, ...chosen.report] };
  const publication = await publicationOf(options, { ...chosen, commit, seq, previous });
  const { onlyRemovals } = chosen;
  return { status: "prepared", publication, report: [...notices, ...chosen.report], onlyRemovals };
}

/** What is published after. A higher epoch starts anew: nothing that was published before counts for it. */
function previousOf(there: PublishedBundle | undefined, { epoch }: PublishTrust): PublishedBundle | undefined {
  if (there === undefined || there.claims.epoch < epoch) return undefined;
  if (there.claims.epoch === epoch) return there;
  throw new WritError("PUBLISH_EPOCH", `It is ${there.claims.epoch} there, and ${epoch} here.`);
}

async function ancestry({ folder }: PrepareOptions, commit: string, { claims }: PublishedBundle) {
  return await assertFollows(folder, { commit, published: claims.commit });
}

async function evidenceBefore(
  { provider, store, askAgain }: PrepareOptions,
  previous: PublishedBundle,
): Promise<EvidenceDocument | undefined> {
  if (provider === "none" && previous.claims.ev !== null) throw new WritError("PUBLISH_PROVIDER");
  return provider === "none" || askAgain === true ? undefined : await readPreviousEvidence(store, previous);
}

function describe(previous: PublishedBundle | undefined, there: PublishedBundle | undefined): string {
  if (previous !== undefined) return `${previous.claims.commit.slice(0, 12)} was published last`;
  return there === undefined ? "nothing was published before" : "a new epoch starts";
}

function noticesOf(
  { provider, trust }: PrepareOptions,
  previous: PublishedBundle | undefined,
  there: PublishedBundle | undefined,
): Diagnostic[] {
  const said: Diagnostic[] = [];
  if (provider === "none") said.push(notice("no-evidence"));
  if (there !== undefined && previous === undefined) said.push(notice("new-epoch", String(trust.epoch)));
  return said;
}

interface Building {
  readonly commit: string;
  readonly seq: number;
  readonly previous: PublishedBundle | undefined;
  readonly model: Model;
  readonly evidence: EvidenceDocument | undefined;
}

async function publicationOf({ opa, trust, report }: PrepareOptions, building: Building): Promise<Publication> {
  const { model, commit, seq, previous } = building;
  const lifeSeconds = model.writ.bundleLifeSeconds;
  if (lifeSeconds > lifeSecondsMax) {
    throw new WritError(
      "PUBLISH_CLAIMS",
      `\`bundle.life\` of writ.yaml is ${lifeSeconds} s; at most ${lifeSecondsMax}.`,
    );
  }
  const evidence = building.evidence === undefined ? undefined : await encodeEvidence(building.evidence);
  const found = opa.always || model.policies.length > 0 ? { opa: await opa.find() } : {};
  report?.("compiling");
  const unsigned = await compileModel(model, { commit, ...found });
  const { epoch, repository: repo_id, scope } = trust;
  const links = { prev: previous?.digest ?? null, ev: evidence?.digest ?? null };
  return { claims: { epoch, seq, commit, repo_id, scope, ...links, lifeSeconds }, unsigned, evidence: evidence?.bytes };
}
