// Every table replaced by a sub-select, nothing masked: one psql runs its files, and each statement goes to three fresh
// servers in step, rewritten to one of them, as sent to the others. What the rewritten one answers must be what the
// others answer.
import type { LocalPostgres } from "@writ/testkit";
import { classOf, isSamePrint, printedOf } from "./comparison.ts";
import { SessionCompiler } from "./compiler.ts";
import { framesOf, type Guest, hello } from "./psql-door.ts";
import { encodeFrame, type Frame, openRaw, queryFrame, type RawSession } from "./raw-session.ts";
import { parametersOf } from "./server-parameters.ts";
import { shownPlan } from "./shown-plan.ts";
import type { Tally } from "./tally.ts";

/** The servers in step; the second gets what is rewritten. */
export interface Servers {
  readonly direct: LocalPostgres;
  readonly rewritten: LocalPostgres;
  readonly again: LocalPostgres;
}

interface Sessions {
  readonly direct: RawSession;
  readonly rewritten: RawSession;
  readonly again: RawSession;
}

const roles = ["direct", "rewritten", "again"] as const;

/** A savepoint may stand around these: no number of a transaction is spent, and no cursor lost. */
const readsOnly =
  /^(?:\s|--[^\n]*\n|\/\*.*?\*\/)*(?:select|table|values|with|declare|explain|prepare|copy)\b(?!.*\binto\b)/is;

type Answers = Readonly<Record<(typeof roles)[number], readonly Frame[]>>;

/** Serves one connection of psql until it ends. */
export async function serveIdentity(servers: Servers, tally: Tally, guest: Guest): Promise<void> {
  const [direct, rewritten, again] = await Promise.all(
    roles.map((role) => openRaw(servers[role], guest.database, guest.user)),
  );
  if (direct === undefined || rewritten === undefined || again === undefined) return;
  const served = new Served({ direct, rewritten, again }, tally, guest);
  try {
    guest.socket.write(hello(await parametersOf(direct)));
    for await (const frame of framesOf(guest.socket)) {
      if (frame.type === "X") break;
      await served.take(frame);
    }
  } finally {
    await Promise.all([direct.end(), rewritten.end(), again.end()]);
    guest.socket.end();
  }
}

class Served {
  readonly #sessions: Sessions;
  readonly #tally: Tally;
  readonly #guest: Guest;
  readonly #compiler: SessionCompiler;
  #state = "I";
  #copying = false;
  #waiting: Frame[] = [];

  constructor(sessions: Sessions, tally: Tally, guest: Guest) {
    this.#sessions = sessions;
    this.#tally = tally;
    this.#guest = guest;
    this.#compiler = new SessionCompiler(sessions.rewritten, {});
  }

  async take(frame: Frame): Promise<void> {
    if (this.#copying) return await this.#copy(frame);
    if (frame.type === "Q") return await this.#query(frame.body.toString("utf8", 0, frame.body.length - 1));
    // The extended protocol passes as it comes, up to its Sync.
    this.#waiting.push(frame);
    if (frame.type !== "S") return;
    const batch = this.#waiting;
    this.#waiting = [];
    this.#show(await this.#sendAll(batch, batch));
  }

  async #query(text: string): Promise<void> {
    this.#tally.count("statements");
    const before = this.#state;
    const outcome = before === "E" ? undefined : await this.#compiler.compile(text, before);
    if (outcome?.kind === "refused") this.#tally.refuse(outcome.code, text);
    const sent = outcome?.kind === "rewritten" ? outcome.compiled.text : text;
    const saved = before === "T" && sent !== text && readsOnly.test(text);
    if (saved) await this.#sessions.rewritten.rows("SAVEPOINT writ_oracle");
    const sentAll = await this.#sendAll([queryFrame(text)], [queryFrame(sent)]);
    const plan = outcome?.kind === "rewritten" ? outcome.compiled.statements[0]?.plan : undefined;
    const answers = plan === undefined ? sentAll : { ...sentAll, rewritten: shownPlan(sentAll.rewritten, plan) };
    if (sent !== text) {
      this.#judge(text, sent, answers);
      await this.#keepInStep(text, answers, saved);
    }
    this.#compiler.noteRun(text);
    this.#show(answers);
  }

  /** What failed on one side only is put right, so that the next statement finds both alike. */
  async #keepInStep(text: string, { direct, rewritten }: Answers, saved: boolean): Promise<void> {
    const session = this.#sessions.rewritten;
    const [goesOn, went] = [direct, rewritten].map((frames) => !frames.some(({ type }) => type === "E"));
    if (saved && went) await session.rows("RELEASE writ_oracle");
    if (saved && !went && goesOn) await session.rows("ROLLBACK TO writ_oracle; RELEASE writ_oracle");
    if (goesOn && !went) await session.exchange(queryFrame(text));
    if (!goesOn && went && direct.at(-1)?.body.toString("latin1") === "E") {
      await session.exchange(queryFrame("SELECT 1/0"));
    }
  }

  async #sendAll(asSent: readonly Frame[], changed: readonly Frame[]): Promise<Answers> {
    const [direct = [], rewritten = [], again = []] = await Promise.all(
      roles.map(async (role) => {
        const session = this.#sessions[role];
        const answer = session.answer();
        for (const frame of role === "rewritten" ? changed : asSent) session.write(frame);
        return await answer;
      }),
    );
    return { direct, rewritten, again };
  }

  #judge(text: string, sent: string, { direct, rewritten, again }: Answers): void {
    this.#tally.count("rewritten");
    if (isSamePrint(direct, rewritten)) this.#tally.count("same");
    else if (!isSamePrint(direct, again)) this.#tally.count("natural");
    else this.#tally.differ(classOf(direct, rewritten, text), text, `${sent}\n${firstDifference(direct, rewritten)}`);
  }

  #show({ direct, rewritten }: Answers): void {
    const last = direct.at(-1);
    this.#copying = last?.type === "G";
    if (this.#copying !== (rewritten.at(-1)?.type === "G")) throw new Error("the servers are no longer in step");
    // A difference that cannot be put right would be counted again and again.
    if (last?.type === "Z" && !last.body.equals(rewritten.at(-1)?.body ?? Buffer.alloc(0))) {
      throw new Error(`the servers are no longer in step: ${firstDifference(direct, rewritten)}`);
    }
    this.#state = last?.type === "Z" ? last.body.toString("latin1") : this.#state;
    this.#guest.socket.write(Buffer.concat(direct.map(encodeFrame)));
  }

  async #copy(frame: Frame): Promise<void> {
    if (frame.type === "d") {
      for (const role of roles) this.#sessions[role].write(frame);
    } else if (frame.type === "c" || frame.type === "f") {
      this.#show(await this.#sendAll([frame], [frame]));
    }
  }
}

const shownCharactersMax = 400;

export function firstDifference(direct: readonly Frame[], rewritten: readonly Frame[]): string {
  const [left, right] = [printedOf(direct), printedOf(rewritten)];
  const at = Math.max(
    0,
    left.findIndex((line, index) => line !== right[index]),
  );
  return `- ${left[at]?.slice(0, shownCharactersMax)}\n+ ${right[at]?.slice(0, shownCharactersMax)}`;
}
