// Logs in to an upstream: start-up packet, SCRAM-SHA-256, and what the server says until it is ready.
// It must never answer a request for a cleartext or MD5 password, nor name the credential in an error.
import { randomBytes } from "node:crypto";
import { WritError } from "@writ/contracts";
import { upstreamLoginMessagesMax, upstreamLoginMs } from "../limits.ts";
import { type Authentication, decodeAuthentication } from "../messages/authentication.ts";
import { type CancelKey, decodeBackendKeyData } from "../messages/backend-key-data.ts";
import { decodeErrorResponse } from "../messages/error-response.ts";
import { decodeParameterStatus } from "../messages/parameter-status.ts";
import { decodeReadyForQuery } from "../messages/ready-for-query.ts";
import { encodeSaslInitialResponse, encodeSaslResponse } from "../messages/sasl.ts";
import { encodeStartupMessage } from "../messages/startup-message.ts";
import { server } from "../messages/type-codes.ts";
import { connectUpstream } from "./connect.ts";
import { MessageSocket, type ServerMessage } from "./message-socket.ts";
import { ScramClient, scramMechanism } from "./scram.ts";
import type { UpstreamCredential, UpstreamTarget } from "./target.ts";

export interface LoggedIn {
  /** Idle: the server has said that it is ready for a query. */
  readonly messages: MessageSocket;
  /** What the server reported, by name. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly cancelKey: CancelKey | undefined;
}

export interface LoginRequest {
  readonly target: UpstreamTarget;
  readonly credential: UpstreamCredential;
  /** Start-up parameters beside user and database. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Connects and logs in. @throws WritError POSTGRES_UPSTREAM_… that names the resource */
export async function loginUpstream(request: LoginRequest): Promise<LoggedIn> {
  const { target, credential } = request;
  const messages = new MessageSocket(await connectUpstream(target), target.name);
  try {
    messages.within(upstreamLoginMs, "to log in");
    const named = [["user", credential.user] as const, ["database", target.resource.database] as const];
    messages.send(encodeStartupMessage([...named, ...request.parameters]));
    await authenticate(messages, request);
    return await untilReady(messages, target.name);
  } catch (error) {
    messages.close();
    throw decodeFault(error, target.name);
  }
}

async function authenticate(messages: MessageSocket, { target, credential }: LoginRequest): Promise<void> {
  const user = credential.user;
  const scram = new ScramClient({
    user,
    password: credential.password.reveal(),
    nonce: randomBytes(24).toString("base64"),
  });
  const first = await nextAuthentication(messages, target.name);
  if (first.kind === "ok") return;
  if (first.kind !== "sasl") throw refusedMethod(first, target.name);
  if (!first.mechanisms.includes(scramMechanism)) {
    throw new WritError("POSTGRES_UPSTREAM_AUTH", `Resource ${target.name} does not offer SCRAM-SHA-256.`);
  }
  messages.send(encodeSaslInitialResponse(scramMechanism, scram.first()));
  const challenge = await nextAuthentication(messages, target.name);
  if (challenge.kind !== "sasl-continue") throw outOfOrder(target.name);
  messages.send(encodeSaslResponse(await scram.final(challenge.data)));
  const final = await nextAuthentication(messages, target.name);
  if (final.kind !== "sasl-final") throw outOfOrder(target.name);
  scram.verify(final.data);
  if ((await nextAuthentication(messages, target.name)).kind !== "ok") throw outOfOrder(target.name);
}

async function nextAuthentication(messages: MessageSocket, name: string): Promise<Authentication> {
  const message = await nextMessage(messages, name);
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

async function untilReady(messages: MessageSocket, name: string): Promise<LoggedIn> {
  const parameters = new Map<string, string>();
  let cancelKey: CancelKey | undefined;
  for (let count = 0; count < upstreamLoginMessagesMax; count++) {
    const { type, body } = await nextMessage(messages, name);
    if (type === server.parameterStatus) {
      const { name: parameter, value } = decodeParameterStatus(body);
      parameters.set(parameter, value);
    } else if (type === server.backendKeyData) cancelKey = decodeBackendKeyData(body);
    else if (type === server.readyForQuery && decodeReadyForQuery(body) === "I")
      return { messages, parameters, cancelKey };
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
