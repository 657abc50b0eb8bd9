// `npm run fuzz -- --minutes 60`: random conversations through the relay alone, then spoiled clients and a spoiled
// server around a real proxy, until the time is up or something is found. A find prints what repeats it.
// `--mode sql`: random statements through masks instead, on PostgreSQL 15 and 18 in turns, see sql-fuzz.ts.
import { parseArgs } from "node:util";
import { playRound } from "../../packages/protocol-postgres/test/fuzz/relay-round.ts";
import { fuzzSql } from "./sql-fuzz.ts";
import { fuzzWire } from "./wire-fuzz.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "5" },
    seed: { type: "string" },
    mode: { type: "string", default: "wire" },
    /** Connections at a time. */
    connections: { type: "string", default: "6" },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const seconds = Number(values.minutes) * 60;
if (!Number.isFinite(seconds) || !Number.isInteger(seed)) throw new Error("--minutes and --seed are numbers.");
/** Of the time, so much goes to the relay alone. */
const relayShare = 0.25;

console.log(`seed ${seed}, ${values.minutes} minutes`);
process.exitCode = (values.mode === "sql" ? await playStatements() : await playWire()) === 0 ? 0 : 1;

/** How much was found. */
async function playWire(): Promise<number> {
  const rounds = await fuzzRelay(Date.now() + seconds * relayShare * 1000);
  console.log(`${rounds} random conversations through the relay: nothing found`);
  const wire = await fuzzWire({
    ...{ seed, seconds: seconds * (1 - relayShare), atOnce: Number(values.connections), settles: true },
    report: (line) => console.log(line),
  });
  for (const finding of wire.findings) console.log(`found: ${finding}`);
  console.log(`${wire.connections} connections to a real proxy: ${wire.findings.length} findings`);
  return wire.findings.length;
}

/** Goes on after a find; how much was found. */
async function playStatements(): Promise<number> {
  let found = 0;
  const majors = [15, 18];
  for (const [turn, major] of majors.entries()) {
    const endMs = Date.now() + (seconds * 1000) / majors.length;
    const first = seed + turn * 500_000_000;
    const report = (line: string) => console.log(`PostgreSQL ${major}: ${line}`);
    const played = await fuzzSql({ seed: first, major, cases: Number.MAX_SAFE_INTEGER, endMs, goesOn: true, report });
    console.log(`${played.constructs.size} constructs; refused: ${JSON.stringify([...played.refusals])}`);
    found += played.findings.length;
  }
  return found;
}

/** Plays rounds until then; how many. @throws AssertionError with mood and seed, for test/seeds/relay.txt */
async function fuzzRelay(endMs: number): Promise<number> {
  const moods = ["honest", "spoiled-client", "spoiled-server"] as const;
  for (let count = 0; ; count++) {
    if (Date.now() >= endMs) return count;
    await playRound(seed + count, moods[count % moods.length] ?? "honest");
  }
}
