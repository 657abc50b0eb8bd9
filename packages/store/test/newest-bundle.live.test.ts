// Bundles from a web server that answers well, late, for ever, too much, too little, or with yesterday's.
import assert from "node:assert/strict";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { Secret } from "@writ/secrets";
import { makeCertificates } from "@writ/testkit";
import type { ExchangeBounds } from "../src/exchange.ts";
import { NewestBundle } from "../src/newest-bundle.ts";
import { type ServerOptions, serverDialect } from "../src/server-dialect.ts";

const bytes = Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 31) & 0xff);

/** A server that answers as `answer` says now, and what it was asked. */
async function served(
  context: TestContext,
  answer: RequestListener,
  { token, ...bounds }: Partial<Pick<ServerOptions, "token"> & ExchangeBounds> = {},
) {
  const asked: { url: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const hands = { answer };
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", headers: request.headers });
    hands.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/acme/`);
  const dialect = serverDialect({ url, ...(token === undefined ? {} : { token }) });
  const bundles = new NewestBundle(dialect, { silenceMsMax: 1_000, ...bounds });
  context.after(() => {
    bundles.close();
    server.closeAllConnections();
    server.close();
  });
  return { bundles, asked, hands, port };
}

/** As a web server with files does: an ETag, and 304 to whoever has it. */
function file(content: Uint8Array, etag: string): RequestListener {
  return (request, response) => {
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { etag, "content-length": content.length }).end(content);
  };
}

function fails(code: string, detail: RegExp) {
  return (error: unknown) => error instanceof WritError && error.code === code && detail.test(error.detail ?? "");
}

test("the newest is read once, and again only when it is another or is asked for again", async (context) => {
  const { bundles, asked, hands } = await served(context, file(bytes, '"one"'));
  assert.deepEqual(await bundles.read(false), bytes);
  assert.equal(await bundles.read(false), undefined);
  assert.deepEqual(await bundles.read(true), bytes);
  hands.answer = file(bytes.subarray(1), 'W/"two"');
  assert.deepEqual(await bundles.read(false), Uint8Array.from(bytes.subarray(1)));
  assert.equal(await bundles.read(false), undefined);
  assert.deepEqual(
    asked.map(({ headers }) => headers["if-none-match"]),
    [undefined, '"one"', undefined, '"one"', 'W/"two"'],
  );
  assert.equal(asked[0]?.url, "/acme/latest.tar.gz");
  assert.equal(asked[0]?.headers["accept-encoding"], "identity");
});

test("what is given out owns its buffer, since that is transferred to another thread", async (context) => {
  const { bundles, hands } = await served(context, file(bytes, '"one"'));
  assert.equal((await bundles.read(false))?.buffer.byteLength, bytes.length);
  hands.answer = (_request, response) => void response.end(bytes);
  assert.equal((await bundles.read(true))?.buffer.byteLength, bytes.length);
});

test("without an ETag, or with one that always changes, the same bytes are not given out twice", async (context) => {
  const { bundles, hands } = await served(context, (_request, response) => void response.end(bytes));
  assert.deepEqual(await bundles.read(false), bytes);
  assert.equal(await bundles.read(false), undefined);
  let count = 0;
  hands.answer = (request, response) => file(bytes, `"${count++}"`)(request, response);
  assert.equal(await bundles.read(false), undefined);
  assert.equal(await bundles.read(false), undefined);
});

test("an ETag that could not be sent back whole is not", async (context) => {
  for (const etag of ["unquoted", `"${"x".repeat(300)}"`, '"a b"']) {
    const { bundles, asked } = await served(context, (_request, response) => {
      response.writeHead(200, { etag }).end(bytes);
    });
    await bundles.read(false);
    await bundles.read(false);
    assert.equal(asked[1]?.headers["if-none-match"], undefined);
  }
});

test("a kept connection that the server closes when it is used again is no fault of the server", async (context) => {
  const { bundles, asked, hands } = await served(context, (_request, response) => void response.end(bytes));
  assert.deepEqual(await bundles.read(false), bytes);
  hands.answer = (request, response) => {
    if (asked.length === 2) request.socket.resetAndDestroy();
    else response.end(bytes);
  };
  assert.equal(await bundles.read(false), undefined);
  assert.equal(asked.length, 3);
});

test("a new connection that the server cuts is a fault, and asked for once", async (context) => {
  const { bundles, asked } = await served(context, (request) => void request.socket.resetAndDestroy());
  await assert.rejects(bundles.read(false), fails("BUNDLE_SERVER", /ECONNRESET/));
  assert.equal(asked.length, 1);
});

test("the first one is read by its digest's name", async (context) => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const { bundles, asked } = await served(context, file(bytes, '"one"'));
  assert.deepEqual(await bundles.readFirst(digest), bytes);
  assert.equal(asked[0]?.url, `/acme/sha256-${"ab".repeat(32)}.tar.gz`);
  await assert.rejects(bundles.readFirst("sha256:../../etc/passwd"), fails("WRIT_INVARIANT", /64 digits/));
});

test("the token goes into the header at each read, as it is then; one that is none goes nowhere", async (context) => {
  let token = "one.two~3==";
  const { bundles, asked } = await served(context, file(bytes, '"one"'), { token: async () => new Secret(token) });
  await bundles.read(false);
  token = "next";
  await bundles.read(false);
  assert.deepEqual(
    asked.map(({ headers }) => headers["authorization"]),
    ["Bearer one.two~3==", "Bearer next"],
  );
  token = "a\r\nx: y";
  await assert.rejects(
    bundles.read(false),
    (error: Error) => !error.message.includes("x: y") && /token/.test(error.message),
  );
  assert.equal(asked.length, 2);
});

const wrong: readonly (readonly [what: string, code: string, detail: RegExp, answer: RequestListener])[] = [
  ["has none", "BUNDLE_ABSENT", /404/, (_, response) => void response.writeHead(404).end("no")],
  ["fails", "BUNDLE_SERVER", /answered 500/, (_, response) => void response.writeHead(500).end("no")],
  ["refuses", "BUNDLE_SERVER", /access \(403\)/, (_, response) => void response.writeHead(403).end()],
  ["gives a part", "BUNDLE_SERVER", /answered 206/, (_, response) => void response.writeHead(206).end(bytes)],
  ["says 304 unasked", "BUNDLE_SERVER", /was not asked/, (_, response) => void response.writeHead(304).end()],
  [
    "compresses",
    "BUNDLE_SERVER",
    /content-encoding/,
    (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(bytes);
    },
  ],
  [
    "redirects",
    "BUNDLE_SERVER",
    /redirects \(302\)/,
    (_, response) => {
      response.writeHead(302, { location: "http://127.0.0.1:1/secret" }).end();
    },
  ],
  [
    "announces too much",
    "BUNDLE_OVERSIZED",
    /17000000 bytes/,
    (_, response) => {
      response.writeHead(200, { "content-length": 17_000_000 }).flushHeaders();
    },
  ],
  ["never stops", "BUNDLE_OVERSIZED", /bytes or more/, (_, response) => endless(response)],
  [
    "breaks off",
    "BUNDLE_SERVER",
    /ECONNRESET|broke off/,
    (_, response) => {
      response.writeHead(200, { "content-length": bytes.length }).write(bytes.subarray(0, 1000), () => {
        response.socket?.destroy();
      });
    },
  ],
  [
    "breaks off a body without length",
    "BUNDLE_SERVER",
    /ECONNRESET|broke off/,
    (_, response) => {
      response.write(bytes.subarray(0, 1000), () => response.socket?.destroy());
    },
  ],
  ["says nothing", "BUNDLE_SERVER", /nothing for 1000 ms|ECONNRESET/, () => undefined],
  [
    "stops in the middle",
    "BUNDLE_SERVER",
    /nothing for 1000 ms|ECONNRESET|aborted/,
    (_, response) => {
      response.writeHead(200, { "content-length": bytes.length }).write(bytes.subarray(0, 1000));
    },
  ],
  ["speaks no HTTP", "BUNDLE_SERVER", /HPE_/, (_, response) => void response.socket?.end("SSH-2.0-x\r\n")],
  [
    "has endless headers",
    "BUNDLE_SERVER",
    /HPE_HEADER_OVERFLOW/,
    (_, response) => {
      response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(100_000)}`);
    },
  ],
];

function endless(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write(bytes)) {
      // As fast as it is taken.
    }
  };
  response.on("drain", more);
  more();
}

for (const [what, code, detail, answer] of wrong) {
  test(`a server that ${what} gives no bundle, and the next look is as ever`, { timeout: 20_000 }, async (context) => {
    const { bundles, hands } = await served(context, answer);
    await assert.rejects(bundles.read(false), fails(code, detail));
    await assert.rejects(bundles.readFirst(`sha256:${"0".repeat(64)}`), (error: WritError) => error.code === code);
    hands.answer = file(bytes, '"well"');
    assert.deepEqual(await bundles.read(false), bytes);
  });
}

test("a body that comes a byte at a time ends at the deadline", { timeout: 20_000 }, async (context) => {
  const drip: RequestListener = (_request, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  };
  const { bundles } = await served(context, drip, { msMax: 400, silenceMsMax: 10_000 });
  await assert.rejects(bundles.read(false), fails("BUNDLE_SERVER", /did not finish in time/));
});

test("more bytes than announced are not believed", async (context) => {
  const { bundles } = await served(context, (_request, response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nwell and more`);
  });
  const read = await bundles.read(false).catch((error: WritError) => error);
  assert.ok(read instanceof WritError || Buffer.from(read ?? []).toString() === "well");
});

test("https is verified: by the authority that is named, and for the name that is written", async (context) => {
  const { ca: authority, certificate, key } = makeCertificates({ hosts: ["localhost"] });
  const server = createTlsServer({ cert: certificate, key }, file(bytes, '"one"'));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const at = (host: string, ca?: string) => {
    const url = new URL(`https://${host}:${port}/`);
    const made = new NewestBundle(serverDialect({ url, ...(ca === undefined ? {} : { ca }) }));
    context.after(() => made.close());
    return made;
  };
  assert.deepEqual(await at("localhost", authority).read(false), bytes);
  await assert.rejects(at("localhost").read(false), fails("BUNDLE_SERVER", /UNABLE_TO_VERIFY|SELF_SIGNED/));
  await assert.rejects(at("127.0.0.1", authority).read(false), fails("BUNDLE_SERVER", /ALTNAME/));
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  context.after(() => delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"]);
  await assert.rejects(at("localhost").read(false), fails("BUNDLE_SERVER", /UNABLE_TO_VERIFY|SELF_SIGNED/));
});
