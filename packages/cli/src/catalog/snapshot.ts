// A schema snapshot: the answers to the catalogue's questions in a file, so that masks can be checked where no database
// is. It must never hold a row of a user's table, and what is read from one is a stranger's: its shape is checked, its
// size bounded, and what was asked otherwise than it would be now is refused.
import { createHash, randomUUID } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { type CatalogRows, type CatalogTable, catalogQueries } from "@writ/sql";
import { answerRowsMax, cellCharactersMax, rowCellsMax, snapshotBytesMax } from "./limits.ts";
import type { Schema } from "./read-catalog.ts";
import { traceQueries } from "./value-traces.ts";

const format = 1;
const opening = `{"writ":1,"snapshot":"schema","format":${format},`;

/** Answers are only as good as their questions: another version's are taken again. */
const questions = `sha256:${createHash("sha256")
  .update(JSON.stringify([catalogQueries, traceQueries]))
  .digest("hex")}`;

const names = Object.keys(catalogQueries) as (keyof CatalogRows)[];

/** The document, one row a line. */
export function encodeSnapshot({ rows, expressions, functions, login }: Schema, takenAt: string): string {
  const tables = names.map((name) => `${JSON.stringify(name)}:${tableText(rows[name])}`);
  return (
    `${opening}"takenAt":${JSON.stringify(takenAt)},"login":${JSON.stringify(login)},` +
    `"questions":${JSON.stringify(questions)},\n` +
    `"rows":{${tables.join(",\n")}},\n"expressions":${tableText(expressions)},\n"functions":${tableText(functions)}}\n`
  );
}

function tableText(rows: CatalogTable): string {
  return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(",")}]`;
}

/**
 * Writes it for the owner alone (0600), whole or not at all. An older snapshot of the same name is replaced; any other
 * file is not. @throws WritError CLI_EXISTS, or what the system said.
 */
export async function writeSnapshot(file: string, text: string): Promise<void> {
  if (!(await isOurs(file))) throw new WritError("CLI_EXISTS", file);
  const beside = `${file}.${randomUUID()}.tmp`;
  const handle = await open(beside, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(beside, file);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(beside, { force: true });
    throw error;
  }
}

/** PostgreSQL cuts names to 63 bytes; a URI may hold longer ones. */
const loginCharactersMax = 256;

/** Nothing stands there, or a snapshot. */
async function isOurs(file: string): Promise<boolean> {
  try {
    if (!(await stat(file)).isFile()) return false;
    const handle = await open(file, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(opening.length), 0, opening.length, 0);
      return buffer.subarray(0, bytesRead).toString("utf8").startsWith('{"writ":1,"snapshot":"schema",');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
}

/** @throws WritError CLI_SNAPSHOT saying what is wrong with it; CLI_FILE when it cannot be read. */
export async function readSnapshot(file: string, shown: string): Promise<Schema> {
  return decodeSnapshot(await textOf(file, shown), shown);
}

async function textOf(file: string, shown: string): Promise<string> {
  try {
    const handle = await open(file, "r");
    try {
      const found = await handle.stat();
      const { size } = found;
      if (!found.isFile()) throw new WritError("CLI_FILE", `${shown} is no file.`);
      if (size > snapshotBytesMax) throw wrong(shown, `it has ${size} bytes; ${snapshotBytesMax} are read at most`);
      return (await handle.readFile()).toString("utf8");
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof WritError) throw error;
    throw new WritError("CLI_FILE", `${shown}: ${(error as Error).message}`);
  }
}

/** @throws WritError CLI_SNAPSHOT. */
export function decodeSnapshot(text: string, shown: string): Schema {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong(shown, "it is no JSON");
  }
  const found = objectOf(value);
  if (found?.["writ"] !== 1 || found["snapshot"] !== "schema") throw wrong(shown, "it is no schema snapshot");
  if (found["format"] !== format || found["questions"] !== questions) {
    throw wrong(shown, "another version of writ took it");
  }
  const rows = objectOf(found["rows"]);
  const { takenAt, login } = found;
  if (
    rows === undefined ||
    typeof login !== "string" ||
    login.length > loginCharactersMax ||
    typeof takenAt !== "string" ||
    !/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(takenAt)
  ) {
    throw wrong(shown, "parts of it are missing");
  }
  const tables = Object.fromEntries(names.map((name) => [name, tableOf(rows[name], shown, name)]));
  const expressions = tableOf(found["expressions"], shown, "expressions");
  const functions = tableOf(found["functions"], shown, "functions");
  return { rows: tables as unknown as CatalogRows, expressions, functions, login, from: `${shown}, taken ${takenAt}` };
}

/** Cells that hold JSON: numbers, but for the schemas searched. */
const jsonCells: Readonly<Record<string, readonly number[]>> = {
  server: [2],
  viewRelations: [2],
  foreignKeys: [1, 3],
  primaryKeys: [1],
  types: [5],
  expressions: [3],
  functions: [3],
};
const ofTexts: ReadonlySet<string> = new Set(["server", "functions"]);

function tableOf(value: unknown, shown: string, name: string): CatalogTable {
  if (!Array.isArray(value) || value.length > answerRowsMax) throw wrong(shown, `${name} is no list of rows`);
  for (const row of value as unknown[]) {
    const fine = Array.isArray(row) && row.length > 0 && row.length <= rowCellsMax && row.every(isCell);
    if (!fine) throw wrong(shown, `a row of ${name} is none`);
    // A table of our own making is as wide everywhere.
    if (row.length !== (value[0] as unknown[]).length) throw wrong(shown, `rows of ${name} differ in their columns`);
    for (const at of name === "functions" || Object.hasOwn(jsonCells, name) ? (jsonCells[name] ?? []) : []) {
      if (!isListCell(row[at], ofTexts.has(name) ? "string" : "number"))
        throw wrong(shown, `a list in ${name} is none`);
    }
  }
  return value as CatalogTable;
}

function isCell(cell: unknown): boolean {
  return cell === null || (typeof cell === "string" && cell.length <= cellCharactersMax);
}

function isListCell(cell: unknown, type: "string" | "number"): boolean {
  if (cell === null) return true;
  if (typeof cell !== "string") return false;
  try {
    const list: unknown = JSON.parse(cell);
    return Array.isArray(list) && list.every((item) => typeof item === type);
  } catch {
    return false;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function wrong(shown: string, what: string): WritError {
  return new WritError("CLI_SNAPSHOT", `${shown}: ${what}.`);
}
