// Numbers and words of a session's view that differ: limits, records, what is searched for in free text. It must never
// take an absent limit for a low one.
import type { MaskView, SessionView } from "@writ/contracts";
import type { Direction, SettingChange } from "./plan.ts";

interface Place {
  readonly resource: string;
  readonly role: string;
}

const limitNames = {
  rows: "rows of a statement",
  sessionRows: "rows of a session",
  statementSeconds: "seconds of a statement",
};

/** Limits of statements, and what the record keeps. */
export function limitChanges({ resource, role }: Place, before: SessionView, after: SessionView): SettingChange[] {
  const limits = Object.entries(limitNames).flatMap(([key, name]) => {
    const [was, is] = [before, after].map(({ limits: all }) => all[key as keyof typeof limitNames]);
    if (was === is) return [];
    const direction: Direction =
      (is ?? Number.POSITIVE_INFINITY) > (was ?? Number.POSITIVE_INFINITY) ? "widens" : "reduces";
    return [settingOf({ resource, roles: [role], name, direction }, was ?? "no limit", is ?? "no limit")];
  });
  const [was, is] = [before, after].map(({ record }) => recordWords(record)) as [string, string];
  if (was === is) return limits;
  const direction = recordRank(after.record) >= recordRank(before.record) ? "reduces" : "widens";
  return [...limits, settingOf({ resource, roles: [role], name: "what records keep", direction }, was, is)];
}

/** Searches in free text that are gone, or new. */
export function detectsIn(
  { resource, role }: Place,
  before: MaskView | undefined,
  after: MaskView | undefined,
): SettingChange[] {
  const [was, is] = [before?.detect ?? [], after?.detect ?? []];
  if (JSON.stringify([...was].sort()) === JSON.stringify([...is].sort())) return [];
  const direction = was.every((form) => is.includes(form)) ? "reduces" : "widens";
  const words = (forms: readonly string[]): string => (forms.length === 0 ? "nothing" : forms.join(", "));
  return [settingOf({ resource, roles: [role], name: "values hidden in free text", direction }, words(was), words(is))];
}

function recordWords({ results, rows, durable }: SessionView["record"]): string {
  const kept =
    results === "rows"
      ? `${rows} rows of each result`
      : results === "digest"
        ? "a digest of results"
        : "nothing of results";
  return `${kept}, ${durable === "before" ? "stored before the statement runs" : "stored within a second"}`;
}

function recordRank({ results, durable }: SessionView["record"]): number {
  return ["none", "digest", "rows"].indexOf(results) + (durable === "before" ? 10 : 0);
}

export function settingOf(
  change: Pick<SettingChange, "name" | "direction"> & Partial<Pick<SettingChange, "resource" | "roles" | "risks">>,
  before: string | number | undefined,
  after: string | number | undefined,
): SettingChange {
  return {
    what: "setting",
    risks: [],
    ...change,
    ...(before === undefined ? {} : { before: String(before) }),
    ...(after === undefined ? {} : { after: String(after) }),
  };
}
