// The evidence that bundles name: its digest and form, whose it is, and whether git has the versions that it speaks of.
// It must never take an approval for proved because a document says so: who approved is asked again, or said to be
// told.
import { WritError } from "@writ/contracts";
import {
  type EvidenceDocument,
  type FileVersion,
  type History,
  isReducedGrant,
  openEvidence,
  type RunGit,
  readBlobs,
  type ShippedFile,
  type VersionJudge,
} from "@writ/github";
import { evidenceBytesMax, evidenceFileName } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import type { CheckedBundle } from "./check-archive.ts";
import type { Findings } from "./findings.ts";

export interface EvidenceChecks {
  readonly store: BundleStore;
  readonly findings: Findings;
  /** First-parent history of the clone; absent: none was given. */
  readonly history?: History;
  /** Of the same clone. */
  readonly git?: RunGit;
  /** Asked again who approved; absent: nobody is asked. */
  readonly judge?: VersionJudge;
  /** What another answer now means: git alone always answers alike, a host's teams change. */
  readonly judged?: "wrong" | "unproved";
}

/** Looked at once each, however many bundles ship the same version of a file. */
export class EvidenceChecker {
  readonly #checks: EvidenceChecks;
  readonly #versions = new Set<string>();
  readonly #opened = new Set<string>();
  /** Paths that take away what others give. */
  #hiding: readonly string[] | undefined;
  approvals = 0;

  constructor(checks: EvidenceChecks) {
    this.#checks = checks;
  }

  /** Documents that bundles name. */
  get documents(): number {
    return this.#opened.size;
  }

  /** Versions of files that were looked at. */
  get versions(): number {
    return this.#versions.size;
  }

  /** Undefined when it is missing or not what the bundle names: then the bundle cannot be built again. */
  async open({ claims }: CheckedBundle): Promise<EvidenceDocument | undefined> {
    const { store, findings } = this.#checks;
    if (claims.ev === null) return undefined;
    const where = evidenceFileName(claims.ev);
    this.#opened.add(claims.ev);
    const wrong = (code: string, says: string): undefined => {
      findings.wrong({ part: "evidence", code, where, says });
      return undefined;
    };
    try {
      const stored = await store.read(where, evidenceBytesMax);
      if (stored === undefined)
        return wrong("missing", `It is not there; the bundle of commit ${claims.commit} names it.`);
      const document = await openEvidence(stored.bytes, claims.ev);
      if (document.commit !== claims.commit) return wrong("foreign", `It is of commit ${document.commit}.`);
      if (String(document.repository) !== claims.repo_id) return wrong("foreign", "It is of another repository.");
      return document;
    } catch (fault) {
      if (!(fault instanceof WritError)) throw fault;
      return wrong("altered", `${fault.code}: ${fault.detail}`);
    }
  }

  /** Evidence that no bundle names, such as of a publisher that was overtaken: it is what its name says, or not. */
  async checkAside(digest: string): Promise<void> {
    if (this.#opened.has(digest)) return;
    const { store, findings } = this.#checks;
    const where = evidenceFileName(digest);
    const says = await store
      .read(where, evidenceBytesMax)
      .then(async (stored) => (stored === undefined ? undefined : void (await openEvidence(stored.bytes, digest))))
      .catch((fault: unknown) => {
        if (fault instanceof WritError) return `${fault.code}: ${fault.detail} No bundle names it.`;
        throw fault;
      });
    if (says !== undefined) findings.wrong({ part: "evidence", code: "altered", where, says });
  }

  /** Whether git has each version that ships, where the evidence says that it came from. */
  async checkVersions(document: EvidenceDocument, ev: string): Promise<void> {
    const { history } = this.#checks;
    if (history === undefined) return;
    const where = evidenceFileName(ev);
    for (const [path, shipped] of Object.entries(document.files)) {
      for (const file of chainOf(shipped)) await this.#checkVersion(path, file, where);
      this.#checkNewest({ history, document, where }, path, shipped);
    }
    this.#checkLeftOut({ history, document, where });
  }

  /** A version ships that the commit had, and the newest of these, or the evidence says why not. */
  #checkNewest({ history, document, where }: Checked, path: string, { commit, blob }: ShippedFile): void {
    const { findings } = this.#checks;
    const [at, own] = [history.indexOf.get(document.commit), history.indexOf.get(commit)];
    // What history does not hold is told elsewhere.
    if (at === undefined || own === undefined) return;
    if (own < at) {
      const says = `${path}: it is said to ship as of commit ${commit}, which is later than the bundle's.`;
      return findings.wrong({ part: "evidence", code: "later-version", where, says });
    }
    const newest = newestAt(history, path, at);
    if (newest === undefined || (newest.commit === commit && newest.blob === blob)) return;
    if (isHeldBack(document, newest)) return;
    const says = `${path}: it ships as of commit ${commit}, and nothing says why the later ${newest.commit} does not.`;
    findings.unproved({ part: "evidence", code: "not-newest", where, says });
  }

  /** Masks and guards take away: one that is left out shows what it hid, and the bundle is built again without it. */
  #checkLeftOut({ history, document, where }: Checked): void {
    const at = history.indexOf.get(document.commit);
    if (at === undefined) return;
    this.#hiding ??= [...history.versions.keys()].filter((path) => /^(masks|guards)\/[^/]+\.yaml$/.test(path));
    for (const path of this.#hiding) {
      const newest = newestAt(history, path, at);
      if (newest === undefined || newest.blob === null || Object.hasOwn(document.files, path)) continue;
      if (isHeldBack(document, newest)) continue;
      const says = `${path}: the bundle's commit has it, and nothing says why it does not ship.`;
      this.#checks.findings.unproved({ part: "evidence", code: "left-out", where, says });
    }
  }

  async #checkVersion(path: string, file: ShippedFile, where: string): Promise<void> {
    const key = JSON.stringify([path, file]);
    if (this.#versions.has(key)) return;
    this.#versions.add(key);
    const { findings, history, judge, judged } = this.#checks;
    const known = history?.versions.get(path)?.find(({ commit, blob }) => commit === file.commit && blob === file.blob);
    if (known === undefined) {
      const says = `${path}: the clone's history has no such version of it (commit ${file.commit}).`;
      return findings.wrong({ part: "evidence", code: "no-version", where, says });
    }
    if (file.status === "reduced") return await this.#checkReduced(path, file, where);
    if (file.status === "root") return this.#checkRoot(path, file.commit, where);
    this.approvals += 1;
    if (judge === undefined) return;
    const verdict = await judge.judge(known);
    if (verdict.status === "proved" && JSON.stringify(sorted(verdict.proof)) === JSON.stringify(sorted(file.proof)))
      return;
    const now = verdict.status === "unproved" ? verdict.reason : "another proof";
    const says = `${path} (commit ${file.commit}): asked again, the answer is: ${now}.`;
    if (judged === "wrong") findings.wrong({ part: "evidence", code: "asked-otherwise", where, says });
    else findings.unproved({ part: "evidence", code: "asked-otherwise", where, says });
  }

  /** That it only takes away is for everybody to see: no approval stands behind it. */
  async #checkReduced(path: string, file: Extract<ShippedFile, { status: "reduced" }>, where: string): Promise<void> {
    const { git, findings } = this.#checks;
    if (git === undefined) return;
    const blobs = await readBlobs(git, [file.blob, file.of.blob]).catch((fault: unknown) => {
      if (fault instanceof WritError) return undefined;
      throw fault;
    });
    const [after, before] = [blobs?.get(file.blob), blobs?.get(file.of.blob)];
    // What the clone lacks is told where the bundle is built again.
    if (after === undefined || before === undefined) return;
    if (path.startsWith("grants/") && isReducedGrant(path, before, after)) return;
    const said = `it is said to only take away from commit ${file.of.commit}, and does not.`;
    const says = `${path} (commit ${file.commit}): ${said}`;
    findings.wrong({ part: "evidence", code: "not-reduced", where, says });
  }

  #checkRoot(path: string, commit: string, where: string): void {
    if (this.#checks.history?.commits.at(-1)?.sha === commit) return;
    const says = `${path}: it is said to be of the first commit, which is another.`;
    this.#checks.findings.wrong({ part: "evidence", code: "no-root", where, says });
  }
}

interface Checked {
  readonly history: History;
  readonly document: EvidenceDocument;
  readonly where: string;
}

/** `at`: the commit's place in the history. */
function newestAt({ versions, indexOf }: History, path: string, at: number): FileVersion | undefined {
  return versions.get(path)?.find(({ commit }) => (indexOf.get(commit) ?? -1) >= at);
}

function isHeldBack({ heldBack }: EvidenceDocument, { path, commit, blob }: FileVersion): boolean {
  const held = Object.hasOwn(heldBack, path) ? heldBack[path] : undefined;
  return held?.commit === commit && held.blob === blob;
}

/** A version, and those that it was reduced from. */
function chainOf(shipped: ShippedFile): readonly ShippedFile[] {
  const chain: ShippedFile[] = [shipped];
  for (let file = shipped; file.status === "reduced"; file = file.of) chain.push(file.of);
  return chain;
}

function sorted(proof: object): object {
  return Object.fromEntries(Object.entries(proof).sort(([left], [right]) => (left < right ? -1 : 1)));
}
