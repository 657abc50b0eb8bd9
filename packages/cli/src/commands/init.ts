// writ init: a new access repository, drafted from a database when one is named. It must never overwrite a file,
// nor write a password anywhere.
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WritError } from "@writ/contracts";
import type { Command, Invocation } from "../command.ts";
import { git } from "../git.ts";
import { type FoundDatabase, inspectDatabase } from "../init/inspect-database.ts";
import { scaffold } from "../init/scaffold.ts";
import { onePositional, textOption } from "../options.ts";
import { repositoryFolder } from "../repository.ts";

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
    const from = textOption(invocation, "from");
    if (from !== undefined) terminal.progress("looking at the names and types of its columns");
    const database = from === undefined ? nowhere : await inspectDatabase(from);
    const resource = textOption(invocation, "resource") ?? resourceName(database.database);
    const person = textOption(invocation, "as") ?? (await gitEmail(folder, invocation));
    const until = new Date(Date.now() + firstGrantMs).toISOString().replace(/\.\d+Z$/, "Z");
    const { files, suggestions, passwordVariable } = scaffold({ resource, person, database, until });
    await writeAll(folder, files);
    for (const path of files.keys()) terminal.print(`${terminal.style("good", "wrote")} ${path}`);
    for (const { pattern, form, why } of suggestions) terminal.print(`  mask ${pattern}: ${form}  (${why})`);
    terminal.json({ folder, files: [...files.keys()], suggestions, passwordVariable });
    terminal.next(`read masks/${resource}.yaml, then: ${passwordVariable}=… writ dev ${folder} --as ${person}`);
    return 0;
  },
};

function resourceName(database: string): string {
  const name = database
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return name === "" ? "database" : name.endsWith("-db") ? name : `${name}-db`;
}

async function gitEmail(folder: string, invocation: Invocation): Promise<string> {
  try {
    const found = (await git(invocation.folder, ["config", "user.email"])).toString("utf8").trim();
    if (/^[A-Za-z0-9._%+@-]{1,254}$/.test(found)) return found;
  } catch {
    // Without git there is still a name to start with.
  }
  return folder === "" ? "me" : "me@example.com";
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of files.keys()) {
    const there = await access(join(folder, path)).then(
      () => true,
      () => false,
    );
    if (there) throw new WritError("CLI_EXISTS", join(folder, path));
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
}
