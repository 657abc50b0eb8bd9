// Ids of sessions and journals: 26 characters of Crockford base32, 48 bits of time and 80 random bits (as ULIDs are),
// so that names sort by time. The place of a session's file follows from its id alone; a path must never be made of
// anything else.
import { randomBytes } from "node:crypto";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const idPattern = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
/** The last millisecond of the year 9999: four digits name every year's folder. */
const timeMsMax = 253_402_300_799_999;
const timeCharacters = 10;
const randomCharacters = 16;

/** A fresh id for this instant (milliseconds since 1970). */
export function newSessionId(nowMs: number): string {
  let time = "";
  for (let rest = nowMs, i = 0; i < timeCharacters; i++) {
    time = alphabet.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let random = "";
  for (const byte of randomBytes(randomCharacters)) random += alphabet.charAt(byte & 31);
  return time + random;
}

export function isSessionId(text: string): boolean {
  return idPattern.test(text) && timeOfSessionId(text) <= timeMsMax;
}

/** Milliseconds since 1970 at which the id was made. The id must be one. */
export function timeOfSessionId(id: string): number {
  let timeMs = 0;
  for (const character of id.slice(0, timeCharacters)) timeMs = timeMs * 32 + alphabet.indexOf(character);
  return timeMs;
}

/** The folder of a session's file below the records folder: `YYYY/MM/DD`, in UTC. */
export function dayOfSessionId(id: string): string {
  return new Date(timeOfSessionId(id)).toISOString().slice(0, 10).replaceAll("-", "/");
}
