// What was in force without an owner having approved that very version, and what was committed and is not in force.
// It must never count a scenario, a reduction or a first commit for an approval, nor call reviewed what nobody knows.
import { type BreakGlassUse, reasons, type ShippedFile } from "@writ/github";
import { type AccountNames, proofOf } from "../access/proof.ts";
import { offlineKey } from "../answer/basis.ts";
import type { History } from "../history/open-history.ts";
import type { FileChange, Revision } from "../history/revision.ts";
import { instantText } from "../history/say.ts";
import type { Stretch } from "../never/stretch.ts";
import type { Assumption, SpanProof } from "../span.ts";
import { accountNames } from "./account-names.ts";

export const unreviewedKinds = [
  "break-glass",
  "scenario",
  "root",
  "reduced",
  "no-evidence",
  "not-known",
  "held-back",
] as const;
export type UnreviewedKind = (typeof unreviewedKinds)[number];

export interface Unreviewed extends Stretch {
  readonly kind: UnreviewedKind;
  /** null: everything that the bundle held. */
  readonly path: string | null;
  /** The commit that brought the version; of a whole bundle, the commit it was built from. */
  readonly commit: string;
  /** Seconds, the first in which it no longer was in force; of what is in force still, the end of what is known. */
  readonly untilSeconds: number;
  readonly inForce: boolean;
  readonly proof: SpanProof;
  readonly says: string;
  readonly next: string;
}

export interface UnreviewedAnswer {
  readonly found: readonly Unreviewed[];
  readonly assumptions: readonly Assumption[];
  readonly rests: { readonly basis: History["basis"]; readonly head: string; readonly revisions: number };
}

/** What touches `window`, by when it began, then by path. @throws WritError AUDIT_HISTORY, CLI_GIT; store errors. */
export async function askUnreviewed(history: History, window: Stretch): Promise<UnreviewedAnswer> {
  const { basis, head, revisions, assumptions, nowSeconds } = history;
  const rests = { basis, head, revisions: revisions.length };
  const last = revisions.at(-1);
  const evidence = last === undefined || basis === "merged" ? undefined : await history.evidence(last);
  const document = evidence !== undefined && "document" in evidence ? evidence.document : undefined;
  const names = await accountNames(history);
  const walk = new Walk(names, document?.breakGlass ?? []);
  for (const revision of revisions) walk.take(revision);
  const held = last === undefined || document === undefined ? [] : Object.entries(document.heldBack);
  const waiting = held.map(([path, { commit, blob, reason }]): Unreviewed => {
    const [what, next] = reasons[reason];
    const version = blob === null ? "its removal" : "its newest version";
    const at = { fromSeconds: last?.fromSeconds ?? nowSeconds, untilSeconds: nowSeconds, inForce: false };
    return {
      kind: "held-back",
      path,
      commit,
      ...at,
      proof: { by: "none" },
      says: `${version} is not in force: ${what}`,
      next,
    };
  });
  const found = [...before(history, window), ...walk.finish(nowSeconds), ...waiting].filter(
    ({ fromSeconds, untilSeconds }) => fromSeconds < window.untilSeconds && untilSeconds > window.fromSeconds,
  );
  return { found: found.sort(inOrder), assumptions: [...assumptions, offlineKey], rests };
}

/** What was in force before the first that is known, where there was something. */
function before({ assumptions, revisions, head, nowSeconds }: History, window: Stretch): readonly Unreviewed[] {
  const cut = assumptions.find(({ code }) => code === "shallow" || code === "gap");
  if (cut === undefined) return [];
  const [first] = revisions;
  const untilSeconds = first?.fromSeconds ?? nowSeconds;
  const says = `everything before what is known: ${cut.says.replace(/\.$/, "")}`;
  const next = "Fetch the whole history, or name the archive that holds it: --store.";
  const at = { fromSeconds: Math.max(0, window.fromSeconds), untilSeconds, inForce: false };
  const proof = { by: "none" } as const;
  return [{ kind: "not-known", path: null, commit: first?.commit ?? head, ...at, proof, says, next }];
}

function inOrder(a: Unreviewed, b: Unreviewed): number {
  return a.fromSeconds - b.fromSeconds || ((a.path ?? "") < (b.path ?? "") ? -1 : 1);
}

type Open = Omit<Unreviewed, "untilSeconds" | "inForce">;

class Walk {
  readonly #names: AccountNames;
  readonly #uses: ReadonlyMap<string, BreakGlassUse>;
  /** By path; `""` is the whole bundle. */
  readonly #open = new Map<string, Open>();
  readonly #found: Unreviewed[] = [];
  #last: Revision | undefined;

  constructor(names: AccountNames, uses: readonly BreakGlassUse[]) {
    this.#names = names;
    this.#uses = new Map(uses.map((use) => [`${use.commit} ${use.path}`, use]));
  }

  take(revision: Revision): void {
    this.#lapse(revision.fromSeconds);
    this.#settle("", wholeOf(revision), revision.fromSeconds);
    for (const change of revision.changes)
      this.#settle(change.path, this.#fileOf(change, revision), revision.fromSeconds);
    this.#last = revision;
  }

  /** Where a bundle ended before the next one came, nothing was in force in between. */
  #lapse(nextSeconds: number): void {
    const last = this.#last;
    if (last?.untilSeconds == null || !last.ended || last.untilSeconds >= nextSeconds) return;
    for (const [key, open] of this.#open) {
      this.#close(open, last.untilSeconds);
      this.#open.set(key, { ...open, fromSeconds: nextSeconds });
    }
  }

  #settle(key: string, now: Open | undefined, atSeconds: number): void {
    const before = this.#open.get(key);
    if (before !== undefined && now !== undefined && isSame(before, now)) return;
    if (before !== undefined) this.#close(before, atSeconds);
    if (now === undefined) this.#open.delete(key);
    else this.#open.set(key, now);
  }

  #close(open: Open, untilSeconds: number): void {
    if (open.fromSeconds < untilSeconds) this.#found.push({ ...open, untilSeconds, inForce: false });
  }

  #fileOf({ path, blob, commit, shipped }: FileChange, { fromSeconds }: Revision): Open | undefined {
    if (blob === null || shipped === undefined) return undefined;
    const words = wordsOf(shipped, this.#uses.get(`${baseOf(shipped).commit} ${path}`), this.#names);
    return words && { ...words, path, commit, fromSeconds, proof: proofOf(shipped, this.#names) };
  }

  finish(nowSeconds: number): readonly Unreviewed[] {
    const last = this.#last;
    const until = last?.ended === true ? last.untilSeconds : null;
    for (const open of this.#open.values()) {
      if (until !== null) this.#close(open, until);
      else if (open.fromSeconds < nowSeconds) this.#found.push({ ...open, untilSeconds: nowSeconds, inForce: true });
    }
    return this.#found;
  }
}

function isSame(one: Open, other: Open): boolean {
  return one.kind === other.kind && (other.path === null ? one.says === other.says : one.commit === other.commit);
}

/** What no file of the bundle has evidence for. */
function wholeOf({ basis, bundle, commit, fromSeconds, doubt }: Revision): Open | undefined {
  const at = { path: null, commit, fromSeconds, proof: { by: "none" } } as const;
  if (basis === "merged") {
    const says = "everything that was merged: without the archive nothing says who approved it";
    return { kind: "not-known", ...at, says, next: "Name the archive: --store, with --repository and --public." };
  }
  if (doubt !== undefined) {
    const next = `Put it back from a copy of the store: the bundle ${bundle?.digest ?? ""} names it by digest.`;
    return { kind: "not-known", ...at, says: `what the bundle shipped is not known: ${doubt}`, next };
  }
  if (bundle?.ev !== null) return undefined;
  const next = "Publish with a provider that knows who approved (docs/operating.md), not with --provider none.";
  return {
    kind: "no-evidence",
    ...at,
    says: "everything that was committed: the bundle was built without evidence",
    next,
  };
}

function baseOf(shipped: ShippedFile): Exclude<ShippedFile, { status: "reduced" }> {
  return shipped.status === "reduced" ? shipped.of : shipped;
}

function wordsOf(
  shipped: ShippedFile,
  use: BreakGlassUse | undefined,
  names: AccountNames,
): Pick<Unreviewed, "kind" | "says" | "next"> | undefined {
  if (shipped.status === "root") {
    const next = "Change it in a pull request that an owner approves; until then `first:` of proxy.yaml pins it.";
    return { kind: "root", says: "a file of the first commit, which nobody reviewed", next };
  }
  if (shipped.status === "reduced") {
    const says = `takes away from the version of ${shipped.of.commit.slice(0, 12)}, and nobody approved that`;
    return { kind: "reduced", says, next: "Nothing is owed: what only takes access away ships at once." };
  }
  const { proof } = shipped;
  if (proof.by !== "scenario") return undefined;
  const how = `admitted by ${proof.scenario.path} (${proof.count} of ${proof.atMost}), its ticket not checked`;
  if (proof.reviewSeconds === undefined) {
    return { kind: "scenario", says: how, next: "Nothing is owed: owners approved the scenario beforehand." };
  }
  return { kind: "break-glass", says: `BREAK-GLASS, ${how}; ${reviewWords(use, names)}`, next: "See: writ audit owed" };
}

function reviewWords(use: BreakGlassUse | undefined, names: AccountNames): string {
  if (use === undefined) return "whether it was reviewed is not in the newest evidence";
  const { review } = use;
  if (review === null) return `its review is owed since ${instantText(use.mergedSeconds)}`;
  return `reviewed by ${names.nameOf(review.approver)} at ${instantText(review.approvedSeconds)}`;
}
