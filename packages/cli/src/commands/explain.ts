// writ explain: what would happen to a statement, why, and what the database would get. It must never run it.

import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type EpochSeconds, named, WritError } from "@writ/contracts";
import { type Model, parseInstant } from "@writ/model";
import { clientAddressOf } from "@writ/session";
import { statementBytesMax } from "@writ/sql";
import { schemaOption, schemaOptions } from "../catalog/schema-option.ts";
import type { Command, Invocation } from "../command.ts";
import { type ExplainRequest, explain, type Outcome } from "../explain/explanation.ts";
import { type LocalEvaluator, localEvaluator } from "../explain/local-evaluator.ts";
import { explanationDocument, printExplanation } from "../explain/print-explanation.ts";
import { subjectWithGroups } from "../explain/subject-option.ts";
import { findOpaFor } from "../opa-finder.ts";
import { neededOption, onePositional, textOption } from "../options.ts";
import { trialModel } from "../trial-model.ts";

const statuses: Readonly<Record<Outcome, number>> = { allow: 0, deny: 2, hold: 3, unknown: 4 };

export const explainCommand: Command = {
  name: "explain",
  summary: "say what would happen to a statement, why, and what the database would get",
  usage: "SQL|- --as PERSON --on RESOURCE [--role ROLE] [--database URI | --snapshot FILE]",
  example:
    "writ explain - --as alice@acme.example --on orders-db --database env:ORDERS_URI < query.sql\n" +
    "writ explain --file query.sql --as alice@acme.example --on orders-db --snapshot orders-db.schema.json",
  options: {
    as: { type: "string", value: "PERSON", description: "whose statement it is: a name in people.yaml" },
    on: { type: "string", value: "RESOURCE", description: "the resource" },
    role: { type: "string", value: "ROLE", description: "the role (default: the one that PERSON holds a grant for)" },
    grant: { type: "string", value: "NAME", description: "only this grant, such as alice-inc-4312" },
    in: {
      type: "string",
      value: "GROUP",
      multiple: true,
      description: "a group that the login would say; may be repeated",
    },
    at: { type: "string", value: "INSTANT", description: "when, such as 2026-11-22T14:00:00Z (default: now)" },
    client: { type: "string", value: "ADDRESS", description: "the client's address, where guards name networks" },
    file: { type: "string", value: "FILE", description: "read the statement from a file" },
    ...schemaOptions,
    dir: { type: "string", value: "DIR", description: "the access repository (default: this folder)" },
  },
  notes: [
    "It reads the repository as it lies, committed or not, and never runs the statement.",
    "Exit status: 0 allowed, 2 denied, 3 held, 4 allowed as far as can be said without a schema.",
  ],
  async run(invocation) {
    const { terminal } = invocation;
    const person = neededOption(invocation, "as");
    const resource = neededOption(invocation, "on");
    const sql = await statementOf(invocation);
    const model = await trialModel(invocation);
    if (model === undefined) return 1;
    const nowSeconds = instantOption(invocation);
    const subject = subjectWithGroups(model, person, { groups: groupsOption(invocation), nowSeconds });
    const grant = grantOption(invocation, model, resource);
    const asked = roleAsked(invocation, model, { resource, grant });
    const schema = await schemaOption(invocation);
    const opa = model.policies.length > 0 ? await findOpaFor(invocation) : undefined;
    const { evaluator } = await localEvaluator(model, { nowSeconds, ...(opa === undefined ? {} : { opa }) });
    const client = clientOption(invocation);
    const wish = {
      ...{ sql, subject, resource, nowSeconds },
      ...(grant === undefined ? {} : { grant }),
      ...(client === undefined ? {} : { client }),
    };
    const request = { ...wish, role: asked ?? roleHeld(evaluator, model, wish) };
    const explanation = await explain(evaluator, request, schema);
    const explained = { explanation, request, person, model, from: schema?.from, login: schema?.login };
    printExplanation(terminal, explained);
    terminal.json(explanationDocument(explained));
    return statuses[explanation.decision];
  },
};

async function statementOf(invocation: Invocation): Promise<string> {
  const given = onePositional(invocation, "");
  const file = textOption(invocation, "file");
  if ((given === "") === (file === undefined)) {
    throw new WritError("WRIT_USAGE", "Give one statement: as a word in quotes, - for standard input, or --file FILE.");
  }
  if (file !== undefined) return await fileText(resolve(invocation.folder, file), file);
  return given === "-" ? await standardInput() : given;
}

async function fileText(path: string, shown: string): Promise<string> {
  try {
    // Longer ones are refused by the reader of statements; a pipe or a disk must not fill the memory.
    if ((await stat(path)).size > 2 * statementBytesMax)
      throw new Error("it is larger than any statement that is read");
    return await readFile(path, "utf8");
  } catch (error) {
    throw new WritError("CLI_FILE", `${shown}: ${(error as Error).message}`);
  }
}

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    bytes += part.length;
    if (bytes > 2 * statementBytesMax)
      throw new WritError("WRIT_USAGE", "Standard input is larger than any statement.");
  }
  return Buffer.concat(parts).toString("utf8");
}

function instantOption(invocation: Invocation): EpochSeconds {
  const text = textOption(invocation, "at");
  if (text === undefined) return named<EpochSeconds>(Math.floor(Date.now() / 1000));
  const seconds = parseInstant(text);
  if (seconds !== undefined) return named<EpochSeconds>(seconds);
  throw new WritError("WRIT_USAGE", `--at ${text} is no instant such as 2026-11-22T14:00:00Z.`);
}

function groupsOption({ options }: Invocation): readonly string[] {
  const groups = options["in"];
  return Array.isArray(groups) ? (groups as readonly string[]) : [];
}

function clientOption(invocation: Invocation): string | undefined {
  const text = textOption(invocation, "client");
  if (text === undefined) return undefined;
  const address = clientAddressOf(`[${text}]:0`);
  if (address !== undefined) return address;
  throw new WritError("WRIT_USAGE", `--client ${text} is no IP address.`);
}

/** A grant's id from its name, with or without the resource. */
function grantOption(invocation: Invocation, model: Model, resource: string): string | undefined {
  const name = textOption(invocation, "grant");
  if (name === undefined) return undefined;
  const id = name.includes("/") ? name : `${resource}/${name}`;
  if (model.grants.get(id)?.resource === resource) return id;
  throw new WritError("WRIT_USAGE", `There is no grant ${id} on ${resource}. Grants are named RESOURCE/FILE.`);
}

/** The role as it was said, or the grant's. */
function roleAsked(
  invocation: Invocation,
  model: Model,
  { resource, grant }: { readonly resource: string; readonly grant: string | undefined },
): string | undefined {
  const found = model.resources.get(resource);
  if (found === undefined) {
    const known = [...model.resources.keys()].slice(0, namesShownMax).join(", ");
    throw new WritError("WRIT_USAGE", `There is no resource ${resource}. There is: ${known === "" ? "none" : known}.`);
  }
  const role = textOption(invocation, "role");
  if (role !== undefined && !Object.hasOwn(found.value.roles, role)) {
    const known = Object.keys(found.value.roles).join(", ");
    throw new WritError("WRIT_USAGE", `${resource} has no role ${role}. There is: ${known}.`);
  }
  return role ?? (grant === undefined ? undefined : model.grants.get(grant)?.value.role);
}

const namesShownMax = 5;

/** The one role that the subject holds a grant for; without any the first, to be told why there is none. */
function roleHeld(
  evaluator: LocalEvaluator["evaluator"],
  model: Model,
  wish: Omit<ExplainRequest, "role" | "sql">,
): string {
  const { resource, subject, nowSeconds, client } = wish;
  const roles = Object.keys(model.resources.get(resource)?.value.roles ?? {});
  const held = roles.filter((role) => {
    const words = { subject, resource, role, now: nowSeconds, ...(client === undefined ? {} : { client }) };
    return evaluator.session(words).decision === "allow";
  });
  if (held.length > 1) {
    throw new WritError("WRIT_USAGE", `There are grants in force for ${held.join(" and ")}: say --role.`);
  }
  return held[0] ?? roles[0] ?? "";
}
