// Masked statements over real data beside the same statements, as sent, over data that holds the masks: what differs is
// a value that a mask should have changed, or one that it should not have. One psql runs its files on one server; what
// is tried for a statement is undone before the statement itself runs.
import type { Catalog } from "@writ/sql";
import type { LocalPostgres } from "@writ/testkit";
import { classOf, isSamePrint, printedOf } from "./comparison.ts";
import { SessionCompiler } from "./compiler.ts";
import { firstDifference } from "./identity.ts";
import { chooseMasks, fixedMask, quoted } from "./mask-choice.ts";
import { framesOf, type Guest, hello } from "./psql-door.ts";
import { encodeFrame, type Frame, openRaw, queryFrame, type RawSession } from "./raw-session.ts";
import { parametersOf } from "./server-parameters.ts";
import type { Tally } from "./tally.ts";

/** Serves one connection of psql until it ends. */
export async function serveMasked(server: LocalPostgres, tally: Tally, guest: Guest): Promise<void> {
  const session = await openRaw(server, guest.database, guest.user);
  const served = new Served(session, tally, guest);
  try {
    guest.socket.write(hello(await parametersOf(session)));
    for await (const frame of framesOf(guest.socket)) {
      if (frame.type === "X") break;
      await served.take(frame);
    }
  } finally {
    await session.end();
    guest.socket.end();
  }
}

/** Reads that can be tried: no plans, which differ, and nothing that an UPDATE of the table itself changes. */
const tried = /^(?:\s|--[^\n]*\n|\/\*.*?\*\/)*(?:select|table|values|with)\b/is;
const changed = /\b(?:ctid|xmin|xmax|cmin|cmax|into|pg_size|pg_relation_size)\b/i;

class Served {
  readonly #session: RawSession;
  readonly #tally: Tally;
  readonly #guest: Guest;
  readonly #compiler: SessionCompiler;
  #state = "I";
  #copying = false;
  #waiting: Frame[] = [];

  constructor(session: RawSession, tally: Tally, guest: Guest) {
    this.#session = session;
    this.#tally = tally;
    this.#guest = guest;
    this.#compiler = new SessionCompiler(session, { masksFor: chooseMasks });
  }

  async take(frame: Frame): Promise<void> {
    if (!this.#copying && frame.type === "Q") {
      const text = frame.body.toString("utf8", 0, frame.body.length - 1);
      this.#tally.count("statements");
      if (this.#state !== "E" && tried.test(text) && !changed.test(text)) await this.#try(text);
      this.#compiler.noteRun(text);
    }
    this.#waiting.push(frame);
    if (this.#copying ? frame.type !== "c" && frame.type !== "f" : frame.type !== "Q" && frame.type !== "S") return;
    const answer = this.#session.answer();
    for (const waiting of this.#waiting.splice(0)) this.#session.write(waiting);
    this.#show(await answer);
  }

  #show(frames: readonly Frame[]): void {
    const last = frames.at(-1);
    this.#copying = last?.type === "G";
    if (last?.type === "Z") this.#state = last.body.toString("latin1");
    this.#guest.socket.write(Buffer.concat(frames.map(encodeFrame)));
  }

  async #try(text: string): Promise<void> {
    const outcome = await this.#compiler.compile(text, this.#state);
    if (outcome.kind === "refused") this.#tally.refuse(outcome.code, text);
    if (outcome.kind !== "rewritten") return;
    const sent = outcome.compiled.text;
    const updates = this.#updates(sent);
    if (updates.length === 0) return; // nothing in it is masked
    const [open, close] =
      this.#state === "T" ? ["SAVEPOINT writ_try", "ROLLBACK TO writ_try; RELEASE writ_try"] : ["BEGIN", "ROLLBACK"];
    const attempt = async (before: readonly string[], query: string): Promise<Frame[]> => {
      await this.#session.rows(open ?? "");
      for (const step of before) await this.#session.rows(step);
      const frames = await this.#session.exchange(queryFrame(query));
      await this.#session.rows(close ?? "");
      return frames.slice(0, -1);
    };
    const masked = await attempt([], sent);
    const copied = await attempt(updates, text);
    this.#tally.count("rewritten");
    if (isSamePrint(copied, masked)) return this.#tally.count("same");
    const again = await attempt(updates, text);
    const sorted = [copied, masked].map((frames) => printedOf(frames).sort().join("\n"));
    if (!isSamePrint(copied, again) || sorted[0] === sorted[1]) return this.#tally.count("natural");
    this.#tally.differ(classOf(copied, masked, text), text, `${sent}\n${firstDifference(copied, masked)}`);
  }

  /** What makes the tables that the text reads hold their masks. */
  #updates(sent: string): string[] {
    const { catalog, masks } = this.#compiler;
    const updates: string[] = [];
    for (const relation of catalog?.relations.values() ?? []) {
      const names = new Set(familyOf(catalog, relation.oid));
      const rules = masks?.rules.filter(
        ({ schema, table, column }) =>
          names.has(`${schema}.${table}`) && relation.columns.some(({ name }) => name === column),
      );
      const isRead = sent.includes(` ${plain(relation.schema)}.${plain(relation.name)} `);
      if (rules === undefined || rules.length === 0 || !isRead) continue;
      // A column may have a rule by several members of its family; its type decides the form.
      const values = new Map(rules.map(({ column, mask }) => [column ?? "", mask.form]));
      const sets = [...values].map(
        ([column, form]) => `${quoted(column)} = ${form === "null" ? "NULL" : `'${fixedMask}'`}`,
      );
      updates.push(`UPDATE ${quoted(relation.schema)}.${quoted(relation.name)} SET ${sets.join(", ")}`);
    }
    return updates.length === 0 ? [] : ["SET LOCAL session_replication_role = replica", ...updates];
  }
}

/** A table with all that it inherits from and that inherits from it, at any distance: masks hold for all of them. */
function familyOf(catalog: Catalog | undefined, oid: number): string[] {
  const seen = new Set([oid]);
  for (const next of seen) {
    for (const relative of [...(catalog?.parents.get(next) ?? []), ...(catalog?.children.get(next) ?? [])]) {
      seen.add(relative);
    }
  }
  return [...seen].map((each) => {
    const relation = catalog?.relations.get(each);
    return `${relation?.schema}.${relation?.name}`;
  });
}

function plain(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : quoted(name);
}
