// Catalogs of upstreams, read over connections of our own as the role's own login, and shared between its sessions.
// It must never serve a catalog older than its limit, nor one that another login saw, nor for long one that others have
// changed since.
import { type SessionView, WritError } from "@writ/contracts";
import { Catalog, type CatalogRows, catalogQueries, emptyPath, loadGrammar } from "@writ/sql";
import { readDefinitions } from "./catalog-definitions.ts";
import { type VersionWatch, watchCatalog } from "./catalog-watch.ts";
import {
  catalogAgeMs,
  catalogCheckMs,
  catalogCheckShare,
  catalogDoubtMs,
  catalogDoubtShare,
  catalogLoadMs,
  catalogsMax,
} from "./limits.ts";
import type { FreshCatalog } from "./statement-compiler.ts";
import { loginUpstream } from "./upstream/login.ts";
import { queryRows } from "./upstream/simple-query.ts";
import type { UpstreamCredential, UpstreamTarget } from "./upstream/target.ts";

interface Kept {
  /** Address and database: what a change of tables concerns, whoever made it. */
  readonly place: string;
  catalog: Catalog | undefined;
  loadedMs: number;
  /** What the catalog was read at; undefined when its age alone counts. */
  version: string | undefined;
  /** When the version was last asked for, and how long the answer took. */
  checkedMs: number;
  checkTookMs: number;
  /** Asks for versions over a connection of its own. */
  watch: VersionWatch | undefined;
  loading: Promise<Versioned> | undefined;
  /** Raised when tables may have changed: what a load that began before saw is not kept. */
  changes: number;
}

export type LoadCatalog = (target: UpstreamTarget, credential: UpstreamCredential) => Promise<Catalog>;
export type WatchCatalog = (target: UpstreamTarget, credential: UpstreamCredential) => VersionWatch;

/** The catalogs of one process, by address, database and login. */
export class Catalogs {
  readonly #kept = new Map<string, Kept>();
  readonly #load: LoadCatalog;
  readonly #watch: WatchCatalog | undefined;
  readonly #nowMs: () => number;

  /** Without `watch` a catalog is believed for as long as it may be used. */
  constructor(
    load: LoadCatalog = loadCatalog,
    nowMs: () => number = () => performance.now(),
    watch: WatchCatalog | undefined = load === loadCatalog ? watchCatalog : undefined,
  ) {
    this.#load = load;
    this.#watch = watch;
    this.#nowMs = nowMs;
  }

  /** Closes the connections that watch. Catalogs in use stay; the next check connects again. */
  close(): void {
    for (const { watch } of this.#kept.values()) watch?.close();
  }

  /** The catalog as `credential` sees it. */
  of(target: UpstreamTarget, credential: UpstreamCredential): FreshCatalog {
    const place = placeOf(target);
    const key = keyOf(target, credential);
    const entry = (): Kept => this.#entry(key, place);
    return {
      current: () => (this.#checked(entry()) ? entry().catalog : undefined),
      refresh: () => {
        const kept = entry();
        kept.watch ??= this.#watch?.(target, credential);
        return this.#refresh(kept, () => this.#load(target, credential));
      },
      expire: () => this.#expire(place),
      doubt: () => this.#doubt(entry()),
    };
  }

  /** For a user that is no more. */
  forget(target: UpstreamTarget, credential: UpstreamCredential): void {
    const key = keyOf(target, credential);
    this.#kept.get(key)?.watch?.close();
    this.#kept.delete(key);
  }

  /** Every login of the database sees the change. */
  #expire(place: string): void {
    for (const entry of this.#kept.values()) {
      if (entry.place !== place) continue;
      entry.catalog = undefined;
      entry.changes += 1;
    }
  }

  /** Has the next user ask for the version, unless that was done just now: doubts cost at most a fifth of the time. */
  #doubt(entry: Kept): void {
    const waitMs = Math.max(catalogDoubtMs, entry.checkTookMs * catalogDoubtShare);
    if (this.#nowMs() - entry.checkedMs >= waitMs) entry.checkedMs = Number.NEGATIVE_INFINITY;
  }

  #entry(key: string, place: string): Kept {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#kept.size >= catalogsMax) {
      const oldest = this.#kept.keys().next();
      if (oldest.done !== true) {
        this.#kept.get(oldest.value)?.watch?.close();
        this.#kept.delete(oldest.value);
      }
    }
    const entry: Kept = {
      ...{ place, catalog: undefined, loadedMs: 0, loading: undefined, changes: 0 },
      ...{ version: undefined, checkedMs: 0, checkTookMs: 0, watch: undefined },
    };
    this.#kept.set(key, entry);
    return entry;
  }

  #fresh(entry: Kept): boolean {
    return entry.catalog !== undefined && this.#nowMs() - entry.loadedMs < catalogAgeMs;
  }

  /** Fresh, and seen not long ago to be what the server still has. */
  #checked(entry: Kept): boolean {
    const waitMs = Math.max(catalogCheckMs, entry.checkTookMs * catalogCheckShare);
    return this.#fresh(entry) && (entry.watch === undefined || this.#nowMs() - entry.checkedMs < waitMs);
  }

  async #refresh(entry: Kept, load: () => Promise<Catalog>): Promise<Catalog> {
    for (let times = 0; times < reloadTimesMax; times++) {
      if (this.#checked(entry) && entry.catalog !== undefined) return entry.catalog;
      const changes = entry.changes;
      const startedMs = this.#nowMs();
      entry.loading ??= this.#checkOrLoad(entry, load).finally(() => {
        entry.loading = undefined;
      });
      const { catalog, version } = await entry.loading;
      if (entry.changes !== changes) continue;
      if (entry.catalog !== catalog) entry.loadedMs = startedMs;
      entry.catalog = catalog;
      entry.version = version;
      entry.checkedMs = startedMs;
      return catalog;
    }
    throw new WritError("POSTGRES_CATALOG", "Tables change faster than the catalog can be read.");
  }

  /** The catalog in hand when the server's is still of its version, else another one, of the version asked before. */
  async #checkOrLoad(entry: Kept, load: () => Promise<Catalog>): Promise<Versioned> {
    if (entry.watch === undefined) return { catalog: await load(), version: undefined };
    const { version, tookMs } = await entry.watch.ask();
    entry.checkTookMs = tookMs;
    const { catalog } = entry;
    const holds = catalog !== undefined && version === entry.version && this.#fresh(entry);
    return { catalog: holds ? catalog : await load(), version };
  }
}

function placeOf({ resource: { host, port, database } }: UpstreamTarget): string {
  return JSON.stringify([host, port, database]);
}

function keyOf(target: UpstreamTarget, credential: UpstreamCredential): string {
  return JSON.stringify([target.name, placeOf(target), credential.user]);
}

interface Versioned {
  readonly catalog: Catalog;
  readonly version: string | undefined;
}

const reloadTimesMax = 5;

/** Reads the catalog over a connection of its own. @throws WritError POSTGRES_CATALOG, POSTGRES_UPSTREAM_… */
async function loadCatalog(target: UpstreamTarget, credential: UpstreamCredential): Promise<Catalog> {
  const parameters = new Map([
    ["client_encoding", "UTF8"],
    ["application_name", "writ catalog"],
  ]);
  const { messages } = await loginUpstream({ target, credential, parameters });
  try {
    messages.within(catalogLoadMs, "to answer catalog queries");
    const rows: Partial<Record<keyof CatalogRows, (string | null)[][]>> = {};
    await queryRows(messages, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    for (const [name, text] of Object.entries(catalogQueries) as [keyof CatalogRows, string][]) {
      if (name !== "viewDefinitions") rows[name] = await queryRows(messages, text);
      if (name === "server") await queryRows(messages, emptyPath.ofTransaction);
    }
    await queryRows(messages, "COMMIT");
    const views = (rows.views ?? []).map(([oid]) => Number(oid));
    rows.viewDefinitions = await readDefinitions((text) => queryRows(messages, text), views);
    const catalog = Catalog.from(rows as CatalogRows);
    await loadGrammar(catalog.serverVersion);
    return catalog;
  } catch (error) {
    if (error instanceof WritError && error.code !== "POSTGRES_CATALOG") throw error;
    const detail = error instanceof WritError ? error.detail : "It is not understood.";
    throw new WritError("POSTGRES_CATALOG", `Resource ${target.name}: ${detail}`, { cause: error });
  } finally {
    messages.close();
  }
}

/** Whether statements of these facts may change tables, so that catalogs must be read again. */
export function mayAlter(parts: readonly { readonly kinds: readonly string[] }[]): boolean {
  return parts.some(({ kinds }) => kinds.some((kind) => alteringKinds.has(kind)));
}

const alteringKinds: ReadonlySet<string> = new Set(["ddl", "do", "call", "other"] satisfies SessionView["allow"]);
