// What started the workflow, from the file that the runner wrote. It must never take a branch's name, a title or
// anything else that a stranger chose out of it, but the name of the branch that is merged into.
import { readFile, stat } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import type { ActionRun } from "../run/action-run.ts";
import { eventBytesMax } from "./limits.ts";

export interface RepositoryPlace {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
}

export type Happening = { readonly repository: RepositoryPlace } & (
  | {
      readonly kind: "pull";
      readonly number: number;
      readonly head: string;
      /** The branch it goes to, and its tip as the event knows it. */
      readonly branch: string;
      readonly base: string;
      readonly fork: boolean;
    }
  | { readonly kind: "queue"; readonly head: string; readonly base: string }
  | { readonly kind: "issue"; readonly number: number }
  | {
      readonly kind: "run";
      readonly head: string;
      readonly headRepositoryId: number;
      readonly url: string;
      /** Numbers of the open pull requests of this repository with that head, as GitHub says it; of a fork none. */
      readonly pulls: readonly number[];
    }
);

type Fields = Readonly<Record<string, unknown>>;

/** @throws WritError ACTIONS_EVENT when the workflow was started by something else, or the file is not whole. */
export async function readHappening(run: ActionRun): Promise<Happening> {
  const name = run.env["GITHUB_EVENT_NAME"] ?? "";
  const path = run.env["GITHUB_EVENT_PATH"] ?? "";
  if (name === "" || path === "") throw new WritError("ACTIONS_EVENT", "No workflow of GitHub started it.");
  const event = await eventAt(path);
  const repository = placeOf(fieldsAt(event, "repository"));
  if (name === "pull_request" || name === "pull_request_review") {
    return { repository, ...pullOf(fieldsAt(event, "pull_request"), numberAt(fieldsAt(event, "repository"), "id")) };
  }
  if (name === "merge_group") {
    const group = fieldsAt(event, "merge_group");
    return { repository, kind: "queue", head: shaAt(group, "head_sha"), base: shaAt(group, "base_sha") };
  }
  if (name === "workflow_run") return { repository, ...runOf(fieldsAt(event, "workflow_run")) };
  if (name === "issues") return { repository, kind: "issue", number: numberAt(fieldsAt(event, "issue"), "number") };
  throw new WritError("ACTIONS_EVENT", `\`${name}\` is none of them.`);
}

function pullOf(pull: Fields, repositoryId: number): Omit<Extract<Happening, { kind: "pull" }>, "repository"> {
  const [head, base] = [fieldsAt(pull, "head"), fieldsAt(pull, "base")];
  // null: the repository of the head was deleted.
  const home = head["repo"] == null ? 0 : numberAt(fieldsAt(head, "repo"), "id");
  return {
    kind: "pull",
    number: numberAt(pull, "number"),
    head: shaAt(head, "sha"),
    branch: textAt(base, "ref"),
    base: shaAt(base, "sha"),
    fork: home !== repositoryId,
  };
}

function runOf(run: Fields): Omit<Extract<Happening, { kind: "run" }>, "repository"> {
  const event = textAt(run, "event");
  if (event !== "pull_request" && event !== "pull_request_review") {
    throw new WritError("ACTIONS_EVENT", `The run that ended was started by \`${event}\`.`);
  }
  const url = textAt(run, "html_url");
  if (!/^https:\/\/[A-Za-z0-9.-]+(:\d+)?\/[A-Za-z0-9_./-]+$/.test(url)) throw wrong("html_url");
  const home = run["head_repository"] == null ? 0 : numberAt(fieldsAt(run, "head_repository"), "id");
  const listed = run["pull_requests"];
  const pulls = (Array.isArray(listed) ? (listed as unknown[]) : []).slice(0, pullsMax).map((pull) => {
    if (!isFields(pull)) throw wrong("pull_requests");
    return numberAt(pull, "number");
  });
  return { kind: "run", head: shaAt(run, "head_sha"), headRepositoryId: home, url, pulls };
}

/** Pull requests of one head that are looked at: one into each branch. */
const pullsMax = 10;

async function eventAt(path: string): Promise<Fields> {
  try {
    if ((await stat(path)).size > eventBytesMax) throw new Error("it is too large");
    const event: unknown = JSON.parse(await readFile(path, "utf8"));
    if (isFields(event)) return event;
  } catch {
    // Said below: neither path nor text of the event is of use to anybody.
  }
  throw new WritError("ACTIONS_EVENT", "The event cannot be read.");
}

function placeOf(repository: Fields): RepositoryPlace {
  const [, owner = "", name = ""] =
    /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(textAt(repository, "full_name")) ?? [];
  if (owner === "" || /^\.*$/.test(name)) throw wrong("repository");
  return { owner, name, id: numberAt(repository, "id") };
}

function wrong(what: string): WritError {
  return new WritError("ACTIONS_EVENT", `The event has no proper ${what}.`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fieldsAt(fields: Fields, name: string): Fields {
  const value = fields[name];
  if (isFields(value)) return value;
  throw wrong(name);
}

function numberAt(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  throw wrong(name);
}

function textAt(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && value !== "") return value;
  throw wrong(name);
}

function shaAt(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw wrong(name);
}
