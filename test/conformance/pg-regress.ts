// Runs SQL files by psql on three fresh servers: straight on two, through a real proxy on the third, whose role may do
// everything. Through the proxy psql must print what it prints direct, byte for byte, but for lines that differ between
// the two direct runs as well.
//
//   node test/conformance/pg-regress.ts [FOLDER] [--major 15] [--only NAME,NAME] [--order FILE] [--psql 18]
//
// FOLDER (or WRIT_PG_REGRESS) holds sql/ and data/, as PostgreSQL's src/test/regress does. sql/test_setup.sql runs first.
// --psql is a path, or 18 for the psql that the checkout's cache keeps.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { postgresTools } from "../runner/postgres-tools.ts";
import { differences, verdictOf } from "./regress/compare.ts";
import { type Side, startSide } from "./regress/side.ts";

const fileMs = 10 * 60_000;
const diffLinesMax = 80;
const setup = "test_setup";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    major: { type: "string" },
    only: { type: "string" },
    order: { type: "string" },
    psql: { type: "string" },
  },
});
const folder = positionals[0] ?? process.env["WRIT_PG_REGRESS"];
if (folder === undefined) throw new Error("Say where the SQL files are: FOLDER or WRIT_PG_REGRESS, with sql/ in it.");
const sources = resolve(folder);
process.exitCode = (await runAll(await chosenFiles())) ? 0 : 1;

/** Names of files in the order they run. */
async function chosenFiles(): Promise<string[]> {
  const there = (await readdir(join(sources, "sql"))).filter((name) => name.endsWith(".sql"));
  const names = there.map((name) => name.slice(0, -4)).sort();
  const schedule = values.order ?? join(sources, "parallel_schedule");
  const ordered = existsSync(schedule) ? scheduled(await readFile(schedule, "utf8")) : [];
  const all = [...new Set([setup, ...ordered, ...names])].filter((name) => names.includes(name));
  const only = values.only?.split(",");
  return only === undefined ? all : all.filter((name) => name === setup || only.includes(name));
}

function scheduled(text: string): string[] {
  return [...text.matchAll(/^test: (.*)$/gm)].flatMap(([, names = ""]) => names.split(/\s+/));
}

async function runAll(names: readonly string[]): Promise<boolean> {
  const major = Number(values.major ?? 15);
  const psql = values.psql === "18" ? (await postgresTools({ major: 18 })).psql : values.psql;
  const start = (through: "direct" | "proxy") => startSide({ major, through, sources, fileMs, psql });
  const sides = await Promise.all([start("direct"), start("proxy"), start("direct")]);
  const counts = { same: 0, natural: 0, different: 0 };
  try {
    for (const name of names) counts[await runOne(name, sides)] += 1;
  } finally {
    await Promise.all(sides.map((side) => side.stop()));
  }
  const { same, natural, different } = counts;
  console.log(`${same} same, ${natural} that differ direct as well, ${different} different`);
  return different === 0 && same + natural > 0;
}

async function runOne(name: string, sides: readonly Side[]) {
  const startedMs = performance.now();
  const path = join(sources, "sql", `${name}.sql`);
  const [direct = "", proxied = "", again = ""] = await Promise.all(sides.map((side) => side.run(path)));
  const verdict = verdictOf({ direct, proxied, again });
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(`${verdict.padEnd(9)} ${name} (${direct.split("\n").length} lines, ${seconds} s)`);
  if (verdict === "different") console.log(differences(direct, proxied, diffLinesMax).join("\n"));
  return verdict;
}
