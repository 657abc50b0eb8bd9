// Texts outside of rows that may repeat a value: errors, notices, notifications, the name an application gives itself.
// Only text is overwritten: never a code, a place or the name of a setting.
import type { Scanner } from "@writ/mask";
import { server } from "../messages/type-codes.ts";

/** Fields of ErrorResponse that hold no text of the database's: severity, SQLSTATE, positions, source. */
const plainFields = new Set([..."SVCPpFLR"].map((each) => each.charCodeAt(0)));
const applicationName = Buffer.from("application_name\0", "latin1");

/** Hides in the body `bytes[start, end)` of a message, in place. */
export function hideInMessage(scanner: Scanner, type: number, body: Buffer): void {
  if (type === server.errorResponse || type === server.noticeResponse) hideInFields(scanner, body);
  else if (type === server.notificationResponse) hideStrings(scanner, body, 4);
  else if (type === server.parameterStatus && body.subarray(0, applicationName.length).equals(applicationName)) {
    hideStrings(scanner, body, applicationName.length);
  }
}

function hideInFields(scanner: Scanner, body: Buffer): void {
  for (let at = 0; at < body.length && body[at] !== 0; ) {
    const end = endOf(body, at + 1);
    if (!plainFields.has(body[at] ?? 0)) scanner.whole(body, at + 1, end, "text");
    at = end + 1;
  }
}

function hideStrings(scanner: Scanner, body: Buffer, from: number): void {
  for (let at = from; at < body.length; ) {
    const end = endOf(body, at);
    scanner.whole(body, at, end, "text");
    at = end + 1;
  }
}

function endOf(body: Buffer, at: number): number {
  const nul = body.indexOf(0, at);
  return nul === -1 ? body.length : nul;
}
