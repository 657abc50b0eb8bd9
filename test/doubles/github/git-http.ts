// Git over HTTP by git's own http-backend, so that clones and pushes are real. It must never run for whoever gave no
// token, nor let one push that may only read.
import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Hub } from "./hub.ts";
import type { Bearer } from "./people.ts";
import { isProtected } from "./settings.ts";

const service = /^\/[^/]+\/[^/]+\.git\/(info\/refs|git-upload-pack|git-receive-pack|HEAD|objects\/.*)$/;

/** Longer than any clone or push of a test. */
const backendMsMax = 30_000;
const headerBytesMax = 16_384;

export function isGit(url: URL): boolean {
  return service.test(url.pathname);
}

/** Serves one request; resolves when it was answered. */
export async function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  { url, hub, bearer }: { readonly url: URL; readonly hub: Hub; readonly bearer: Bearer },
): Promise<void> {
  const pushes = `${url.pathname}${url.search}`.includes("git-receive-pack");
  const level = bearer.permissions.contents;
  if (level === undefined || (pushes && level !== "write")) {
    response.writeHead(403, { "content-type": "text/plain" });
    response.end("Write access to repository not granted.\n");
    return;
  }
  await answer(request, response, environmentOf(request, { url, hub, bearer }));
  if (pushes && request.method === "POST") hub.moved();
}

function environmentOf(
  request: IncomingMessage,
  { url, hub, bearer }: { readonly url: URL; readonly hub: Hub; readonly bearer: Bearer },
): Record<string, string> {
  const guarded = hub.stored
    .refs("refs/heads/")
    .map(({ ref }) => ref)
    .filter((ref) => isProtected(hub.settings, ref.slice("refs/heads/".length), bearer.who.id));
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: hub.folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_PROJECT_ROOT: hub.folder,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    REQUEST_METHOD: request.method ?? "GET",
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    REMOTE_USER: bearer.who.login,
    REMOTE_ADDR: "127.0.0.1",
    WRIT_DOUBLE_PROTECTED: guarded.join(" "),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, env: Record<string, string>): Promise<void> {
  const backend = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"], timeout: backendMsMax });
  backend.stdin.on("error", () => {});
  request.pipe(backend.stdin);
  let head: Buffer | undefined = Buffer.alloc(0);
  backend.stdout.on("data", (chunk: Buffer) => {
    if (head === undefined) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.length < headerBytesMax) return;
    const rest = head.subarray(end + 4);
    writeHead(response, head.subarray(0, end).toString("latin1"));
    head = undefined;
    response.write(rest);
  });
  return new Promise((resolve) => {
    const ended = (): void => {
      if (head !== undefined) response.writeHead(500);
      response.end();
      resolve();
    };
    backend.on("error", ended);
    backend.stdout.on("close", ended);
  });
}

function writeHead(response: ServerResponse, text: string): void {
  const headers = new Map(text.split("\r\n").map((line) => [line.split(": ")[0] ?? "", line.replace(/^[^:]*: /, "")]));
  const status = Number.parseInt(headers.get("Status") ?? "200", 10);
  headers.delete("Status");
  response.writeHead(status, Object.fromEntries(headers));
}
