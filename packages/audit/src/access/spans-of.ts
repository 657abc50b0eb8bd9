// A history → every stretch of access in it. It must say of each instant what the bundle of that instant would have
// answered; guards and masks narrow what a span allows, and are not in it.
import { WritError } from "@writ/contracts";
import type { Model } from "@writ/model";
import type { History } from "../history/open-history.ts";
import type { Revision } from "../history/revision.ts";
import { instantText, listed } from "../history/say.ts";
import { spansMax } from "../limits.ts";
import { joinTouching } from "../never/stretch.ts";
import type { AccessSpan, Assumption, SpanEnd } from "../span.ts";
import { AccountNames, proofOf } from "./proof.ts";
import { type Recipient, recipientsOf } from "./recipients.ts";
import { type AccessStep, type GrantVersion, isMissing, walkAccess } from "./walk-access.ts";

/** A person's line in people.yaml, and from when to when it was in force. */
export interface PersonStay {
  readonly name: string;
  readonly fromSeconds: number;
  /** null: still there. */
  readonly untilSeconds: number | null;
}

/**
 * A stretch in which something was in force that could not be read, or a commit took effect, nobody knows when;
 * `untilSeconds` null: to the end.
 */
export interface Unread {
  readonly fromSeconds: number;
  readonly untilSeconds: number | null;
}

export interface AccessHistory {
  /** By when they began, then by grant and recipient. Of those without `endedBy` only `selectSpans` knows the end. */
  readonly spans: readonly AccessSpan[];
  readonly people: readonly PersonStay[];
  /** Resources that ever were. */
  readonly resources: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** In these, spans tell what is known, which may not be what was. By time, none touching another. */
  readonly unread: readonly Unread[];
  readonly basis: History["basis"];
  /** The newest commit of the branch, and that of the newest revision in force. */
  readonly head: string;
  readonly newest: string | null;
  /** Seconds: before this nothing is known. null: nothing is known at all. */
  readonly fromSeconds: number | null;
  /** Seconds: the end of the newest bundle; null without one. */
  readonly bundleUntilSeconds: number | null;
}

interface Open {
  readonly recipient: Recipient;
  readonly given: GrantVersion;
  readonly openedSeconds: number;
  readonly span: Omit<AccessSpan, "untilSeconds" | "endedBy" | "endCommit">;
}

/**
 * All of it, the same whatever the time: `selectSpans` takes what a question is about, and ends what has ended by then.
 * @throws WritError AUDIT_HISTORY, CLI_GIT. */
export async function accessOf(history: History): Promise<AccessHistory> {
  const gathering = new Gathering(history);
  for await (const step of walkAccess(history)) {
    if ("fault" in step) gathering.skip(step.revision, step.fault);
    else gathering.take(step);
  }
  return gathering.finish();
}

class Gathering {
  readonly #history: History;
  readonly #names = new AccountNames();
  readonly #spans: AccessSpan[] = [];
  /** By path, then by recipient. */
  readonly #open = new Map<string, Map<string, Open>>();
  readonly #stays = new Map<string, number>();
  readonly #people: PersonStay[] = [];
  readonly #resources = new Set<string>();
  /** By name, whoever had it last: issuer and subject. */
  readonly #accounts = new Map<string, string>();
  readonly #renewed: string[] = [];
  readonly #invalid: string[] = [];
  readonly #lost: string[] = [];
  readonly #unread: Unread[] = [];
  #unreadSeconds: number | undefined;
  #last: Revision | undefined;
  #newest: string | null = null;

  constructor(history: History) {
    this.#history = history;
  }

  skip(revision: Revision, fault: string): void {
    this.#lapse(revision);
    const lost = revision.basis === "bundle" || isMissing(fault);
    (lost ? this.#lost : this.#invalid).push(`${revision.commit.slice(0, 12)} (${fault})`);
    if (lost) this.#unreadSeconds ??= revision.fromSeconds;
    this.#last = revision;
  }

  take(step: AccessStep): void {
    const { revision, base, before } = step;
    this.#lapse(revision);
    if (revision.doubt !== undefined) this.#unreadSeconds ??= revision.fromSeconds;
    else this.#endUnread(revision.fromSeconds);
    if (base.people !== before?.people) this.#learnPeople(base, revision.fromSeconds);
    for (const name of base.resources.keys()) this.#resources.add(name);
    const gone = [...step.changed].filter((path) => this.#open.has(path));
    const renamed = renamedOf(step, gone, (path) => this.#blobOf(path));
    for (const path of touched(step, this.#open)) this.#settle(path, step, renamed);
    this.#last = revision;
    this.#newest = revision.commit;
  }

  #endUnread(untilSeconds: number | null): void {
    const fromSeconds = this.#unreadSeconds;
    this.#unreadSeconds = undefined;
    if (fromSeconds !== undefined && fromSeconds !== untilSeconds) this.#unread.push({ fromSeconds, untilSeconds });
  }

  #blobOf(path: string): string | undefined {
    for (const { given } of this.#open.get(path)?.values() ?? []) return given.version.blob;
    return undefined;
  }

  /** Where a bundle ended before the next one came, nothing was in force in between. */
  #lapse(next: Revision): void {
    const last = this.#last;
    if (last?.untilSeconds == null || !last.ended || last.untilSeconds >= next.fromSeconds) return;
    this.#endAll(last.untilSeconds);
    this.#reopen(next.fromSeconds);
  }

  #endAll(atSeconds: number): void {
    for (const [, opened] of this.#open) {
      for (const one of opened.values()) this.#close(one, { atSeconds, endedBy: "bundle-ended", endCommit: null });
    }
  }

  #reopen(atSeconds: number): void {
    for (const opened of this.#open.values()) {
      for (const [key, one] of opened) opened.set(key, { ...one, ...openedAt(one, atSeconds) });
    }
  }

  #learnPeople(base: Model, atSeconds: number): void {
    this.#names.learn(base.people);
    const there = base.people.value;
    for (const [name, fromSeconds] of this.#stays) {
      if (Object.hasOwn(there, name)) continue;
      this.#stays.delete(name);
      this.#people.push({ name, fromSeconds, untilSeconds: atSeconds });
    }
    for (const [name, { issuer, subject }] of Object.entries(there)) {
      if (!this.#stays.has(name)) this.#stays.set(name, atSeconds);
      const account = JSON.stringify([issuer, subject]);
      const before = this.#accounts.get(name);
      if (before !== undefined && before !== account) this.#renewed.push(`${name} (${instantText(atSeconds)})`);
      this.#accounts.set(name, account);
    }
  }

  /** Ends what a grant gave and no longer does, begins what it gives now. */
  #settle(path: string, step: AccessStep, renamed: ReadonlySet<string>): void {
    const given = step.grants.get(path);
    const opened = this.#open.get(path) ?? new Map<string, Open>();
    const wanted = new Map(
      (given === undefined ? [] : recipientsOf(given.grant, step.base)).map((one) => [keyOf(one), one]),
    );
    const { fromSeconds: atSeconds, commit: endCommit } = step.revision;
    for (const [key, one] of opened) {
      if (given !== undefined && isSame(one.given, given) && wanted.has(key)) continue;
      const endedBy = this.#whyEnded(one, step, { path, renamed });
      this.#close(one, { atSeconds, endedBy, endCommit });
      opened.delete(key);
    }
    for (const [key, recipient] of given === undefined ? [] : wanted) {
      if (!opened.has(key) && given !== undefined) opened.set(key, this.#begin(recipient, given, atSeconds));
    }
    if (opened.size === 0) this.#open.delete(path);
    else this.#open.set(path, opened);
  }

  #begin(recipient: Recipient, given: GrantVersion, atSeconds: number): Open {
    const { grant, version } = given;
    const assumptions = recipient.claimed ? [claimedGroup(recipient)] : [];
    const span = {
      ...{ grant: version.path, commit: version.commit, blob: version.blob, who: recipient.who, via: recipient.via },
      ...{ resource: grant.resource, role: grant.value.role, tables: grant.value.only?.tables ?? null },
      ...{ sessions: grant.value.sessions ?? null, why: grant.value.why, fromSeconds: atSeconds },
      ...{ proof: proofOf(version.shipped, this.#names), assumptions },
    };
    const opened = { recipient, given, openedSeconds: atSeconds, span };
    return { ...opened, ...openedAt(opened, atSeconds) };
  }

  #whyEnded(
    { recipient, given }: Open,
    { base, grants }: AccessStep,
    { path, renamed }: { readonly path: string; readonly renamed: ReadonlySet<string> },
  ): SpanEnd {
    const isPerson = !recipient.claimed && !recipient.who.startsWith("workload:");
    if (isPerson && !Object.hasOwn(base.people.value, recipient.who)) return "person-removed";
    if (!base.resources.has(given.grant.resource)) return "resource-removed";
    const now = grants.get(path);
    if (now === undefined) return renamed.has(path) ? "renamed" : "removed";
    return isSame(now, given) ? "left-group" : "changed";
  }

  #close({ span, given }: Open, { atSeconds, endedBy, endCommit }: Ending): void {
    const { untilSeconds } = given.grant;
    if (span.fromSeconds >= Math.min(untilSeconds, atSeconds)) return;
    const own = untilSeconds <= atSeconds;
    this.#keep({
      ...span,
      untilSeconds: own ? untilSeconds : atSeconds,
      endedBy: own && endedBy !== null ? "until" : endedBy,
      endCommit: own ? null : endCommit,
    });
  }

  #keep(span: AccessSpan): void {
    if (this.#spans.length >= spansMax) throw new WritError("AUDIT_HISTORY", `It holds more than ${spansMax} spans.`);
    this.#spans.push(span);
  }

  finish(): AccessHistory {
    const { head, basis, revisions } = this.#history;
    const last = revisions.at(-1);
    this.#endUnread(null);
    for (const opened of this.#open.values()) for (const one of opened.values()) this.#leaveOpen(one);
    for (const [name, fromSeconds] of this.#stays) this.#people.push({ name, fromSeconds, untilSeconds: null });
    return {
      spans: this.#spans.sort(inOrder),
      people: this.#people,
      resources: [...this.#resources].sort(),
      assumptions: [...this.#history.assumptions, ...this.#notValid(), ...this.#notRead(), ...this.#otherAccounts()],
      unread: joined([...this.#unread, ...revisions.flatMap(({ unsure }) => unsure ?? [])]),
      ...{ basis, head, newest: this.#newest, fromSeconds: revisions[0]?.fromSeconds ?? null },
      bundleUntilSeconds: last?.bundle?.exp ?? null,
    };
  }

  /** What the last revision still gives, or will: its end is said by the clock of whoever asks. */
  #leaveOpen({ span, given }: Open): void {
    const { untilSeconds } = given.grant;
    if (span.fromSeconds < untilSeconds) this.#keep({ ...span, untilSeconds, endedBy: null, endCommit: null });
  }

  #notValid(): Assumption[] {
    if (this.#invalid.length === 0) return [];
    const says = `No bundle can be made of ${listed(this.#invalid)}; what was in force before stayed.`;
    return [{ code: "not-valid", says }];
  }

  /** A name is what files say; whose it is, people.yaml says, and may say otherwise the next day. */
  #otherAccounts(): Assumption[] {
    if (this.#renewed.length === 0) return [];
    const says = `Another account from then on, under the same name, perhaps somebody else: ${listed(this.#renewed)}.`;
    return [{ code: "account", says }];
  }

  /** What was published was in force, whether it can be read today or not. */
  #notRead(): Assumption[] {
    if (this.#lost.length === 0) return [];
    const says = `What ${listed(this.#lost)} gave is not known; what was in force before is told as if it had stayed.`;
    return [{ code: "gap", says }];
  }
}

function joined(parts: readonly Unread[]): readonly Unread[] {
  const found = parts.map(({ fromSeconds, untilSeconds }) => ({ fromSeconds, untilSeconds: untilSeconds ?? forever }));
  return joinTouching(found, () => "").map(({ fromSeconds, untilSeconds }) => ({
    fromSeconds,
    untilSeconds: untilSeconds === forever ? null : untilSeconds,
  }));
}

const forever = Number.POSITIVE_INFINITY;

interface Ending {
  readonly atSeconds: number;
  readonly endedBy: SpanEnd | null;
  readonly endCommit: string | null;
}

function openedAt({ span, given }: Open, atSeconds: number): Pick<Open, "openedSeconds" | "span"> {
  const fromSeconds = Math.max(atSeconds, given.grant.fromSeconds ?? atSeconds);
  return { openedSeconds: atSeconds, span: { ...span, fromSeconds } };
}

function keyOf({ who, via }: Recipient): string {
  return via === null ? who : `${who}\n${via}`;
}

/** The same version, brought by the same commit and proved by the same people. */
function isSame({ version: a }: GrantVersion, { version: b }: GrantVersion): boolean {
  return a.blob === b.blob && a.commit === b.commit && a.shipped?.status === b.shipped?.status;
}

function claimedGroup({ via }: Recipient): Assumption {
  return {
    code: "claimed-group",
    says: `Who is in ${via}, its provider says at each login; neither history nor bundles know its members.`,
  };
}

/** Grants that this step may have changed for somebody. */
function touched(step: AccessStep, open: ReadonlyMap<string, unknown>): Iterable<string> {
  const { base, before, changed } = step;
  const same = before !== undefined && before.people === base.people && sameGroups(before, base);
  if (same) return changed;
  return new Set([...changed, ...open.keys(), ...step.grants.keys()]);
}

function sameGroups(before: Model, base: Model): boolean {
  if (before.groups.size !== base.groups.size) return false;
  for (const [name, group] of base.groups) if (before.groups.get(name) !== group) return false;
  return true;
}

/** Paths that are gone while the same content came under another path. */
function renamedOf(
  { changed, grants }: AccessStep,
  gone: readonly string[],
  blobOf: (path: string) => string | undefined,
): ReadonlySet<string> {
  const came = new Set<string>();
  for (const path of changed) {
    const blob = grants.get(path)?.version.blob;
    if (blob !== undefined && blobOf(path) !== blob) came.add(blob);
  }
  return new Set(gone.filter((path) => !grants.has(path) && came.has(blobOf(path) ?? "")));
}

function inOrder(a: AccessSpan, b: AccessSpan): number {
  return a.fromSeconds - b.fromSeconds || compare(a.grant, b.grant) || compare(a.who, b.who);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
