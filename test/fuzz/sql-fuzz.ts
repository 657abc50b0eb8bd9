// Random statements through a real proxy over the masking corpus. Nothing that comes back may hold a secret in any
// form, and what is answered must be what a copy of the database answers whose columns really hold the masks.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { MaskWorld } from "../masking/mask-world.ts";
import { type Answer, Peer } from "./sql-peer.ts";
import { masksMadeTrue } from "./sql-relations.ts";
import { findSecret } from "./sql-secrets.ts";
import { makeStatement, type StatementCase } from "./sql-statements.ts";

export interface SqlFuzzOptions {
  /** The first case's; the next has the next. */
  readonly seed: number;
  /** The server's major version. */
  readonly major: number;
  readonly cases: number;
  /** Stops earlier at this time. */
  readonly endMs?: number;
  /** Goes on after a find, to collect more. */
  readonly goesOn?: boolean;
  readonly report?: (line: string) => void;
}

export interface SqlFuzzResult {
  readonly cases: number;
  /** Answered without an error by the proxy. */
  readonly executed: number;
  /** Refused by the proxy. */
  readonly refused: number;
  /** Answered with the same rows as the copy. */
  readonly same: number;
  /** How often each construct stood in a statement that was executed. */
  readonly constructs: ReadonlyMap<string, number>;
  /** Refusals by code. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly findings: readonly string[];
}

const copyName = "maskcopy";
const reportMs = 60_000;

/** Plays so many statements. What is found names the seed that makes the statement again. */
export async function fuzzSql(options: SqlFuzzOptions): Promise<SqlFuzzResult> {
  const world = await MaskWorld.start({ major: options.major });
  try {
    await makeCopy(world);
    return await new SqlFuzz(world, options).run();
  } finally {
    await world.stop();
  }
}

async function makeCopy({ postgres }: MaskWorld): Promise<void> {
  await postgres.query(`CREATE DATABASE ${copyName}`);
  const schema = await readFile(join(import.meta.dirname, "../masking/schema.sql"), "utf8");
  await postgres.query(schema, copyName);
  await postgres.query(masksMadeTrue, copyName);
}

class SqlFuzz {
  readonly #options: SqlFuzzOptions;
  readonly #proxy: Peer;
  readonly #copy: Peer;
  readonly #counts = { executed: 0, refused: 0, same: 0 };
  readonly #constructs = new Map<string, number>();
  readonly #refusals = new Map<string, number>();
  readonly #findings: string[] = [];

  constructor({ uri, postgres }: MaskWorld, options: SqlFuzzOptions) {
    this.#options = options;
    const [user, password] = [decodeURIComponent(uri.username), decodeURIComponent(uri.password)];
    const host = "127.0.0.1";
    this.#proxy = new Peer({ host, port: Number(uri.port), user, password, database: "maskdb", ssl: "require" });
    this.#copy = new Peer({
      ...{ host, port: postgres.port, user: "analyst", password: "analyst-pw" },
      ...{ database: copyName, ssl: "require" },
    });
  }

  async run(): Promise<SqlFuzzResult> {
    const { cases, seed, endMs = Number.POSITIVE_INFINITY } = this.#options;
    let at = 0;
    let nextMs = Date.now() + reportMs;
    try {
      for (; at < cases && Date.now() < endMs && (this.#options.goesOn || this.#findings.length === 0); at++) {
        await this.#play(seed + at);
        if (Date.now() < nextMs) continue;
        nextMs += reportMs;
        this.#options.report?.(this.#line(at + 1));
      }
    } finally {
      this.#proxy.end();
      this.#copy.end();
    }
    this.#options.report?.(this.#line(at));
    return {
      ...{ cases: at, ...this.#counts, constructs: this.#constructs, refusals: this.#refusals },
      findings: this.#findings,
    };
  }

  #line(cases: number): string {
    const { executed, refused, same } = this.#counts;
    return `${cases} statements, ${executed} executed, ${refused} refused, ${same} as in the copy, ${this.#findings.length} found`;
  }

  async #play(seed: number): Promise<void> {
    const statement = makeStatement(new Randomness(seed));
    const masked = await this.#proxy.play(statement);
    const copied = await this.#copy.play(statement);
    this.#tally(statement, masked);
    const excused = [...statement.steps.map(({ text }) => text), ...copied.capture.haystacks()];
    const secret = findSecret(masked.capture.haystacks(), excused);
    const what = secret === undefined ? difference(statement, masked, copied) : `a masked value: ${secret}`;
    if (what === undefined) return;
    const texts = statement.steps.map(({ text, sending }) => `  [${sending}] ${text}`);
    const finding = `seed ${seed}: ${what}\n${texts.join("\n")}`;
    this.#findings.push(finding);
    this.#options.report?.(finding);
  }

  #tally(statement: StatementCase, { error }: Answer): void {
    if (error === undefined) {
      this.#counts.executed += 1;
      for (const construct of statement.constructs) {
        this.#constructs.set(construct, (this.#constructs.get(construct) ?? 0) + 1);
      }
    } else if (isRefusal(error)) {
      this.#counts.refused += 1;
      const code = refusalCode.exec(error.message)?.[1] ?? error.message;
      this.#refusals.set(code, (this.#refusals.get(code) ?? 0) + 1);
    }
    if (error === undefined && statement.compares) this.#counts.same += 1;
  }
}

const refusalCode = /\(([a-z-]+\/[a-z-]+)\)/;
const isRefusal = ({ message }: { message: string }): boolean => message.startsWith("Denied");

/** What the proxy answered otherwise than the copy; undefined for nothing that counts. */
function difference(statement: StatementCase, masked: Answer, copied: Answer): string | undefined {
  if (masked.isLate) return "no answer";
  if (!statement.compares || copied.error !== undefined || copied.isLate) return undefined;
  if (masked.error !== undefined) {
    if (isRefusal(masked.error)) return undefined;
    return `only the proxy answers with ${masked.error.code} ${masked.error.message}`;
  }
  if (masked.rows === copied.rows) return undefined;
  return `not as in the copy\n  proxy ${masked.rows.slice(0, 600)}\n  copy  ${copied.rows.slice(0, 600)}`;
}
