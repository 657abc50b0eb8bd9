// One statement decided by the WASM runtime, in bundles of ever more grants: asked anew, remembered by what it says,
// and remembered by the very same facts.
import { openBundle, type VerifiedBundle } from "@writ/bundle";
import type { StatementFacts, StatementInput } from "@writ/contracts";
import { loadEvaluator } from "@writ/decision";
import type { Model } from "@writ/model";
import { alice } from "../e2e/world.ts";
import type { Row } from "./figures.ts";
import { makeSigner, manyGrants } from "./many-grants.ts";
import type { Plan } from "./plan.ts";

const newQuestionsCount = 2_000;
const knownQuestionsCount = 100_000;
/** Until V8 has compiled what it is to compile, of the module too: a proxy has asked more after its first minute. */
const warmQuestionsCount = 20_000;

export async function measureDecisions(model: Model, plan: Plan, report: (line: string) => void): Promise<Row[]> {
  const rows: Row[] = [];
  for (const grants of plan.decisionGrants) {
    report(`Decisions: ${grants.toLocaleString("en")} grants`);
    rows.push(...(await measureGrants(model, grants, plan)));
  }
  return rows;
}

async function measureGrants(model: Model, grants: number, plan: Plan): Promise<Row[]> {
  const bundle = await bundleOf(model, grants);
  const started = performance.now();
  const evaluator = await loadEvaluator(bundle);
  const loadMillis = performance.now() - started;
  const session = { grant: "orders-db/alice-read", subject: alice, resource: "orders-db", role: "read-only" };
  const now = Math.floor(Date.now() / 1000);
  const ask = (facts: StatementFacts): void => {
    const input: StatementInput = { session, facts, now };
    if (evaluator.statement(input).decision !== "allow") throw new Error("The bench asked what is not allowed.");
  };
  const frozenSession = Object.freeze(session);
  const frozen = frozenFacts("public.invoices");
  for (let n = 0; n < warmQuestionsCount; n++) ask(facts(`public.warm_${n}`));
  const timed = { new: [] as number[], text: [] as number[], same: [] as number[] };
  for (let round = 0; round < plan.decisionRounds; round++) {
    timed.new.push(microsEach(newQuestionsCount, (n) => ask(facts(`public.t${round}_${n}`))));
    timed.text.push(microsEach(newQuestionsCount, () => ask(facts("public.invoices"))));
    timed.same.push(
      microsEach(knownQuestionsCount, () => void evaluator.statement({ session: frozenSession, facts: frozen, now })),
    );
  }
  if (evaluator.faults > 0) throw new Error("The engine failed.");
  return [
    {
      section: "Decisions",
      of: `${grants.toLocaleString("en")} grants`,
      target: "policy.wasm",
      measures: [
        { name: "not cached", unit: "µs", values: timed.new },
        { name: "cached, equal facts", unit: "µs", values: timed.text },
        { name: "cached, the same facts", unit: "µs", values: timed.same },
        { name: "bundle to evaluator", unit: "ms", values: [loadMillis] },
      ],
    },
  ];
}

/** Processor time of this process: what else the machine does is not the decision's. */
function microsEach(count: number, call: (n: number) => void): number {
  const started = process.cpuUsage();
  for (let n = 0; n < count; n++) call(n);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / count;
}

function facts(table: string): StatementFacts {
  return { kinds: ["select"], tags: [], reads: [table], writes: [], functions: [], masked: false, refusals: [] };
}

function frozenFacts(table: string): StatementFacts {
  const made = facts(table);
  for (const list of Object.values(made)) Object.freeze(list);
  return Object.freeze(made);
}

async function bundleOf(model: Model, count: number): Promise<VerifiedBundle> {
  const { trust, sign } = await makeSigner();
  const bytes = await sign(await manyGrants(model, count));
  return await openBundle(bytes, trust, { nowSeconds: Math.floor(Date.now() / 1000) });
}
