// A report's data, out of the answers that the other questions give: who had access, what nobody approved, what is
// owed, what records add up to. It must never ask less of them than the page says it did.
import { basename } from "node:path";
import { selectSpans } from "../access/select-spans.ts";
import type { AccessHistory } from "../access/spans-of.ts";
import { basisOf } from "../answer/basis.ts";
import { askOwed } from "../exceptions/owed.ts";
import { askUnreviewed, type UnreviewedKind } from "../exceptions/unreviewed.ts";
import type { History } from "../history/open-history.ts";
import { standingSecondsMax } from "../limits.ts";
import { meetStretches } from "../never/stretch.ts";
import type { RecordTally } from "../records/tally.ts";
import type { AccessSpan, Assumption } from "../span.ts";
import type { ExceptionKind, ReportControl, ReportData, ReportException, ReportVerification } from "./report-data.ts";
import { countText, lengthText } from "./say-times.ts";

export interface ReportWish {
  readonly history: History;
  readonly access: AccessHistory;
  /** Seconds since 1970; `untilSeconds` is the first outside. */
  readonly period: { readonly fromSeconds: number; readonly untilSeconds: number };
  readonly records: RecordTally | null;
  readonly verification: ReportVerification | null;
  /** What answers the controls, told what the report found. */
  readonly controls: (data: Omit<ReportData, "controls">) => readonly ReportControl[];
}

/** @throws WritError AUDIT_HISTORY, CLI_GIT; the store's errors. */
export async function gatherReport(wish: ReportWish): Promise<ReportData> {
  const { history, access, period, records, verification } = wish;
  const { nowSeconds, revisions, basis, head, bundles } = history;
  const spans = selectSpans(access, period, nowSeconds);
  const { found, assumptions } = await askUnreviewed(history, period);
  const owed = await askOwed(history);
  const touching = revisions.filter(
    ({ fromSeconds, untilSeconds }) =>
      fromSeconds < period.untilSeconds && (untilSeconds ?? Number.POSITIVE_INFINITY) > period.fromSeconds,
  );
  const data = {
    repository: await nameOf(history),
    ...period,
    madeSeconds: nowSeconds,
    rests: {
      ...{ basis, head, revisions: touching.length, bundles: bundles.length, knownFromSeconds: access.fromSeconds },
      unread: access.unread.flatMap(({ fromSeconds, untilSeconds }) => {
        const met = meetStretches(period, { fromSeconds, untilSeconds: untilSeconds ?? Number.POSITIVE_INFINITY });
        return met ?? [];
      }),
    },
    assumptions: once([...basisOf(access, spans).assumptions, ...assumptions, ...owed.assumptions]),
    spans,
    exceptions: [
      ...found.map(({ kind, fromSeconds, path, says }) => ({
        kind: kindOf[kind],
        atSeconds: fromSeconds,
        who: recipientsOf(spans, path),
        what: path ?? "",
        says: sentence(says),
      })),
      ...owed.owed.map(({ sinceSeconds, about, path, says, next }) => ({
        kind: "owed" as const,
        atSeconds: sinceSeconds,
        who: about ?? "",
        what: path ?? "",
        says: `${sentence(says)} ${next}`,
      })),
      ...standing(spans),
      ...notBelieved(records),
    ],
    records,
    verification,
  };
  return { ...data, controls: wish.controls(data) };
}

const kindOf: Readonly<Record<UnreviewedKind, ExceptionKind>> = {
  "break-glass": "break-glass",
  scenario: "scenario",
  root: "not-reviewed",
  "no-evidence": "not-reviewed",
  "not-known": "not-reviewed",
  reduced: "reduced",
  "held-back": "held-back",
};

async function nameOf(history: History): Promise<string> {
  const newest = history.revisions.at(-1);
  const known = newest === undefined || newest.doubt !== undefined ? undefined : await history.model(newest);
  return known?.ok === true ? known.model.writ.value.name : basename(history.folder);
}

function recipientsOf(spans: readonly AccessSpan[], path: string | null): string {
  return [...new Set(spans.filter(({ grant }) => grant === path).map(({ who }) => who))].join(", ");
}

function standing(spans: readonly AccessSpan[]): readonly ReportException[] {
  return spans
    .filter(({ fromSeconds, untilSeconds }) => untilSeconds - fromSeconds > standingSecondsMax)
    .map(({ fromSeconds, untilSeconds, who, grant, role, resource }) => ({
      kind: "standing",
      atSeconds: fromSeconds,
      who,
      what: grant,
      says: `${role} on ${resource} for ${lengthText(untilSeconds - fromSeconds)}.`,
    }));
}

function notBelieved(records: RecordTally | null): readonly ReportException[] {
  if (records === null) return [];
  const listed = records.faults.map(({ session, n, torn, detail }) => ({
    kind: "not-believed" as const,
    atSeconds: null,
    who: "",
    what: session,
    says: `${torn ? "Torn" : "Not as written"} at line ${n}: ${detail}`,
  }));
  if (records.faultsMore === 0) return listed;
  const says = `${countText(records.faultsMore)} more: writ verify tells each.`;
  return [...listed, { kind: "not-believed", atSeconds: null, who: "", what: "", says }];
}

function once(assumptions: readonly Assumption[]): readonly Assumption[] {
  return [...new Map(assumptions.map((one) => [`${one.code}\n${one.says}`, one])).values()];
}

function sentence(text: string): string {
  const begun = text.slice(0, 1).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
