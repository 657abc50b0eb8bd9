// The control port: health, readiness, what this proxy enforces right now, metrics. It must never show a grant, a
// subject or a credential, nor offer a way to change anything.
import fastify, { type FastifyInstance } from "fastify";
import { controlConnectionsMax } from "./limits.ts";
import { isLoopback, parseAddress } from "./listen-address.ts";
import { encodeFamilies, expositionType, type Family } from "./metrics/exposition.ts";

export interface ControlAnswers {
  /** New sessions are taken. */
  ready(): boolean | Promise<boolean>;
  status(): unknown;
  metrics(): Promise<readonly Family[]>;
}

export interface ControlOptions {
  /** Answers whatever name a request was sent to: for a port that other machines may reach. */
  readonly exposed: boolean;
}

/** Largest request the control port reads; it needs none. */
const bodyBytesMax = 1024;
const requestMsMax = 5000;

export function openControl(answers: ControlAnswers, { exposed }: ControlOptions): FastifyInstance {
  // What a client leaves unfinished must not keep the proxy from stopping.
  const options = { bodyLimit: bodyBytesMax, requestTimeout: requestMsMax, forceCloseConnections: true };
  const server = fastify({ logger: false, ...options });
  server.server.maxConnections = controlConnectionsMax;
  server.addHook("onRequest", async (request, reply) => {
    if (!exposed && !isOwnName(request.headers.host)) await reply.code(421).send({ error: "Ask by address." });
  });
  server.get("/healthz", async () => ({ ok: true }));
  server.get("/readyz", async (_request, reply) => {
    const ready = await answers.ready();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  server.get("/status", async () => answers.status());
  server.get("/metrics", async (_request, reply) => {
    return reply.type(expositionType).send(encodeFamilies(await answers.metrics()));
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
