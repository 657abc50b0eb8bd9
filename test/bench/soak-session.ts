// One session of a soak: it comes, asks a mixture of things at its leisure, and goes in one of several ways.
// It must never ask faster than a person or a small service would: a soak looks for what piles up, not for speed.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

export interface SoakTarget {
  readonly config: () => Promise<pg.ClientConfig>;
  /** Longest pause between two statements. */
  readonly pauseMsMax: number;
  /** Longest life of a session. */
  readonly lifeMsMax: number;
  readonly stopped: () => boolean;
  readonly tally: Tally;
}

/** What all sessions together did. */
export interface Tally {
  opened: number;
  /** Open now. */
  open: number;
  statements: number;
  /** Refused by Writ or the server with an SQLSTATE, as asked for. */
  refused: number;
  /** What nobody asked for, and how often: so many kinds are kept apart. */
  readonly faults: Map<string, number>;
  faultCount: number;
}

const faultKindsMax = 20;

/** One thing that a session does. Resolves to whether it was refused as expected. */
type Step = (client: pg.Client, n: number) => Promise<"done" | "refused">;

/** The statement is refused with one of these states, or the soak has a fault to tell. */
function refusedWith(text: string, ...states: readonly string[]): Step {
  return async (client) => {
    try {
      await client.query(text);
    } catch (error) {
      if (states.includes((error as { code?: string }).code ?? "")) return "refused";
      throw error;
    }
    throw new Error(`This was to be refused: ${text}`);
  };
}

function asked(ask: (client: pg.Client, n: number) => Promise<unknown>): Step {
  return async (client, n) => {
    await ask(client, n);
    return "done";
  };
}

const wide = Array.from({ length: 100 }, (_, index) => index);

const steps: readonly Step[] = [
  asked((client, n) => client.query(`SELECT abalance FROM public.accounts WHERE aid = ${1 + (n % 1000)}`)),
  asked((client, n) =>
    client.query({ name: "by-key", text: "SELECT * FROM public.accounts WHERE aid = $1", values: [1 + (n % 1000)] }),
  ),
  asked((client) => client.query("SELECT id, name, ssn, email FROM public.customers ORDER BY id")),
  asked((client) => client.query("SELECT count(*), sum(abalance) FROM public.accounts WHERE bid = $1", [3])),
  asked((client, n) => client.query(`SELECT * FROM public.accounts ORDER BY aid OFFSET ${n % 1000} LIMIT 99`)),
  asked((client) => client.query("SELECT * FROM public.accounts WHERE aid = ANY ($1)", [wide])),
  asked(async (client) => {
    await client.query("BEGIN");
    await client.query("SELECT max(aid) FROM public.accounts");
    await client.query("COMMIT");
  }),
  asked(async (client) => {
    await client.query("BEGIN");
    await refusedWith("SELECT 1 / 0", "22012")(client, 0);
    await client.query("ROLLBACK");
  }),
  refusedWith("DELETE FROM public.accounts", "42501", "25006"),
  refusedWith("SELECT * FROM public.accounts", "42501"),
  refusedWith("SELECT nothing FROM nowhere", "42P01"),
  refusedWith("SELEC 1", "42601"),
];

/** Lives one session from connect to end. Never rejects: faults go to the tally. */
export async function soakSession(target: SoakTarget): Promise<void> {
  const { tally } = target;
  const client = new pg.Client(await target.config());
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    return fault(tally, "connect", error);
  }
  tally.opened++;
  tally.open++;
  try {
    await live(client, target);
    await leave(client);
  } catch (error) {
    fault(tally, "statement", error);
    await client.end().catch(() => {});
  } finally {
    tally.open--;
  }
}

async function live(client: pg.Client, { tally, pauseMsMax, lifeMsMax, stopped }: SoakTarget): Promise<void> {
  const endMs = Date.now() + Math.random() * lifeMsMax;
  while (Date.now() < endMs && !stopped()) {
    const n = Math.floor(Math.random() * 1_000_000);
    const answer = await steps[n % steps.length]?.(client, n);
    tally.statements++;
    if (answer === "refused") tally.refused++;
    await wait(Math.random() * pauseMsMax);
  }
}

/** As clients leave: most say so, some are cut off, some in the middle of an answer. */
async function leave(client: pg.Client): Promise<void> {
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } }).connection;
  const way = Math.random();
  if (way < 0.8) return void (await client.end());
  const last = client.query("SELECT a.aid, b.aid FROM public.accounts a, public.accounts b LIMIT 90").catch(() => {});
  if (way < 0.9) await last;
  stream.destroy();
  await last;
}

function fault(tally: Tally, where: string, error: unknown): void {
  tally.faultCount++;
  const { code, message } = error as { code?: string; message?: string };
  const what = `${where}: ${code ?? ""} ${message ?? String(error)}`;
  const kind = tally.faults.has(what) || tally.faults.size < faultKindsMax ? what : "something else";
  tally.faults.set(kind, (tally.faults.get(kind) ?? 0) + 1);
}
