// What the words of writ audit are told about where history, archive and keys are. It must never read a private key.
import { join, resolve } from "node:path";
import { type AccessHistory, type AccessOptions, parseAskedInstant, readAccess } from "@writ/audit";
import { defaultCacheFolder } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { nearestName } from "@writ/model";
import type { BundleStore } from "@writ/store";
import type { Invocation, Option } from "../command.ts";
import { flagOption, textOption } from "../options.ts";
import { storeOf, trustOf } from "../publish/wishes.ts";
import { repositoryFolder } from "../repository-folder.ts";

/** Options of every word that asks history. */
export const historyOptions = {
  dir: { type: "string", value: "DIR", description: "a clone of the access repository (default: this folder)" },
  branch: { type: "string", value: "REVISION", description: "whose history counts (default: HEAD)" },
  store: { type: "string", value: "ADDRESS", description: "the archive of bundles: a folder, https:// or s3://" },
  repository: { type: "string", value: "ID", description: "with --store: id of the repository, as proxy.yaml pins it" },
  public: {
    type: "string",
    value: "FILE",
    multiple: true,
    description: "with --store: a public bundle key; give every one that was ever used",
  },
  scope: {
    type: "string",
    value: "NAME",
    description: "with --store: the scope that proxies pin",
    default: "production",
  },
  fresh: { type: "boolean", description: "work everything out again, whatever was remembered" },
  csv: { type: "boolean", description: "print the result as CSV, times in UTC" },
} as const satisfies Readonly<Record<string, Option>>;

export const timeOptions = {
  at: { type: "string", value: "INSTANT", description: "at this instant, such as 2026-11-20T12:00Z (default: now)" },
  from: { type: "string", value: "INSTANT", description: "instead: at any time from this instant on" },
  to: { type: "string", value: "INSTANT", description: "and before this one" },
} as const satisfies Readonly<Record<string, Option>>;

export const instantNotes = [
  "An INSTANT names its zone: 2026-11-20T12:00Z, 2026-11-20T13:00+01:00, 2026-11-20T13:00[Europe/Berlin], or now.",
  "Results are in UTC. Exit status: 0 answered; 1 a part of the time is not known.",
];

export const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** An instant that an option names. @throws WritError WRIT_USAGE. */
export function instantOption(invocation: Invocation, name: string): number | undefined {
  const text = textOption(invocation, name);
  return text === undefined ? undefined : parseAskedInstant(text, name, nowSeconds());
}

export interface AskedTime {
  readonly atSeconds?: number;
  readonly fromSeconds?: number;
  readonly untilSeconds?: number;
}

/** `--at`, or `--from` and `--to`, or now. @throws WritError WRIT_USAGE. */
export function timeOption(invocation: Invocation): AskedTime {
  const [at, ...stretch] = ["at", "from", "to"].map((name) => instantOption(invocation, name));
  const [from, to] = stretch;
  if (at !== undefined && (from ?? to) !== undefined) {
    throw new WritError("WRIT_USAGE", "Say --at, or --from and --to, not both.");
  }
  if (from === undefined && to === undefined) return { atSeconds: at ?? nowSeconds() };
  return stretchOf(from, to);
}

/** `--from` and `--to`, both or one or none. @throws WritError WRIT_USAGE. */
export function stretchOption(invocation: Invocation): AskedTime {
  return stretchOf(instantOption(invocation, "from"), instantOption(invocation, "to"));
}

function stretchOf(from: number | undefined, to: number | undefined): AskedTime {
  if (from !== undefined && to !== undefined && to <= from) {
    throw new WritError("WRIT_USAGE", "--to is not later than --from.");
  }
  return {
    ...(from === undefined ? {} : { fromSeconds: from }),
    ...(to === undefined ? {} : { untilSeconds: to }),
  };
}

/** Opens what is asked, hands it on, and closes the store. */
export async function withHistory<Result>(
  invocation: Invocation,
  ask: (options: AccessOptions) => Promise<Result>,
): Promise<Result> {
  const folder = repositoryFolder(invocation.folder, textOption(invocation, "dir") ?? ".");
  const branch = textOption(invocation, "branch");
  const archive = await archiveOf(invocation);
  const cacheFolder = resolve(join(defaultCacheFolder(invocation.env), "audit"));
  try {
    return await ask({
      folder,
      ...(branch === undefined ? {} : { branch }),
      ...archive,
      ...(flagOption(invocation, "fresh") ? {} : { cacheFolder }),
      nowSeconds: nowSeconds(),
      report: (line) => invocation.terminal.progress(line),
    });
  } finally {
    archive.store?.close();
  }
}

async function archiveOf(invocation: Invocation): Promise<Pick<AccessOptions, "trust"> & { store?: BundleStore }> {
  if (textOption(invocation, "store") === undefined) {
    const idle = ["repository", "public"].find((name) => invocation.options[name] !== undefined);
    if (idle !== undefined) throw new WritError("WRIT_USAGE", `--${idle} is about an archive: name it with --store.`);
    return {};
  }
  const trust = await trustOf(invocation);
  return { trust, store: storeOf(invocation) };
}

/** Who had access, remembered or read. */
export async function accessOption(invocation: Invocation): Promise<AccessHistory> {
  return await withHistory(invocation, readAccess);
}

/** The name that an option gives, if it is one of those known. @throws WritError WRIT_USAGE. */
export function knownOption(
  invocation: Invocation,
  { name, known, what }: { readonly name: string; readonly known: readonly string[]; readonly what: string },
): string | undefined {
  const text = textOption(invocation, name);
  if (text === undefined || known.includes(text)) return text;
  const nearest = nearestName(text, known);
  const mean = nearest === undefined ? "" : `Did you mean ${nearest}? `;
  const instead = `${mean}writ audit timeline shows everything that ever was.`;
  throw new WritError("WRIT_USAGE", `--${name} ${text}: history knows no ${what} of this name. ${instead}`);
}
