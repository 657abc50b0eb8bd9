// Opens an address of our own in the user's browser. It must never go through a shell, nor be given an address that
// somebody else wrote.
import { spawn } from "node:child_process";

type Env = Readonly<Record<string, string | undefined>>;

/** Whether somebody sits before a browser here: not over SSH, not on a machine without a screen. */
export function hasBrowser(env: Env, platform: NodeJS.Platform = process.platform): boolean {
  if (isSet(env["BROWSER"])) return true;
  if (isSet(env["SSH_CONNECTION"]) || isSet(env["SSH_TTY"]) || isSet(env["CI"])) return false;
  if (platform === "darwin" || platform === "win32") return true;
  return isSet(env["DISPLAY"]) || isSet(env["WAYLAND_DISPLAY"]) || isSet(env["WSL_DISTRO_NAME"]);
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

/** The program that each system has for it, and its words. */
export function browserProgram(
  address: string,
  platform: NodeJS.Platform = process.platform,
  env: Env = {},
): readonly [string, string[]] {
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}\/login$/.test(address)) throw new TypeError("only our own address is opened");
  if (platform === "darwin") return ["/usr/bin/open", [address]];
  if (platform === "win32") return [windowsProgram(env, "rundll32.exe"), ["url.dll,FileProtocolHandler", address]];
  return ["xdg-open", [address]];
}

/**
 * A program of Windows itself, by its whole path: a bare name is looked for in the current folder first, and that may
 * be somebody else's.
 */
export function windowsProgram(env: Env, name: string): string {
  // Windows does not tell SystemRoot from SYSTEMROOT; a copy of the environment does.
  const root = Object.entries(env).find(([known]) => known.toLowerCase() === "systemroot")?.[1];
  return `${root === undefined || root === "" ? "C:\\Windows" : root}\\System32\\${name}`;
}

/** Resolves to false when there is no such program. What it does then is between it and the user. */
export async function openBrowser(address: string, env: Env): Promise<boolean> {
  const [program, words] = browserProgram(address, process.platform, env);
  const child = spawn(program, words, { env: { ...env }, stdio: "ignore", detached: true, windowsHide: true });
  child.unref();
  return await new Promise((resolve) => {
    child.once("spawn", () => resolve(true)).once("error", () => resolve(false));
  });
}
