// The control port: health, and what this proxy enforces right now. It must never show a grant, a subject or a
// credential, nor offer a way to change anything.
import fastify, { type FastifyInstance } from "fastify";
import type { KeeperStatus } from "./keeper.ts";
import { controlConnectionsMax } from "./limits.ts";

export interface ControlAnswers {
  status(): {
    readonly bundle: KeeperStatus;
    readonly sessions: number;
    readonly clockBehind: boolean;
    readonly draining: boolean;
  };
}

/** Largest request the control port reads; it needs none. */
const bodyBytesMax = 1024;
const requestMsMax = 5000;

export function openControl(answers: ControlAnswers): FastifyInstance {
  // What a client leaves unfinished must not keep the proxy from stopping.
  const options = { bodyLimit: bodyBytesMax, requestTimeout: requestMsMax, forceCloseConnections: true };
  const server = fastify({ logger: false, ...options });
  server.server.maxConnections = controlConnectionsMax;
  server.get("/healthz", async () => ({ ok: true }));
  server.get("/readyz", async (_request, reply) => {
    const { bundle, clockBehind, draining } = answers.status();
    const ready = bundle.inForce && !clockBehind && !draining;
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  server.get("/status", async () => answers.status());
  return server;
}
