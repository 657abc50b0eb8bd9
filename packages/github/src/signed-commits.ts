// Commits, and which person's key signed each, as git and ssh-keygen find. It must never believe what a commit says of
// itself, nor take a missing program for a bad signature.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { parseSshKey } from "@writ/model";
import type { RunGit } from "./facts.ts";
import { knownSignature } from "./known-signature.ts";
import { signatureMsMax } from "./limits.ts";
import type { People } from "./people.ts";

export interface SignedCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly authorEmail: string;
  readonly authorSeconds: number;
  readonly committerEmail: string;
  readonly committerSeconds: number;
  readonly message: string;
  /** Whose key signed it; absent: nobody's whom people.yaml names. */
  readonly signer?: string;
}

export interface SignedCommits {
  /**
   * The commits that `git log` gives for `words`, with their signers by the keys of `people`. Rejects with
   * GITHUB_SIGNATURES when signatures cannot be checked here, and with what git rejects with.
   */
  read(words: readonly string[], people: People): Promise<readonly SignedCommit[]>;
}

/** Tries once, before the first commit is read, whether signatures can be checked here. */
export function openSignedCommits(git: RunGit): SignedCommits {
  let tried: Promise<void> | undefined;
  const read = async (words: readonly string[], people: People, folder: string) => {
    tried ??= assertVerifies(folder);
    await tried;
    const signers = join(folder, "allowed-signers");
    await writeFile(signers, formatAllowedSigners(people), { mode: 0o600 });
    const output = await git([...settings(signers), "log", "--no-show-signature", "-z", format, ...words, "--"]);
    const entries = new TextDecoder().decode(output).split("\0");
    return entries.filter((entry) => entry !== "").map((entry) => parseCommit(entry, people));
  };
  return {
    read: async (words, people) => {
      const folder = await mkdtemp(join(tmpdir(), "writ-signers-"));
      // The trial uses the folder of whoever reads first, and that one waits for it.
      return await read(words, people, folder).finally(() => rm(folder, { recursive: true, force: true }));
    },
  };
}

const format = "--format=%H%n%T%n%P%n%ae%n%at%n%ce%n%ct%n%G?%n%GS%n%GF%n%B";

/** Other kinds of signature are checked by a program that says no; what a user or a repository has set is not heard. */
function settings(signers: string): readonly string[] {
  const own = ["gpg.ssh.program=ssh-keygen", `gpg.ssh.allowedSignersFile=${signers}`, "gpg.ssh.revocationFile="];
  const others = ["gpg.program=false", "gpg.openpgp.program=false", "gpg.x509.program=false"];
  return [...own, ...others].flatMap((setting) => ["-c", setting]);
}

/** A line for each key. Principals are ids, so that no name can be a pattern; no option lets a certificate in. */
function formatAllowedSigners({ keysOf, idOf }: People): string {
  const lines = [...keysOf].flatMap(([name, keys]) => keys.map((key) => `${idOf.get(name)} namespaces="git" ${key}\n`));
  return lines.join("");
}

function parseCommit(entry: string, people: People): SignedCommit {
  const [sha = "", tree = "", parents = "", ...rest] = entry.split("\n");
  const [authorEmail = "", authored = "", committerEmail = "", committed = "", ...signed] = rest;
  const [status, principal = "", fingerprint = "", ...message] = signed;
  const name = status === "G" && /^\d{1,16}$/.test(principal) ? people.nameOf.get(Number(principal)) : undefined;
  const keys = name === undefined ? [] : (people.keysOf.get(name) ?? []);
  const own = keys.map(parseSshKey).some((key) => key.ok && key.fingerprint === fingerprint);
  return {
    sha,
    tree,
    parents: parents === "" ? [] : parents.split(" "),
    authorEmail,
    authorSeconds: secondsOf(authored),
    committerEmail,
    committerSeconds: secondsOf(committed),
    message: message.join("\n"),
    ...(name !== undefined && own ? { signer: name } : {}),
  };
}

/** What a commit says of its time decides nothing, but stands in evidence: a number that any reader can hold. */
function secondsOf(text: string): number {
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : 0;
  return seconds <= 253_402_300_799 ? seconds : 0;
}

/** Git calls a signature bad when ssh-keygen is missing or too old: so that one known to be good is tried first. */
async function assertVerifies(folder: string): Promise<void> {
  const [signers, signature] = [join(folder, "known-signers"), join(folder, "known.sig")];
  await writeFile(signers, `writ namespaces="git" ${knownSignature.key}\n`, { mode: 0o600 });
  await writeFile(signature, knownSignature.signature, { mode: 0o600 });
  const words = ["-Y", "verify", "-n", "git", "-I", "writ", "-f", signers, "-s", signature];
  await new Promise<void>((resolve, reject) => {
    const child = execFile("ssh-keygen", words, { timeout: signatureMsMax }, (error, _, stderr) => {
      if (error === null) return resolve();
      const said = "code" in error && error.code === "ENOENT" ? "ssh-keygen is not installed." : stderr.trim();
      return reject(new WritError("GITHUB_SIGNATURES", said));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(knownSignature.text);
  });
}
