// Events of one session as JSON text, with what does not change from one statement to the next written once.
// It must give the very text that `storedEvent` gives.
import type { RecordEvent } from "./events.ts";
import { storedEvent } from "./stored.ts";

export class StoredEvents {
  members(event: RecordEvent): string {
    return storedEvent(event);
  }
}
