// A feed is read within bounds, from where it was said and nowhere else; its address is in no error.
import assert from "node:assert/strict";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { readFeed } from "../../src/calendar/feed.ts";
import { feedBytesMax } from "../../src/calendar/limits.ts";
import { parseNameMap } from "../../src/calendar/name-map.ts";

const address = "https://calendar.example/private-a1b2c3/rota.ics";

async function refused(reading: Promise<unknown>, said: RegExp): Promise<void> {
  await assert.rejects(reading, (error) => {
    assert.ok(error instanceof WritError && error.code === "ACTIONS_CALENDAR", String(error));
    assert.match(error.message, said);
    assert.doesNotMatch(`${error.message}${error.stack}`, /a1b2c3/);
    return true;
  });
}

async function folderFor(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-feed-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("an address is fetched without following it elsewhere", async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const fetcher = (async (url: URL, init?: RequestInit) => {
    asked.push([String(url), init]);
    return new Response("BEGIN:VCALENDAR");
  }) as typeof fetch;
  assert.equal(await readFeed(address, ".", fetcher), "BEGIN:VCALENDAR");
  assert.equal(await readFeed(address.replace("https", "webcal"), ".", fetcher), "BEGIN:VCALENDAR");
  assert.deepEqual(
    asked.map(([url, init]) => [url, init?.redirect]),
    [
      [address, "error"],
      [address, "error"],
    ],
  );
});

test("a server that fails, sends elsewhere, sends too much or no text is refused", async () => {
  const answering = (response: () => Response) => (async () => response()) as unknown as typeof fetch;
  const read = (response: () => Response) => readFeed(address, ".", answering(response));
  await refused(
    read(() => new Response("", { status: 404 })),
    /answered 404/,
  );
  await refused(
    read(() => new Response(new Uint8Array(feedBytesMax + 1))),
    /more than \d+ bytes/,
  );
  await refused(
    read(() => new Response(Uint8Array.of(0xff, 0xfe))),
    /no UTF-8/,
  );
  const broken = (async () => {
    throw new TypeError(`fetch failed ${address}`);
  }) as unknown as typeof fetch;
  await refused(readFeed(address, ".", broken), /did not answer, or sent elsewhere/);
  for (const other of ["http://calendar.example/a1b2c3", "ftp://x/a1b2c3", "https://u:a1b2c3@calendar.example/"]) {
    await refused(readFeed(other, ".", broken), /no https address/);
  }
});

test("a file is one of the checkout", async (context) => {
  const folder = await folderFor(context);
  await writeFile(join(folder, "rota.ics"), "BEGIN:VCALENDAR");
  assert.equal(await readFeed("rota.ics", folder), "BEGIN:VCALENDAR");
  await symlink("/etc/hostname", join(folder, "link.ics"));
  for (const path of ["../rota.ics", "/etc/hostname", "link.ics", "none.ics"]) {
    await refused(readFeed(path, folder), /no file of the checkout/);
  }
});

test("a map is names and people, each name once", () => {
  const map = parseNameMap(
    "# who\nAlice  on call = alice@acme.example\nBob@Corp.example = bob@acme.example\n\n",
    "people",
  );
  assert.deepEqual(
    [...map],
    [
      ["Alice on call", "alice@acme.example"],
      ["bob@corp.example", "bob@acme.example"],
    ],
  );
  for (const [text, said] of [
    ["Alice", /no NAME = VALUE/],
    ["= x", /no NAME = VALUE/],
    ["Alice =", /no NAME = VALUE/],
    ["A = x\nA = y", /stands there twice/],
    [Array.from({ length: 1001 }, (_, at) => `n${at} = x`).join("\n"), /more than 1000/],
  ] as const) {
    assert.throws(() => parseNameMap(text, "people"), said);
  }
});
