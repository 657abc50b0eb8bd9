// Where a command takes a schema from: a live database or a snapshot of one. It must never let a password stand where
// others of the machine can read it.
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import type { Invocation, Option } from "../command.ts";
import { textOption } from "../options.ts";
import { readSchema, type Schema } from "./read-catalog.ts";
import { readSnapshot } from "./snapshot.ts";

export const schemaOptions = {
  database: {
    type: "string",
    value: "URI",
    description: "a database to look at, or env:NAME of a variable with its URI; names and types only, never rows",
  },
  snapshot: {
    type: "string",
    value: "FILE",
    description: "a schema snapshot instead, as writ masks check --write-snapshot wrote it",
  },
} as const satisfies Record<string, Option>;

/** Undefined when neither was given. @throws WritError WRIT_USAGE, CLI_DATABASE, CLI_SNAPSHOT, CLI_FILE. */
export async function schemaOption(invocation: Invocation): Promise<Schema | undefined> {
  const database = textOption(invocation, "database");
  const snapshot = textOption(invocation, "snapshot");
  if (database !== undefined && snapshot !== undefined) {
    throw new WritError("WRIT_USAGE", "Give --database or --snapshot, not both.");
  }
  if (snapshot !== undefined) return await readSnapshot(resolve(invocation.folder, snapshot), snapshot);
  if (database === undefined) return undefined;
  const uri = uriOf(database, invocation);
  invocation.terminal.progress("looking at the names and types of its columns");
  return await readSchema(uri, database.startsWith("env:") ? database : "--database");
}

function uriOf(given: string, { env }: Invocation): string {
  const name = /^env:([A-Za-z_][A-Za-z0-9_]*)$/.exec(given)?.[1];
  if (name !== undefined) {
    const uri = env[name];
    if (uri === undefined || uri === "") throw new WritError("WRIT_USAGE", `The variable ${name} is not set.`);
    return uri;
  }
  if (URL.canParse(given) && new URL(given).password !== "") {
    throw new WritError(
      "WRIT_USAGE",
      "A password in --database shows in the list of processes: " +
        "put the URI into a variable and say --database env:NAME, or the password into PGPASSWORD.",
    );
  }
  return given;
}
