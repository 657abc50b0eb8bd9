// Does a sub-select in a table's place change anything? Runs SQL files by psql, each table replaced and nothing masked,
// beside the same statements as sent; or (--masks) masked, beside the same statements over what the masks make of the
// data. Prints counts by file and every kind of difference.
//
//   node test/conformance/rewriting.ts FOLDER [--major 15] [--masks] [--only NAME,NAME] [--examples FILE] [--psql PATH]
//
// FOLDER (or WRIT_PG_REGRESS) holds sql/ and data/, as PostgreSQL's src/test/regress does. test_setup.sql runs first.
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runIdentity, runMasked } from "./rewriting/run.ts";
import { Tally } from "./rewriting/tally.ts";

const setup = "test_setup";
const sameShareMin = 0.995;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    major: { type: "string" },
    masks: { type: "boolean" },
    only: { type: "string" },
    examples: { type: "string" },
    psql: { type: "string" },
  },
});
const folder = positionals[0] ?? process.env["WRIT_PG_REGRESS"];
if (folder === undefined) throw new Error("Say where the SQL files are: FOLDER or WRIT_PG_REGRESS, with sql/ in it.");
const sources = resolve(folder);
const tally = new Tally();
const files = (await chosenFiles()).map((name) => join(sources, "sql", `${name}.sql`));
await (values.masks === true ? runMasked : runIdentity)(tally, {
  major: Number(values.major ?? 15),
  sources,
  files,
  psql: values.psql,
  onFile: (line) => console.log(line),
});
console.log(tally.lines().join("\n"));
if (values.examples !== undefined) {
  const texts = tally.examples.map(({ file, text, detail }) => `== ${file}\n${text}\n-- sent\n${detail}\n`);
  await writeFile(values.examples, texts.join("\n"));
}
const { rewritten, same, natural } = tally.total;
process.exitCode = rewritten > 0 && (same + natural) / rewritten >= (values.masks === true ? 1 : sameShareMin) ? 0 : 1;

/** Names of files in the order they run. */
async function chosenFiles(): Promise<string[]> {
  const there = (await readdir(join(sources, "sql"))).filter((name) => name.endsWith(".sql"));
  const names = there.map((name) => name.slice(0, -4)).sort();
  const schedule = join(sources, "parallel_schedule");
  const text = existsSync(schedule) ? await readFile(schedule, "utf8") : "";
  const ordered = [...text.matchAll(/^test: (.*)$/gm)].flatMap(([, line = ""]) => line.split(/\s+/));
  const all = [...new Set([setup, ...ordered, ...names])].filter((name) => names.includes(name));
  const only = values.only?.split(",");
  return only === undefined ? all : all.filter((name) => name === setup || only.includes(name));
}
