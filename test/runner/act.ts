// act, which runs workflows of GitHub without GitHub: built once from a committed module, whose go.sum vouches for
// every source file. It must never be taken from the machine.
import { join } from "node:path";
import { programPath } from "@writ/testkit";
import { cached, must } from "./client-cache.ts";
import { root } from "./paths.ts";

const module = join(root, "test/e2e/act");

/** The path of act. The first build takes minutes. */
export async function actProgram(): Promise<string> {
  const go = await programPath({ name: "go", debian: ["golang-go"] });
  const folder = await cached("act", [join(module, "go.mod"), join(module, "go.sum")], async (made) => {
    const flags = ["-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-s -w"];
    const args = ["build", "-C", module, ...flags, "-o", join(made, "act"), "github.com/nektos/act"];
    await must(go, args, { CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" });
  });
  return join(folder, "act");
}
