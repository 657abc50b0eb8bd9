// Where a user's profiles lie: one folder, as each system has it. It must never be shared between users.
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { WritError } from "@writ/contracts";

type Env = Readonly<Record<string, string | undefined>>;

/** WRIT_CONFIG, or `writ` in the system's place for a user's settings. */
export function configFolder(env: Env, platform: NodeJS.Platform = process.platform): string {
  const given = env["WRIT_CONFIG"];
  if (given !== undefined && given !== "") return absolute(given, "WRIT_CONFIG");
  return join(settingsFolder(env, platform), "writ");
}

function settingsFolder(env: Env, platform: NodeJS.Platform): string {
  const home = env["HOME"] ?? homedir();
  if (platform === "win32") return env["APPDATA"] ?? join(env["USERPROFILE"] ?? homedir(), "AppData", "Roaming");
  if (platform === "darwin") return join(home, "Library", "Application Support");
  const xdg = env["XDG_CONFIG_HOME"];
  // The specification has relative ones ignored.
  return xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, ".config");
}

function absolute(path: string, name: string): string {
  if (isAbsolute(path)) return path;
  throw new WritError("WRIT_USAGE", `${name} is ${JSON.stringify(path)}: write the whole path.`);
}
