// writ dev: tries an access repository against the databases one already has: builds the working tree on every change,
// runs the proxy in this process, prints connections. It must never be reachable with any key but its own.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LoginData, WritError } from "@writ/contracts";
import { formatDiagnostics, type Model, parseRepository } from "@writ/model";
import { type ListenAddress, type Log, openLog, parseAddress, quietLog } from "@writ/proxy";
import { headCommit } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption, neededOption, onePositional, textOption } from "../options.ts";
import { repositoryFolder } from "../repository-folder.ts";
import { type Connection, connectionsOf, tokenLifeSeconds } from "../trial/connections.ts";
import { assertPerson } from "../trial/subject.ts";
import { Trial } from "../trial/trial.ts";
import { loadTree, type Tree, watchTree } from "../trial/working-tree.ts";
import { stopped } from "./proxy.ts";

export const devCommand: Command = {
  name: "dev",
  summary: "try an access repository: build it on every change and run a proxy here",
  usage: "[DIR] --as PERSON [--listen HOST:PORT]",
  example: "writ dev . --as alice@acme.example --listen 127.0.0.1:6432",
  options: {
    as: { type: "string", value: "PERSON", description: "whose connections to print: a name in people.yaml" },
    listen: { type: "string", value: "HOST:PORT", description: "where clients connect", default: "127.0.0.1:6432" },
    log: { type: "boolean", description: "print the proxy's log as well" },
  },
  async run(invocation) {
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const person = neededOption(invocation, "as");
    const listen = listenOption(invocation);
    const tree = await loadTree(folder);
    const model = modelOf(tree, invocation);
    if (model === undefined) return 1;
    assertPerson(model, person);
    const place = await privateFolder(folder);
    try {
      const log: Log = flagOption(invocation, "log") ? openLog() : quietLog;
      const trial = await Trial.start({ folder: place, listen, log, env: invocation.env });
      try {
        await new DevLoop({ trial, folder, person, invocation }).run(tree, model);
      } finally {
        // Whatever went wrong: a proxy left listening would keep this process from ending.
        await trial.proxy.close();
      }
      return 0;
    } finally {
      await rm(join(place, "bundles"), { recursive: true, force: true });
      await rm(join(place, "proxy.key"), { force: true });
    }
  },
};

function listenOption(invocation: Invocation): ListenAddress {
  const text = textOption(invocation, "listen") ?? "";
  const listen = parseAddress(text);
  if (listen !== undefined) return listen;
  throw new WritError("WRIT_USAGE", `--listen ${text} is no address. Write HOST:PORT, such as 127.0.0.1:6432.`);
}

class DevLoop {
  readonly #trial: Trial;
  readonly #folder: string;
  readonly #person: string;
  readonly #invocation: Invocation;
  #printed = "";
  #model: Model | undefined;

  constructor(parts: { trial: Trial; folder: string; person: string; invocation: Invocation }) {
    this.#trial = parts.trial;
    this.#folder = parts.folder;
    this.#person = parts.person;
    this.#invocation = parts.invocation;
  }

  async run(tree: Tree, model: Model): Promise<void> {
    const { stop, terminal } = this.#invocation;
    await this.#publish(tree, model);
    await this.#print();
    terminal.next(
      `edit a file and save it; records: writ records list --folder ${this.#trial.recordsFolder}; Ctrl-C stops`,
    );
    watchTree(this.#folder, { seen: tree.digest, stop, changed: (changed) => this.#changed(changed) });
    const renew = setInterval(() => void this.#print(true), (tokenLifeSeconds - 300) * 1000);
    await stopped(stop);
    clearInterval(renew);
  }

  async #changed(tree: Tree): Promise<void> {
    const { terminal } = this.#invocation;
    const model = modelOf(tree, this.#invocation);
    if (model === undefined) return terminal.progress("the last valid state stays in force");
    try {
      await this.#publish(tree, model);
      await this.#print();
    } catch (error) {
      terminal.progress(`not taken: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #publish(tree: Tree, model: Model): Promise<void> {
    const { terminal } = this.#invocation;
    const opa = model.policies.length > 0 ? await findOpaFor(this.#invocation) : undefined;
    const head = await headCommit(this.#folder);
    const commit = `worktree-${tree.digest}`;
    const { seq } = await this.#trial.publish(model, commit, opa);
    this.#model = model;
    const { lastRefusal, revision } = this.#trial.proxy.status().bundle;
    if (revision !== commit) terminal.progress(`bundle ${seq} refused: ${lastRefusal?.message ?? "no reason known"}`);
    else terminal.progress(`bundle ${seq} in force (working tree on ${head?.slice(0, 12) ?? "no commit"})`);
  }

  async #print(always = false): Promise<void> {
    const { terminal } = this.#invocation;
    if (this.#model === undefined) return;
    const connections = await connectionsOf(this.#trial, this.#model, this.#person);
    const key = connections.map(({ grant, role }) => `${grant} ${role}`).join("\n");
    if (!always && key === this.#printed && this.#printed !== "") return;
    this.#printed = key;
    terminal.json({ ready: true, connections });
    if (connections.length === 0) terminal.print(`${this.#person} holds no grant that is in force now.`);
    for (const connection of connections) this.#printOne(connection);
    for (const line of unsetPasswords(this.#model, connections, this.#invocation.env)) terminal.progress(line);
  }

  #printOne({ grant, role, uri }: Connection): void {
    const { terminal } = this.#invocation;
    terminal.print(`${terminal.style("strong", grant)} as ${role}`);
    terminal.print(`  psql "${uri}"`);
  }
}

/** The client is only told to ask those who run the proxy, and here that is who reads this. */
function unsetPasswords(model: Model, connections: readonly Connection[], env: Invocation["env"]): readonly string[] {
  const lines = connections.map(({ resource, role }) => {
    const roles: Readonly<Record<string, { readonly login: LoginData }>> =
      model.resources.get(resource)?.value.roles ?? {};
    const login = Object.hasOwn(roles, role) ? roles[role]?.login : undefined;
    if (login === undefined || !("password" in login) || !("env" in login.password)) return undefined;
    const name = login.password.env;
    if ((env[name] ?? "") !== "") return undefined;
    return `${name} is not set: connections to ${resource} fail until writ dev is started again with it`;
  });
  return [...new Set(lines.filter((line) => line !== undefined))];
}

function modelOf(tree: Tree, { terminal }: Invocation): Model | undefined {
  // An old grant that has run out is no mistake while trying, so nothing counts as changed.
  const parsed = parseRepository(tree.files, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
  const diagnostics = parsed.ok ? parsed.warnings : parsed.diagnostics;
  if (diagnostics.length > 0) terminal.progress(formatDiagnostics(diagnostics, "text").trimEnd());
  return parsed.ok ? parsed.model : undefined;
}

/** `.writ/` in the repository ignores itself in git; each run has its own folder in it. */
async function privateFolder(folder: string): Promise<string> {
  const parent = join(folder, ".writ");
  await mkdir(parent, { recursive: true, mode: 0o700 });
  await writeFile(join(parent, ".gitignore"), "*\n");
  return await mkdtemp(join(parent, "dev-"));
}
