// Asks a client for a provider's token by SASL OAUTHBEARER (RFC 7628, decision 0045), and tells it where to get one.
// A token must never be logged or echoed, nor may a failure say what was wrong with it.

import { WritError } from "@writ/contracts";
import { SessionRefused } from "./access.ts";
import { type ClientReader, greeting } from "./handshake.ts";
import { bearerFailureMs } from "./limits.ts";
import { encodeAuthenticationSasl, encodeAuthenticationSaslContinue } from "./messages/authentication.ts";
import {
  assertBearerFailureTaken,
  type BearerIssuer,
  decodeBearerResponse,
  encodeBearerFailure,
  oauthMechanism,
} from "./messages/oauth-bearer.ts";
import { decodeSaslInitialResponse } from "./messages/sasl.ts";
import type { StartupMessage } from "./messages/startup-message.ts";

/** The client asked where tokens come from and was told: no refusal, for it has shown nothing. */
export class IssuerTold extends SessionRefused {}

/**
 * The token that the client shows. `issuer` is what it is told when it asks for one first.
 * @throws WritError, ClientGone, IssuerTold; SessionRefused 28P01 for what is no bearer token
 */
export async function askBearer(
  reader: ClientReader,
  startup: StartupMessage,
  issuer: () => BearerIssuer | undefined,
): Promise<string> {
  reader.socket.write(Buffer.concat([greeting(startup), encodeAuthenticationSasl(oauthMechanism)]));
  const shown = decodeBearerResponse(await firstResponse(reader));
  if (shown.kind === "token") return shown.token;
  if (shown.kind === "discovery") {
    const known = issuer();
    await failBearer(reader, known);
    throw told(known);
  }
  await failBearer(reader);
  throw new SessionRefused("28P01", [noBearer]);
}

/** The response that comes with the choice of the mechanism, or after an empty challenge. */
async function firstResponse(reader: ClientReader): Promise<Buffer> {
  const { mechanism, data } = decodeSaslInitialResponse(await reader.password());
  if (mechanism !== oauthMechanism) {
    throw new WritError("POSTGRES_PROTOCOL", "The client chose a SASL mechanism that was not offered.");
  }
  if (data !== undefined) return data;
  reader.socket.write(encodeAuthenticationSaslContinue(""));
  return await reader.password();
}

/**
 * Fails the exchange, which the client must take before it hears the error: within a time, for it may be long gone.
 * @throws WritError POSTGRES_PROTOCOL, ClientGone
 */
export async function failBearer(reader: ClientReader, issuer?: BearerIssuer): Promise<void> {
  reader.socket.write(encodeAuthenticationSaslContinue(encodeBearerFailure(issuer)));
  const enough = setTimeout(() => reader.socket.destroy(), bearerFailureMs);
  try {
    assertBearerFailureTaken(await reader.password());
  } finally {
    clearTimeout(enough);
  }
}

function told(issuer: BearerIssuer | undefined): IssuerTold {
  if (issuer !== undefined) {
    const message = `A token is needed: ${issuer.url} gives it.`;
    return new IssuerTold("28000", [{ code: "token-needed", message }]);
  }
  const message = "A token is needed, and it is not plain which issuer should give it.";
  const hint = "Name it: options=-c writ.login=oauth:NAME with a name of the access repository's writ.yaml.";
  return new IssuerTold("28000", [{ code: "issuer-unclear", message }], hint);
}

const noBearer = { code: "token-refused", message: "What came is no bearer token." };
