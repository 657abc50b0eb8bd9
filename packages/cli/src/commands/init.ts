// writ init: a new access repository, drafted from a database when one is named. It must never overwrite a file,
// nor write a password anywhere.

import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WritError } from "@writ/contracts";
import { parseRepository } from "@writ/model";
import { git } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { type FoundDatabase, inspectDatabase } from "../init/inspect-database.ts";
import { scaffold } from "../init/scaffold.ts";
import { onePositional, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";

/** The first grant of a new repository lasts a day. */
const firstGrantMs = 24 * 3_600_000;

const nowhere: FoundDatabase = {
  host: "127.0.0.1",
  port: 5432,
  database: "orders",
  user: "writ_ro",
  encrypted: false,
  columns: [],
};

export const initCommand: Command = {
  name: "init",
  summary: "make an access repository; --from drafts a resource and masks from a database",
  usage: "[DIR] [--from postgres://…] [--resource NAME] [--as PERSON]",
  example: "writ init access --from postgres://writ_ro@db.internal/orders",
  options: {
    from: {
      type: "string",
      value: "URI",
      description: "a database to look at: names and types only, never rows (PGPASSWORD works)",
    },
    resource: {
      type: "string",
      value: "NAME",
      description: "how the resource is called (default: the database's name)",
    },
    as: { type: "string", value: "PERSON", description: "your name in people.yaml (default: your git e-mail address)" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const wishedName = checkedName(textOption(invocation, "resource"), names.resource);
    const person = checkedName(textOption(invocation, "as"), names.as) ?? (await gitEmail(invocation));
    const from = textOption(invocation, "from");
    if (from !== undefined) terminal.progress("looking at the names and types of its columns");
    const database = from === undefined ? nowhere : await inspectDatabase(from);
    const until = new Date(Date.now() + firstGrantMs).toISOString().replace(/\.\d+Z$/, "Z");
    const resource = wishedName ?? resourceName(database.database);
    const { files, suggestions, passwordVariable } = scaffold({ resource, person, database, until });
    assertValid(files);
    const written = await writeAll(folder, files);
    for (const path of written) terminal.print(`${terminal.style("good", "wrote")} ${path}`);
    if (!written.includes(".gitignore")) terminal.print("kept  .gitignore: see that it names keys/ and .writ/");
    for (const { pattern, form, why } of suggestions) terminal.print(`  mask ${pattern}: ${form}  (${why})`);
    terminal.json({ folder, files: written, suggestions, passwordVariable });
    terminal.next(`read masks/${resource}.yaml, then: ${passwordVariable}=… writ dev ${folder} --as ${person}`);
    return 0;
  },
};

const names = {
  resource: {
    option: "--resource",
    form: /^[a-z0-9][a-z0-9-]{0,62}$/,
    rule: "1 to 63 lower-case letters, digits and dashes, such as orders-db",
  },
  as: {
    option: "--as",
    form: /^[A-Za-z0-9][A-Za-z0-9._%+@-]{0,253}$/,
    rule: "an e-mail address or a login name, such as alice@acme.example",
  },
} as const;

function checkedName(
  text: string | undefined,
  { option, form, rule }: (typeof names)[keyof typeof names],
): string | undefined {
  if (text === undefined || form.test(text)) return text;
  throw new WritError("WRIT_USAGE", `${option} ${JSON.stringify(text)}: write ${rule}.`);
}

/** What was drafted is read as any repository is, before a file of it is written. */
function assertValid(files: ReadonlyMap<string, string>): void {
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)] as const));
  const parsed = parseRepository(bytes, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => true });
  if (parsed.ok) return;
  const [first] = parsed.diagnostics;
  const place = first === undefined ? "" : `${first.file}:${first.line}: ${first.message}. ${first.instead}`;
  throw new WritError("CLI_DATABASE", `No repository can be drafted from it: ${place}`);
}

function resourceName(database: string): string {
  const name = database
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return name === "" ? "database" : name.endsWith("-db") ? name : `${name}-db`;
}

async function gitEmail(invocation: Invocation): Promise<string> {
  try {
    const found = (await git(invocation.folder, ["config", "user.email"])).toString("utf8").trim();
    if (names.as.form.test(found)) return found;
  } catch {
    // Without git there is still a name to start with.
  }
  return "me@example.com";
}

/** All or nothing, but for a .gitignore that is there already: it stays. Returns what was written. */
async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const wanted: string[] = [];
  for (const path of files.keys()) {
    const there = await exists(join(folder, path));
    if (there && path !== ".gitignore") throw new WritError("CLI_EXISTS", join(folder, path));
    if (!there) wanted.push(path);
  }
  for (const path of wanted) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), files.get(path) ?? "", { flag: "wx" });
  }
  return wanted;
}

async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}
