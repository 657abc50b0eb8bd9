// What is wrong with a feed or what it is read with. It must never hold the feed's address, which is a secret.
import { WritError } from "@writ/contracts";

export function calendarFault(detail: string): WritError {
  return new WritError("ACTIONS_CALENDAR", detail);
}
