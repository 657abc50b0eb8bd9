// An entry in libpq's service file, so that tools say `service=writ-RESOURCE` and nothing else. It must never change
// what somebody else wrote into that file, nor put a token there.

import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { serviceFileBytesMax } from "./limits.ts";
import type { PostgresSettings } from "./postgres-settings.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** libpq's own place for it. */
export function serviceFile(env: Env, platform: NodeJS.Platform = process.platform): string {
  const given = env["PGSERVICEFILE"];
  if (given !== undefined && given !== "") return given;
  if (platform === "win32") return join(env["APPDATA"] ?? homedir(), "postgresql", ".pg_service.conf");
  return join(env["HOME"] ?? homedir(), ".pg_service.conf");
}

export function serviceName({ resource }: PostgresSettings, role: string | undefined): string {
  return role === undefined ? `writ-${resource}` : `writ-${resource}-${role}`;
}

/** The text with this entry new or instead of the one of that name. */
export function withService(
  text: string,
  name: string,
  { settings, passwords }: { readonly settings: PostgresSettings; readonly passwords: string },
): string {
  const { host, port, resource, role, tls, authorities } = settings;
  const values = {
    host,
    port: String(port),
    dbname: resource,
    user: role,
    passfile: passwords,
    sslmode: tls ? "verify-full" : "disable",
    ...(tls ? { sslrootcert: authorities } : {}),
    gssencmode: "disable",
  };
  if ([name, ...Object.values(values)].some((value) => /[\]\r\n]|^\s|\s$/.test(value))) {
    throw new WritError("CLI_PROXY", "A name cannot stand in a service file.");
  }
  const entry = [`[${name}]`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join("\n");
  const others = withoutSection(text, name).trimEnd();
  return `${others === "" ? "" : `${others}\n\n`}${entry}\n`;
}

/** Sections begin at a line with `[name]` and go on until the next such line. */
function withoutSection(text: string, name: string): string {
  let inside = false;
  const kept = text.split("\n").filter((line) => {
    if (/^\s*\[/.test(line)) inside = line.trim() === `[${name}]`;
    return !inside;
  });
  return kept.join("\n");
}

/** Writes the entry, whole or not at all; rights and place of a file that is there stay as they are. */
export async function writeService(
  file: string,
  name: string,
  entry: { readonly settings: PostgresSettings; readonly passwords: string },
): Promise<void> {
  // A link stays a link: some keep their settings elsewhere.
  const place = await realpath(file).catch(() => file);
  const found = await stat(place).catch(() => undefined);
  if (found !== undefined && (!found.isFile() || found.size > serviceFileBytesMax)) {
    throw new WritError("CLI_FILE", `${file} is no service file.`);
  }
  const text = found === undefined ? "" : await readFile(place, "utf8");
  const made = `${place}.${process.pid}.new`;
  try {
    await writeFile(made, withService(text, name, entry), { flag: "wx", mode: (found?.mode ?? 0o600) & 0o777 });
    await rename(made, place);
  } finally {
    await rm(made, { force: true });
  }
}
