// Runs the real OPA for tests. A machine without it must see the test fail with the way to get it, never a skip.
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withFolder } from "./temporary-folder.ts";

const limitMs = 60_000;

/** Runs opa; the exit status and all it printed. Throws when there is no opa to run. */
export function runOpa(args: readonly string[]): Promise<{ exit: number; output: string }> {
  const program = process.env["WRIT_OPA"] ?? "opa";
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { timeout: limitMs }, (error, stdout, stderr) => {
      if (error === null) resolve({ exit: 0, output: stdout + stderr });
      else if (typeof error.code === "number") resolve({ exit: error.code, output: stdout + stderr });
      else reject(new Error(`This test needs OPA 1.19.1 on PATH or named by WRIT_OPA; ${program}: ${error.message}`));
    });
  });
}

/** Lets opa verify a signed bundle as its input, and writes away what it builds of it. */
export function opaVerifies(
  bundle: Uint8Array,
  key: { pem: string; kid: string; algorithm: string; scope: string },
): Promise<{ exit: number; output: string }> {
  return withFolder(async (folder) => {
    const [input, pem, output] = ["bundle.tar.gz", "key.pem", "built.tar.gz"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(input, bundle);
    await writeFile(pem, key.pem);
    const verify = ["--verification-key", pem, "--verification-key-id", key.kid, "--signing-alg", key.algorithm];
    return await runOpa(["build", "--bundle", input, ...verify, "--scope", key.scope, "--output", output]);
  });
}
