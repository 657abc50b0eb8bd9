// A server that answers as PostgreSQL would, as far as the protocol goes: what it is asked it answers in order, and it
// skips to Sync after an error. It must never answer what was not asked.
import { decodeBind } from "../../src/messages/bind.ts";
import { decodeTarget } from "../../src/messages/describe.ts";
import { decodeExecute } from "../../src/messages/execute.ts";
import { decodeParse } from "../../src/messages/parse.ts";
import { decodeQuery } from "../../src/messages/query.ts";
import type { TransactionStatus } from "../../src/messages/ready-for-query.ts";
import { client, server } from "../../src/messages/type-codes.ts";
import { frame } from "../../src/wire/frame.ts";
import { say } from "../say.ts";
import type { Randomness } from "./randomness.ts";

const copyInFormat = frame(server.copyInResponse, Buffer.of(0, 0, 0));
const copyOutFormat = frame(server.copyOutResponse, Buffer.of(0, 0, 0));
const copiedRow = frame(server.copyData, Buffer.from("1\n"));
const copiedAll = frame(server.copyDone, Buffer.alloc(0));
const noParameters = frame(server.parameterDescription, Buffer.of(0, 0));

interface Portal {
  readonly text: string;
  rowsLeft: number;
}

/** What runs: whether answers of a simple query surround it. */
type Mode = "simple" | "extended";

export class ModelServer {
  readonly #random: Randomness;
  readonly #out: Buffer[] = [];
  readonly #statements = new Map<string, string>();
  readonly #portals = new Map<string, Portal>();
  /** Texts that ran, as they came. */
  readonly ran: string[] = [];
  #status: TransactionStatus = "I";
  #skipping = false;
  /** Set while the client's data is read; the rest of a simple query runs after it. */
  #copying: { readonly mode: Mode; readonly rest: readonly string[] } | undefined;

  constructor(random: Randomness) {
    this.#random = random;
  }

  /** What has been answered since the last call. */
  answers(): Buffer {
    return Buffer.concat(this.#out.splice(0));
  }

  get status(): TransactionStatus {
    return this.#status;
  }

  /** A cancel came. Where nothing runs it has no effect. */
  cancel(): void {
    if (this.#copying !== undefined) this.#endCopy(say.error("57014"));
  }

  take(type: number, body: Buffer): void {
    if (this.#copying !== undefined) return this.#copy(type);
    if (type === client.sync) return this.#sync();
    if (this.#skipping || type === client.flush || type === client.terminate) return;
    switch (type) {
      case client.query:
        return this.#query(decodeQuery(body).toString());
      case client.parse: {
        const { name, text } = decodeParse(body);
        return this.#parse(name, text.toString());
      }
      case client.bind: {
        const bind = decodeBind(body);
        return this.#bind(bind.portal, this.#statements.get(bind.statement));
      }
      case client.describe: {
        const { kind, name } = decodeTarget(body, "Describe");
        return this.#describe(kind === "portal" ? this.#portals.get(name)?.text : this.#statements.get(name), kind);
      }
      case client.execute: {
        const { portal, rowsMax } = decodeExecute(body);
        return this.#execute(this.#portals.get(portal), rowsMax);
      }
      case client.close: {
        const { kind, name } = decodeTarget(body, "Close");
        (kind === "portal" ? this.#portals : this.#statements).delete(name);
        return this.#say(say.closed);
      }
    }
  }

  #say(...messages: Buffer[]): void {
    for (const message of messages) {
      if (this.#random.chance(0.03)) this.#out.push(say.noticeFields({ S: "NOTICE", C: "00000", M: "by the way" }));
      if (this.#random.chance(0.02)) this.#out.push(say.setting("application_name", "fuzz"));
      this.#out.push(message);
    }
  }

  #fail(sqlstate: string): void {
    this.#say(say.error(sqlstate));
    if (this.#status === "T") this.#status = "E";
    this.#skipping = true;
  }

  #sync(): void {
    this.#skipping = false;
    this.#ready();
  }

  #ready(): void {
    if (this.#status === "I") this.#portals.clear();
    this.#say(say.ready(this.#status));
  }

  #query(text: string): void {
    this.#statements.delete("");
    this.#go(text.split(";").map((part) => part.trim()));
  }

  #go(texts: readonly string[]): void {
    for (const [at, text] of texts.entries()) {
      const answer = this.#run(text, "simple");
      if (answer === "copying") {
        this.#copying = { mode: "simple", rest: texts.slice(at + 1) };
        return;
      }
      if (answer === "failed") break;
    }
    this.#skipping = false;
    this.#ready();
  }

  /** Runs one statement and answers, rows and all. */
  #run(text: string, mode: Mode, portal?: Portal, rowsMax = 0): "done" | "failed" | "copying" {
    const [word = ""] = text.split(" ");
    if (this.#status === "E" && word !== "rollback" && word !== "commit") return this.#failed("25P02");
    if (word !== "" && this.#random.chance(0.08)) return this.#failed("22012");
    if (text !== "") this.ran.push(text);
    switch (word) {
      case "":
        this.#say(say.empty);
        return "done";
      case "begin":
        this.#status = "T";
        this.#say(say.complete("BEGIN"));
        return "done";
      case "commit":
      case "rollback":
        this.#say(say.complete(this.#status === "E" ? "ROLLBACK" : word.toUpperCase()));
        this.#status = "I";
        return "done";
      case "select":
        this.#rows(text, mode, portal, rowsMax);
        return "done";
      case "insert":
        this.#say(say.complete("INSERT 0 1"));
        return "done";
      case "copy":
        return this.#copyStarts(text);
      case "listen":
        this.#say(say.complete("LISTEN"));
        return "done";
      default:
        return this.#failed("42601");
    }
  }

  #failed(sqlstate: string): "failed" {
    this.#fail(sqlstate);
    return "failed";
  }

  #rows(text: string, mode: Mode, portal: Portal | undefined, rowsMax: number): void {
    const all = portal === undefined ? this.#random.below(6) : portal.rowsLeft;
    const shown = rowsMax === 0 ? all : Math.min(all, rowsMax);
    if (mode === "simple") this.#say(say.columns("a"));
    for (let row = 0; row < shown; row++) this.#say(say.row(`${text.length}:${row}`));
    if (portal !== undefined) portal.rowsLeft -= shown;
    this.#say(rowsMax > 0 && shown === rowsMax ? say.suspended : say.complete(`SELECT ${shown}`));
  }

  #copyStarts(text: string): "done" | "copying" {
    if (text.includes("from stdin")) {
      this.#say(copyInFormat);
      return "copying";
    }
    const rows = this.#random.below(5);
    this.#say(copyOutFormat);
    for (let row = 0; row < rows; row++) this.#say(copiedRow);
    this.#say(copiedAll, say.complete(`COPY ${rows}`));
    return "done";
  }

  /** While it reads data: data, its end, and what is passed over (postgres.c, CopyGetData). */
  #copy(type: number): void {
    switch (type) {
      case client.copyData:
        // A row that cannot be: the server goes on at once, and ignores the data that is on its way.
        if (this.#copying?.mode === "simple" && this.#random.chance(0.1)) this.#endCopy(say.error("22P02"));
        return;
      case client.flush:
      case client.sync:
        return;
      case client.copyDone:
        return this.#endCopy(say.complete("COPY 1"));
      case client.copyFail:
        return this.#endCopy(say.error("57014", "COPY from stdin failed"));
      default:
        return this.#endCopy(say.error("08P01"));
    }
  }

  #endCopy(answer: Buffer): void {
    const copying = this.#copying;
    this.#copying = undefined;
    if (copying === undefined) return;
    const good = answer.toString("latin1", 0, 1) === "C";
    this.#say(answer);
    if (!good) {
      if (this.#status === "T") this.#status = "E";
      this.#skipping = true;
    }
    if (copying.mode === "extended") return;
    if (good) return this.#go(copying.rest);
    this.#skipping = false;
    this.#ready();
  }

  #parse(name: string, text: string): void {
    const [word = ""] = text.split(" ");
    if (!/^(?:|begin|commit|rollback|select|insert|copy|listen)$/.test(word)) return this.#fail("42601");
    if (this.#status === "E" && word !== "rollback" && word !== "commit") return this.#fail("25P02");
    if (name !== "" && this.#statements.has(name)) return this.#fail("42P05");
    this.#statements.set(name, text);
    this.#say(say.parsed);
  }

  #bind(name: string, text: string | undefined): void {
    if (text === undefined) return this.#fail("26000");
    if (this.#status === "E" && !/^(?:rollback|commit)/.test(text)) return this.#fail("25P02");
    if (name !== "" && this.#portals.has(name)) return this.#fail("42P03");
    this.#portals.set(name, { text, rowsLeft: this.#random.below(8) });
    this.#say(say.bound);
  }

  #describe(text: string | undefined, kind: "portal" | "statement"): void {
    if (text === undefined) return this.#fail(kind === "portal" ? "34000" : "26000");
    if (kind === "statement") this.#say(noParameters);
    this.#say(text.startsWith("select") ? say.columns("a") : say.noData);
  }

  #execute(portal: Portal | undefined, rowsMax: number): void {
    if (portal === undefined) return this.#fail("34000");
    const answer = this.#run(portal.text, "extended", portal, rowsMax);
    if (answer === "copying") this.#copying = { mode: "extended", rest: [] };
  }
}
