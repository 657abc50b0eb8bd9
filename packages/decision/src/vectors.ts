// Asks a fresh engine what its bundle says it must answer. It must never pass over a vector that it cannot ask.
import { entrypoints, type TestVector, WritError } from "@writ/contracts";
import type { Engine } from "./engine.ts";

/** Throws DECISION_VECTOR with the number of the first vector that is answered otherwise. */
export function assertVectors(engine: Pick<Engine, "ask">, vectors: readonly TestVector[]): void {
  for (const [at, vector] of vectors.entries()) {
    const said = answerTo(engine, vector);
    const { decision, grant } = vector.expect ?? {};
    const right = said.decision === decision && (grant === undefined || said.grant === grant);
    if (decision === undefined || !right) {
      const got = `${said.decision} ${said.grant ?? ""}`.trim();
      throw new WritError("DECISION_VECTOR", `Vector ${at} wants ${decision} ${grant ?? ""}: the engine says ${got}.`);
    }
  }
}

function answerTo(engine: Pick<Engine, "ask">, vector: TestVector): { decision: unknown; grant: unknown } {
  const asked: string = vector.entrypoint;
  const entrypoint = asked === "session" || asked === "statement" ? entrypoints[asked] : undefined;
  if (entrypoint === undefined || typeof vector.input !== "object" || vector.input === null) {
    throw new WritError("DECISION_VECTOR", `A vector asks ${JSON.stringify(vector.entrypoint)}.`);
  }
  const answer = engine.ask(entrypoint, vector.input) as
    | { decision?: unknown; view?: { grant?: unknown } }
    | null
    | undefined;
  const input = vector.input as { session?: { grant?: unknown } };
  const grant = vector.entrypoint === "session" ? answer?.view?.grant : input.session?.grant;
  return { decision: answer?.decision, grant };
}
