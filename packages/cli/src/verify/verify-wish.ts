// What writ verify is given: folders, the store, public keys, and who is asked again. It must never take a private key.
import { readdir, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { VerifyWish } from "@writ/audit";
import { breakGlassSecondsMax } from "@writ/bundle";
import { assertKeyUse, type KeyUse, WritError } from "@writ/contracts";
import { openNamedProvider, parsePublicKeys } from "@writ/publish";
import type { Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { durationOption, repositoryIdOption, textOption } from "../options.ts";
import { storeOf } from "../publish/wishes.ts";

type RecordKeys = NonNullable<VerifyWish["records"]>["keys"];
type Trust = NonNullable<VerifyWish["archive"]>["trust"];
type BreakGlassKeys = NonNullable<Trust["breakGlass"]>;

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
    ...(store === undefined ? {} : { archive: await archiveOf(invocation, store, keys) }),
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

type ArchiveKeys = Pick<GivenKeys, "bundle" | "breakGlass">;

async function archiveOf(invocation: Invocation, address: string, { bundle: keys, breakGlass }: ArchiveKeys) {
  if (keys.length === 0) throw new WritError("WRIT_USAGE", "--key PUBLIC.jwk is needed: the public bundle key.");
  const repository = repositoryIdOption(invocation);
  const scope = textOption(invocation, "scope") ?? "production";
  const clone = textOption(invocation, "clone");
  const folder = clone === undefined ? undefined : await folderOf(invocation, clone, "the access repository's clone");
  return {
    store: storeOf(invocation),
    trust: { keys, repository, scope, ...(breakGlass.length === 0 ? {} : { breakGlass }) },
    nowSeconds: Math.floor(Date.now() / 1000),
    ...(await listedIn(invocation, address)),
    ...(folder === undefined ? {} : { clone: { folder, ...branchOf(invocation), opa: once(() => opaOf(invocation)) } }),
    ...askAgainOf(invocation, { folder, repository }),
  };
}

function branchOf(invocation: Invocation): { readonly branch?: string } {
  const branch = textOption(invocation, "branch");
  return branch === undefined ? {} : { branch };
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

interface GivenKeys {
  readonly record: RecordKeys;
  readonly bundle: Trust["keys"];
  readonly breakGlass: BreakGlassKeys;
}

/** Public keys by what they are for: the key itself says it. */
async function keysOf(invocation: Invocation): Promise<GivenKeys> {
  const files = invocation.options["key"];
  const record: RecordKeys[number][] = [];
  const bundle: Trust["keys"][number][] = [];
  const breakGlass: BreakGlassKeys[number][] = [];
  const longestSeconds = longestOf(invocation);
  for (const file of Array.isArray(files) ? (files as readonly string[]) : []) {
    const text = await textOf(resolve(invocation.folder, file));
    const own = keyOfUse(text, "record");
    const offline = own === undefined ? keyOfUse(text, "break-glass") : undefined;
    if (own !== undefined) record.push(own);
    else if (offline !== undefined) breakGlass.push({ ...offline, longestSeconds });
    else bundle.push(...parsePublicKeys(text));
  }
  const keys = { record: distinct(record), bundle: distinct(bundle), breakGlass: distinct(breakGlass) };
  assertEachOnce([...keys.record, ...keys.bundle, ...keys.breakGlass]);
  return keys;
}

/** The longest that a break-glass bundle gives: no proxy takes more than the bound of all. */
function longestOf(invocation: Invocation): number {
  const seconds = durationOption(invocation, "longest") ?? breakGlassSecondsMax;
  if (seconds <= breakGlassSecondsMax) return seconds;
  throw new WritError("WRIT_USAGE", "--longest is 4h at most: bundle.breakGlass.longest of proxy.yaml.");
}

/** The very same, given again, is no other. */
function distinct<Key extends object>(keys: readonly Key[]): Key[] {
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

/** Two keys of one id, or one key with two uses: which of them a signature is of could not be said. */
function assertEachOnce(keys: readonly { readonly kid: string; readonly jwk: object }[]): void {
  const names = keys.flatMap(({ kid, jwk }) => [`kid ${kid}`, `x ${String(Reflect.get(jwk, "x"))}`]);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice === undefined) return;
  const kid = keys[Math.floor(names.lastIndexOf(twice) / 2)]?.kid ?? "";
  throw new WritError(
    "WRIT_USAGE",
    `--key gives the key ${JSON.stringify(kid)} twice, or for two uses: give each once.`,
  );
}

function keyOfUse(text: string, use: Extract<KeyUse, "record" | "break-glass">): RecordKeys[number] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const jwk = value as Readonly<Record<string, unknown>> | null;
  if (typeof jwk !== "object" || jwk === null || jwk["writ_use"] !== use) return undefined;
  const { kid } = jwk;
  if (typeof kid !== "string" || jwk["d"] !== undefined) {
    const says = `A ${use} key is public and has a kid: give ${use}.public.jwk, as writ keys made it.`;
    throw new WritError("CLI_FILE", says);
  }
  assertKeyUse({ kid, jwk }, use);
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
