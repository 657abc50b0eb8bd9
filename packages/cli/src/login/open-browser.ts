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

/**
 * The program that each system has for it, its words, and what it reads. Every user sees the arguments of others: macOS
 * gets the address by standard input; Windows shows them to their owner alone; on Linux the address serves its owner
 * alone (`loopback-peer.ts`).
 */
export function browserProgram(
  address: string,
  platform: NodeJS.Platform = process.platform,
  env: Env = {},
): readonly [program: string, words: string[], input?: string] {
  const own = /^http:\/\/127\.0\.0\.1:\d{1,5}\/login\/[\w-]{43}$/;
  if (!own.test(address)) throw new TypeError("only our own address is opened");
  if (platform === "darwin") return ["/usr/bin/osascript", ["-"], `open location "${address}"\n`];
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
  const [program, words, input] = browserProgram(address, process.platform, env);
  const stdio = [input === undefined ? "ignore" : "pipe", "ignore", "ignore"] as const;
  const child = spawn(program, words, { env: { ...env }, stdio: [...stdio], detached: true, windowsHide: true });
  child.unref();
  // A program that ends without reading is between it and the user.
  child.stdin?.on("error", () => {}).end(input);
  return await new Promise((resolve) => {
    child.once("spawn", () => resolve(true)).once("error", () => resolve(false));
  });
}
