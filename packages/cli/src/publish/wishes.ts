// What writ publish, renew and build are told about trust, store and keys. It must never read a private key for a step
// that does not sign.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { openNamedStore, type PublishTrust, parsePublicKeys, publicHalf } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import type { Invocation, Option } from "../command.ts";
import { type KeyPair, readKey } from "../key-file.ts";
import { countOption, neededOption, repositoryIdOption, textOption } from "../options.ts";

/** Options that publishing and renewing share. */
export const trustOptions = {
  store: { type: "string", value: "ADDRESS", description: "a folder, https://HOST/PATH/ or s3://BUCKET/PREFIX/" },
  repository: { type: "string", value: "ID", description: "id of the access repository, as proxy.yaml pins it" },
  key: { type: "string", value: "FILE", description: "the private bundle key, as writ keys made it" },
  public: {
    type: "string",
    value: "FILE",
    multiple: true,
    description: "a public bundle key that is trusted too, such as the one before (default: that of --key)",
  },
  scope: { type: "string", value: "NAME", description: "the scope that proxies pin", default: "production" },
  epoch: { type: "string", value: "N", description: "raised only after history was rewritten", default: "1" },
} as const satisfies Readonly<Record<string, Option>>;

export const storeNotes = [
  "Credentials of the store come from the environment: WRIT_STORE_TOKEN for https; AWS_REGION, AWS_ACCESS_KEY_ID,",
  "AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN and AWS_ENDPOINT_URL_S3 for s3; WRIT_STORE_CA is an authority as PEM.",
];

export async function privateKeyOf(invocation: Invocation): Promise<KeyPair> {
  return await readKey(resolve(invocation.folder, neededOption(invocation, "key")), "bundle");
}

/** `key`: the private key where the step has one. @throws WritError WRIT_USAGE, CLI_FILE, PUBLISH_KEYS, KEY_USE. */
export async function trustOf(invocation: Invocation, key?: KeyPair): Promise<PublishTrust> {
  const files = invocation.options["public"];
  const named = Array.isArray(files) ? (files as readonly string[]) : [];
  const read = await Promise.all(named.map(async (file) => parsePublicKeys(await textOf(invocation, file))));
  const own = key === undefined ? [] : [publicHalf(key)];
  const keys = [...read.flat(), ...own.filter(({ kid }) => !read.flat().some((other) => other.kid === kid))];
  if (keys.length === 0)
    throw new WritError("WRIT_USAGE", "--public is needed: whose signature is believed in the store.");
  return { keys, ...addressOf(invocation) };
}

export function addressOf(invocation: Invocation): Omit<PublishTrust, "keys"> {
  return {
    repository: repositoryIdOption(invocation),
    scope: textOption(invocation, "scope") ?? "production",
    epoch: countOption(invocation, "epoch", 1) ?? 1,
  };
}

export function storeOf(invocation: Invocation): BundleStore {
  const address = neededOption(invocation, "store");
  const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(address);
  return openNamedStore(isUrl ? address : resolve(invocation.folder, address), invocation.env);
}

async function textOf({ folder }: Invocation, file: string): Promise<string> {
  const path = resolve(folder, file);
  return await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${path} (${error.code}). writ keys makes keys.`);
  });
}
