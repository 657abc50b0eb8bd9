// A web server that takes what is put there, for tests: RFC 9110's conditions, a bearer token, and faults on demand.
// It must never be more lenient than the RFC, or a test would pass for the wrong reason.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

export interface PutServer {
  readonly url: URL;
  readonly objects: Map<string, Buffer>;
  readonly asked: Asked[];
  /** Answers instead of the server, where it returns true. */
  fault: (request: IncomingMessage, response: ServerResponse, body: Buffer) => boolean;
  /** What it does with conditions: as the RFC says, not at all, or with 501. */
  conditions: "kept" | "ignored" | "refused";
  etags: "strong" | "weak" | "none";
  token: string | undefined;
}

export async function putServer(context: TestContext, over: Partial<PutServer> = {}): Promise<PutServer> {
  const server = createServer(
    (request, response) => void collected(request).then((body) => answer(request, response, body)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const made: PutServer = {
    url: new URL(`http://127.0.0.1:${port}/acme/`),
    objects: new Map(),
    asked: [],
    fault: () => false,
    conditions: "kept",
    etags: "strong",
    token: undefined,
    ...over,
  };
  const answer = (request: IncomingMessage, response: ServerResponse, body: Buffer): void => {
    const { method = "", url: path = "", headers } = request;
    made.asked.push({ method, path, headers });
    if (made.fault(request, response, body)) return;
    if (made.token !== undefined && headers.authorization !== `Bearer ${made.token}`) return end(response, 401);
    const there = made.objects.get(path);
    const etag = etagOf(there, made.etags);
    if (method === "PUT" && made.conditions !== "ignored") {
      const conditional = headers["if-match"] !== undefined || headers["if-none-match"] !== undefined;
      if (conditional && made.conditions === "refused") return end(response, 501);
      if (headers["if-none-match"] === "*" && there !== undefined) return end(response, 412);
      const strong = etag?.startsWith("W/") === true ? undefined : etag;
      if (headers["if-match"] !== undefined && headers["if-match"] !== strong) return end(response, 412);
    }
    if (method === "PUT") {
      made.objects.set(path, body);
      return end(response, there === undefined ? 201 : 204);
    }
    if (there === undefined) return end(response, 404);
    response.writeHead(200, { "content-length": there.length, ...(etag === undefined ? {} : { etag }) }).end(there);
  };
  return made;
}

function etagOf(bytes: Buffer | undefined, kind: PutServer["etags"]): string | undefined {
  if (bytes === undefined || kind === "none") return undefined;
  const digest = createHash("sha256").update(bytes).digest("hex");
  return kind === "weak" ? `W/"${digest}"` : `"${digest}"`;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

async function collected(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
