// Types and casts that users made, and which values run functions that users wrote: a domain's checks, a cast's
// function. What holds such a value (an array, a domain over it, a row with it) must never count as plain.
import type { CatalogTable } from "./catalog-queries.ts";

export interface UserType {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** Making or converting its values may run functions that users wrote. */
  readonly runsUserCode: boolean;
}

export interface UserCast {
  readonly sourceOid: number;
  readonly targetOid: number;
  readonly targetName: string;
  /** Used without being written. */
  readonly isImplicit: boolean;
}

export interface UserTypes {
  readonly types: readonly UserType[];
  readonly casts: readonly UserCast[];
  /** Types whose values a user-written cast may take, wherever another type is wanted. */
  readonly castSources: ReadonlySet<number>;
}

// Objects made after initdb have OIDs from FirstNormalObjectId (transam.h) on.
const firstNormalObjectId = 16_384;

/** Whether an OID is of an object that the server brought. */
export function isBuiltinOid(oid: number): boolean {
  return oid < firstNormalObjectId;
}

/** Reads the answers to the queries `types` and `casts`. */
export function userTypesOf(typeRows: CatalogTable, castRows: CatalogTable): UserTypes {
  const casts = castRows.map((row) => ({
    sourceOid: Number(row[0]),
    targetOid: Number(row[1]),
    targetName: row[2] ?? "",
    isImplicit: row[3] !== "e",
  }));
  const holders = holdersOf(typeRows);
  const sources = casts.map((cast) => cast.sourceOid).filter((oid) => !isBuiltinOid(oid));
  const castSources = holding(holders, sources);
  const checked = typeRows.filter((row) => row[4] === "true" || row[4] === "t").map((row) => Number(row[0]));
  const running = holding(holders, [...checked, ...castSources]);
  const types = typeRows.map((row) => {
    const oid = Number(row[0]);
    return { oid, schema: row[1] ?? "", name: row[2] ?? "", runsUserCode: running.has(oid) };
  });
  return { types, casts, castSources };
}

/** type → types that hold its values. */
function holdersOf(typeRows: CatalogTable): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const row of typeRows) {
    for (const part of JSON.parse(row[5] ?? "[]") as (string | number)[]) {
      const known = holders.get(Number(part)) ?? [];
      known.push(Number(row[0]));
      holders.set(Number(part), known);
    }
  }
  return holders;
}

function holding(holders: ReadonlyMap<number, readonly number[]>, starts: readonly number[]): ReadonlySet<number> {
  const found = new Set(starts);
  for (const oid of found) {
    for (const holder of holders.get(oid) ?? []) {
      found.add(holder); // a set is walked to its end, additions included
    }
  }
  return found;
}
