// A login on another device (RFC 8628): a short code here, a browser anywhere. It must never ask more often than the
// provider allows, nor longer than the code lives.
import { setTimeout as sleep } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { printable } from "@writ/model";
import * as oauth from "oauth4webapi";
import {
  deviceMsMax,
  devicePollSecondsDefault,
  devicePollSecondsMax,
  deviceSilencesMax,
  saidCharactersMax,
} from "./limits.ts";
import { failed, type Provider, type ProviderTokens, provedTokens, refusalCode, told } from "./provider.ts";

export interface DeviceWish {
  readonly scope: string;
  readonly signal: AbortSignal;
  /** Gets what the person needs: the page and the code, safe to print. */
  show(device: { readonly address: string; readonly code: string; readonly minutes: number }): void;
  /** Waits between two questions; rejects when the signal says. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<unknown>;
}

export function hasDeviceFlow({ server }: Provider): boolean {
  return server.device_authorization_endpoint !== undefined;
}

export async function logInByDevice(provider: Provider, wish: DeviceWish): Promise<ProviderTokens> {
  const { server, client, authentication, options } = provider;
  if (!hasDeviceFlow(provider)) throw failed(server.issuer, "it has no device flow; log in where there is a browser");
  const device = await told(server.issuer, async () => {
    const asked = [server, client, authentication, { scope: wish.scope }, options] as const;
    return oauth.processDeviceAuthorizationResponse(server, client, await oauth.deviceAuthorizationRequest(...asked));
  });
  const lifeMs = Math.min(device.expires_in * 1000, deviceMsMax);
  wish.show({
    address: pageOf(provider, device),
    code: printable(device.user_code.slice(0, saidCharactersMax)),
    minutes: Math.max(1, Math.round(lifeMs / 60_000)),
  });
  return await told(server.issuer, () => poll(provider, device, { ...wish, endMs: Date.now() + lifeMs }));
}

function pageOf({ server }: Provider, device: oauth.DeviceAuthorizationResponse): string {
  const address = URL.parse(device.verification_uri);
  if (address?.protocol !== "https:") throw failed(server.issuer, "its page for the code is not https");
  return printable(address.href.slice(0, saidCharactersMax));
}

type Polling = DeviceWish & { readonly endMs: number };

async function poll(
  provider: Provider,
  device: oauth.DeviceAuthorizationResponse,
  { signal, endMs, wait = (ms, stop) => sleep(ms, undefined, { signal: stop }) }: Polling,
): Promise<ProviderTokens> {
  let seconds = Math.min(Math.max(device.interval ?? devicePollSecondsDefault, 1), devicePollSecondsMax);
  let silences = 0;
  while (Date.now() + seconds * 1000 < endMs) {
    await wait(seconds * 1000, signal);
    const answer = await askOnce(provider, device.device_code).catch((error: unknown) => {
      // RFC 8628 §3.5: who gets no answer asks less often. A network that comes back must not cost a login.
      silences += 1;
      if (signal.aborted || silences > deviceSilencesMax || !isSilence(error)) throw error;
      return "slow-down" as const;
    });
    if (answer !== "pending" && answer !== "slow-down") return answer;
    // RFC 8628 §3.5: five seconds more, for this and every later question.
    if (answer === "slow-down") seconds = Math.min(seconds + 5, devicePollSecondsMax);
  }
  throw failed(provider.server.issuer, "nobody entered the code in time");
}

function isSilence(error: unknown): boolean {
  return error instanceof WritError && error.code === "CLI_UNREACHABLE";
}

async function askOnce(provider: Provider, deviceCode: string): Promise<ProviderTokens | "pending" | "slow-down"> {
  const { server, client, authentication, options } = provider;
  try {
    const response = await oauth.deviceCodeGrantRequest(server, client, authentication, deviceCode, options);
    const answer = await oauth.processDeviceCodeResponse(server, client, response);
    return await provedTokens(provider, { response, answer });
  } catch (error) {
    const code = refusalCode(error);
    if (code === "authorization_pending") return "pending";
    if (code === "slow_down") return "slow-down";
    throw error;
  }
}
