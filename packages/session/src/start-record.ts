// The first step of a session's record: the use of a grant is claimed, the record begins.
// A record that begins too late must say that its session never was.
import type { SessionView } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { onDisk } from "./on-disk.ts";
import type { OpenRequest } from "./open-request.ts";
import type { Recorder, RecorderStore } from "./recorder.ts";

/** Whether one more session may start under a grant that allows a number of them. */
export async function claimed(store: RecorderStore, view: SessionView): Promise<boolean> {
  return view.sessions === undefined || (await onDisk(store.claim(`${view.grant}@${view.grantUntil}`, view.sessions)));
}

/** @throws WritError RECORD_… when the record cannot be started: then nothing may run. */
export async function startRecord(
  store: RecorderStore,
  asked: { view: SessionView; request: OpenRequest; evaluator: Evaluator; now: number },
): Promise<Recorder> {
  const { view, request, evaluator, now } = asked;
  const starting = store.start({
    now,
    ...(request.grant === undefined ? {} : { grantAsked: true }),
    subject: request.subject,
    resource: view.resource,
    role: view.role,
    grant: view.grant,
    grantUntil: view.grantUntil,
    bundle: {
      ...{ revision: evaluator.revision, seq: evaluator.seq, digest: evaluator.digest },
      ...(evaluator.breakGlass === undefined ? {} : { breakGlass: true as const }),
    },
    ...request.client,
  });
  try {
    return await onDisk(starting);
  } catch (error) {
    // A record that starts after all is of a session that never was.
    starting.then((record) => record.end(neverWas)).catch(() => {});
    throw error;
  }
}

const neverWas = {
  type: "session-end",
  reason: "record-failed",
  message: "The record was not started in time; the session never began.",
  statements: 0,
  rows: 0,
  bytes: 0,
} as const;
