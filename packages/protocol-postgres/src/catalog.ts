// Catalogs of upstreams, read over connections of our own as the role's own login, and shared between its sessions.
// It must never serve a catalog older than its limit, nor one that another login saw.
import { type SessionView, WritError } from "@writ/contracts";
import { Catalog, type CatalogRows, catalogQueries } from "@writ/sql";
import { catalogAgeMs, catalogLoadMs, catalogsMax } from "./limits.ts";
import type { FreshCatalog } from "./statement-compiler.ts";
import { loginUpstream } from "./upstream/login.ts";
import { queryRows } from "./upstream/simple-query.ts";
import type { UpstreamCredential, UpstreamTarget } from "./upstream/target.ts";

interface Kept {
  /** Address and database: what a change of tables concerns, whoever made it. */
  readonly place: string;
  catalog: Catalog | undefined;
  loadedMs: number;
  loading: Promise<Catalog> | undefined;
  /** Raised when tables may have changed: what a load that began before saw is not kept. */
  changes: number;
}

export type LoadCatalog = (target: UpstreamTarget, credential: UpstreamCredential) => Promise<Catalog>;

/** The catalogs of one process, by address, database and login. */
export class Catalogs {
  readonly #kept = new Map<string, Kept>();
  readonly #load: LoadCatalog;
  readonly #nowMs: () => number;

  constructor(load: LoadCatalog = loadCatalog, nowMs: () => number = () => performance.now()) {
    this.#load = load;
    this.#nowMs = nowMs;
  }

  /** The catalog as `credential` sees it. */
  of(target: UpstreamTarget, credential: UpstreamCredential): FreshCatalog {
    const { host, port, database } = target.resource;
    const place = JSON.stringify([host, port, database]);
    const key = JSON.stringify([target.name, place, credential.user]);
    const entry = (): Kept => this.#entry(key, place);
    return {
      current: () => (this.#fresh(entry()) ? entry().catalog : undefined),
      refresh: () => this.#refresh(entry(), () => this.#load(target, credential)),
      expire: () => this.#expire(place),
    };
  }

  /** Every login of the database sees the change. */
  #expire(place: string): void {
    for (const entry of this.#kept.values()) {
      if (entry.place !== place) continue;
      entry.catalog = undefined;
      entry.changes += 1;
    }
  }

  #entry(key: string, place: string): Kept {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    if (this.#kept.size >= catalogsMax) {
      const oldest = this.#kept.keys().next();
      if (oldest.done !== true) this.#kept.delete(oldest.value);
    }
    const entry: Kept = { place, catalog: undefined, loadedMs: 0, loading: undefined, changes: 0 };
    this.#kept.set(key, entry);
    return entry;
  }

  #fresh(entry: Kept): boolean {
    return entry.catalog !== undefined && this.#nowMs() - entry.loadedMs < catalogAgeMs;
  }

  async #refresh(entry: Kept, load: () => Promise<Catalog>): Promise<Catalog> {
    for (let times = 0; times < reloadTimesMax; times++) {
      if (this.#fresh(entry) && entry.catalog !== undefined) return entry.catalog;
      const changes = entry.changes;
      const startedMs = this.#nowMs();
      entry.loading ??= load().finally(() => {
        entry.loading = undefined;
      });
      const catalog = await entry.loading;
      if (entry.changes !== changes) continue;
      entry.catalog = catalog;
      entry.loadedMs = startedMs;
      return catalog;
    }
    throw new WritError("POSTGRES_CATALOG", "Tables change faster than the catalog can be read.");
  }
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
      rows[name] = await queryRows(messages, text);
    }
    await queryRows(messages, "COMMIT");
    return Catalog.from(rows as CatalogRows);
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
