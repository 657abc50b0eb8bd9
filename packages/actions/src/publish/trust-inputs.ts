// What publish and renew are told about trust, store and key. It must never take the repository from anywhere but the
// runner, nor let a private key be seen.
import { resolve } from "node:path";
import type { NamedKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { openNamedStore, type PublishTrust, parsePrivateKey, parsePublicKeys, publicHalf } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import type { ActionRun } from "../run/action-run.ts";

/** Repository, scope and epoch. @throws WritError ACTIONS_INPUT. */
export function addressOf(run: ActionRun): Omit<PublishTrust, "keys"> {
  const repository = run.env["GITHUB_REPOSITORY_ID"] ?? "";
  if (!/^[1-9]\d{0,14}$/.test(repository)) throw wrong("GITHUB_REPOSITORY_ID is not set, as it is on a runner.");
  const epoch = run.input("epoch") || "1";
  if (!/^[1-9]\d{0,8}$/.test(epoch)) throw wrong(`\`epoch\` is ${JSON.stringify(epoch)}: write a whole number from 1.`);
  return { repository, scope: run.input("scope") || "production", epoch: Number(epoch) };
}

/** `key`: its public half is trusted too. @throws WritError ACTIONS_INPUT, PUBLISH_KEYS, KEY_USE. */
export function trustOf(run: ActionRun, key?: NamedKey): PublishTrust {
  const text = run.input("public-keys");
  const named = text === "" ? [] : parsePublicKeys(text);
  const own = key === undefined || named.some(({ kid }) => kid === key.kid) ? [] : [publicHalf(key)];
  const keys = [...named, ...own];
  if (keys.length === 0) throw wrong("`public-keys` is not given: whose signature is believed in the store?");
  return { keys, ...addressOf(run) };
}

/** The JWK as `writ keys` wrote it; its private part is masked by itself too. */
export function keyOf(run: ActionRun): NamedKey {
  const key = parsePrivateKey(run.requiredInput("key"));
  const secret: unknown = Reflect.get(key.jwk, "d");
  if (typeof secret === "string") run.maskSecret(secret);
  return key;
}

/** Credentials come from the environment of the step. */
export function storeOf(run: ActionRun): BundleStore {
  const address = run.requiredInput("store");
  const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(address);
  return openNamedStore(isUrl ? address : resolve(run.workspace, address), run.env);
}

export function handoverOf(run: ActionRun): string {
  return resolve(run.workspace, run.requiredInput("folder"));
}

/** `true` or `false`; false when nothing is given. */
export function flagOf(run: ActionRun, name: string): boolean {
  const given = run.input(name) || "false";
  if (given === "true" || given === "false") return given === "true";
  throw wrong(`\`${name}\` is ${JSON.stringify(given)}: write true or false.`);
}

export function wrong(detail: string): WritError {
  return new WritError("ACTIONS_INPUT", detail);
}
