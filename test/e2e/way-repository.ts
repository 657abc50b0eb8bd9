// The first commit of the whole way's access repository: the usual files without grants, people with their accounts on
// GitHub, and what `writ init` puts beside them. It must never write a workflow of its own.
import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Changes, Who } from "../doubles/github/hub.ts";
import { root } from "../runner/paths.ts";

const run = promisify(execFile);
const initMsMax = 60_000;
/** What `--actions` names: where the workflows take our actions from. */
const pin = `acme/writ@${"5".repeat(40)}`;

/** Makes it in `folder` out of a world's files, and says what is to be committed. */
export async function firstCommitFiles(
  folder: string,
  usual: ReadonlyMap<string, string>,
  people: readonly Who[],
): Promise<Changes> {
  const named = people.map(
    ({ login, id }) => `${login}@acme.example: { issuer: dev, subject: ${login}, github: ${id} }\n`,
  );
  const files = [...usual].filter(([path]) => !path.startsWith("grants/"));
  for (const [path, text] of new Map([...files, ["people.yaml", named.join("")]])) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const words = [join(root, "packages/cli/src/main.ts"), "init", folder, "--provider", "github", "--actions", pin];
  await run(process.execPath, words, { timeout: initMsMax });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
