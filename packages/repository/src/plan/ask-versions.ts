// Two models → a plan: each is compiled with its probes, loaded like a bundle, and asked. It must never let what it
// signs leave the process: the keys are made for this one look.
import { generateKey, openBundle, signBundle, type UnsignedBundle } from "@writ/bundle";
import {
  makePlan,
  type OpaBinary,
  type Plan,
  type PlanData,
  type PlanSide,
  preparePlanSide,
  preparePlanSides,
} from "@writ/compiler";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import type { Model } from "@writ/model";

export interface Versions {
  readonly before: Model;
  readonly after: Model;
  readonly base: string;
  readonly head: string;
  readonly nowSeconds: number;
  /** Needed where a version has Rego of its own. */
  readonly opa?: OpaBinary;
}

const name = "plan";
const commit = `worktree-${"0".repeat(64)}`;
/** Year 9999: grants that start or end late are asked about too. */
const endSeconds = 253_402_300_799;

/** @throws WritError as compiling and loading do. */
export async function askVersions({ before, after, base, head, nowSeconds, opa }: Versions): Promise<Plan> {
  const now = nowSeconds;
  const prepared = await preparePlanSides({ before, after }, { now, commit, ...(opa === undefined ? {} : { opa }) });
  const sides = { before: await askable(prepared.before, now), after: await askable(prepared.after, now) };
  return makePlan(sides, { now, base, head });
}

/** One version, ready to be asked anything. @throws WritError as compiling and loading do. */
export async function openPlanSide(model: Model, now: number): Promise<PlanSide> {
  return await askable(await preparePlanSide(model, { now, commit }), now);
}

async function askable({ model, writ, unsigned }: PlanData, now: number): Promise<PlanSide> {
  return { model, writ, ask: await evaluatorOf(unsigned, now) };
}

async function evaluatorOf(unsigned: UnsignedBundle, now: number): Promise<Evaluator> {
  const { kid, privateJwk, publicJwk } = await generateKey("bundle");
  const names = { repo_id: name, scope: name, commit };
  const claims = { ...names, epoch: 1, seq: 1, iat: now, exp: endSeconds, prev: null, ev: null };
  const bytes = await signBundle(unsigned, claims, { kid, jwk: { ...privateJwk } });
  const keys = [{ kid, jwk: { ...publicJwk } }];
  const trust = { keys, repository: name, scope: name, epoch: 1, minSequence: 0 };
  return await loadEvaluator(await openBundle(bytes, trust, { nowSeconds: now }));
}
