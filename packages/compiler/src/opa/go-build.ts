// Builds OPA with the Go toolchain from the committed module, whose go.sum vouches for every source file.
// It must never resolve a version that go.mod and go.sum do not already name.
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { goBuildTimeoutMs } from "../limits.ts";
import type { Search } from "./find.ts";
import { opaVersion } from "./pinned.ts";
import { reasonOf } from "./version.ts";

const moduleFolder = fileURLToPath(new URL("../../opa-module", import.meta.url));
const opaPackage = "github.com/open-policy-agent/opa";

/** Undefined when the binary lies at `cachedPath`; else why it does not. */
export async function buildWithGo(search: Search): Promise<string | undefined> {
  const partial = `${search.cachedPath}.${randomUUID()}.partial`;
  const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", partial, opaPackage];
  const env = { ...search.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" };
  search.report(`opa: building ${opaVersion} with go; the first time takes about two minutes`);
  try {
    await mkdir(search.cacheFolder, { recursive: true });
    const built = await search.run("go", args, { timeoutMs: goBuildTimeoutMs, cwd: moduleFolder, env });
    if (built.code !== 0) return `go build failed: ${lastLine(built.stderr)}`;
    await rename(partial, search.cachedPath);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "no go in PATH" : reasonOf(error);
  } finally {
    await rm(partial, { force: true });
  }
}

function lastLine(text: string): string {
  return (text.trimEnd().split("\n").at(-1) ?? "").slice(0, 300);
}
