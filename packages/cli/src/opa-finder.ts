// Finds the pinned OPA when it is needed, and says which was taken.
import { findOpa, type OpaBinary } from "@writ/compiler";
import type { Invocation } from "./command.ts";

export async function findOpaFor({ env, terminal }: Pick<Invocation, "env" | "terminal">): Promise<OpaBinary> {
  const opa = await findOpa({ env, report: (line: string) => terminal.progress(line) });
  terminal.progress(`opa ${opa.version} from ${opa.source}: ${opa.path}`);
  return opa;
}
