// An access repository on the double of GitHub, and writ as its people run it, each with a token of their own. It must
// never write what a command under test should write.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../packages/cli/src/commands/index.ts";
import { run } from "../../packages/cli/src/run.ts";
import { accessFiles } from "../../packages/github/test/access-files.ts";
import type { Who } from "../doubles/github/hub.ts";
import type { Bearer } from "../doubles/github/people.ts";
import { GitHubDouble } from "../doubles/github/server.ts";

/** What a person's classic token with the scope `repo` may do. */
export const personRights: Bearer["permissions"] = {
  ...{ checks: "read", contents: "write", issues: "write", members: "read", pull_requests: "write" },
};

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export class AskingWorld {
  readonly double: GitHubDouble;
  readonly folder: string;
  readonly alice: Who;
  readonly olga: Who;
  readonly sam: Who;
  readonly bob: Who;

  private constructor(double: GitHubDouble, folder: string) {
    [this.double, this.folder] = [double, folder];
    const { hub } = double;
    this.alice = hub.user("alice", 1001);
    this.olga = hub.user("olga", 1002);
    this.sam = hub.user("sam", 1003);
    this.bob = hub.user("bob", 1005);
    hub.teams.set("acme/payments", [this.olga, this.alice]);
    hub.teams.set("acme/security", [this.sam]);
  }

  static async start(files: Readonly<Record<string, string>> = {}): Promise<AskingWorld> {
    const double = await GitHubDouble.open(Math.floor(Date.now() / 1000) - 7200);
    const world = new AskingWorld(double, await mkdtemp(join(tmpdir(), "writ-asking-")));
    double.hub.pushDirectly({ changes: { ...accessFiles(), ...files }, as: world.sam });
    return world;
  }

  async stop(): Promise<void> {
    await this.double.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  token(who: Who, permissions: Bearer["permissions"] = personRights): string {
    return this.double.issue(`ghp_${who.login}`, { who, permissions });
  }

  /** Runs writ as a person, nobody at the terminal. `follow`: told of each line of progress. */
  async writ(
    who: Who,
    words: readonly string[],
    around: {
      readonly stop?: AbortSignal;
      readonly follow?: (line: string) => void;
      readonly token?: string;
      readonly unnamed?: boolean;
    } = {},
  ): Promise<Said> {
    const said = { out: "", err: "" };
    const env = {
      GH_TOKEN: around.token ?? this.token(who),
      GITHUB_API_URL: this.double.url,
      ...(around.unnamed === true ? {} : { WRIT_REPOSITORY: "acme/access" }),
      WRIT_CONFIG: join(this.folder, "config", who.login),
      ...{ HOME: this.folder, PATH: process.env["PATH"] ?? "" },
    };
    const status = await run(commands, words, {
      out: {
        write: (text: string) => {
          said.out += text;
        },
      },
      err: {
        write: (text: string) => {
          said.err += text;
          around.follow?.(text.trim());
        },
      },
      ...{ env, folder: this.folder, stop: around.stop ?? new AbortController().signal },
    });
    return { status, ...said };
  }
}
