// GitHub's endpoint for tokens of jobs and a proxy's control port, scripted for tests.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TestContext } from "node:test";

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Said {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks off in the middle. */
  readonly cut?: boolean;
}

export interface Scripted {
  readonly url: string;
  readonly heard: Heard[];
}

/** Answers in the order of `says`; the last again and again. */
export async function scripted(context: TestContext, ...says: readonly Said[]): Promise<Scripted> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const url = new URL(request.url ?? "/", "http://x");
      const { method = "", headers } = request;
      heard.push({ method, path: url.pathname, query: url.searchParams, headers, body });
      const said = says[Math.min(heard.length, says.length) - 1] ?? {};
      const out = typeof said.body === "string" ? said.body : JSON.stringify(said.body ?? {});
      const length = { "content-length": String(Buffer.byteLength(out) + (said.cut === true ? 10 : 0)) };
      response.writeHead(said.status ?? 200, { "content-type": "application/json", ...length, ...said.headers });
      response.write(out, () => (said.cut === true ? response.destroy() : response.end()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}
