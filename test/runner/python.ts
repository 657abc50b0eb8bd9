// Python and its pip, which bring components of other languages too. It must never install anything into the system's
// Python, but for Debian's packages on CI.
import { installOnCi, programPath } from "@writ/testkit";
import { must, run, say } from "./client-cache.ts";

const debian = ["python3", "python3-pip"];

/** The system's Python and its version, `3.11`. */
export async function python3(): Promise<{ python: string; version: string }> {
  const python = await programPath({ name: "python3", debian });
  const version = await say(python, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]);
  return { python, version: version.trim() };
}

/** Runs pip. Throws what it said when it failed. */
export async function pip(python: string, [command, ...words]: readonly [string, ...string[]]): Promise<void> {
  const hasPip = (await run(python, ["-m", "pip", "--version"])).ok;
  if (!hasPip && process.env["CI"]) await installOnCi(debian);
  await must(python, ["-m", "pip", command, "--quiet", "--no-input", ...words]);
}
