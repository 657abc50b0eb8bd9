// Finds OPA of exactly the pinned version, trying places in a fixed order and remembering why each failed.
// It must never use a binary that does not answer with the pinned version, nor keep a download with another digest.
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { WritError } from "@writ/contracts";
import { pathFoldersMax } from "../limits.ts";
import { buildWithGo } from "./go-build.ts";
import { opaVersion } from "./pinned.ts";
import { type RunProcess, runProcess } from "./process.ts";
import { downloadRelease } from "./release.ts";
import { isFile, versionOf } from "./version.ts";

export type OpaSource = "WRIT_OPA" | "PATH" | "cache" | "release" | "go";

export interface OpaBinary {
  readonly path: string;
  readonly version: string;
  readonly source: OpaSource;
}

export interface FindOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absent: `WRIT_CACHE`, else the user's cache folder. */
  readonly cacheFolder?: string;
  /** Told, line by line, of what takes time and of what was tried in vain. */
  readonly report?: (line: string) => void;
  readonly run?: RunProcess;
  readonly fetch?: typeof globalThis.fetch;
  /** `process.platform-process.arch` unless told otherwise. */
  readonly platform?: string;
}

/** What each place is given. `tried` collects `place: why not`. */
export interface Search {
  readonly env: FindOptions["env"];
  readonly cacheFolder: string;
  readonly cachedPath: string;
  readonly platform: string;
  readonly run: RunProcess;
  readonly fetch: typeof globalThis.fetch;
  readonly report: (line: string) => void;
  readonly tried: string[];
}

type Place = (search: Search) => Promise<OpaBinary | undefined>;

const places: readonly Place[] = [fromVariable, fromPath, fromCache, fromRelease, fromGo];

/** Where `writ` keeps what it made or downloaded: `WRIT_CACHE`, else `writ` in the user's cache folder. */
export function defaultCacheFolder(env: FindOptions["env"], platform: string = process.platform): string {
  if (env["WRIT_CACHE"]) return env["WRIT_CACHE"];
  if (platform === "darwin") return join(homedir(), "Library", "Caches", "writ");
  return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "writ");
}

/**
 * OPA of the pinned version: `WRIT_OPA`, then `PATH`, the cache, the official release, a build with Go.
 * Throws COMPILER_OPA_NAMED when `WRIT_OPA` names something else, COMPILER_NO_OPA with all that was tried.
 */
export async function findOpa(options: FindOptions): Promise<OpaBinary> {
  const cacheFolder = options.cacheFolder ?? defaultCacheFolder(options.env);
  const search: Search = {
    env: options.env,
    cacheFolder,
    cachedPath: join(cacheFolder, `opa-${opaVersion}`),
    platform: options.platform ?? `${process.platform}-${process.arch}`,
    run: options.run ?? runProcess,
    fetch: options.fetch ?? globalThis.fetch,
    report: options.report ?? (() => {}),
    tried: [],
  };
  for (const place of places) {
    const said = search.tried.length;
    const found = await place(search);
    if (found) return found;
    for (const line of search.tried.slice(said)) search.report(`opa: ${line}`);
  }
  throw new WritError("COMPILER_NO_OPA", `Wanted ${opaVersion}. Tried:\n  ${search.tried.join("\n  ")}`);
}

async function fromVariable(search: Search): Promise<OpaBinary | undefined> {
  const path = search.env["WRIT_OPA"];
  if (!path) {
    search.tried.push("WRIT_OPA: not set");
    return undefined;
  }
  const found = await versionOf(path, search.run);
  // Named by the user: taking another one silently would hide the mistake.
  if (found.version !== opaVersion) throw new WritError("COMPILER_OPA_NAMED", `${path} ${found.said}.`);
  return { path, version: opaVersion, source: "WRIT_OPA" };
}

async function fromPath(search: Search): Promise<OpaBinary | undefined> {
  const folders = (search.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  let seen = 0;
  for (const folder of new Set(folders.slice(0, pathFoldersMax))) {
    const path = join(folder, "opa");
    if (!(await isFile(path))) continue;
    seen += 1;
    const found = await versionOf(path, search.run);
    if (found.version === opaVersion) return { path, version: opaVersion, source: "PATH" };
    search.tried.push(`PATH: ${path} ${found.said}`);
  }
  if (seen === 0) search.tried.push("PATH: holds no opa");
  return undefined;
}

async function fromCache(search: Search): Promise<OpaBinary | undefined> {
  if (!(await isFile(search.cachedPath))) {
    search.tried.push(`cache: ${search.cachedPath} is not there`);
    return undefined;
  }
  return accept(search, "cache");
}

async function fromRelease(search: Search): Promise<OpaBinary | undefined> {
  const failure = await downloadRelease(search);
  if (failure === undefined) return accept(search, "release");
  search.tried.push(`release: ${failure}`);
  return undefined;
}

async function fromGo(search: Search): Promise<OpaBinary | undefined> {
  const failure = await buildWithGo(search);
  if (failure === undefined) return accept(search, "go");
  search.tried.push(`go: ${failure}`);
  return undefined;
}

async function accept(search: Search, source: OpaSource): Promise<OpaBinary | undefined> {
  const found = await versionOf(search.cachedPath, search.run);
  if (found.version === opaVersion) return { path: search.cachedPath, version: opaVersion, source };
  search.tried.push(`${source}: ${search.cachedPath} ${found.said}`);
  return undefined;
}
