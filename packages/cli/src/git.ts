// Asks git about an access repository: commits, what changed, files as committed. It must never run hooks or a pager,
// read configuration of the repository that runs programs, or pass user text where an option could be.
import { execFile } from "node:child_process";
import { WritError } from "@writ/contracts";

const outputBytesMax = 512 << 20;
const gitMsMax = 60_000;

/** Settings that a hostile repository could use to run programs are switched off. */
const safe = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.pager=cat", "--no-pager"];

/** Runs git in `folder`. @throws WritError CLI_GIT with git's last line. */
export async function git(folder: string, words: readonly string[], input?: string): Promise<Buffer> {
  return await new Promise((resolve, reject) => {
    const options = { cwd: folder, encoding: "buffer", maxBuffer: outputBytesMax, timeout: gitMsMax } as const;
    const child = execFile("git", [...safe, ...words], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const said = stderr.toString("utf8").trim().split("\n").at(-1) ?? "";
      const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "git is not installed." : said;
      return reject(new WritError("CLI_GIT", `git ${words[0]}: ${why}`));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
  });
}

/** The commit that HEAD names, or undefined outside a repository and before the first commit. */
export async function headCommit(folder: string): Promise<string | undefined> {
  try {
    return (await git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])).toString("utf8").trim();
  } catch {
    return undefined;
  }
}

/** Commits on first-parent history up to `commit`: the sequence of its bundle. */
export async function sequenceOf(folder: string, commit: string): Promise<number> {
  const shallow = (await git(folder, ["rev-parse", "--is-shallow-repository"])).toString("utf8").trim();
  if (shallow === "true") {
    throw new WritError(
      "CLI_GIT",
      "This clone is shallow, so the sequence cannot be counted. Fetch the whole history.",
    );
  }
  return Number((await git(folder, ["rev-list", "--first-parent", "--count", commit])).toString("utf8"));
}

/** Paths below `folder` that differ from `base` in the working tree, untracked ones included. */
export async function changedPaths(folder: string, base: string): Promise<ReadonlySet<string>> {
  const differing = await git(folder, ["diff", "--name-only", "--relative", "-z", "--no-ext-diff", base, "--"]);
  const untracked = await git(folder, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return new Set(
    [differing, untracked].flatMap((list) => list.toString("utf8").split("\0")).filter((path) => path !== ""),
  );
}
