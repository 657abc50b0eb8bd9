// All rows of a large table, read as fast as they come and thrown away: with masks and without, and the statement
// that Writ compiles from the masked one sent to the server directly.
import type { Socket } from "node:net";
import pg from "pg";
import type { BenchWorld } from "./bench-world.ts";
import { paired, type Row } from "./figures.ts";
import { commandMsMax, type Plan } from "./plan.ts";
import { processorMicros } from "./processor-time.ts";
import { clientConfig, type Target } from "./targets.ts";

const section = "Bulk select";
export const statement = "SELECT * FROM public.big";
const headBytes = 5;
/** CommandComplete `SELECT n`, then ReadyForQuery `I`. */
const tailBytesMax = 64;

export interface Series {
  readonly of: string;
  readonly target: Target;
  readonly text: string;
  readonly client: pg.Client;
  /** Index of the series that the wall time is compared with. */
  readonly against: number;
  readonly seconds: number[];
  readonly megabytes: number[];
  readonly processorMillis: number[];
}

export async function measureBulkSelects(
  bench: BenchWorld,
  plan: Plan,
  report: (line: string) => void,
): Promise<Row[]> {
  return measureSeries(section, await connectAll(bench), { plan, report });
}

/** Every series in every round; their connections are closed then. */
export async function measureSeries(
  section: string,
  series: readonly Series[],
  { plan, report }: { readonly plan: Plan; readonly report: (line: string) => void },
): Promise<Row[]> {
  const rowsText = plan.bulkRows.toLocaleString("en");
  try {
    for (const each of series) await readAll(each, plan.bulkRows);
    for (let round = 0; round < plan.bulkRounds; round++) {
      report(`${section}: round ${round + 1} of ${plan.bulkRounds}`);
      for (const each of series) await measureRound(each, plan.bulkRows);
    }
  } finally {
    await Promise.all(series.map(({ client }) => client.end()));
  }
  return series.map((each) => ({
    section: `${section}, ${rowsText} rows of 8 columns`,
    of: each.of,
    target: each.target.name,
    measures: [
      { name: "time", unit: "s", values: each.seconds },
      { name: "speed", unit: "MB/s", values: each.megabytes },
      { name: "speed against direct", unit: "", values: paired(series[each.against]?.seconds ?? [], each.seconds) },
      { name: "CPU of the process between", unit: "ms/million rows", values: each.processorMillis },
    ],
  }));
}

async function connectAll(bench: BenchWorld): Promise<Series[]> {
  const { direct } = bench;
  const bouncer = bench.bouncer();
  const bouncers = bouncer === undefined ? [] : [bouncer];
  const undigested = { ...(await bench.writ("undigested")), name: "Writ, no digest of results" };
  const plain = [direct, ...bouncers, await bench.writ("plain"), undigested];
  const made: Series[] = [];
  for (const target of plain) made.push(await connect({ of: "as sent", target, text: statement, against: 0 }));
  const compiled = await compiledText(bench);
  const against = made.length;
  for (const target of [direct, ...bouncers]) {
    made.push(await connect({ of: "2 columns masked", target, text: compiled, against }));
  }
  made.push(await connect({ of: "2 columns masked", target: await bench.writ("masked"), text: statement, against }));
  return made;
}

export async function connect(parts: Pick<Series, "of" | "target" | "text" | "against">): Promise<Series> {
  const client = new pg.Client(clientConfig(parts.target));
  await client.connect();
  return { ...parts, client, seconds: [], megabytes: [], processorMillis: [] };
}

/** What the proxy makes of the statement, as the server saw it. */
export async function compiledText(bench: BenchWorld): Promise<string> {
  const client = new pg.Client(clientConfig(await bench.writ("masked")));
  await client.connect();
  await client.query(`${statement} LIMIT 0`);
  const seen = await bench.world.postgres.query(
    "SELECT query FROM pg_stat_activity WHERE usename = 'writ_ro' AND query LIKE '%public%big%LIMIT 0'",
  );
  await client.end();
  const text = (seen.rows[0] as { query: string } | undefined)?.query;
  if (text === undefined || text.startsWith(statement)) throw new Error(`No compiled statement was seen: ${text}`);
  return text.replace(/ LIMIT 0$/, "");
}

async function measureRound(series: Series, rows: number): Promise<void> {
  const { pid } = series.target;
  const before = pid === undefined ? undefined : await processorMicros(pid);
  const started = performance.now();
  const bytes = await readAll(series, rows);
  const seconds = (performance.now() - started) / 1000;
  const after = pid === undefined ? undefined : await processorMicros(pid);
  series.seconds.push(seconds);
  series.megabytes.push(bytes / 1_000_000 / seconds);
  if (before === undefined || after === undefined) return;
  series.processorMillis.push((((after - before) / 1000) * 1_000_000) / rows);
}

/** Sends the statement on the client's own socket and reads to its end without looking at the rows. Returns bytes. */
async function readAll({ client, text, target }: Series, rows: number): Promise<number> {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
  const kept = stream.listeners("data") as ((chunk: Buffer) => void)[];
  stream.removeAllListeners("data");
  try {
    const { bytes, tail } = await drain(stream, queryMessage(text));
    if (!tail.includes(`SELECT ${rows}\0`)) throw new Error(`${target.name} did not send ${rows} rows: ${tail}`);
    return bytes;
  } finally {
    stream.removeAllListeners("data");
    for (const listener of kept) stream.on("data", listener);
  }
}

function drain(stream: Socket, query: Buffer): Promise<{ bytes: number; tail: string }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("A bulk select did not end.")), commandMsMax);
    let bytes = 0;
    let tail: Buffer = Buffer.alloc(0);
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      tail =
        chunk.length >= tailBytesMax
          ? chunk.subarray(-tailBytesMax)
          : Buffer.concat([tail, chunk]).subarray(-tailBytesMax);
      // ReadyForQuery (message formats, section 55.7): Z, length 5, I.
      if (tail.subarray(-headBytes - 1).toString("latin1") !== "Z\0\0\0\u0005I") return;
      clearTimeout(timer);
      resolve({ bytes, tail: tail.toString("latin1") });
    });
    stream.write(query);
  });
}

function queryMessage(text: string): Buffer {
  const body = Buffer.from(`${text}\0`, "utf8");
  const head = Buffer.alloc(headBytes);
  head.write("Q", "latin1");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
