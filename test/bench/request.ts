// What asking for access costs whoever asks: the whole command from the shell to the open pull request, in a repository
// of many grants on the double of GitHub. Its own time is the processor's: the rest it waits for answers.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testGit } from "@writ/testkit";
import { allPermissions } from "../doubles/github/people.ts";
import { GitHubDouble } from "../doubles/github/server.ts";
import type { Row } from "./figures.ts";
import { makeLargeRepository } from "./large-repository.ts";
import type { Plan } from "./plan.ts";
import { costOf } from "./repository.ts";

export async function measureRequest(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const [count = 0] = plan.repositoryGrants;
  const folder = await mkdtemp(join(tmpdir(), "writ-bench-"));
  const double = await GitHubDouble.open(Math.floor(Date.now() / 1000) - 7200);
  try {
    report(`Request: making a repository of ${count} grants`);
    await makeLargeRepository(join(folder, "access"), count);
    testGit(join(folder, "access"), "push", "--quiet", double.hub.bare, "main:main");
    double.hub.moved();
    const token = double.issue("ghp_person0", { who: double.hub.user("person0", 1000), permissions: allPermissions });
    const [costs, requests]: [Awaited<ReturnType<typeof costOf>>[], number[]] = [[], []];
    for (let round = 0; round < plan.repositoryRounds; round++) {
      report(`Request: round ${round + 1} of ${plan.repositoryRounds}`);
      const before = double.requests.length;
      costs.push(await run(folder, { token, url: double.url, round }));
      requests.push(double.requests.length - before);
    }
    return [
      {
        ...{ section: "Request", of: `${count.toLocaleString("en")} grants`, target: "writ request" },
        measures: [
          { name: "time", unit: "s", values: costs.map(({ seconds }) => seconds) },
          { name: "processor time", unit: "s", values: costs.map(({ processorSeconds }) => processorSeconds) },
          { name: "requests to GitHub", unit: "", values: requests },
        ],
      },
    ];
  } finally {
    await double.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, wish: { readonly token: string; readonly url: string; readonly round: number }) {
  const words = ["request", "db-1", "--role", "read-only", "--for", "2h", "--why", `INC-${wish.round} x`, "--no-wait"];
  const env = { GH_TOKEN: wish.token, GITHUB_API_URL: wish.url, WRIT_CONFIG: join(folder, "config") };
  return await costOf(folder, [...words, "--repository", "acme/access"], env);
}
