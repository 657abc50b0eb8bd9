// A web server as a store: one that keeps conditions, one that does not, and those that lie, hang, break off or refuse.
import assert from "node:assert/strict";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { Secret } from "@writ/secrets";
import { RemoteStore } from "../src/remote-store.ts";
import { serverDialect } from "../src/server-dialect.ts";
import { type PutServer, putServer } from "./put-server.ts";

const latest = "latest.tar.gz";
const at = `/acme/${latest}`;
const one = Buffer.from("one");
const two = Buffer.from("two");
const bounds = { msMax: 2_000, silenceMsMax: 200, pauseMs: 5 };

async function served(context: TestContext, over: Partial<PutServer> = {}, token?: () => Promise<Secret>) {
  const server = await putServer(context, over);
  const open = (wanted: Partial<typeof bounds> = {}) => {
    const dialect = serverDialect({ url: server.url, ...(token === undefined ? {} : { token }) });
    const store = new RemoteStore(dialect, { ...bounds, ...wanted });
    context.after(() => store.close());
    return store;
  };
  return { server, open, store: open() };
}

function fails(code: string, detail: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.detail, detail);
    return true;
  };
}

const puts = (server: PutServer, path: string) =>
  server.asked.filter(({ method, path: asked }) => method === "PUT" && asked === path);

test("objects are added once, found again, and other bytes under their name are refused", async (context) => {
  const { server, store } = await served(context);
  assert.equal(await store.read("sha256-1.tar.gz", 9), undefined);
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.equal(await store.add("sha256-1.tar.gz", one), "there");
  for (const other of ["two", "o", "longer"]) {
    await assert.rejects(store.add("sha256-1.tar.gz", Buffer.from(other)), fails("BUNDLE_STORE", /other bytes/));
  }
  assert.equal(server.objects.get("/acme/sha256-1.tar.gz")?.toString(), "one");
  assert.deepEqual((await store.read("sha256-1.tar.gz", 3))?.bytes, Uint8Array.from(one));
  assert.equal(puts(server, "/acme/sha256-1.tar.gz")[0]?.headers["if-none-match"], "*");
});

test("only the version that was read is replaced, and the first only where there is none", async (context) => {
  const { server, store } = await served(context);
  assert.deepEqual(await store.replace(latest, one, '"0"'), { replaced: false, compared: true });
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, two, null), { replaced: false, compared: true });
  const read = await store.read(latest, 9);
  assert.deepEqual(await store.replace(latest, two, read?.version ?? null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, one, read?.version ?? null), { replaced: false, compared: true });
  assert.equal(server.objects.get(at)?.toString(), "two");
  assert.equal(puts(server, at).at(-1)?.headers["if-match"], read?.version);
});

for (const over of [
  { conditions: "ignored" },
  { conditions: "refused" },
  { etags: "weak" },
  { etags: "none" },
] as const) {
  test(`a server with ${Object.entries(over).join(" ").replace(",", " ")} is read, written and read again`, async (context) => {
    const { server, store } = await served(context, over);
    const first = await store.replace(latest, one, null);
    assert.deepEqual(first, { replaced: true, compared: !("conditions" in over) });
    const read = await store.read(latest, 9);
    assert.deepEqual(await store.replace(latest, two, read?.version ?? null), { replaced: true, compared: false });
    assert.deepEqual(await store.replace(latest, one, read?.version ?? null), { replaced: false, compared: false });
    assert.deepEqual((await store.replace(latest, one, null)).replaced, false);
    assert.equal(server.objects.get(at)?.toString(), "two");
    assert.equal(await store.add("sha256-1.tar.gz", one), "added");
    // Where conditions are ignored, the same bytes are written over themselves.
    const again = "conditions" in over && over.conditions === "ignored" ? "added" : "there";
    assert.equal(await store.add("sha256-1.tar.gz", one), again);
  });
}

test("a publisher who comes between is seen when the server does not compare", async (context) => {
  const { server, store } = await served(context, { conditions: "ignored" });
  await store.replace(latest, one, null);
  const { version = null } = (await store.read(latest, 9)) ?? {};
  server.fault = (request) => {
    if (request.method === "PUT" && request.url === at)
      setImmediate(() => server.objects.set(at, Buffer.from("other")));
    return false;
  };
  assert.deepEqual(await store.replace(latest, two, version), { replaced: false, compared: false });
});

test("what a server does with conditions is tried once, on an object that nothing reads", async (context) => {
  const { server, store } = await served(context);
  await store.replace(latest, one, null);
  for (const bytes of [two, one]) {
    const read = await store.read(latest, 9);
    await store.replace(latest, bytes, read?.version ?? null);
  }
  assert.deepEqual(
    puts(server, "/acme/writ-compares.txt").map(({ headers }) => headers["if-none-match"] ?? headers["if-match"]),
    ["*", "*", '"writ-asks-whether-this-is-compared"'],
  );
});

test("an answer that was lost after the writing is no failed writing", async (context) => {
  const { server, store } = await served(context);
  server.fault = (request, response, body) => {
    if (request.method !== "PUT" || request.url !== at) return false;
    server.objects.set(at, body);
    response.socket?.resetAndDestroy();
    return true;
  };
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: true });
  assert.equal(puts(server, at).length, 1, "a conditional writing is not sent twice");
});

test("a conditional writing is sent once, even where a kept connection was closed meanwhile", async (context) => {
  const { server, store } = await served(context);
  await store.replace(latest, one, null);
  const { version = null } = (await store.read(latest, 9)) ?? {};
  await store.replace(latest, two, version);
  const now = await store.read(latest, 9);
  server.fault = (request, response) => {
    if (request.method !== "PUT") return false;
    response.socket?.resetAndDestroy();
    return true;
  };
  const before = puts(server, at).length;
  await assert.rejects(store.replace(latest, one, now?.version ?? null), fails("STORE_WRITE", /ECONNRESET/));
  assert.equal(puts(server, at).length - before, 1);
});

test("an answer that was lost with the writing is a failure, and the next run may write", async (context) => {
  const { server, store } = await served(context);
  server.fault = (request, response) => {
    if (request.method !== "PUT" || request.url !== at) return false;
    response.socket?.resetAndDestroy();
    return true;
  };
  await assert.rejects(store.replace(latest, one, null), fails("STORE_WRITE", /ECONNRESET/));
  server.fault = () => false;
  assert.equal((await store.replace(latest, one, null)).replaced, true);
});

test("what passes is tried again, a few times; what does not is not", async (context) => {
  const { server, store } = await served(context);
  let left = 2;
  server.fault = (_request, response) => {
    if (left <= 0) return false;
    left -= 1;
    response.writeHead(left === 1 ? 503 : 429).end();
    return true;
  };
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  left = 99;
  const before = server.asked.length;
  await assert.rejects(store.read("sha256-1.tar.gz", 9), fails("BUNDLE_SERVER", /answered (503|429)/));
  assert.equal(server.asked.length - before, 3);
  server.fault = (_request, response) => {
    response.writeHead(400).end();
    return true;
  };
  await assert.rejects(store.read("sha256-1.tar.gz", 9), fails("BUNDLE_SERVER", /answered 400/));
  assert.equal(server.asked.length - before, 4);
});

test("the token goes into the header at each request, as it is then, and into no error", async (context) => {
  let token = "first-secret";
  const { server, store } = await served(context, { token: "first-secret" }, async () => new Secret(token));
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  token = "second-secret";
  const silent = (code: string) => (error: unknown) =>
    fails(code, /refuses access \(401\); check the token/)(error) && !String(error).includes("-secret");
  await assert.rejects(store.read("sha256-1.tar.gz", 9), silent("BUNDLE_SERVER"));
  await assert.rejects(store.add("sha256-2.tar.gz", one), silent("STORE_WRITE"));
  await assert.rejects(store.replace(latest, one, null), silent("STORE_WRITE"));
  server.token = "second-secret";
  assert.equal(await store.add("sha256-1.tar.gz", one), "there");
});

type Hostile = readonly [
  what: string,
  detail: RegExp,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
];
const hostile: readonly Hostile[] = [
  ["redirects", /redirects \(307\)/, (_, response) => void response.writeHead(307, { location: "/elsewhere" }).end()],
  ["redirects for good", /redirects \(308\)/, (_, response) => void response.writeHead(308, { location: "/e" }).end()],
  ["takes it for later", /answered 202/, (_, response) => void response.writeHead(202).end()],
  ["has no PUT", /answered 405/, (_, response) => void response.writeHead(405).end()],
  ["is full", /answered 507/, (_, response) => void response.writeHead(507).end()],
  ["fails with an endless page", /answered 500/, (_, response) => endless(response)],
  ["says nothing", /nothing for 200 ms|ECONNRESET/, () => undefined],
  ["speaks no HTTP", /HPE_/, (_, response) => void response.socket?.end("SSH-2.0-x\r\n")],
  [
    "has endless headers",
    /HPE_HEADER_OVERFLOW/,
    (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}`);
    },
  ],
];

function endless(response: ServerResponse): void {
  response.writeHead(500);
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(65_536))) {
      // As fast as it is taken.
    }
  };
  response.on("drain", more);
  more();
}

for (const [what, detail, answer] of hostile) {
  test(`a server that ${what} has taken nothing, and nothing waits for it for ever`, {
    timeout: 30_000,
  }, async (context) => {
    const { server, store } = await served(context);
    const all = (request: IncomingMessage, response: ServerResponse) => {
      if (request.method !== "PUT") return false;
      answer(request, response);
      return true;
    };
    server.fault = all;
    await assert.rejects(store.add("sha256-1.tar.gz", one), fails("STORE_WRITE", detail));
    await assert.rejects(store.replace(latest, one, null), fails("STORE_WRITE", detail));
    server.fault = () => false;
    assert.equal(await store.add("sha256-1.tar.gz", one), "added");
    server.fault = (request, response) => request.url === at && all(request, response);
    await assert.rejects(store.replace(latest, one, null), fails("STORE_WRITE", detail));
  });
}

test("a server that takes a body a little at a time ends at the deadline", { timeout: 30_000 }, async (context) => {
  const { server, open } = await served(context);
  server.fault = (_request, response) => {
    const timer = setInterval(() => response.writeContinue(), 20);
    response.on("close", () => clearInterval(timer));
    return true;
  };
  const store = open({ msMax: 300, silenceMsMax: 10_000 });
  await assert.rejects(store.add("sha256-1.tar.gz", one), fails("STORE_WRITE", /did not finish in time/));
});

test("a server that says it has written and has not is found out where it does not compare", async (context) => {
  const { server, store } = await served(context, { conditions: "ignored" });
  server.fault = (request, response) => {
    if (request.method !== "PUT") return false;
    response.writeHead(201).end();
    return true;
  };
  assert.deepEqual(await store.replace(latest, one, null), { replaced: false, compared: false });
});

test("a body that is shorter or longer than announced is none", async (context) => {
  const { server, store } = await served(context);
  server.objects.set(at, one);
  for (const length of ["2", "9"]) {
    server.fault = (_request, response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\none`);
      return true;
    };
    const read = await store.read(latest, 99).catch((error: unknown) => error);
    if (read instanceof WritError) assert.equal(read.code, "BUNDLE_SERVER");
    else assert.equal(Buffer.from((read as { bytes: Uint8Array }).bytes).toString(), "on");
  }
  server.fault = (_request, response) => {
    response.writeHead(304).end();
    return true;
  };
  await assert.rejects(store.read(latest, 99), fails("BUNDLE_SERVER", /was not asked/));
});

test("more bytes than could be read again are not written", async (context) => {
  const store = (await served(context)).store;
  const large = new Uint8Array(64 * 1024 * 1024 + 1);
  await assert.rejects(store.add("x", large), fails("BUNDLE_OVERSIZED", /67108865 bytes; 67108864 are allowed/));
  await assert.rejects(store.replace(latest, large, null), fails("BUNDLE_OVERSIZED", /67108865 bytes/));
});

test("names that could leave the place are no names", async (context) => {
  const { server, store } = await served(context);
  for (const name of ["../x", "a/b", ".x", "", "a?b", "a%2fb", "//host/x", "x".repeat(129)]) {
    await assert.rejects(store.read(name, 9), fails("WRIT_INVARIANT", /name/), name);
    await assert.rejects(store.add(name, one), fails("WRIT_INVARIANT", /name/), name);
    await assert.rejects(store.replace(name, one, null), fails("WRIT_INVARIANT", /name/), name);
  }
  assert.deepEqual(puts(server, at), []);
});
