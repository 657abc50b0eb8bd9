// Opens the connection to an upstream: TCP, then TLS with the server's certificate verified for the address.
// It must never go on in plaintext unless both the resource says so and the peer is this machine.
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { WritError } from "@writ/contracts";
import { keepAliveMs, upstreamConnectMs, upstreamTlsMs } from "../limits.ts";
import { alpnProtocol, encodeSslRequest } from "../messages/ssl-request.ts";
import { ReadBuffers } from "./read-buffers.ts";
import type { UpstreamTarget } from "./target.ts";
import { trustOf } from "./trust.ts";

const accepted = 0x53; // S

/** How long each step may take. */
export interface ConnectTimes {
  readonly connectMs: number;
  readonly tlsMs: number;
}
export const upstreamTimes: ConnectTimes = { connectMs: upstreamConnectMs, tlsMs: upstreamTlsMs };

/**
 * A connected socket, paused, with no bytes read, on which a start-up packet or a CancelRequest may be sent.
 * @throws WritError POSTGRES_UPSTREAM_DOWN, POSTGRES_UPSTREAM_TLS, POSTGRES_UPSTREAM_TIMEOUT
 */
export async function connectUpstream(target: UpstreamTarget, times: ConnectTimes = upstreamTimes): Promise<Socket> {
  const socket = await connectTcp(target, times);
  try {
    if (target.resource.tls.mode === "disable") {
      assertLoopback(socket, target);
      return socket;
    }
    await askForTls(socket, target, times);
    return await startTls(socket, target, times);
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

function connectTcp(target: UpstreamTarget, { connectMs }: ConnectTimes): Promise<Socket> {
  const { host, port, tls } = target.resource;
  // What is to become TLS is read by the TLS socket above it.
  const reads = tls.mode === "disable" ? new ReadBuffers() : undefined;
  const pooled = reads === undefined ? {} : { onread: reads.onread };
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: keepAliveMs,
      ...pooled,
    });
    reads?.serve(socket);
    const timer = setTimeout(() => settle(timeout(target, "to take the connection")), connectMs);
    const onError = (error: NodeJS.ErrnoException) => settle(down(target, error));
    const settle = (error?: WritError) => {
      clearTimeout(timer);
      socket.off("error", onError);
      if (error === undefined) return resolve(socket.pause());
      socket.on("error", ignore).destroy();
      reject(error);
    };
    socket.once("connect", () => settle()).on("error", onError);
  });
}

function assertLoopback(socket: Socket, target: UpstreamTarget): void {
  const address = socket.remoteAddress ?? "";
  const loopback = address === "::1" || /^(?:::ffff:)?127\./.test(address);
  if (!loopback) {
    throw new WritError(
      "POSTGRES_UPSTREAM_TLS",
      `Resource ${target.name}: tls: disable is for loopback, not ${address}.`,
    );
  }
}

/** Sends SSLRequest and waits for the one byte S. More than one byte would be plaintext slipped in before TLS. */
function askForTls(socket: Socket, target: UpstreamTarget, { tlsMs }: ConnectTimes): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(timeout(target, "to answer the request for TLS")), tlsMs);
    const settle = (error?: WritError) => {
      clearTimeout(timer);
      socket.pause().off("data", onData).off("error", onError).off("close", onClose);
      if (error === undefined) resolve();
      else reject(error);
    };
    const onData = (bytes: Buffer) => {
      if (bytes.length === 1 && bytes[0] === accepted) return settle();
      const why = bytes[0] === accepted ? "it sent plaintext before TLS" : "it does not speak TLS";
      settle(new WritError("POSTGRES_UPSTREAM_TLS", `Resource ${target.name}: ${why}.`));
    };
    const onError = (error: NodeJS.ErrnoException) => settle(down(target, error));
    const onClose = () => settle(down(target));
    socket.on("data", onData).on("error", onError).on("close", onClose);
    socket.write(encodeSslRequest());
    socket.resume();
  });
}

function startTls(socket: Socket, target: UpstreamTarget, { tlsMs }: ConnectTimes): Promise<Socket> {
  const { tls } = target.resource;
  const host = target.serverName ?? target.resource.host;
  // From here on faults show on the TLS socket; the one beneath must not bring the process down.
  socket.on("error", ignore);
  return new Promise((resolve, reject) => {
    const secure = connectTls({
      socket,
      host,
      ...(isIP(host) === 0 ? { servername: host } : {}),
      secureContext: trustOf(tls.ca),
      ALPNProtocols: [alpnProtocol],
      rejectUnauthorized: true,
    });
    const timer = setTimeout(() => settle(timeout(target, "to finish the TLS handshake")), tlsMs);
    const onError = (error: NodeJS.ErrnoException) => settle(tlsFailed(target, error));
    const onClose = () => settle(down(target));
    const settle = (error?: WritError) => {
      clearTimeout(timer);
      secure.off("error", onError).off("close", onClose);
      if (error === undefined && secure.authorized) return resolve(secure.pause());
      secure.on("error", ignore).destroy();
      reject(error ?? tlsFailed(target));
    };
    secure
      .once("secureConnect", () => settle())
      .on("error", onError)
      .on("close", onClose);
  });
}

function ignore(): void {
  // The connection is being given up; what it says now changes nothing.
}

function down(target: UpstreamTarget, error?: NodeJS.ErrnoException): WritError {
  return new WritError(
    "POSTGRES_UPSTREAM_DOWN",
    `Resource ${target.name}: ${error?.code ?? "it closed the connection"}.`,
  );
}

function tlsFailed(target: UpstreamTarget, error?: NodeJS.ErrnoException): WritError {
  return new WritError("POSTGRES_UPSTREAM_TLS", `Resource ${target.name}: ${error?.code ?? "not authorized"}.`);
}

function timeout(target: UpstreamTarget, what: string): WritError {
  return new WritError("POSTGRES_UPSTREAM_TIMEOUT", `Resource ${target.name} took too long ${what}.`);
}
