// Settings are read whole or not at all, and a refusal is told from an answer that says there is nothing.
import assert from "node:assert/strict";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { openSettings, type SettingsReader } from "../src/read-settings.ts";

type Reply = (url: URL) => { readonly status?: number; readonly body: unknown };

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

async function settings(reply: Reply): Promise<{ readonly reader: SettingsReader; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://double");
    asked.push(`${url.pathname}${url.search}`);
    const { status = 200, body } = reply(url);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { owner: "acme", repository: "access", token: "t", apiUrl, wait: async () => {} };
  return { reader: openSettings(options), asked };
}

const numbered = (count: number, from = 0) => Array.from({ length: count }, (_, at) => ({ name: `n${from + at}` }));
const pageOf = (all: readonly unknown[], url: URL) => {
  const [size, page] = [Number(url.searchParams.get("per_page")), Number(url.searchParams.get("page"))];
  return all.slice((page - 1) * size, page * size);
};

test("a list of three pages is one list, and a page that is full is not taken for the last", async () => {
  for (const count of [0, 1, 99, 100, 101, 200, 250]) {
    const { reader, asked } = await settings((url) => ({ body: pageOf(numbered(count), url) }));
    assert.deepEqual(await reader.read("/rules/branches/main"), { seen: true, data: numbered(count) });
    assert.equal(asked.length, Math.floor(count / 100) + 1);
  }
});

test("an object that counts its list is read to the end, with all that it says beside", async () => {
  const { reader } = await settings((url) => ({ body: { total_count: 120, secrets: pageOf(numbered(120), url) } }));
  const seen = await reader.read("/environments/writ/secrets");
  assert.deepEqual(seen, { seen: true, data: { total_count: 120, secrets: numbered(120) } });
});

test("what is no list is asked once, without a page", async () => {
  const { reader, asked } = await settings(() => ({ body: { enabled: true } }));
  assert.deepEqual(await reader.read("/actions/permissions"), { seen: true, data: { enabled: true } });
  assert.deepEqual(asked, ["/repos/acme/access/actions/permissions"]);
});

test("a list without end is an error, not a part of it", async () => {
  const { reader } = await settings((url) => ({ body: numbered(100, Number(url.searchParams.get("page")) * 100) }));
  await assert.rejects(reader.read("/rules/branches/main"), /GITHUB_ANSWER|More than 1000 settings/);
});

test("a refusal is GitHub's own words, bounded, without the address of a page", async () => {
  for (const status of [401, 403, 404]) {
    const body = { message: "Not for you", documentation_url: "https://docs.github.com/rest/x" };
    const { reader } = await settings(() => ({ status, body }));
    assert.deepEqual(await reader.read("/environments"), { seen: false, status, said: "Not for you" });
  }
  const { reader } = await settings(() => ({ status: 403, body: { message: "x".repeat(5_000) } }));
  const long = await reader.read("/environments");
  assert.equal(long.seen ? 0 : long.said.length, 300);
});

test("a refusal of the second page refuses the whole", async () => {
  const { reader } = await settings((url) =>
    url.searchParams.get("page") === "1" ? { body: numbered(100) } : { status: 403, body: { message: "no" } },
  );
  assert.equal((await reader.read("/rules/branches/main")).seen, false);
});

test("no answer is an error, never a refusal", async () => {
  const { reader } = await settings(() => ({ status: 502, body: { message: "bad gateway" } }));
  await assert.rejects(reader.read("/environments"), { code: "GITHUB_UNAVAILABLE" });
});
