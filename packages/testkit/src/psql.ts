// Finds psql. On CI it may install it; elsewhere it must never change the machine, only say what to install.
import { programPath } from "./program.ts";

/** The path of psql. Throws with what to do when there is none. */
export function psqlPath(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return programPath({ name: "psql", debian: ["postgresql-client"] }, env);
}
