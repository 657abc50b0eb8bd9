// Follows a pull request until a proxy has what it gives, and says each step once. It must never call something done
// that was not seen, nor wait for ever.
import { setTimeout as sleep } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { type Checks, type PullProgress, readChecks, readPullProgress } from "@writ/github";
import type { Asking } from "./asking.ts";
import { asAsker } from "./asking-fault.ts";
import { followFaultsMax, followMsMax, lookLaterAfterMs, lookMsFirst, lookMsLater } from "./limits.ts";

export type FollowStep = "check" | "approval" | "merge" | "publish" | "in-force";

export interface FollowLine {
  readonly step: FollowStep;
  readonly state: "waits" | "done" | "failed" | "unseen";
  readonly says: string;
}

export interface FollowOptions {
  readonly asking: Asking;
  readonly number: number;
  /** The commit that was asked with: another one is somebody's push. */
  readonly headCommit: string;
  /** Says what it waits for, asked again whenever the pull request changed: "olga@acme.example", "a scenario". */
  readonly approval?: () => Promise<FollowLine>;
  /** Whether a proxy has it; undefined: that cannot be seen. Absent: nobody can ask one. */
  readonly inForce?: () => Promise<boolean | undefined>;
  readonly say: (line: FollowLine) => void;
  readonly stop: AbortSignal;
  /** Milliseconds; for tests. */
  readonly wait?: (ms: number) => Promise<void>;
  readonly nowMs?: () => number;
}

/** How far it came: `merged` where no proxy can be asked, `open` where it was stopped or took too long. */
export type Followed = "in-force" | "merged" | "closed" | "open";

/** @throws WritError REQUEST_RIGHTS, REQUEST_UNANSWERED after several faults in a row. */
export async function followRequest(options: FollowOptions): Promise<Followed> {
  const { stop, wait = waiting(stop), nowMs = Date.now } = options;
  const startedMs = nowMs();
  const look = openLook(options);
  let faults = 0;
  let last: Followed = "open";
  while (!stop.aborted && nowMs() - startedMs < followMsMax) {
    try {
      const seen = await asAsker(look);
      faults = 0;
      if (seen.ended) return seen.how;
      last = seen.how;
    } catch (fault) {
      faults += 1;
      const passing = fault instanceof WritError && fault.code === "REQUEST_UNANSWERED";
      if (!passing || faults >= followFaultsMax) throw fault;
    }
    await wait(nowMs() - startedMs < lookLaterAfterMs ? lookMsFirst : lookMsLater);
  }
  return last;
}

function waiting(stop: AbortSignal): (ms: number) => Promise<void> {
  return async (ms) => await sleep(ms, undefined, { signal: stop }).catch(() => {});
}

interface Look {
  readonly how: Followed;
  readonly ended: boolean;
}

function openLook(options: FollowOptions): () => Promise<Look> {
  const { asking, number, headCommit, approval } = options;
  const say = onlyNews(options.say);
  let updated: string | undefined;
  let checks: Checks | undefined;
  return async () => {
    const progress = await readPullProgress(asking.access, number);
    if (progress.state === "closed") {
      say({ step: "merge", state: "failed", says: "closed without being merged" });
      return { how: "closed", ended: true };
    }
    if (progress.state === "merged") return await afterMerge(progress, { ...options, say });
    if (progress.headCommit !== headCommit) {
      say({ step: "check", state: "waits", says: `somebody pushed to it: ${progress.headCommit.slice(0, 12)}` });
    }
    if (
      checks === undefined ||
      checks.running > 0 ||
      checks.passed + checks.failed.length === 0 ||
      updated !== progress.updated
    ) {
      checks = await readChecks(asking.access, progress.headCommit);
      say(checkLine(checks));
    }
    if (approval !== undefined && updated !== progress.updated) say(await approval());
    updated = progress.updated;
    return { how: "open", ended: false };
  };
}

/** Says a line of a step only where it is another one than before. */
function onlyNews(say: FollowOptions["say"]): FollowOptions["say"] {
  const said = new Map<FollowStep, string>();
  return (line) => {
    const text = `${line.state} ${line.says}`;
    if (said.get(line.step) !== text) say(line);
    said.set(line.step, text);
  };
}

/** How the checks of a commit stand. */
export function checkLine(checks: Checks | undefined): FollowLine {
  const step = "check";
  if (checks === undefined) return { step, state: "unseen", says: "checks cannot be seen with this token" };
  const { running, passed, failed } = checks;
  if (failed.length > 0) return { step, state: "failed", says: `failed: ${failed.join(", ")}` };
  if (running > 0) return { step, state: "waits", says: `${running} running` };
  return passed > 0 ? { step, state: "done", says: "passed" } : { step, state: "waits", says: "not begun yet" };
}

async function afterMerge(progress: PullProgress, options: FollowOptions): Promise<Look> {
  const { asking, inForce, say } = options;
  const { mergedBy, mergeCommit = "" } = progress;
  const by =
    mergedBy === undefined ? "" : mergedBy.bot ? ` by ${mergedBy.login}, without a person` : ` by ${mergedBy.login}`;
  say({ step: "merge", state: "done", says: `merged${by} as ${mergeCommit.slice(0, 12)}` });
  const there = await inForce?.();
  if (there === true) {
    say({ step: "in-force", state: "done", says: "the proxy has it" });
    return { how: "in-force", ended: true };
  }
  const publishing = await readChecks(asking.access, mergeCommit);
  const line = publishLine(publishing);
  say(line);
  if (there === false && line.state !== "failed") {
    say({ step: "in-force", state: "waits", says: "the proxy has it not yet" });
    return { how: "merged", ended: false };
  }
  const says = inForce === undefined ? "no proxy can be asked: writ login" : "the proxy cannot be asked";
  const ended = line.state !== "waits";
  if (ended) say({ step: "in-force", state: "unseen", says });
  return { how: "merged", ended };
}

function publishLine(checks: Checks | undefined): FollowLine {
  const step = "publish";
  if (checks === undefined) return { step, state: "unseen", says: "publishing cannot be seen with this token" };
  const { running, passed, failed } = checks;
  if (failed.length > 0) return { step, state: "failed", says: `failed: ${failed.join(", ")}` };
  if (running > 0 || passed === 0) return { step, state: "waits", says: running > 0 ? "running" : "not begun yet" };
  return { step, state: "done", says: "published" };
}
