// versitygw, an S3-compatible store that checks signatures, built once with Go from the committed module, whose go.sum
// vouches for every source file. It must never resolve a version that go.mod and go.sum do not name.
import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { componentCache } from "./opa.ts";
import { programPath } from "./program.ts";

const run = promisify(execFile);
/** Two minutes where nothing else runs. */
const buildTimeoutMs = 15 * 60_000;
const moduleFolder = fileURLToPath(new URL("../versitygw-module", import.meta.url));
const versitygwPackage = "github.com/versity/versitygw/cmd/versitygw";

let found: Promise<string> | undefined;

/** The path of the program. Built where it is not yet; throws what Go said, or what to install. */
export function versitygwPath(): Promise<string> {
  found ??= build();
  return found;
}

async function build(): Promise<string> {
  const pinned = createHash("sha256");
  for (const file of ["go.mod", "go.sum"]) pinned.update(await readFile(join(moduleFolder, file)));
  const path = join(componentCache, `versitygw-${pinned.digest("hex").slice(0, 16)}`);
  if (await exists(path)) return path;
  const go = await programPath({ name: "go", debian: ["golang-go"] });
  const partial = `${path}.${randomUUID()}.partial`;
  const args = ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", partial];
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" };
  try {
    await mkdir(componentCache, { recursive: true });
    await run(go, [...args, versitygwPackage], { timeout: buildTimeoutMs, cwd: moduleFolder, env });
    await rename(partial, path);
  } finally {
    await rm(partial, { force: true });
  }
  return path;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
