// What the tests of the command line share: writ as a person runs it, repositories with real commits, folders that go
// away. It must never be used outside tests.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { commands } from "../src/commands/index.ts";
import { run } from "../src/run.ts";

export {
  commit,
  committed,
  commonGrant as grant,
  grantPath,
  instant,
  type RepositoryTexts as Files,
  repositoryFiles,
  testGit as git,
  writeFiles,
} from "@writ/testkit";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
}

/** Runs `writ WORDS…` in a folder. */
export async function writ(folder: string, words: readonly string[], around: Surroundings = {}): Promise<Said> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write(text: string) {
      said[name] += text;
    },
  });
  const status = await run(commands, words, {
    out: stream("out"),
    err: stream("err"),
    env: around.env ?? {},
    folder,
    stop: around.stop ?? new AbortController().signal,
  });
  return { status, ...said };
}

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-cli-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Faults in what was said that no command may ever make: a stack, or a private half of a key. */
export function blemishes({ out, err }: Said): string[] {
  const all = out + err;
  return [/^\s+at .*:\d+:\d+\)?$/m, /node:internal/, /"d"\s*:/, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/].flatMap(
    (fault) => all.match(fault)?.[0] ?? [],
  );
}
