// Asks a fresh engine what its bundle says it must answer. It must never pass over a vector that it cannot ask.
import { entrypoints, type GrantData, type SessionInput, type TestVector, WritError } from "@writ/contracts";
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

/**
 * The vectors that still hold once a break-glass bundle has added these grants: they were made for the bundle below,
 * and whoever is given a role for longer is answered otherwise about that role.
 */
export function vectorsBeside(vectors: readonly TestVector[], added: readonly GrantData[]): readonly TestVector[] {
  return vectors.filter((vector) => !added.some((grant) => asksAbout(vector, grant)));
}

function asksAbout(vector: TestVector, { to, resource, role }: GrantData): boolean {
  if (vector.entrypoint !== "session" || !("user" in to)) return false;
  const input = vector.input as Partial<SessionInput> | null;
  const subject = input?.subject;
  return input?.resource === resource && input.role === role && subject?.kind === "user" && subject.name === to.user;
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
