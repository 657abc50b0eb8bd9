// The pages of the token endpoint on the control port's server: who may ask, how often and how much, and the headers.
// It must never take a token over an unencrypted way between machines, nor let a browser or a proxy keep an answer.
import { tokenPaths } from "@writ/contracts";
import { clientAddressOf } from "@writ/session";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ratedKeysMax, requestsPerAddress, requestsTogether, tokenBodyBytesMax } from "../limits.ts";
import type { Log } from "../log.ts";
import { tooOften } from "./exchange.ts";
import { addressKey, RateLimit } from "./rate-limit.ts";
import { refusal, type TokenReply } from "./token-reply.ts";
import { type TokenAnswers, type TokenQuestion, unavailable } from "./token-service.ts";

const formType = "application/x-www-form-urlencoded";

/** A plugin of its own, so that its parser of forms and its errors are its alone. */
export function tokenRoutes(answers: TokenAnswers, log: Log): (server: FastifyInstance) => Promise<void> {
  const [each, all] = [new RateLimit(requestsPerAddress, ratedKeysMax), new RateLimit(requestsTogether, 1)];
  const answer = async (question: TokenQuestion, reply: FastifyReply) => {
    try {
      return await send(reply, await answers(question));
    } catch (error) {
      const detail = error instanceof Error ? error.name : "unknown";
      log.error({ event: "fault", where: "tokens", detail }, "a fault ended a request to the token endpoint");
      return await send(reply, unavailable);
    }
  };
  return async (server) => {
    server.removeAllContentTypeParsers();
    const text = { parseAs: "string", bodyLimit: tokenBodyBytesMax } as const;
    server.addContentTypeParser(formType, text, (_request, body, done) => done(null, body));
    server.setErrorHandler((error, _request, reply) => void send(reply, badRequest(error)));
    server.addHook("onRequest", async (request, reply) => {
      if (!isPrivate(request)) return await send(reply, inTheClear);
      const address = clientAddressOf(peerOf(request)) ?? "unknown";
      // An address that is refused takes nothing of what is there for all: else it would keep everybody out.
      const waitSeconds = each.take(addressKey(address)) || all.take("");
      if (waitSeconds > 0) await send(reply, tooOften(waitSeconds));
    });
    server.post(tokenPaths.token, async (request, reply) => {
      // RFC 6749 §3.2: parameters come in the body; addresses are written to logs of balancers.
      if (request.url.includes("?")) return await send(reply, inTheAddress);
      const form = typeof request.body === "string" ? request.body : "";
      return await answer({ about: "token", address: peerOf(request), form }, reply);
    });
    server.get(tokenPaths.reach, async (request, reply) => {
      const bearer = bearerOf(request.headers.authorization);
      return await answer({ about: "reach", address: peerOf(request), ...(bearer && { bearer }) }, reply);
    });
    server.get(tokenPaths.wellKnown, async (_request, reply) => answer({ about: "well-known" }, reply));
    server.get(tokenPaths.keys, async (_request, reply) => answer({ about: "keys" }, reply));
  };
}

/** RFC 6750 §2.1; the token itself is checked where it is proved. */
function bearerOf(header: string | undefined): string | undefined {
  return /^Bearer +([^\s]+)$/i.exec(header ?? "")?.[1];
}

/** TLS, or this machine alone. */
function isPrivate({ socket }: FastifyRequest): boolean {
  const address = clientAddressOf(`${socket.remoteAddress}:0`) ?? "";
  return "encrypted" in socket || address.startsWith("127.") || address === "::1";
}

/** As sockets say it; behind a balancer it is the balancer's. */
function peerOf({ socket }: FastifyRequest): string {
  return `${socket.remoteAddress ?? ""}:${socket.remotePort ?? 0}`;
}

async function send(reply: FastifyReply, { status, body, retryAfterSeconds }: TokenReply): Promise<FastifyReply> {
  if (retryAfterSeconds !== undefined) reply.header("retry-after", String(retryAfterSeconds));
  if (status === 401) reply.header("www-authenticate", 'Bearer error="invalid_token"');
  // RFC 6749 §5.1. An answer that was refused before its request was read ends the connection.
  reply.header("cache-control", "no-store").header("pragma", "no-cache");
  if (status >= 413 || status === 403) reply.header("connection", "close");
  return await reply.code(status).send(body);
}

const inTheClear = refusal(403, {
  error: "invalid_request",
  reasons: [{ code: "in-the-clear", message: "Tokens are not taken over an unencrypted connection." }],
  next: "Ask over https: the control port needs tls in proxy.yaml.",
});

const inTheAddress = refusal(400, {
  error: "invalid_request",
  reasons: [{ code: "invalid-request", message: "Parameters stand in the address." }],
  next: "Send them in the body, and get a new token of the provider: this one may be in a log.",
});

function badRequest(error: unknown): TokenReply {
  const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
  if (status >= 500) return unavailable;
  const message = refusedRequests[status] ?? "The request cannot be read.";
  const next = `Send ${formType} of at most ${tokenBodyBytesMax / 1024} KiB.`;
  return refusal(status, { error: "invalid_request", reasons: [{ code: "invalid-request", message }], next });
}

const refusedRequests: Readonly<Record<number, string>> = {
  413: "The request is too large.",
  415: "The request is of no type that is taken here.",
};
