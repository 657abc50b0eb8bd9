// The pinned OPA for conformance: compiles, evaluates many questions in one process, checks. It must never be used by
// what enforces.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { findOpa } from "@writ/compiler";

const runTimeoutMs = 60_000;
const outputBytesMax = 64 * 1024 * 1024;
const run = promisify(execFile);

const found = findOpa({ env: process.env, report: (line) => console.error(line) });

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs OPA in `folder`; a refusal is a result, not an error. */
export async function runOpa(args: readonly string[], folder: string): Promise<Ran> {
  const { path } = await found;
  try {
    const said = await run(path, [...args], { cwd: folder, timeout: runTimeoutMs, maxBuffer: outputBytesMax });
    return { code: 0, ...said };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== "number") throw error;
    return { code, stdout: stdout ?? "", stderr: stderr ?? "" };
  }
}

/** Calls `work` with a folder that holds `files`, and removes it. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "writ-conformance-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The value of `query` under `sources`, with `input`, as OPA's own engine gives it. Throws with what OPA said. */
export async function evaluate(
  sources: Readonly<Record<string, string>>,
  query: string,
  input: unknown,
): Promise<unknown> {
  return withFolder({ ...sources, "input.json": JSON.stringify(input) }, async (folder) => {
    const data = Object.keys(sources).flatMap((name) => ["--data", name]);
    const ran = await runOpa(["eval", "--format", "json", "--input", "input.json", ...data, query], folder);
    if (ran.code !== 0) throw new Error(`opa eval: ${ran.stderr}${ran.stdout}`);
    const { result } = JSON.parse(ran.stdout) as { result?: [{ expressions: [{ value: unknown }] }] };
    return result?.[0].expressions[0].value;
  });
}
