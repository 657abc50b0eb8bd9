// The bare repository that the double serves: what its API reads and writes goes through git itself. It must never move
// a branch that moved meanwhile, unless it is forced.
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Who, webFlow } from "./people.ts";
import { runGit } from "./working-clone.ts";

export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly path: string;
  readonly size?: number;
}

interface GitExtras {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly author?: Who;
  readonly committer?: Who;
}

/** Refuses what a rule of the branch forbids; the server names the branch, since it knows who pushes. */
const updateHook = `#!/bin/sh
case " $WRIT_DOUBLE_PROTECTED " in
  *" $1 "*) echo "error: GH013: Repository rule violations found for $1." >&2; exit 1 ;;
esac
exit 0
`;

export class BareRepository {
  readonly folder: string;
  readonly #nowSeconds: () => number;

  private constructor(folder: string, nowSeconds: () => number) {
    this.folder = folder;
    this.#nowSeconds = nowSeconds;
  }

  /** Makes an empty one in a folder that is there. */
  static create(folder: string, nowSeconds: () => number): BareRepository {
    const made = new BareRepository(folder, nowSeconds);
    made.run(["init", "-q", "--bare", "-b", "main", folder]);
    made.run(["config", "http.receivepack", "true"]);
    made.run(["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const hook = join(folder, "hooks/update");
    writeFileSync(hook, updateHook);
    chmodSync(hook, 0o755);
    return made;
  }

  /** What git prints, without the last line's end; throws what git says. */
  run(words: readonly string[], extras: GitExtras = {}): string {
    return this.bytes(words, extras).toString("utf8").replace(/\n$/, "");
  }

  bytes(words: readonly string[], { author = webFlow, committer = author, ...extras }: GitExtras = {}): Buffer {
    return runGit(words, { folder: this.folder, author, committer, seconds: this.#nowSeconds(), ...extras });
  }

  /** The commit a name stands for; undefined: there is none. */
  commitOf(name: string): string | undefined {
    return this.#tried(["rev-parse", "--quiet", "--verify", "--end-of-options", `${name}^{commit}`]);
  }

  /** blob, tree, commit or tag; undefined: no such object. */
  typeOf(sha: string): string | undefined {
    return /^[0-9a-f]{40}$/.test(sha) ? this.#tried(["cat-file", "-t", sha]) : undefined;
  }

  refs(prefix: string): readonly { readonly ref: string; readonly sha: string }[] {
    const lines = this.run(["for-each-ref", "--format=%(refname) %(objectname)"]).split("\n");
    const refs = lines.map((line) => ({ ref: line.split(" ")[0] ?? "", sha: line.split(" ")[1] ?? "" }));
    return refs.filter(({ ref }) => ref !== "" && ref.startsWith(prefix));
  }

  /** Sets a ref; with `from` only if it still stands there. */
  setRef(ref: string, sha: string, from?: string): void {
    this.run(["update-ref", ref, sha, ...(from === undefined ? [] : [from])]);
  }

  isAncestor(older: string, newer: string): boolean {
    return this.#tried(["merge-base", "--is-ancestor", older, newer]) !== undefined;
  }

  tree(name: string, recursive = false): readonly TreeEntry[] {
    const listed = this.run(["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), name]).split("\0");
    return listed.filter(Boolean).map((line) => {
      const [facts = "", path = ""] = line.split("\t");
      const [mode = "", type = "", sha = "", size = "-"] = facts.split(/ +/);
      return { mode, type, sha, path, ...(size === "-" ? {} : { size: Number(size) }) };
    });
  }

  /** A tree of `base` with entries laid over it; sha null removes. Undefined: one to remove is not there. */
  writeTree(
    base: string | undefined,
    entries: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[],
  ): string | undefined {
    const index = join(this.folder, `index-${process.pid}`);
    const env = { GIT_INDEX_FILE: index };
    try {
      this.run(base === undefined ? ["read-tree", "--empty"] : ["read-tree", base], { env });
      const there = new Set(this.run(["ls-files", "-z"], { env }).split("\0"));
      if (entries.some(({ path, sha }) => sha === null && !there.has(path))) return undefined;
      const lines = entries.map(
        ({ mode, sha, path }) => `${sha === null ? "0" : mode} ${sha ?? "0".repeat(40)}\t${path}`,
      );
      this.run(["update-index", "-z", "--index-info"], { env, input: lines.map((line) => `${line}\0`).join("") });
      return this.run(["write-tree"], { env });
    } finally {
      rmSync(index, { force: true });
    }
  }

  #tried(words: readonly string[]): string | undefined {
    try {
      return this.run(words);
    } catch {
      return undefined;
    }
  }
}
