// One revision after another as what it gave: everything but grants as a model, and the grants that belong to it. Only
// what changed is parsed. It must never take a revision as in force of which no bundle could have been made.
import {
  checkGrantsBeside,
  type Diagnostic,
  isGrantPath,
  type Model,
  type ModelGrant,
  parseRepository,
  type RepositoryEntry,
  readGrant,
} from "@writ/model";
import { partOfCommit } from "@writ/repository";
import type { History } from "../history/open-history.ts";
import { type VersionEntries, versionKey } from "../history/read-versions.ts";
import type { FileChange, FileVersion, Revision } from "../history/revision.ts";
import { revisionsInTurn } from "../limits.ts";

export interface GrantVersion {
  readonly grant: ModelGrant;
  readonly version: FileVersion;
}

export interface AccessStep {
  readonly revision: Revision;
  /** All files of it that are in force but the grants; `grants` of it is empty. */
  readonly base: Model;
  /** The same before this revision; undefined at the first. The same object when nothing of it changed. */
  readonly before: Model | undefined;
  /** Grants in force by path: one map, which the next step changes. */
  readonly grants: ReadonlyMap<string, GrantVersion>;
  /** Paths of grants that came, went or changed since the step before. */
  readonly changed: ReadonlySet<string>;
}

/** A revision that is not valid as a whole: what was in force before stays. */
export interface InvalidStep {
  readonly revision: Revision;
  /** The first mistake, as `file:line:column: message`. */
  readonly fault: string;
}

type Read = { readonly grant: GrantVersion } | { readonly fault: string };

/** What the newest revision that was read says, in force or not, and what is in force. */
class Tree {
  readonly #nowSeconds: number;
  readonly #read = new Map<string, Read>();
  readonly #others = new Map<string, RepositoryEntry>();
  readonly #strange = new Map<string, Set<string>>();
  readonly #faulty = new Set<string>();
  readonly #inForce = new Map<string, GrantVersion>();
  readonly #waiting = new Set<string>();
  #otherChanged = true;
  #parsed: Model | { readonly fault: string } = { fault: "writ.yaml is missing" };
  #base: Model | undefined;

  constructor(nowSeconds: number) {
    this.#nowSeconds = nowSeconds;
  }

  apply(change: FileChange, entries: VersionEntries): void {
    const { path, blob } = change;
    const part = partOfCommit(path);
    if (part.what === "strange") return this.#applyStrange(path, part.top, blob !== null);
    const version = blob === null ? undefined : { ...change, blob };
    const entry = version === undefined ? undefined : (entries.get(versionKey(version)) ?? "missing");
    if (isGrantPath(path)) return this.#applyGrant(path, version, entry);
    this.#otherChanged = true;
    this.#faulty.delete(path);
    this.#others.delete(path);
    if (entry === "missing") this.#faulty.add(path);
    else if (entry !== undefined) this.#others.set(path, entry);
  }

  #applyStrange(path: string, top: string, there: boolean): void {
    const paths = this.#strange.get(top) ?? new Set();
    if (there) paths.add(path);
    else paths.delete(path);
    this.#strange.set(top, paths);
    this.#otherChanged = true;
  }

  #applyGrant(path: string, version: FileVersion | undefined, entry: RepositoryEntry | "missing" | undefined): void {
    this.#waiting.add(path);
    this.#read.delete(path);
    this.#faulty.delete(path);
    if (version === undefined || entry === undefined) return;
    const read = entry === "missing" ? { fault: missing(path) } : readVersion(version, entry);
    this.#read.set(path, read);
    if ("fault" in read) this.#faulty.add(path);
  }

  /** Brings into force what was applied, if it is valid as a whole. */
  settle(revision: Revision): AccessStep | InvalidStep {
    const fault = this.#findFault();
    const base = this.#parsed;
    if (fault !== undefined || "fault" in base) return { revision, fault: fault ?? missing("writ.yaml") };
    const before = this.#base;
    this.#base = base;
    const changed = new Set(this.#waiting);
    this.#waiting.clear();
    for (const path of changed) {
      const read = this.#read.get(path);
      if (read !== undefined && "grant" in read) this.#inForce.set(path, read.grant);
      else this.#inForce.delete(path);
    }
    return { revision, base, before, grants: this.#inForce, changed };
  }

  #findFault(): string | undefined {
    this.#parseOthers();
    const [faulty] = this.#faulty;
    if (faulty !== undefined) {
      const read = this.#read.get(faulty);
      return read !== undefined && "fault" in read ? read.fault : missing(faulty);
    }
    const base = this.#parsed;
    if ("fault" in base) return base.fault;
    // Grants that were valid beside the same base still are.
    const asked = base === this.#base ? this.#waiting : this.#read.keys();
    const grants: ModelGrant[] = [];
    for (const path of asked) {
      const read = this.#read.get(path);
      if (read !== undefined && "grant" in read) grants.push(read.grant.grant);
    }
    return firstOf(grants.length === 0 ? [] : checkGrantsBeside(base, grants));
  }

  #parseOthers(): void {
    if (!this.#otherChanged) return;
    this.#otherChanged = false;
    const files = new Map(this.#others);
    for (const [top, paths] of this.#strange) if (paths.size > 0) files.set(top, { kind: "folder" });
    const like = this.#base ?? ("fault" in this.#parsed ? undefined : this.#parsed);
    const parsed = parseRepository(files, { nowSeconds: this.#nowSeconds, ...(like === undefined ? {} : { like }) });
    this.#parsed = parsed.ok ? parsed.model : { fault: firstOf(parsed.diagnostics) ?? missing("writ.yaml") };
  }
}

function readVersion(version: FileVersion, entry: RepositoryEntry): Read {
  const read = readGrant(version.path, entry);
  if (read.ok) return { grant: { grant: read.grant, version } };
  return { fault: firstOf(read.diagnostics) ?? missing(version.path) };
}

function missing(path: string): string {
  return `${path} cannot be read`;
}

/** Whether a fault is of a file that this clone lacks, not of what somebody wrote. */
export function isMissing(fault: string): boolean {
  return fault.endsWith(" cannot be read");
}

function firstOf(diagnostics: readonly Diagnostic[]): string | undefined {
  const [first] = diagnostics.filter(({ severity }) => severity === "error");
  return first && `${first.file}:${first.line}:${first.column}: ${first.message}`;
}

/** Every revision in order. Memory holds one state, and the files of some hundred revisions. */
export async function* walkAccess(history: History): AsyncGenerator<AccessStep | InvalidStep> {
  const tree = new Tree(history.nowSeconds);
  for (let from = 0; from < history.revisions.length; from += revisionsInTurn) {
    const turn = history.revisions.slice(from, from + revisionsInTurn);
    const versions = turn.flatMap(({ changes }) => changes.filter(isThere));
    const entries = await history.read(versions);
    for (const revision of turn) {
      for (const change of revision.changes) tree.apply(change, entries);
      yield tree.settle(revision);
    }
  }
}

function isThere(change: FileChange): change is FileVersion {
  return change.blob !== null && partOfCommit(change.path).what !== "strange";
}
