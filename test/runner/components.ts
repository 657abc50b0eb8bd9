// Prepares what tests need beside npm's packages, and the environment they run in. It must never install anything
// outside the checkout, but for Debian's packages on CI.
import { delimiter, dirname } from "node:path";
import { componentCache, psqlPath, testOpa } from "@writ/testkit";
import { prepareClients } from "./client-programs.ts";
import { tool } from "./paths.ts";

/** The environment of test processes: the checkout's tools first in PATH, OPA found, no colours. */
export async function testEnvironment(
  needs: { readonly clients: boolean },
  report: (line: string) => void,
): Promise<NodeJS.ProcessEnv> {
  const opa = await testOpa(report);
  report(`opa ${opa.version} (${opa.source})`);
  if (needs.clients) {
    report(`psql: ${await psqlPath()}`);
    await prepareClients(report);
  }
  const { FORCE_COLOR: _color, NODE_TEST_CONTEXT: _context, ...env } = process.env;
  return {
    ...env,
    NO_COLOR: "1",
    PATH: [dirname(tool("node")), env["PATH"] ?? ""].join(delimiter),
    WRIT_OPA: opa.path,
    WRIT_CACHE: componentCache,
  };
}
