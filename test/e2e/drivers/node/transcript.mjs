// What a client saw, line by line, so that two runs can be compared. It must never print what differs between two
// equal runs: process ids, times, ports.

/** One value as text: what the client made of it, type and all. */
function text(value) {
  if (value === null || value === undefined) return "∅";
  if (Buffer.isBuffer(value)) return `x${value.toString("hex")}`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${value.map(text).join(",")}]`;
  if (value === true) return "True";
  if (value === false) return "False";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function section(name) {
  console.log(`== ${name}`);
}

export function say(label, ...values) {
  console.log(`${label}: ${values.map(text).join("|")}`);
}

export function sayRows(label, rows) {
  for (const row of rows) say(label, ...Object.values(row));
}

const fields =
  "code severity message detail hint position internalPosition internalQuery where schema table column dataType constraint routine";
const postgresNames = {
  schema: "schema_name",
  table: "table_name",
  column: "column_name",
  constraint: "constraint_name",
};

/** Prints the error that `work` ends with, field by field, or that there was none. */
export async function expect(label, work) {
  try {
    await work();
    say(label, "no error");
  } catch (error) {
    say(label, error.name, ...fields.split(" ").map((name) => error[name] ?? error[postgresNames[name]]));
  }
}

export async function code(label, work) {
  try {
    await work();
    say(label, "no error");
  } catch (error) {
    say(label, error.code ?? error.message);
  }
}

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
