// Events of one session as JSON text, with what does not change from one statement to the next written once.
// It must give the very text that `storedEvent` gives.
import type { RecordEvent, StatementEvent } from "./events.ts";
import { storedAfterBinds, storedBeforeBinds, storedEvent, storedStatement } from "./stored.ts";

export class StoredEvents {
  #last: StatementEvent | undefined;
  #before = "";
  #after = "";

  /** The text of an event. Lists are taken for unchanged when they are the same object as before, and frozen. */
  members(event: RecordEvent): string {
    if (event.type !== "statement") return storedEvent(event);
    const last = this.#last;
    if (last === undefined || !beginsAlike(event, last)) this.#before = storedBeforeBinds(event);
    if (last === undefined || !endsAlike(event, last)) this.#after = storedAfterBinds(event);
    this.#last = event;
    return storedStatement(event, this.#before, this.#after);
  }
}

function beginsAlike(a: StatementEvent, b: StatementEvent): boolean {
  return a.text === b.text && a.changed === b.changed && a.compiled === b.compiled && a.prepared === b.prepared;
}

function endsAlike(a: StatementEvent, b: StatementEvent): boolean {
  if (a.by !== b.by) return false;
  return a.decision === b.decision && a.revision === b.revision && same(a.parts, b.parts) && same(a.reasons, b.reasons);
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b && Object.isFrozen(a);
}
