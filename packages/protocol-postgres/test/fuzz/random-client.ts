// A client that talks at random, but as the protocol allows: batches of extended messages end in Sync, data for a COPY
// follows the statement that asks for it. It must keep count of what it is owed.

import { client } from "../../src/messages/type-codes.ts";
import { frame } from "../../src/wire/frame.ts";
import { say } from "../say.ts";
import type { Randomness } from "./randomness.ts";

/** Never let through; nothing of it may reach a server. */
export const deniedText = "drop table customers";

const texts: readonly [string, ...string[]] = [
  "select 1",
  "select id from customers",
  "select id, ssn from customers",
  "insert into customers (id) values (1)",
  "begin",
  "commit",
  "rollback",
  "",
  "copy customers (id) from stdin",
  "copy customers to stdout",
  "copy (select 1) to stdout",
  "listen news",
  "selec",
  deniedText,
];

const strings: readonly [string, ...string[]] = [
  "select 1; select 2",
  "begin; select 1",
  "select 1; copy (select 1) to stdout; select 2",
  "copy customers (id) from stdin; select 1",
  `select 1; ${deniedText}`,
  "commit; begin",
];

const names: readonly [string, ...string[]] = ["s1", "s2", "s3"];

export class RandomClient {
  readonly #random: Randomness;
  /** ReadyForQuery messages that the server will have sent when all is answered. */
  owed = 0;

  constructor(random: Randomness) {
    this.#random = random;
  }

  /** The messages of one simple query or one batch. */
  turn(): Buffer[] {
    this.owed += 1;
    return this.#random.chance(0.5) ? this.#simple() : this.#batch();
  }

  #simple(): Buffer[] {
    const text = this.#random.chance(0.2) ? this.#random.pick(strings) : this.#random.pick(texts);
    return [say.query(text), ...this.#data(text)];
  }

  #batch(): Buffer[] {
    const messages: Buffer[] = [];
    for (let count = this.#random.below(4); count > 0; count--) messages.push(...this.#extended());
    return [...messages, say.sync];
  }

  /** A statement from Parse to Execute, or parts of it: names may be unknown, taken, or stand for something else. */
  #extended(): Buffer[] {
    const text = this.#random.pick(texts);
    // Whoever does not know what a name stands for cannot know that its data is asked for.
    if (text.includes("from stdin")) return [say.parse(text), say.bind(), say.execute(), ...this.#data(text)];
    const [name, portal] = [this.#random.pick(names), this.#random.pick(names)];
    const rowsMax = this.#random.chance(0.3) ? 1 + this.#random.below(3) : 0;
    const whole = [
      ...(this.#random.chance(0.7) ? [say.parse(text, name)] : []),
      ...(this.#random.chance(0.3) ? [say.describe(name, "statement")] : []),
      say.bind([], name, portal),
      ...(this.#random.chance(0.3) ? [say.describe(portal)] : []),
      say.execute(portal, rowsMax),
      ...(this.#random.chance(0.2) ? [say.flush] : []),
      ...(this.#random.chance(0.3) ? [say.close(name, this.#random.pick(["statement", "portal"]))] : []),
    ];
    return this.#random.chance(0.9) ? whole : [this.#random.pick([say.flush, say.execute(portal), ...whole])];
  }

  #data(text: string): Buffer[] {
    if (!text.includes("from stdin")) return [];
    const rows = Array.from({ length: this.#random.below(4) }, () => say.copyData);
    const end = this.#random.chance(0.8) ? say.copyDone : frame(client.copyFail, Buffer.from("enough\0"));
    return [...rows, end];
  }
}
