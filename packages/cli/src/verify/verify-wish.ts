// What writ verify is given: folders, the store, public keys, and who is asked again. It must never take a private key.
import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { VerifyWish } from "@writ/audit";
import { assertKeyUse, WritError } from "@writ/contracts";
import { openNamedProvider, parsePublicKeys } from "@writ/publish";
import type { Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { neededOption, textOption } from "../options.ts";
import { storeOf } from "../publish/wishes.ts";

type RecordKeys = NonNullable<VerifyWish["records"]>["keys"];
type BundleKeys = NonNullable<VerifyWish["archive"]>["trust"]["keys"];

/** @throws WritError WRIT_USAGE with what is missing, CLI_FILE, KEY_USE, PUBLISH_KEYS, STORE_ADDRESS. */
export async function verifyWishOf(invocation: Invocation): Promise<VerifyWish> {
  const keys = await keysOf(invocation);
  const records = textOption(invocation, "records");
  const store = textOption(invocation, "store");
  if (records === undefined && store === undefined) {
    throw new WritError("WRIT_USAGE", "Nothing is given to verify: --records FOLDER, --store ADDRESS, or both.");
  }
  if (store === undefined && textOption(invocation, "clone") !== undefined) {
    throw new WritError("WRIT_USAGE", "--clone is compared with bundles: --store is needed beside it.");
  }
  return {
    ...(records === undefined ? {} : { records: await recordsOf(invocation, records, keys.record) }),
    ...(store === undefined ? {} : { archive: await archiveOf(invocation, store, keys.bundle) }),
    report: (line) => invocation.terminal.progress(line),
  };
}

async function recordsOf(invocation: Invocation, named: string, keys: RecordKeys) {
  const folder = await folderOf(invocation, named, "records");
  if (keys.length === 0) {
    throw new WritError("WRIT_USAGE", "--key PUBLIC.jwk is needed: the proxy's public record key.");
  }
  return { folder, keys };
}

async function archiveOf(invocation: Invocation, address: string, keys: BundleKeys) {
  if (keys.length === 0) throw new WritError("WRIT_USAGE", "--key PUBLIC.jwk is needed: the public bundle key.");
  const repository = neededOption(invocation, "repository");
  const scope = textOption(invocation, "scope") ?? "production";
  const clone = textOption(invocation, "clone");
  const folder = clone === undefined ? undefined : await folderOf(invocation, clone, "the access repository's clone");
  return {
    store: storeOf(invocation),
    trust: { keys, repository, scope },
    nowSeconds: Math.floor(Date.now() / 1000),
    ...(await listedIn(invocation, address)),
    ...(folder === undefined ? {} : { clone: { folder, opa: once(() => opaOf(invocation)) } }),
    ...askAgainOf(invocation, { folder, repository }),
  };
}

function askAgainOf(
  invocation: Invocation,
  { folder, repository }: { readonly folder: string | undefined; readonly repository: string },
) {
  const provider = textOption(invocation, "ask-again");
  if (provider === undefined) return {};
  if (folder === undefined)
    throw new WritError("WRIT_USAGE", "--ask-again needs --clone: what was approved is in git.");
  const branch = textOption(invocation, "branch") ?? "main";
  const { env } = invocation;
  const slug = textOption(invocation, "github") ?? env["GITHUB_REPOSITORY"];
  const host = { slug, token: env["GITHUB_TOKEN"], apiUrl: env["GITHUB_API_URL"] };
  const asked = openNamedProvider({ provider, folder, branch, repository, ...host });
  if (asked === "none") throw new WritError("WRIT_USAGE", "--ask-again is github or git.");
  return { askAgain: { provider: asked, branch, ofGit: provider === "git" } };
}

/** A folder can say what lies in it; a server is asked for what is named. */
async function listedIn({ folder }: Invocation, address: string) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return {};
  const names = await readdir(resolve(folder, address)).catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${resolve(folder, address)} (${error.code}).`);
  });
  const named = (pattern: RegExp): string[] =>
    names.flatMap((name) => {
      const hex = pattern.exec(name)?.[1];
      return hex === undefined ? [] : [`sha256:${hex}`];
    });
  return {
    listed: named(/^sha256-([0-9a-f]{64})\.tar\.gz$/).sort(),
    listedEvidence: named(/^sha256-([0-9a-f]{64})\.evidence\.json$/).sort(),
  };
}

async function opaOf(invocation: Invocation) {
  try {
    return await findOpaFor(invocation);
  } catch (fault) {
    if (!(fault instanceof WritError)) throw fault;
    invocation.terminal.progress(`opa is not here: ${fault.code}`);
    return undefined;
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Public keys by what they are for: the key itself says it. */
async function keysOf(invocation: Invocation): Promise<{ record: RecordKeys; bundle: BundleKeys }> {
  const files = invocation.options["key"];
  const record: RecordKeys[number][] = [];
  const bundle: BundleKeys[number][] = [];
  for (const file of Array.isArray(files) ? (files as readonly string[]) : []) {
    const text = await textOf(resolve(invocation.folder, file));
    const own = recordKeyOf(text);
    if (own === undefined) bundle.push(...parsePublicKeys(text));
    else record.push(own);
  }
  return { record, bundle };
}

function recordKeyOf(text: string): RecordKeys[number] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const jwk = value as Readonly<Record<string, unknown>> | null;
  if (typeof jwk !== "object" || jwk === null || jwk["writ_use"] !== "record") return undefined;
  const { kid } = jwk;
  if (typeof kid !== "string" || jwk["d"] !== undefined) {
    throw new WritError(
      "CLI_FILE",
      "A record key is public and has a kid: give record.public.jwk, as writ keys made it.",
    );
  }
  assertKeyUse({ kid, jwk }, "record");
  return { kid, jwk };
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${path} (${error.code}). writ keys makes keys.`);
  });
}

/** A folder that is mistyped would look like peace. */
async function folderOf(invocation: Invocation, named: string, what: string): Promise<string> {
  const folder = resolve(invocation.folder, named);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() === true) return folder;
  throw new WritError("CLI_FILE", `${folder} is no folder: it should be ${what}.`);
}
