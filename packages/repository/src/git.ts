// Asks git about an access repository: commits, what changed, files as committed. It must never run hooks, filters or a
// pager, obey an environment that points elsewhere, or pass user text where an option could be.
import { execFile } from "node:child_process";
import { WritError } from "@writ/contracts";

const outputBytesMax = 512 << 20;
const gitMsMax = 60_000;

/**
 * Settings with which a hostile repository could run programs are switched off, and so are files in which it could say
 * of its commits and objects what they do not say themselves.
 */
const safe = [
  ...["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"],
  ...["-c", "core.commitGraph=false", "-c", "core.multiPackIndex=false"],
];

/**
 * What a hook that runs writ leaves in the environment and points at another repository. Replaced and grafted commits
 * are not what was merged: a bundle must be what the commit says, on every machine.
 */
const elsewhere: ReadonlySet<string> = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_REPLACE_REF_BASE",
]);
const settled = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  // What a partial clone lacks would be fetched by programs that its settings name: nothing is asked of any remote.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  LC_ALL: "C",
};

function environment(): Record<string, string | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !elsewhere.has(name));
  return { ...Object.fromEntries(inherited), ...settled };
}

/** Runs git in `folder`. @throws WritError CLI_GIT with git's last line. */
export async function git(folder: string, words: readonly string[], input?: string): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const limits = { maxBuffer: outputBytesMax, timeout: gitMsMax };
    const options = { cwd: folder, encoding: "buffer", env: environment(), ...limits } as const;
    const child = execFile("git", [...safe, ...words], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      return reject(new WritError("CLI_GIT", reasonOf(error, stderr.toString("utf8"), words)));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

function reasonOf(
  error: Error & { killed?: boolean; code?: unknown },
  stderr: string,
  words: readonly string[],
): string {
  // A folder that does not exist is ENOENT too.
  if (error.code === "ENOENT") return "Git is not installed, or the folder does not exist.";
  if (error.killed === true) return `git ${words[0]} took more than ${gitMsMax / 1000} s or said too much.`;
  return `git ${words[0]}: ${stderr.trim().split("\n").at(-1) ?? ""}`;
}

/** The commit that HEAD names, or undefined outside a repository and before the first commit. */
export async function headCommit(folder: string): Promise<string | undefined> {
  try {
    return await commitOf(folder, "HEAD");
  } catch {
    return undefined;
  }
}

/** The commit that a revision names, as its hex digits: from here on it cannot be taken for an option or a path. */
export async function commitOf(folder: string, revision: string): Promise<string> {
  if (revision === "" || revision.startsWith("-")) {
    throw new WritError("WRIT_USAGE", `${JSON.stringify(revision)} is no revision. Write a branch, a tag or a commit.`);
  }
  const words = ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`];
  const found = await git(folder, words).catch(async (error: unknown) => {
    await git(folder, ["rev-parse", "--git-dir"]);
    const fetched = "Fetch it first, or name another.";
    if (error instanceof WritError) throw new WritError("CLI_GIT", `No commit is called ${revision} here. ${fetched}`);
    throw error;
  });
  return found.toString("utf8").trim();
}

/** Commits on first-parent history up to `commit`: the sequence of its bundle. */
export async function sequenceOf(folder: string, commit: string): Promise<number> {
  const shallow = (await git(folder, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
  if (shallow === "true") {
    throw new WritError(
      "CLI_GIT",
      "This clone is shallow, so the sequence cannot be counted. " +
        "Run git fetch --unshallow (in an Action: fetch-depth: 0).",
    );
  }
  return Number((await git(folder, ["rev-list", "--first-parent", "--count", commit, "--"])).toString("utf8"));
}

/** Paths below `folder` that differ from `base` in the working tree, untracked ones included. */
export async function changedPaths(folder: string, base: string): Promise<ReadonlySet<string>> {
  const others = git(folder, ["ls-files", "--others", "--exclude-standard", "-z"]);
  others.catch(() => {});
  const [commit, quiet] = await Promise.all([commitOf(folder, base), withoutFilters(folder)]);
  const words = ["diff", "--name-only", "--relative", "--no-renames", "-z", "--no-ext-diff", "--no-textconv"];
  // Git would look into a repository inside this one, by that one's settings.
  words.push("--ignore-submodules=dirty");
  const differing = await git(folder, [...quiet, ...words, commit, "--"]);
  const untracked = await others;
  return new Set(
    [differing, untracked].flatMap((list) => list.toString("utf8").split("\0")).filter((path) => path !== ""),
  );
}

/** Git runs a repository's clean filters to compare a file; each that is configured is named and switched off. */
async function withoutFilters(folder: string): Promise<readonly string[]> {
  const names = ["config", "--null", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|process|required)$"];
  const found = await git(folder, names).catch(() => Buffer.alloc(0));
  const settings = found
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
  // `-c` ends a name at its first "=", so such a filter would stay on; nobody names one so in good faith.
  const strange = settings.find((name) => name.includes("="));
  if (strange !== undefined) {
    throw new WritError("CLI_GIT", `The filter ${JSON.stringify(strange)} of this clone cannot be switched off.`);
  }
  return settings.flatMap((name) => ["-c", `${name}=${name.endsWith(".required") ? "false" : ""}`]);
}
