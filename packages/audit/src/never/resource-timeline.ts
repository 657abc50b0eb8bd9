// Which roles and masks a resource had when: one state for each time that one of its files changed. It must never say
// anything of a stretch of which the archive or the clone lacks the files.
import type { Model, ModelGuard, ModelResource } from "@writ/model";
import { AccountNames } from "../access/proof.ts";
import { type InvalidStep, isMissing, walkAccess } from "../access/walk-access.ts";
import type { History } from "../history/open-history.ts";
import type { FileChange, Revision } from "../history/revision.ts";
import type { ResourceFiles } from "./column-visibility.ts";
import type { NotKnown } from "./never-answer.ts";
import { meetStretches, type Stretch } from "./stretch.ts";

export interface ResourceState extends Stretch, ResourceFiles {
  /** The revision that began it. */
  readonly commit: string;
  /** The versions of the files, as evidence names them; `mask` is absent where there is no file. */
  readonly versions: { readonly resource: FileChange | undefined; readonly mask: FileChange | undefined };
  readonly guard: ModelGuard | undefined;
  /** The resource that was asked about, where this is another way to the same database. */
  readonly sameDatabaseAs: string | null;
}

export interface ResourceTimeline {
  /** By resource, then by time; within the window. */
  readonly states: readonly ResourceState[];
  /** Resources that any revision up to the window's end had. */
  readonly resources: readonly string[];
  readonly names: AccountNames;
  /** Stretches whose files could not be read, though they were in force. */
  readonly unread: readonly NotKnown[];
  /** How many revisions were walked. */
  readonly revisions: number;
}

/** `on` null: every resource. @throws WritError AUDIT_HISTORY, CLI_GIT. */
export async function readTimeline(history: History, window: Stretch, on: string | null): Promise<ResourceTimeline> {
  const reading = new Reading(window, on);
  for await (const step of walkAccess(history)) {
    if (step.revision.fromSeconds >= window.untilSeconds) break;
    reading.apply(step.revision);
    if ("base" in step) reading.take(step.revision, step.base);
    else reading.doubt(step);
  }
  return reading.finish();
}

type Open = Omit<ResourceState, "untilSeconds" | "sameDatabaseAs">;

class Reading {
  readonly #window: Stretch;
  readonly #on: string | null;
  readonly #versions = new Map<string, FileChange>();
  readonly #open = new Map<string, Open>();
  readonly #states: Omit<ResourceState, "sameDatabaseAs">[] = [];
  /** Databases that the resource in question led to, at any time up to the window's end. */
  readonly #databases = new Set<string>();
  readonly #resources = new Set<string>();
  readonly #names = new AccountNames();
  readonly #unread: NotKnown[] = [];
  #doubt: { readonly fromSeconds: number; readonly why: string } | undefined;
  #base: Model | undefined;
  #last: Revision | undefined;
  #revisions = 0;

  constructor(window: Stretch, on: string | null) {
    this.#window = window;
    this.#on = on;
  }

  apply(revision: Revision): void {
    this.#lapse(revision);
    for (const change of revision.changes) {
      if (!/^(resources|masks)\//.test(change.path)) continue;
      if (change.blob === null) this.#versions.delete(change.path);
      else this.#versions.set(change.path, change);
    }
    this.#last = revision;
    this.#revisions += 1;
  }

  /** What was merged and is not valid was never published; what was published and cannot be read is not known. */
  doubt({ revision, fault }: InvalidStep): void {
    if (revision.basis === "merged" && !isMissing(fault)) return;
    this.#doubt ??= { fromSeconds: revision.fromSeconds, why: `${revision.commit.slice(0, 12)}: ${fault}.` };
  }

  #settleDoubt(untilSeconds: number): void {
    if (this.#doubt !== undefined) this.#unread.push({ ...this.#doubt, untilSeconds });
    this.#doubt = undefined;
  }

  take(revision: Revision, base: Model): void {
    this.#settleDoubt(revision.fromSeconds);
    if (base.people !== this.#base?.people) this.#names.learn(base.people);
    if (base === this.#base && this.#open.size > 0) return;
    this.#base = base;
    for (const name of base.resources.keys()) this.#resources.add(name);
    const asked = this.#on === null ? undefined : base.resources.get(this.#on);
    if (asked !== undefined) this.#databases.add(databaseOf(asked));
    for (const name of [...this.#open.keys()]) {
      if (!base.resources.has(name)) this.#close(name, revision.fromSeconds);
    }
    for (const resource of base.resources.values()) this.#settle(resource, base, revision);
  }

  #settle(resource: ModelResource, base: Model, revision: Revision): void {
    const { name } = resource;
    const mask = base.masks.get(name);
    const guard = base.guards.get(name);
    const before = this.#open.get(name);
    if (before?.resource === resource && before.mask === mask && before.guard === guard) return;
    this.#close(name, revision.fromSeconds);
    const versions = {
      resource: this.#versions.get(resource.path),
      mask: mask === undefined ? undefined : this.#versions.get(mask.path),
    };
    const { fromSeconds, commit } = revision;
    this.#open.set(name, { resource, mask, guard, versions, fromSeconds, commit });
  }

  /** Where a bundle ended before the next one came, nothing was in force in between. */
  #lapse(next: Revision): void {
    const last = this.#last;
    if (last?.untilSeconds == null || !last.ended || last.untilSeconds >= next.fromSeconds) return;
    for (const [name, open] of [...this.#open]) {
      this.#close(name, last.untilSeconds);
      this.#open.set(name, { ...open, fromSeconds: next.fromSeconds });
    }
  }

  #close(name: string, atSeconds: number): void {
    const open = this.#open.get(name);
    if (open === undefined) return;
    this.#open.delete(name);
    const within = meetStretches(this.#window, { fromSeconds: open.fromSeconds, untilSeconds: atSeconds });
    if (within !== undefined) this.#states.push({ ...open, ...within });
  }

  finish(): ResourceTimeline {
    const last = this.#last;
    const end = last?.ended === true && last.untilSeconds !== null ? last.untilSeconds : this.#window.untilSeconds;
    for (const name of [...this.#open.keys()]) this.#close(name, end);
    this.#settleDoubt(end);
    const states = this.#wanted().sort(
      (a, b) => compare(a.resource.name, b.resource.name) || a.fromSeconds - b.fromSeconds,
    );
    const resources = [...this.#resources].sort();
    return { states, resources, names: this.#names, unread: this.#unread, revisions: this.#revisions };
  }

  /** The resource in question, and whatever leads where it leads, led or will lead: its name may have changed. */
  #wanted(): ResourceState[] {
    return this.#states.flatMap((state): ResourceState[] => {
      if (this.#on === null || state.resource.name === this.#on) return [{ ...state, sameDatabaseAs: null }];
      return this.#databases.has(databaseOf(state.resource)) ? [{ ...state, sameDatabaseAs: this.#on }] : [];
    });
  }
}

/** By address: whether two names are one server is not known here. */
function databaseOf({ host, port, value: { database } }: ModelResource): string {
  return JSON.stringify([host.replace(/\.$/, ""), port, database]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
