// The text of a feed, from a file of the checkout or an https address. It must never follow a redirect, read without a
// bound, nor put the address into an error: whoever has it reads the calendar.
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import { calendarFault } from "./calendar-fault.ts";
import { feedBytesMax, feedMsMax } from "./limits.ts";

/** `fetcher`: another one in tests. @throws WritError ACTIONS_CALENDAR */
export async function readFeed(place: string, folder: string, fetcher: typeof fetch = fetch): Promise<string> {
  const bytes = /^[a-z]+:\/\//i.test(place) ? await fetched(place, fetcher) : await ofFile(place, folder);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw calendarFault("The feed is no UTF-8 text.");
  }
}

async function ofFile(path: string, folder: string): Promise<Uint8Array> {
  const [root, file] = [await realpath(folder), await realpath(join(folder, path)).catch(() => undefined)];
  if (file === undefined || isAbsolute(path) || !file.startsWith(root + sep)) {
    throw calendarFault("`feed` is no file of the checkout, and no https address.");
  }
  const { size } = await stat(file);
  if (size > feedBytesMax) throw tooLarge();
  return await readFile(file);
}

async function fetched(place: string, fetcher: typeof fetch): Promise<Uint8Array> {
  const url = URL.parse(place.replace(/^webcals?:/i, "https:"));
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") {
    throw calendarFault("`feed` is no https address without a user.");
  }
  let response: Response;
  try {
    response = await fetcher(url, { redirect: "error", signal: AbortSignal.timeout(feedMsMax) });
  } catch {
    // The fault's own words hold the address.
    throw calendarFault("The feed's server did not answer, or sent elsewhere: write the address it sends to.");
  }
  if (response.status === 200) return await bounded(response);
  // What nobody reads would hold the process until the server tires of it.
  await response.body?.cancel().catch(() => undefined);
  throw calendarFault(`The feed's server answered ${response.status}.`);
}

async function bounded({ body }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of body ?? []) {
      bytes += part.byteLength;
      if (bytes > feedBytesMax) break;
      parts.push(part);
    }
  } catch {
    throw calendarFault("The feed broke off.");
  }
  if (bytes > feedBytesMax) throw tooLarge();
  return Buffer.concat(parts);
}

function tooLarge(): Error {
  return calendarFault(`The feed has more than ${feedBytesMax} bytes.`);
}
