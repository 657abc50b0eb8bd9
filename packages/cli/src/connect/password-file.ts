// Password files for libpq: one in a folder of its own while a program runs, and one beside the profile for tools that
// are started otherwise. A file, not PGPASSWORD: the environment is inherited by whatever the program starts and cannot
// be changed later, and a file can be renewed under it. It must never be readable by others, nor outlive its use
// unnoticed.
import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isAlive, rightsFault } from "../login/posix-rights.ts";
import { privateFolder, readPrivate, writePrivate } from "../login/private-file.ts";
import type { ProfilePlace } from "../login/profile.ts";
import { underLock } from "../login/profile-lock.ts";
import { unprovedClaims } from "../login/provider.ts";
import { sweptFoldersMax } from "./limits.ts";
import { type PostgresSettings, passwordLine } from "./postgres-settings.ts";

const prefix = "writ-connect-";

/** A password file that goes with the program it was made for. */
export interface PassingPasswords {
  readonly file: string;
  put(token: string): Promise<void>;
  remove(): Promise<void>;
}

/** In the user's own runtime folder, which lies in memory, where the system has one. */
export async function passingPasswords(
  settings: PostgresSettings,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PassingPasswords> {
  const parent = (await privateRuntime(env["XDG_RUNTIME_DIR"])) ?? tmpdir();
  await sweep(parent);
  const folder = await mkdtemp(join(parent, `${prefix}${process.pid}-`));
  const file = join(folder, "pgpass");
  return {
    file,
    put: (token) => writePrivate(file, `${passwordLine(settings, token)}\n`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function privateRuntime(folder: string | undefined): Promise<string | undefined> {
  if (folder === undefined || folder === "") return undefined;
  const found = await lstat(folder).catch(() => undefined);
  return found?.isDirectory() === true && rightsFault(found, "folder") === undefined ? folder : undefined;
}

/** What a killed command left behind: folders of ours whose process is gone. */
async function sweep(parent: string): Promise<void> {
  const names = (await readdir(parent).catch(() => [])).filter((name) => name.startsWith(prefix));
  for (const name of names.slice(0, sweptFoldersMax)) {
    const pid = Number(/^\d+/.exec(name.slice(prefix.length))?.[0]);
    const found = await lstat(join(parent, name)).catch(() => undefined);
    const ours = found?.isDirectory() === true && rightsFault(found, "folder") === undefined;
    if (ours && pid > 0 && !isAlive(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Puts a token into the profile's own password file; lines of ended tokens leave it. */
export async function keepPassword(place: ProfilePlace, settings: PostgresSettings, token: string): Promise<string> {
  await privateFolder(place.folder);
  await underLock(place.lock, async () => {
    const line = passwordLine(settings, token);
    const who = line.slice(0, -token.length);
    const others = (await keptLines(place)).filter((kept) => !kept.startsWith(who) && lasts(kept));
    await writePrivate(place.passwords, `${[...others, line].join("\n")}\n`);
  });
  return place.passwords;
}

async function keptLines({ passwords }: ProfilePlace): Promise<string[]> {
  return ((await readPrivate(passwords)) ?? "").split("\n").filter((line) => line !== "");
}

function lasts(line: string): boolean {
  const end = unprovedClaims(line.slice(line.lastIndexOf(":") + 1))?.["exp"];
  return typeof end === "number" && end > Date.now() / 1000;
}
