// The control port: health, readiness, what this proxy enforces right now, metrics; and beside these the token endpoint
// (tokens/). Its own pages must never show a grant, a subject or a credential, nor offer a way to change anything.
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Socket } from "node:net";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import {
  controlConnectionsMax,
  exposedConnectionsMax,
  exposedConnectionsPerAddressMax,
  tokenKeepAliveMs,
  tokenRequestMsMax,
} from "./limits.ts";
import { isLoopback, parseAddress } from "./listen-address.ts";
import type { Log } from "./log.ts";
import { encodeFamilies, expositionType, type Family } from "./metrics/exposition.ts";
import type { ServedTls } from "./tls.ts";
import { tokenRoutes } from "./tokens/routes.ts";
import type { TokenAnswers } from "./tokens/token-service.ts";

export interface ControlAnswers {
  /** New sessions are taken. */
  ready(): boolean | Promise<boolean>;
  status(): unknown;
  metrics(): Promise<readonly Family[]>;
}

/** Who may reach which pages: this machine all; others none, those for tokens and health, or all. */
export type Exposure = "no" | "tokens" | "unauthenticated";

export interface ControlOptions {
  readonly exposed: Exposure;
  /** Absent: http. */
  readonly tls?: Pick<ServedTls, "pem" | "onRenewed"> | undefined;
  readonly tokens: TokenAnswers;
  readonly log: Log;
}

/** Largest request that its own pages read; they need none. */
const bodyBytesMax = 1024;

export function openControl(answers: ControlAnswers, options: ControlOptions): FastifyInstance {
  const { exposed, tokens, log } = options;
  const server = fastify({
    ...{ logger: false, bodyLimit: bodyBytesMax, exposeHeadRoutes: false },
    // What a client leaves unfinished must not keep the proxy from stopping.
    forceCloseConnections: true,
    serverFactory: (handler) => bounded(serverOf(options, handler), exposed),
  });
  if (exposed === "no") {
    server.addHook("onRequest", async (request, reply) => {
      if (!isOwnName(request.headers.host)) await reply.code(421).send({ error: "Ask by address." });
    });
  }
  server.get("/healthz", async () => ({ ok: true }));
  server.register(async (own) => ownPages(own, answers, exposed));
  server.register(tokenRoutes(tokens, log));
  return server;
}

function ownPages(server: FastifyInstance, answers: ControlAnswers, exposed: Exposure): void {
  if (exposed === "tokens") {
    server.addHook("onRequest", async (request, reply) => {
      if (!isOfThisMachine(request)) reply.callNotFound();
    });
  }
  server.get("/readyz", async (_request, reply) => {
    const ready = await answers.ready();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  server.get("/status", async () => answers.status());
  server.get("/metrics", async (_request, reply) => {
    return reply.type(expositionType).send(encodeFamilies(await answers.metrics()));
  });
}

type Handler = Parameters<typeof createServer>[1];

function serverOf({ tls }: ControlOptions, handler: Handler): Server {
  if (tls === undefined) return createServer(handler);
  const version = { minVersion: "TLSv1.2", handshakeTimeout: tokenRequestMsMax } as const;
  const server = createTlsServer({ ...tls.pem, ...version }, handler);
  tls.onRenewed((pem) => server.setSecureContext({ ...pem, ...version }));
  return server;
}

/** Slow and many clients keep nobody out: neither all together nor one address by itself. */
function bounded(server: Server, exposed: Exposure): Server {
  const most = exposed === "no" ? controlConnectionsMax : exposedConnectionsMax;
  Object.assign(server, {
    ...{ maxConnections: most, requestTimeout: tokenRequestMsMax, headersTimeout: tokenRequestMsMax },
    ...{ keepAliveTimeout: tokenKeepAliveMs, connectionsCheckingInterval: 1_000 },
  });
  if (exposed === "no") return server;
  const open = new Map<string, number>();
  server.on("connection", (socket: Socket) => {
    const address = socket.remoteAddress ?? "";
    const count = (open.get(address) ?? 0) + 1;
    if (count > exposedConnectionsPerAddressMax) return void socket.destroy();
    open.set(address, count);
    socket.once("close", () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
  return server;
}

/**
 * Whether a request was sent to this machine by address. A page in a browser here can have its own name lead to
 * loopback (DNS rebinding), but it cannot have the browser say another name than its own.
 */
function isOwnName(host: string | undefined): boolean {
  if (host === undefined) return false;
  const address = parseAddress(/:\d+$/.test(host) ? host : `${host}:80`);
  return address !== undefined && isLoopback(address.host);
}

/** A balancer on this machine asks from loopback too: it says for whom, or keeps the name it was asked by. */
function isOfThisMachine({ socket, headers }: FastifyRequest): boolean {
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/i, "");
  const forwarded = ["forwarded", "via", "x-forwarded-for", "x-real-ip"].some((name) => headers[name] !== undefined);
  return isLoopback(address) && isOwnName(headers.host) && !forwarded;
}
