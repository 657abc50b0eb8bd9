// The building step: asks who approved what is new, builds, and hands over. It must never see the private key.
import { findOpa } from "@writ/compiler";
import { openNamedProvider, type Preparation, preparePublication, writePublication } from "@writ/publish";
import type { ActionRun, Outcome } from "../run/action-run.ts";
import { programEnvironment } from "../run/program-environment.ts";
import { sayEnded, sayReport } from "./say.ts";
import { flagOf, handoverOf, storeOf, trustOf, wrong } from "./trust-inputs.ts";

export async function buildStep(run: ActionRun, now: () => number): Promise<Outcome> {
  // Said first: whoever reads outputs after a failure must not go on.
  run.setOutput("publish", "false");
  const handover = handoverOf(run);
  const prepared = await prepare(run, now());
  if (prepared.status !== "prepared") return await sayEnded(run, prepared);
  const { publication, report, onlyRemovals } = prepared;
  const { commit, seq } = publication.claims;
  const digest = await writePublication(handover, publication);
  run.info(`built commit ${commit}, sequence ${seq}: ${digest}`);
  await sayReport(run, { title: `Commit \`${commit.slice(0, 12)}\` is built, sequence ${seq}`, report, onlyRemovals });
  run.setOutput("digest", digest);
  run.setOutput("seq", String(seq));
  run.setOutput("publish", "true");
  return "done";
}

async function prepare(run: ActionRun, nowSeconds: number): Promise<Preparation> {
  const { env, workspace: folder } = run;
  const trust = trustOf(run);
  const branch = branchOf(run);
  const provider = openNamedProvider({
    ...{ provider: run.input("provider") || "github", folder, branch, repository: trust.repository },
    ...{ slug: env["GITHUB_REPOSITORY"], token: run.input("github-token"), apiUrl: env["GITHUB_API_URL"] },
  });
  const report = (line: string): void => run.info(line);
  const store = storeOf(run);
  try {
    return await preparePublication({
      ...{ folder, provider, store, trust, branch, nowSeconds, report },
      opa: { always: flagOf(run, "compile"), find: () => findOpa({ env: programEnvironment(env), report }) },
      expectLatest: flagOf(run, "expect-latest"),
      askAgain: flagOf(run, "ask-again"),
    });
  } finally {
    store.close();
  }
}

/** The branch of the run, unless one is given: a pull request's or a tag's is none. */
function branchOf(run: ActionRun): string {
  const given = run.input("branch");
  if (given !== "") return given;
  const [, branch] = /^refs\/heads\/(.+)$/.exec(run.env["GITHUB_REF"] ?? "") ?? [];
  if (branch === undefined) throw wrong("This run is of no branch; let the workflow run on `push` to the branch.");
  return branch;
}
