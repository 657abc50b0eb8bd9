// One connection of the fuzzer of statements, and what a statement was answered. It must keep every byte that came.
import { setTimeout as wait } from "node:timers/promises";
import { Capture, Wire, type WireOptions } from "../masking/runner.mjs";
import type { Sending, StatementCase } from "./sql-statements.ts";

const answerMsMax = 15_000;

export interface Answer {
  readonly capture: Capture;
  /** SQLSTATE and message of the first error. */
  readonly error: { readonly code: string; readonly message: string } | undefined;
  /** Rows of each result, sorted, fields as hexadecimal. */
  readonly rows: string;
  readonly isLate: boolean;
}

export class Peer {
  readonly #options: WireOptions;
  #wire: Wire | undefined;

  constructor(options: WireOptions) {
    this.#options = options;
  }

  /** Sends what a case is made of, until a step fails; then what follows in any case. */
  async play(statement: StatementCase): Promise<Answer> {
    const capture = new Capture();
    const results: string[][] = [];
    let isLate = false;
    for (const { text, sending } of statement.steps) {
      isLate ||= !(await this.#send(text, sending, { capture, results }));
      if (capture.errors.length > 0 || isLate) break;
    }
    const aside = new Capture();
    for (const text of statement.after) await this.#send(text, "simple", { capture: aside, results: [] });
    const [first] = capture.errors;
    const error = first && { code: first["C"] ?? "", message: first["M"] ?? "" };
    const rows = JSON.stringify([results.map((one) => one.sort()), capture.tags]);
    return { capture, error, rows, isLate };
  }

  end(): void {
    this.#wire?.end();
    this.#wire = undefined;
  }

  async #send(text: string, sending: Sending, into: { capture: Capture; results: string[][] }): Promise<boolean> {
    const wire = await this.#open();
    const from = wire.msgs.length;
    wire.sock.write(sending === "simple" ? framed("Q", `${text}\0`) : extended(text, sending === "binary"));
    let seen = from;
    const isReady = await wire.until(() => {
      for (; seen < wire.msgs.length; seen++) if (wire.msgs[seen]?.t === "Z") return true;
      return false;
    }, answerMsMax);
    const messages = wire.msgs.splice(0);
    let rows: string[] = [];
    for (const message of messages) {
      into.capture.add(message);
      if (message.t === "D" || message.t === "d") rows.push(message.b.toString("latin1"));
      if (message.t === "C") {
        into.results.push(rows);
        rows = [];
      }
    }
    if (wire.closed) this.#wire = undefined;
    return isReady === true || wire.closed;
  }

  async #open(): Promise<Wire> {
    if (this.#wire !== undefined && !this.#wire.closed) return this.#wire;
    for (let attempt = 0; ; attempt++) {
      try {
        this.#wire = await new Wire(this.#options).connect({ statement_timeout: "5000" });
        return this.#wire;
      } catch (error) {
        if (attempt >= 20) throw error;
        await wait(250);
      }
    }
  }
}

function extended(text: string, isBinary: boolean): Buffer {
  const formats = isBinary ? "\0\x01\0\x01" : "\0\0";
  return Buffer.concat([
    framed("P", `\0${text}\0\0\0`),
    framed("B", `\0\0\0\0\0\0${formats}`),
    framed("D", "P\0"),
    framed("E", "\0\0\0\0\0"),
    framed("S", ""),
  ]);
}

function framed(type: string, body: string): Buffer {
  const bytes = Buffer.from(body);
  const head = Buffer.alloc(5);
  head.write(type, "latin1");
  head.writeInt32BE(bytes.length + 4, 1);
  return Buffer.concat([head, bytes]);
}
