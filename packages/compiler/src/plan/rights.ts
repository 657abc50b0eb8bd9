// What a subject has by a grant: found by asking the policy, at the instants at which its answer may change. It must
// never take a right from a file's word.
import type { SessionInput, SessionView, Subject } from "@writ/contracts";
import { planBordersMax, planClientsMax } from "../limits.ts";
import type { Right } from "./plan.ts";
import type { PlanSide } from "./side.ts";
import { entryOf } from "./subjects.ts";
import { formatTable, meetTables } from "./tables.ts";

export interface Question {
  readonly subject: Subject;
  readonly resource: string;
  readonly role: string;
  readonly grant: string;
}

/** The view of a session, and from when there is one; guards of hours and networks may close the door in between. */
export interface Found {
  readonly from: number;
  readonly view: SessionView;
}

export interface Asking {
  readonly side: PlanSide;
  readonly now: number;
  /** Counted for the plan. */
  readonly count: { asked: number; unsettled: number };
}

/** Asks from now on, at each border that answers name, from addresses that guards name too, until a session opens. */
export function findSession(asking: Asking, question: Question): Found | undefined {
  let at = asking.now;
  let from: number | undefined;
  for (let step = 0; step < planBordersMax; step += 1) {
    const answer = askAt(asking, question, { at });
    if (answer.decision === "allow") return { from: from ?? at, view: answer.view };
    const atDoor = answer.reasons.some(({ code }) => code === "guard-deny");
    if (atDoor) {
      from ??= at;
      for (const client of clientsOf(asking.side, question.resource)) {
        const there = askAt(asking, question, { at, client });
        if (there.decision === "allow") return { from, view: there.view };
      }
    }
    if (answer.until <= at) return undefined;
    at = answer.until;
  }
  asking.count.unsettled += 1;
  return undefined;
}

function askAt(
  { side, count }: Asking,
  { subject, ...question }: Question,
  { at, client }: { readonly at: number; readonly client?: string },
): ReturnType<PlanSide["ask"]["session"]> {
  count.asked += 1;
  const input: SessionInput = {
    ...question,
    subject: { ...subject, authenticatedAt: at as Subject["authenticatedAt"] },
    now: at,
    ...(client === undefined ? {} : { client }),
  };
  return side.ask.session(input);
}

/** The first address of each network that guards of the resource name, and one of each family that none may name. */
function clientsOf({ writ }: PlanSide, resource: string): readonly string[] {
  const guard = entryOf(writ.guards, resource);
  const networks = (guard?.deny ?? []).flatMap(({ from = [], notFrom = [] }) => [...from, ...notFrom]);
  if (networks.length === 0) return [];
  const known = networks.slice(0, planClientsMax - 2).map((network) => network.split("/")[0] ?? "");
  return [...new Set([...known, "192.0.2.1", "2001:db8::1"])];
}

const shownTables = new WeakMap<SessionView["tables"], readonly string[] | undefined>();

/** The part of a view that depends on the grant, in words. */
export function rightOf({ from, view }: Found): Right {
  const tables = tablesOf(view);
  return {
    grant: view.grant,
    from,
    until: view.grantUntil,
    kinds: kindsOf(view.allow),
    ...(tables === undefined ? {} : { tables }),
    ...(view.sessions === undefined ? {} : { sessions: view.sessions }),
  };
}

/** `all` alone where it is among them: it stands for every kind. */
export function kindsOf(allow: readonly string[]): readonly string[] {
  return allow.includes("all") ? ["all"] : [...new Set(allow)].sort();
}

/** undefined: all. */
export function tablesOf(view: SessionView): readonly string[] | undefined {
  if (!shownTables.has(view.tables)) shownTables.set(view.tables, meetTables(view.tables)?.map(formatTable));
  return shownTables.get(view.tables);
}
