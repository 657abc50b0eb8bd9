// Logs in to an upstream: start-up packet, SCRAM-SHA-256, and what the server says until it is ready.
// Protocol 3.2 is asked for, and 3.0 taken where the server knows no other: PostgreSQL before 18 says so in passing.
// It must never answer a request for a cleartext or MD5 password, nor name the credential in an error.
import { randomBytes } from "node:crypto";
import { WritError } from "@writ/contracts";
import { oldServersMax, upstreamLoginMessagesMax, upstreamLoginMs } from "../limits.ts";
import { type Authentication, decodeAuthentication } from "../messages/authentication.ts";
import { type CancelKey, decodeBackendKeyData } from "../messages/backend-key-data.ts";
import { decodeErrorResponse } from "../messages/error-response.ts";
import { decodeNegotiateProtocolVersion } from "../messages/negotiate-protocol-version.ts";
import { decodeParameterStatus } from "../messages/parameter-status.ts";
import { decodeReadyForQuery } from "../messages/ready-for-query.ts";
import { encodeSaslInitialResponse, encodeSaslResponse } from "../messages/sasl.ts";
import { encodeStartupMessage, newestVersion, protocolVersion } from "../messages/startup-message.ts";
import { server } from "../messages/type-codes.ts";
import { type ChannelBinding, channelBinding } from "./channel-binding.ts";
import { connectUpstream } from "./connect.ts";
import { MessageSocket, type ServerMessage } from "./message-socket.ts";
import { ScramClient, scramMechanism, scramPlusMechanism } from "./scram.ts";
import type { UpstreamCredential, UpstreamTarget } from "./target.ts";

export interface LoggedIn {
  /** Idle: the server has said that it is ready for a query. */
  readonly messages: MessageSocket;
  /** What the server reported, by name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly cancelKey: CancelKey | undefined;
  /** How it was proved that this is the login; undefined when the server asked for no proof. */
  readonly mechanism: string | undefined;
}

export interface LoginRequest {
  readonly target: UpstreamTarget;
  readonly credential: UpstreamCredential;
  /** Start-up parameters beside user and database. */
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * Connects and logs in; once more when the login was refused and is another one by now.
 * @throws WritError POSTGRES_UPSTREAM_… that names the resource
 */
export async function loginUpstream(request: LoginRequest): Promise<LoggedIn> {
  try {
    return await loginAs(request);
  } catch (error) {
    const isRefused = error instanceof WritError && error.code === "POSTGRES_UPSTREAM_AUTH";
    // Whether there is another one may be unknown just now: then it is the refusal that is told.
    const credential = isRefused ? await request.credential.anew?.().catch(() => undefined) : undefined;
    if (credential === undefined) throw error;
    return await loginAs({ ...request, credential });
  }
}

async function loginAs(request: LoginRequest): Promise<LoggedIn> {
  const { host, port } = request.target.resource;
  const place = JSON.stringify([host, port]);
  if (oldServers.has(place)) return await loginWith(request, protocolVersion);
  try {
    return await loginWith(request, newestVersion);
  } catch (error) {
    if (!(error instanceof VersionRefused)) throw error;
    if (oldServers.size >= oldServersMax) oldServers.clear();
    oldServers.add(place);
    return await loginWith(request, protocolVersion);
  }
}

/** Servers that close the connection on anything but 3.0 rather than negotiate: asked once, then known. */
const oldServers = new Set<string>();

/** The server's first word was that it does not speak the version asked for. */
class VersionRefused extends Error {
  override readonly name = "VersionRefused";
}

async function loginWith(request: LoginRequest, version: number): Promise<LoggedIn> {
  const { target, credential } = request;
  const messages = new MessageSocket(await connectUpstream(target), target.name);
  try {
    messages.within(upstreamLoginMs, "to log in");
    const named = [["user", credential.user] as const, ["database", target.resource.database] as const];
    messages.send(encodeStartupMessage([...named, ...request.parameters], version));
    const mechanism = await authenticate(messages, request, await firstAnswer(messages, target.name, version));
    return { ...(await untilReady(messages, target.name)), messages, mechanism };
  } catch (error) {
    messages.close();
    throw decodeFault(error, target.name);
  }
}

/** What the server asks for, after it may have said that it speaks 3.0 only. */
async function firstAnswer(messages: MessageSocket, name: string, version: number): Promise<Authentication> {
  const first = await messages.receive();
  if (first.type === server.errorResponse && version === newestVersion && refusesVersion(first.body)) {
    throw new VersionRefused();
  }
  if (first.type === server.negotiateProtocolVersion && version === newestVersion) {
    assertNegotiated(first.body, name);
    return await nextAuthentication(messages, name);
  }
  return authenticationOf(first.type === server.noticeResponse ? await nextMessage(messages, name) : first, name);
}

/** src/backend/tcop/backend_startup.c: feature_not_supported; poolers say protocol_violation. */
function refusesVersion(body: Buffer): boolean {
  return ["0A000", "08P01"].includes(decodeErrorResponse(body).get("C") ?? "");
}

/** No option was asked for, and there is no version between: only 3.0 can be what is spoken instead of 3.2. */
function assertNegotiated(body: Buffer, name: string): void {
  const { version, unknown } = decodeNegotiateProtocolVersion(body);
  // The documentation speaks of the minor version alone; the servers send all of it.
  if ((version === protocolVersion || version === 0) && unknown.length === 0) return;
  throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", `Resource ${name} offers a protocol that was not asked for.`);
}

async function authenticate(
  messages: MessageSocket,
  { target, credential }: LoginRequest,
  first: Authentication,
): Promise<string | undefined> {
  if (first.kind === "ok") return undefined;
  if (first.kind !== "sasl") throw refusedMethod(first, target.name);
  const binding = channelBinding(messages.socket);
  const mechanism = mechanismOf(first.mechanisms, binding);
  if (mechanism === undefined) {
    throw new WritError("POSTGRES_UPSTREAM_AUTH", `Resource ${target.name} does not offer SCRAM-SHA-256.`);
  }
  const scram = new ScramClient({
    user: credential.user,
    password: credential.password.reveal(),
    nonce: randomBytes(24).toString("base64"),
    ...(binding === undefined ? {} : { binding: mechanism === scramPlusMechanism ? binding : "not-offered" }),
  });
  messages.send(encodeSaslInitialResponse(mechanism, scram.first()));
  const challenge = await nextAuthentication(messages, target.name);
  if (challenge.kind !== "sasl-continue") throw outOfOrder(target.name);
  messages.send(encodeSaslResponse(await scram.final(challenge.data)));
  const final = await nextAuthentication(messages, target.name);
  if (final.kind !== "sasl-final") throw outOfOrder(target.name);
  scram.verify(final.data);
  if ((await nextAuthentication(messages, target.name)).kind !== "ok") throw outOfOrder(target.name);
  return mechanism;
}

/** The strongest that both sides know: bound to the channel, where there is one to be bound to. */
function mechanismOf(offered: readonly string[], binding: ChannelBinding | undefined): string | undefined {
  if (binding !== undefined && offered.includes(scramPlusMechanism)) return scramPlusMechanism;
  return offered.includes(scramMechanism) ? scramMechanism : undefined;
}

async function nextAuthentication(messages: MessageSocket, name: string): Promise<Authentication> {
  return authenticationOf(await nextMessage(messages, name), name);
}

function authenticationOf(message: ServerMessage, name: string): Authentication {
  if (message.type === server.errorResponse) throw refusal(message.body, name);
  if (message.type !== server.authentication) throw outOfOrder(name);
  return decodeAuthentication(message.body);
}

/** The next message that is not a notice. @throws WritError for an ErrorResponse */
async function nextMessage(messages: MessageSocket, name: string): Promise<ServerMessage> {
  for (let count = 0; count < upstreamLoginMessagesMax; count++) {
    const message = await messages.receive();
    if (message.type === server.errorResponse) throw refusal(message.body, name);
    if (message.type !== server.noticeResponse) return message;
  }
  throw outOfOrder(name);
}

async function untilReady(messages: MessageSocket, name: string): Promise<Pick<LoggedIn, "parameters" | "cancelKey">> {
  const parameters = new Map<string, string>();
  let cancelKey: CancelKey | undefined;
  for (let count = 0; count < upstreamLoginMessagesMax; count++) {
    const { type, body } = await nextMessage(messages, name);
    if (type === server.parameterStatus) {
      const { name: parameter, value } = decodeParameterStatus(body);
      parameters.set(parameter, value);
    } else if (type === server.backendKeyData) cancelKey = decodeBackendKeyData(body);
    else if (type === server.readyForQuery && decodeReadyForQuery(body) === "I") return { parameters, cancelKey };
    else throw outOfOrder(name);
  }
  throw outOfOrder(name);
}

function refusal(body: Buffer, name: string): WritError {
  const sqlstate = decodeErrorResponse(body).get("C") ?? "unknown";
  const code = sqlstate.startsWith("28") ? "POSTGRES_UPSTREAM_AUTH" : "POSTGRES_UPSTREAM_REFUSED";
  return new WritError(code, `Resource ${name}: SQLSTATE ${sqlstate.slice(0, 5)}.`);
}

function refusedMethod(asked: Authentication, name: string): WritError {
  const methods = new Map([
    [3, "a cleartext password"],
    [5, "an MD5 password"],
  ]);
  const method =
    asked.kind === "other" ? (methods.get(asked.code) ?? `authentication method ${asked.code}`) : asked.kind;
  return new WritError("POSTGRES_UPSTREAM_AUTH", `Resource ${name} asks for ${method}; only SCRAM-SHA-256 is used.`);
}

function outOfOrder(name: string): WritError {
  return new WritError("POSTGRES_UPSTREAM_PROTOCOL", `Resource ${name} sent a message out of order at login.`);
}

/** A malformed message of the server is the upstream's fault, not the client's. */
function decodeFault(error: unknown, name: string): unknown {
  if (!(error instanceof WritError)) return error;
  if (error.code === "POSTGRES_UPSTREAM_AUTH" && !error.detail.includes(name)) {
    return new WritError(error.code, `Resource ${name}: ${error.detail}`);
  }
  if (error.code !== "POSTGRES_PROTOCOL" && error.code !== "POSTGRES_TOO_LARGE") return error;
  return new WritError("POSTGRES_UPSTREAM_PROTOCOL", `Resource ${name}: ${error.detail}`);
}
