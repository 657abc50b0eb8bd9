// The system's keyring by the program that each system brings for it: no native addon. It must never put the secret
// into a program's arguments, where every process of the machine reads it, nor wait for a keyring without an end.
import { execFile } from "node:child_process";
import { keyringBytesMax, keyringMsMax } from "./limits.ts";
import { windowsProgram } from "./open-browser.ts";

export interface Keyring {
  /** For `writ whoami`. */
  readonly name: string;
  /** Rejects when the keyring did not take it. */
  store(account: string, secret: string): Promise<void>;
  load(account: string): Promise<string | undefined>;
  remove(account: string): Promise<void>;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The keyring of this system; undefined where there is none to ask, or WRIT_KEYRING is `off`. */
export function systemKeyring(env: Env, platform: NodeJS.Platform = process.platform): Keyring | undefined {
  if (env["WRIT_KEYRING"] === "off") return undefined;
  if (platform === "darwin") return checked(keychain(env));
  if (platform === "win32") return checked(credentialManager(env));
  // Without a session bus secret-tool would start one of its own, with a keyring that nobody finds again.
  const bus = env["DBUS_SESSION_BUS_ADDRESS"];
  return bus === undefined || bus === "" ? undefined : checked(secretService(env));
}

/** A keyring that says yes and keeps nothing is none: what was stored is asked for. */
function checked(keyring: Keyring): Keyring {
  return {
    ...keyring,
    async store(account, secret) {
      if (!/^[\w-]+$/.test(secret)) throw new Error("only base64url is stored");
      await keyring.store(account, secret);
      if ((await keyring.load(account)) !== secret) throw new Error("the keyring did not keep it");
    },
  };
}

/** https://specifications.freedesktop.org/secret-service, by libsecret's own program. */
function secretService(env: Env): Keyring {
  const run = (words: readonly string[], input = "") => tell({ program: "secret-tool", words, input, env });
  const attributes = (account: string) => ["application", "writ", "profile", account];
  return {
    name: "Secret Service",
    store: async (account, secret) =>
      void (await run(["store", `--label=Writ login (${account})`, ...attributes(account)], secret)),
    load: async (account) => found(await run(["lookup", ...attributes(account)]).catch(() => "")),
    remove: async (account) => void (await run(["clear", ...attributes(account)]).catch(() => "")),
  };
}

/** `security -i` reads its commands from standard input: so the secret is in no argument. */
function keychain(env: Env): Keyring {
  const run = (words: readonly string[], input = "") => tell({ program: "/usr/bin/security", words, input, env });
  const item = (account: string) => ["-s", "writ", "-a", account];
  return {
    name: "macOS keychain",
    store: async (account, secret) =>
      void (await run(["-i"], `add-generic-password -U -s writ -a ${account} -l "Writ login" -w ${secret}\n`)),
    load: async (account) => found(await run(["find-generic-password", ...item(account), "-w"]).catch(() => "")),
    remove: async (account) => void (await run(["delete-generic-password", ...item(account)]).catch(() => "")),
  };
}

/** Windows' own PowerShell has a door to the Credential Manager; names come by the environment, the secret by stdin. */
function credentialManager(env: Env): Keyring {
  const vault =
    "[void][Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,ContentType=WindowsRuntime];" +
    "$v=New-Object Windows.Security.Credentials.PasswordVault;";
  const made = "$c=New-Object Windows.Security.Credentials.PasswordCredential('writ',$env:WRIT_ACCOUNT,$s)";
  const scripts = {
    store: `${vault}$s=[Console]::In.ReadLine();${made};$v.Add($c)`,
    load: `${vault}$c=$v.Retrieve('writ',$env:WRIT_ACCOUNT);$c.RetrievePassword();[Console]::Out.Write($c.Password)`,
    remove: `${vault}$v.Remove($v.Retrieve('writ',$env:WRIT_ACCOUNT))`,
  } as const;
  const run = (script: keyof typeof scripts, account: string, input = "") => {
    const words = ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", scripts[script]];
    const program = windowsProgram(env, "WindowsPowerShell\\v1.0\\powershell.exe");
    return tell({ program, words, input, env: { ...env, WRIT_ACCOUNT: account } });
  };
  return {
    name: "Windows Credential Manager",
    store: async (account, secret) => void (await run("store", account, `${secret}\n`)),
    load: async (account) => found(await run("load", account).catch(() => "")),
    remove: async (account) => void (await run("remove", account).catch(() => "")),
  };
}

function found(output: string): string | undefined {
  const text = output.replace(/\r?\n$/, "");
  return text === "" ? undefined : text;
}

interface Telling {
  readonly program: string;
  readonly words: readonly string[];
  readonly input: string;
  readonly env: Env;
}

/** What the program wrote to standard output. An error tells nothing of what went in or came out. */
function tell({ program, words, input, env }: Telling): Promise<string> {
  const options = { env: { ...env }, timeout: keyringMsMax, maxBuffer: keyringBytesMax, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    const child = execFile(program, words, options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} did not do it`));
    });
    // A program that ends without reading is told of by its exit status.
    child.stdin?.on("error", () => {}).end(input);
  });
}
