// Which version of each file ships. An unproved grant is left out, an unproved change to anything else gives way to the
// last proved version, reductions always ship; if that is not valid, only removals do. Nothing of it is silent.
import { WritError } from "@writ/contracts";
import { type Diagnostic, type Model, parseRepository, type RepositoryEntry, type RepositoryFiles } from "@writ/model";
import { hasBlobId, readBlobs } from "./blobs.ts";
import { isGrant, reducedFrom } from "./earlier-grant.ts";
import type { EvidenceDocument, HeldBack, ShippedFile, UnreducedFile } from "./evidence.ts";
import type { RunGit } from "./facts.ts";
import type { FileVersion, History } from "./history.ts";
import type { VersionJudge } from "./judge-versions.ts";
import type { Verdict } from "./reasons.ts";
import { isReducedGrant } from "./reduction.ts";
import { breakGlassUses } from "./scenario/break-glass.ts";
import { owedWords } from "./scenario/owed-words.ts";
import { reportOf, type Spoken } from "./selection-report.ts";

export interface SelectOptions {
  readonly history: History;
  readonly judge: VersionJudge;
  readonly git: RunGit;
  /** The files of the newest commit of `history`. */
  readonly files: RepositoryFiles;
  readonly nowSeconds: number;
  readonly repositoryId: number;
  readonly branch: string;
  /** Evidence of the bundle published last, as openEvidence opened it. */
  readonly previous?: EvidenceDocument;
  /** Mistakes that parsing does not see, such as Rego that may not be used: they count as those of parsing do. */
  readonly check?: (model: Model) => Promise<readonly Diagnostic[]>;
}

export type Selection =
  | {
      readonly ok: true;
      readonly model: Model;
      readonly files: RepositoryFiles;
      readonly evidence: EvidenceDocument;
      /** What is left out, held back, unreviewed: to be shown to everybody. */
      readonly report: readonly Diagnostic[];
      /** The proved versions did not fit together: this is the bundle before, less what was taken away since. */
      readonly onlyRemovals: boolean;
    }
  | { readonly ok: false; readonly report: readonly Diagnostic[] };

interface Draft {
  readonly files: Map<string, RepositoryEntry>;
  readonly shipped: Record<string, ShippedFile>;
  readonly heldBack: Record<string, HeldBack>;
  readonly spoken: Spoken[];
}

/**
 * Chooses, and parses what was chosen. Rejects with GITHUB_HISTORY when what was published last is not part of the
 * history, and with the provider's errors: nothing may be published then.
 */
export async function selectVersions(options: SelectOptions): Promise<Selection> {
  const { history, previous } = options;
  if (previous !== undefined && !history.indexOf.has(previous.commit)) {
    throw new WritError("GITHUB_HISTORY", `What was published last, ${previous.commit}, is not part of it.`);
  }
  const draft = await choose(options);
  const parsed = await parseChosen(options, draft);
  if (parsed.ok) return await selected(options, draft, { model: parsed.model, onlyRemovals: false });
  const { mistakes } = parsed;
  if (previous === undefined) return { ok: false, report: [...reportOf(draft.spoken), ...mistakes] };
  const less = await onlyRemovals(options, previous, draft);
  const reparsed = await parseChosen(options, less);
  if (!reparsed.ok) return { ok: false, report: [...reportOf(less.spoken), ...mistakes, ...reparsed.mistakes] };
  const selection = await selected(options, less, { model: reparsed.model, onlyRemovals: true });
  return { ...selection, report: [...selection.report, ...mistakes] };
}

type Chosen = { readonly ok: true; readonly model: Model } | { readonly ok: false; readonly mistakes: Diagnostic[] };

async function parseChosen({ nowSeconds, check }: SelectOptions, { files }: Draft): Promise<Chosen> {
  const parsed = parseRepository(files, { nowSeconds });
  if (!parsed.ok) return { ok: false, mistakes: parsed.diagnostics };
  const mistakes = [...((await check?.(parsed.model)) ?? [])];
  return mistakes.length === 0 ? { ok: true, model: parsed.model } : { ok: false, mistakes };
}

async function selected(
  options: SelectOptions,
  draft: Draft,
  { model, onlyRemovals }: { model: Model; onlyRemovals: boolean },
) {
  const { repositoryId: repository, branch, history } = options;
  const commit = history.commits[0]?.sha ?? "";
  const breakGlass = await breakGlassUses(options, draft.shipped);
  const evidence = {
    ...{ repository, branch, commit, files: draft.shipped, heldBack: draft.heldBack },
    ...(breakGlass.length === 0 ? {} : { breakGlass }),
  };
  const report = [...reportOf(draft.spoken), ...owedWords(breakGlass, options.nowSeconds)];
  return { ok: true, model, files: draft.files, evidence, report, onlyRemovals } as const;
}

async function choose(options: SelectOptions): Promise<Draft> {
  const draft: Draft = { files: new Map(), shipped: {}, heldBack: {}, spoken: [] };
  const paths = new Set([...options.history.versions.keys(), ...options.files.keys()]);
  for (const path of [...paths].sort()) {
    const newest = options.history.versions.get(path)?.[0];
    // Evidence names paths in ASCII, as the model does; what stands in no commit is not of the repository.
    if (newest === undefined || !/^[\x20-\x7e]+$/.test(path)) {
      if (isRead(options.files.get(path))) draft.spoken.push({ what: "not-read", path });
    } else if (newest.blob === null || options.files.has(path)) await choosePath(options, draft, newest);
  }
  return draft;
}

/** A folder that the model does not know, such as docs/, is nothing that anybody expects to be read. */
function isRead(entry: RepositoryEntry | undefined): boolean {
  return entry !== undefined && (entry instanceof Uint8Array || entry.kind !== "folder");
}

async function choosePath(options: SelectOptions, draft: Draft, newest: FileVersion): Promise<void> {
  const { path } = newest;
  if (newest.blob === null && isSettled(options, newest)) return;
  const entry = options.files.get(path);
  if (entry instanceof Uint8Array && !(newest.blob !== null && hasBlobId(entry, newest.blob))) {
    throw new WritError("GITHUB_HISTORY", `${path} is not as its commit has it.`);
  }
  const verdict = await options.judge.judge(newest);
  if (verdict.status !== "unproved") {
    if (verdict.status === "root") draft.spoken.push({ what: "root", path });
    else if (verdict.proof.by === "scenario") draft.spoken.push({ what: "scenario", path });
    return ship(draft, newest, { entry, verdict });
  }
  if (isGrant(path)) return await chooseGrant(options, draft, { newest, entry, verdict });
  holdBack(draft, newest, verdict);
  const older = await options.judge.lastProved(path, newest.commit);
  draft.spoken.push({ what: "held-back", path, verdict, version: newest, ...(older === undefined ? {} : { older }) });
  if (older === undefined || older.blob === null) return;
  ship(draft, older, { entry: await options.judge.readBlob(older.blob), verdict: await options.judge.judge(older) });
}

/** A removal that was in force before, or of a grant that was in none: nothing is left to ask. */
function isSettled({ history, previous }: SelectOptions, { path, commit }: FileVersion): boolean {
  if (previous?.files[path] !== undefined) return false;
  if (isGrant(path)) return true;
  if (previous === undefined || previous.heldBack[path] !== undefined) return false;
  const [removed, published] = [history.indexOf.get(commit), history.indexOf.get(previous.commit)];
  return removed !== undefined && published !== undefined && removed >= published;
}

interface Unproved {
  readonly newest: FileVersion;
  readonly entry: RepositoryEntry | undefined;
  readonly verdict: Verdict & { readonly status: "unproved" };
}

async function chooseGrant(options: SelectOptions, draft: Draft, { newest, entry, verdict }: Unproved): Promise<void> {
  const { path, commit, blob } = newest;
  if (blob === null) {
    const before = options.previous?.files[path];
    if (before !== undefined) draft.spoken.push({ what: "reduced", path, version: newest, verdict });
    return;
  }
  const from = entry instanceof Uint8Array ? await reducedFrom(options, newest, entry) : undefined;
  if (from === undefined) {
    holdBack(draft, newest, verdict);
    draft.spoken.push({ what: "left-out", path, verdict, version: newest });
    return;
  }
  const of = shippedOf(from, await options.judge.judge(from));
  if (of === undefined || entry === undefined) return;
  draft.spoken.push({ what: "reduced", path, version: newest, verdict });
  draft.files.set(path, entry);
  draft.shipped[path] = { status: "reduced", commit, blob, of };
}

function holdBack(draft: Draft, { path, commit, blob }: FileVersion, verdict: Omit<HeldBack, "commit" | "blob">) {
  const { reason, scenario } = verdict;
  draft.heldBack[path] = { commit, blob, reason, ...(scenario === undefined ? {} : { scenario }) };
}

function ship(
  draft: Draft,
  version: FileVersion,
  { entry, verdict }: { entry: RepositoryEntry | undefined; verdict: Verdict },
): void {
  const shipped = shippedOf(version, verdict);
  if (entry === undefined || shipped === undefined) return;
  draft.files.set(version.path, entry);
  draft.shipped[version.path] = shipped;
}

function shippedOf({ commit, blob }: FileVersion, verdict: Verdict): UnreducedFile | undefined {
  if (blob === null || verdict.status === "unproved") return undefined;
  return verdict.status === "root" ? { status: "root", commit, blob } : { ...verdict, commit, blob };
}

/** The bundle published last, less the grants that are gone and with the ends that are earlier. */
async function onlyRemovals(options: SelectOptions, previous: EvidenceDocument, tried: Draft): Promise<Draft> {
  const { git, history, files } = options;
  const spoken: Spoken[] = [...tried.spoken, { what: "only-removals", path: "writ.yaml" }];
  const draft: Draft = { files: new Map(), shipped: {}, heldBack: tried.heldBack, spoken };
  const before = await readBlobs(
    git,
    Object.values(previous.files).map(({ blob }) => blob),
  );
  for (const [path, shipped] of Object.entries(previous.files)) {
    const newest = history.versions.get(path)?.[0];
    if (isGrant(path) && newest?.blob === null) continue;
    const bytes = before.get(shipped.blob) ?? new Uint8Array();
    const entry = files.get(path);
    const shorter = newest?.blob != null && entry instanceof Uint8Array && isReducedGrant(path, bytes, entry);
    draft.files.set(path, isGrant(path) && shorter ? entry : bytes);
    const of = shipped.status === "reduced" ? shipped.of : shipped;
    draft.shipped[path] =
      isGrant(path) && shorter ? { status: "reduced", commit: newest.commit, blob: newest.blob, of } : shipped;
  }
  return draft;
}
