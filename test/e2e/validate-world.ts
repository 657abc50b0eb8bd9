// A world for the action validate: real git, the double, and a step of a job as a runner starts it. It must never hold
// an expectation.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction, validateAction } from "@writ/actions";
import { actionsBot, type Bearer } from "../doubles/github/people.ts";
import type { HubPull } from "../doubles/github/pull.ts";
import { EvidenceWorld } from "./evidence-world.ts";

const main = fileURLToPath(new URL("../../packages/actions/src/validate/main.ts", import.meta.url));
export const until = new Date(Date.now() + 5 * 86_400_000).toISOString().replace(/\.\d+Z/, "Z");
const folder = mkdtempSync(join(tmpdir(), "writ-validate-"));

export let world: EvidenceWorld;
let runs = 0;

export async function openValidateWorld(): Promise<void> {
  world = await EvidenceWorld.open();
}

export async function closeValidateWorld(): Promise<void> {
  await world.close();
  rmSync(folder, { recursive: true });
}

export interface Ended {
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: string;
}

async function inProcess(env: Readonly<Record<string, string | undefined>>) {
  let log = "";
  const print = (text: string): void => {
    log += text;
  };
  const status = await runAction(validateAction, { env, print });
  return { status, log };
}

async function spawned(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, log };
}

export interface Wish {
  /** As a runner starts it; else within this process, which is faster. */
  readonly asProcess?: boolean;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** One step of a job: a fresh clone, the event, the inputs with their defaults. */
export async function step({ event, payload, inputs = {}, asProcess = false }: Wish): Promise<Ended> {
  runs += 1;
  const place = join(folder, String(runs));
  mkdirSync(place);
  const git = (...words: string[]): Buffer => execFileSync("git", words, { cwd: place, stdio: "pipe" });
  git("clone", "-q", world.hub.bare, "work");
  git("-C", "work", "fetch", "-q", "origin", "+refs/pull/*:refs/pull/*");
  const files = { event: join(place, "event.json"), output: join(place, "output"), summary: join(place, "summary.md") };
  writeFileSync(files.event, JSON.stringify(payload));
  for (const file of [files.output, files.summary]) writeFileSync(file, "");
  const report = join(place, "report");
  const given = {
    step: "check",
    token: world.double.token,
    comment: "true",
    "comment-author": "writ-app[bot]",
    report,
  };
  const named = Object.entries({ ...given, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...(process.env["WRIT_OPA"] === undefined ? {} : { WRIT_OPA: process.env["WRIT_OPA"] }),
    ...{ PATH: process.env["PATH"], HOME: place, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: files.event },
    ...{ GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, GITHUB_WORKSPACE: join(place, "work") },
    ...{ GITHUB_API_URL: world.double.url, GITHUB_RUN_ID: String(runs), RUNNER_TEMP: place },
    ...Object.fromEntries(named),
  };
  const { status, log } = asProcess ? await spawned(env) : await inProcess(env);
  const said = [...readFileSync(files.output, "utf8").matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  const outputs = Object.fromEntries(said.map(([, name = "", , value = ""]) => [name, value]));
  return { status, log, summary: readFileSync(files.summary, "utf8"), outputs, report: given.report };
}

export const repository = () => {
  const { id, owner, name } = world.hub.repository;
  return { id, full_name: `${owner}/${name}` };
};

export function pullEvent(pull: HubPull, changes: { readonly fork?: number } = {}): Wish {
  const head = { sha: pull.head, ref: "::error::x", repo: { id: changes.fork ?? world.hub.repository.id } };
  const base = { ref: pull.base, sha: pull.baseSha, repo: { id: world.hub.repository.id } };
  return {
    event: "pull_request",
    payload: { repository: repository(), pull_request: { number: pull.number, head, base, title: "<!-- x -->" } },
  };
}

/** What follows on a run of the check. */
export function runEvent(head: string, headRepository = world.hub.repository.id): Wish {
  const run = { event: "pull_request", head_sha: head, head_repository: { id: headRepository } };
  const html_url = "https://github.example/acme/access/actions/runs/7";
  return { event: "workflow_run", payload: { repository: repository(), workflow_run: { ...run, html_url } } };
}

export function tokenThatMay(permissions: Bearer["permissions"]): string {
  return world.double.issue(`ghs_${JSON.stringify(permissions)}`, { who: actionsBot, permissions });
}

export function commentsOn(pull: HubPull): readonly string[] {
  return [...world.hub.comments.values()].filter((comment) => comment.pull === pull.number).map(({ body }) => body);
}

export const grantOf = (who: string, why = "INC-1"): string =>
  `to: { user: ${who} }\nrole: read-only\nwhy: ${JSON.stringify(why)}\nuntil: ${until}\n`;
