// What a record's lines asked a policy, as it was asked. It must never fill in what a line does not hold: what was cut
// cannot be asked again.
import type { RecordDocument, SessionInput, StatementFacts, Subject } from "@writ/contracts";
import { clientAddressOf } from "@writ/session";

export type StartLine = Extract<RecordDocument, { type: "session-start" }>;
export type StatementLine = Extract<RecordDocument, { type: "statement" }>;
export type RedecideLine = Extract<RecordDocument, { type: "redecide" }>;

/** The second that a line was decided for; older records do not hold it, and the line's own is the nearest. */
export function secondOf(line: { readonly now?: number; readonly at: string }): number {
  return line.now ?? Math.floor(Date.parse(line.at) / 1000);
}

/** `held`: the grant that the session holds already, when it is decided again. */
export function sessionQuestion(start: StartLine, now: number, held?: string): SessionInput {
  // Records of before `now` was kept do not say whether the token named the grant: that grant is asked for.
  const grant = held ?? (start.now === undefined || start.grantAsked === true ? start.grant : undefined);
  const client = clientAddressOf(start.address);
  return {
    subject: start.subject as Subject,
    resource: start.resource,
    role: start.role,
    now,
    ...(grant === undefined ? {} : { grant }),
    ...(client === undefined ? {} : { client }),
  };
}

/** Undefined: the line keeps only a part of the facts. */
export function recordedFacts(line: StatementLine): readonly StatementFacts[] | undefined {
  if (line.partCount !== undefined || line.namesCut === true) return undefined;
  return line.parts.map(({ functions = [], refusals = [], catalogueOnly, ...part }) => {
    const facts = { ...part, functions, refusals } as StatementFacts;
    return catalogueOnly === true ? { ...facts, catalogueOnly } : facts;
  });
}
