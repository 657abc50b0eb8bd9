// writ init: a new access repository, drafted from a database when one is named, with what it needs on GitHub or
// without; or what is missing in one that is there. It must never overwrite a file, nor write a password anywhere.

import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { formatDiagnostics, type Model, parseRepository } from "@writ/model";
import { git, parseForTrial } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { actionsPin } from "../init/actions-pin.ts";
import { type FoundDatabase, inspectDatabase } from "../init/inspect-database.ts";
import { repositorySide } from "../init/repository-side.ts";
import type { Provider } from "../init/requesting-page.ts";
import { scaffold } from "../init/scaffold.ts";
import { signingKey } from "../init/signing-key.ts";
import { exists, writeNewFiles } from "../init/write-new-files.ts";
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
  usage: "[DIR] [--from postgres://…] [--resource NAME] [--as PERSON] [--provider github|git] [--actions PIN]",
  example: "writ init access --from postgres://writ_ro@db.internal/orders",
  notes: [
    "Where writ.yaml is there already, --provider adds what is missing beside the model: CODEOWNERS, workflows, the",
    "page for requesters, schemas for editors. Nothing is overwritten.",
  ],
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
    provider: {
      type: "string",
      value: "github|git",
      description: "where approvals are given (default: github); git needs no forge",
    },
    actions: {
      type: "string",
      value: "OWNER/REPO@SHA",
      description: "the commit that workflows take Writ's actions from (default: this checkout's)",
    },
    branch: {
      type: "string",
      value: "NAME",
      description: "the branch whose files are in force (default: origin's, or main)",
    },
  },
  async run(invocation) {
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const wanted = textOption(invocation, "provider") !== undefined && (await exists(join(folder, "writ.yaml")));
    return wanted ? await complete(invocation, folder) : await begin(invocation, folder);
  },
};

async function begin(invocation: Invocation, folder: string): Promise<number> {
  const { terminal } = invocation;
  const wishedName = checkedName(textOption(invocation, "resource"), names.resource);
  const person = checkedName(textOption(invocation, "as"), names.as) ?? (await gitEmail(invocation));
  const beside = await besideModel(invocation, folder);
  const from = textOption(invocation, "from");
  if (from !== undefined) terminal.progress("looking at the names and types of its columns");
  const database = from === undefined ? nowhere : await inspectDatabase(from);
  const until = new Date(beside.nowMs + firstGrantMs).toISOString().replace(/\.\d+Z$/, "Z");
  const resource = wishedName ?? resourceName(database.database);
  const signs = beside.provider === "git" ? { signs: { key: await signingKey(invocation.folder) } } : {};
  const { files, suggestions, passwordVariable } = scaffold({ resource, person, database, until, ...signs });
  const side = await repositorySide(assertValid(files), beside);
  const all = new Map([...files, ...side]);
  const written = await writeNewFiles(folder, all, (path) => path === ".gitignore");
  for (const path of written) terminal.print(`${terminal.style("good", "wrote")} ${path}`);
  if (!written.includes(".gitignore")) terminal.print("kept  .gitignore: see that it names keys/ and .writ/");
  sayWithoutWorkflows(invocation, folder, beside);
  for (const { pattern, form, why } of suggestions) terminal.print(`  mask ${pattern}: ${form}  (${why})`);
  terminal.json({ folder, files: written, suggestions, passwordVariable, actions: beside.actions ?? null });
  terminal.next(`read masks/${resource}.yaml, then: ${passwordVariable}=… writ dev ${folder} --as ${person}`);
  return 0;
}

/** What stands beside the model, in a repository that is there: only what is missing is written. */
async function complete(invocation: Invocation, folder: string): Promise<number> {
  const { terminal } = invocation;
  for (const option of ["from", "resource", "as"]) {
    if (textOption(invocation, option) === undefined) continue;
    throw new WritError("WRIT_USAGE", `--${option} is for a new repository, and ${folder} has a writ.yaml.`);
  }
  const parsed = await parseForTrial(folder);
  if (!parsed.ok) {
    terminal.print(formatDiagnostics(parsed.diagnostics, "text").trimEnd());
    terminal.json({ ok: false, diagnostics: parsed.diagnostics });
    terminal.next("correct it, then run this again");
    return 1;
  }
  const beside = await besideModel(invocation, folder);
  const side = await repositorySide(parsed.model, beside);
  const written = await writeNewFiles(folder, side, () => true);
  for (const path of written) terminal.print(`${terminal.style("good", "wrote")} ${path}`);
  const kept = [...side.keys()].filter((path) => !written.includes(path));
  if (kept.length > 0) terminal.print(`kept  ${kept.join(", ")}`);
  sayWithoutWorkflows(invocation, folder, beside);
  terminal.json({ folder, files: written, kept, actions: beside.actions ?? null });
  terminal.next(written.length === 0 ? "nothing is missing" : "read them, commit them, and have security approve them");
  return 0;
}

async function besideModel(invocation: Invocation, folder: string): Promise<Parameters<typeof repositorySide>[1]> {
  return {
    provider: providerOption(invocation),
    actions: await actionsPin(textOption(invocation, "actions")),
    branch: checkedName(textOption(invocation, "branch"), names.branch) ?? (await defaultBranch(folder)),
    nowMs: Date.now(),
  };
}

function providerOption(invocation: Invocation): Provider {
  const text = textOption(invocation, "provider") ?? "github";
  if (text === "github" || text === "git") return text;
  throw new WritError("WRIT_USAGE", `--provider ${JSON.stringify(text)}: write github or git.`);
}

function sayWithoutWorkflows(
  { terminal }: Invocation,
  folder: string,
  beside: Parameters<typeof repositorySide>[1],
): void {
  if (beside.provider === "git" || beside.actions !== undefined) return;
  terminal.print("no workflows: nothing says which commit of Writ's actions they would run. Add them by");
  terminal.print(`      writ init ${folder} --provider github --actions OWNER/REPO@SHA`);
}

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
  branch: { option: "--branch", form: /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, rule: "the plain name of a branch" },
} as const;

function checkedName(
  text: string | undefined,
  { option, form, rule }: (typeof names)[keyof typeof names],
): string | undefined {
  if (text === undefined || form.test(text)) return text;
  throw new WritError("WRIT_USAGE", `${option} ${JSON.stringify(text)}: write ${rule}.`);
}

/** What was drafted is read as any repository is, before a file of it is written. */
function assertValid(files: ReadonlyMap<string, string>): Model {
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)] as const));
  const parsed = parseRepository(bytes, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => true });
  if (parsed.ok) return parsed.model;
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

/** The branch that origin calls its own: whoever adds workflows stands on another one. */
async function defaultBranch(folder: string): Promise<string> {
  try {
    const said = await git(folder, ["symbolic-ref", "--short", "refs/remotes/origin/HEAD"]);
    const name = said
      .toString("utf8")
      .trim()
      .replace(/^origin\//, "");
    if (names.branch.form.test(name)) return name;
  } catch {
    // A folder that is no repository yet, or one without a remote.
  }
  return "main";
}
