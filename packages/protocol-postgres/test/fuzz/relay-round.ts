// One round: a random client and a model server with the relay between, in random slices and order.
// Where nobody spoils bytes the relay must be invisible; where somebody does it may end the session, and nothing worse.
import assert from "node:assert/strict";
import { clientFrames, serverFrames } from "../../src/limits.ts";
import { server as serverTypes } from "../../src/messages/type-codes.ts";
import { FrameWalker } from "../../src/wire/frame-walker.ts";
import { customersCatalog, ssnMasks } from "../customers.ts";
import { Script, type ScriptOptions } from "../transcript.ts";
import { ModelServer } from "./model-server.ts";
import { deniedText, RandomClient } from "./random-client.ts";
import { Randomness } from "./randomness.ts";
import { spoil } from "./spoil.ts";

/** Who spoils bytes. */
export type Mood = "honest" | "spoiled-client" | "spoiled-server";

const catalog = customersCatalog();
const masks = ssnMasks;

/** The sessions that are tried: free, with masks, without. */
/** What is denied may change while a record is on its way. */
const denials: readonly [string[], ...string[][]] = [["ddl"], ["ddl", "insert"], ["ddl", "select"]];

const views: readonly [ScriptOptions, ...ScriptOptions[]] = [
  {},
  { view: { allow: ["select", "insert"], masks }, catalog },
  { view: { allow: ["select", "insert"] }, catalog },
  { view: { allow: ["select", "insert"], masks: { ...masks, rules: [], detect: ["email", "credit-card"] } }, catalog },
];

const turnsMax = 12;
const stepsMax = 2_000;

export interface RoundResult {
  /** What the relay said and did, to read when it was wrong. */
  readonly transcript: string;
  readonly ended: string | undefined;
}

/** Plays one round. @throws AssertionError when the relay broke a rule; the message holds the transcript's end */
export async function playRound(seed: number, mood: Mood): Promise<RoundResult> {
  const round = new Round(seed, mood);
  await round.play();
  return { transcript: round.script.text(), ended: round.script.session.ended?.code };
}

class Round {
  readonly script: Script;
  readonly #seed: number;
  readonly #random: Randomness;
  readonly #mood: Mood;
  readonly #client: RandomClient;
  readonly #server: ModelServer;
  readonly #walker = new FrameWalker(clientFrames);
  readonly #received: Buffer[] = [];
  readonly #errors: object[] = [];
  /** Records that are on their way to the disk. */
  readonly #recording: (() => void)[] = [];
  /** A limit may cut rows off that the server has sent: then the session may end. */
  readonly #limited: boolean;
  #cancelled = 0;
  #open: Buffer[] = [];
  #fromClient: Buffer = Buffer.alloc(0);
  #fromServer: Buffer = Buffer.alloc(0);

  constructor(seed: number, mood: Mood) {
    this.#seed = seed;
    this.#random = new Randomness(seed);
    this.#mood = mood;
    this.#client = new RandomClient(this.#random);
    this.#server = new ModelServer(this.#random);
    const slow = this.#random.chance(0.5);
    this.#limited = this.#random.chance(0.2);
    this.script = new Script({
      ...this.#random.pick(views),
      ...(slow ? { gate: () => new Promise<void>((resolve) => void this.#recording.push(resolve)) } : {}),
      ...(this.#limited ? { limits: { rows: 2 } } : {}),
      denied: ["ddl"],
      spoiledServer: mood === "spoiled-server",
      tap: {
        upstream: (bytes) => this.#forwarded(bytes),
        client: (bytes) => void this.#received.push(bytes),
        error: (fields) => void this.#errors.push(fields),
      },
    });
  }

  async play(): Promise<void> {
    let turns = 1 + this.#random.below(turnsMax);
    for (let step = 0; step < stepsMax && !this.script.closed; step++) {
      if (this.#fromClient.length === 0 && turns > 0) {
        turns -= 1;
        this.#fromClient = this.#said(Buffer.concat(this.#client.turn()));
      }
      if (this.#recording.length > 0 && this.#random.chance(0.3)) await this.#recorded();
      if (this.#random.chance(0.05)) this.script.session.denied = this.#random.pick(denials);
      if (this.script.cancels > this.#cancelled && this.#random.chance(0.3)) await this.#cancelArrives();
      this.#fromServer = Buffer.concat([this.#fromServer, this.#answered()]);
      if (this.#fromClient.length + this.#fromServer.length > 0) await this.#deliver();
      else if (this.#recording.length > 0) await this.#recorded();
      else if (this.script.cancels > this.#cancelled) await this.#cancelArrives();
      else if (turns === 0) break;
      if (this.#random.chance(0.01)) this.#cancel();
    }
    this.#judge();
  }

  #said(bytes: Buffer): Buffer {
    return this.#mood === "spoiled-client" && this.#random.chance(0.15) ? spoil(bytes, this.#random) : bytes;
  }

  #answered(): Buffer {
    const bytes = this.#server.answers();
    const spoils = this.#mood === "spoiled-server" && bytes.length > 0 && this.#random.chance(0.1);
    return spoils ? spoil(bytes, this.#random) : bytes;
  }

  /** A slice of what one side has said arrives. */
  async #deliver(): Promise<void> {
    const clientsTurn = this.#fromServer.length === 0 || (this.#fromClient.length > 0 && this.#random.chance(0.5));
    const waiting = clientsTurn ? this.#fromClient : this.#fromServer;
    const length = this.#random.chance(0.5) ? waiting.length : 1 + this.#random.below(waiting.length);
    const slice = Buffer.from(waiting.subarray(0, length));
    if (clientsTurn) {
      this.#fromClient = waiting.subarray(length);
      await this.script.client(slice);
    } else {
      this.#fromServer = waiting.subarray(length);
      await this.script.server(slice);
    }
  }

  async #recorded(): Promise<void> {
    for (const resolve of this.#recording.splice(0)) resolve();
    await this.script.client();
  }

  #cancel(): void {
    this.script.conversation.cancel();
  }

  /** What the relay itself asked to be cancelled, or the client. */
  async #cancelArrives(): Promise<void> {
    this.#cancelled = this.script.cancels;
    this.#server.cancel();
    this.script.finishCancel();
    await this.script.client();
  }

  #forwarded(bytes: Buffer): void {
    this.#walker.push(bytes);
    while (this.#walker.next()) {
      const { type, start, end, last } = this.#walker;
      this.#open.push(Buffer.from(this.#walker.bytes.subarray(start, end)));
      if (!last) continue;
      const message = Buffer.concat(this.#open);
      this.#open = [];
      this.#server.take(type, message.subarray(5));
    }
  }

  #judge(): void {
    const { session } = this.script;
    const explain = () => `${this.#mood} ${this.#seed}\n${this.script.text().slice(-6_000)}`;
    assert.deepEqual(faultsIn(this.#errors), [], explain());
    assert.ok(!this.#server.ran.some((ran) => ran.includes(deniedText)), explain());
    if (this.#mood !== "honest") return;
    if (this.#limited && session.ended?.code === "safety-net") return;
    assert.equal(session.ended, undefined, explain());
    assert.equal(this.#ready(), this.#client.owed, explain());
    assert.equal(this.script.conversation.awaited.length, 0, explain());
    assert.equal(this.script.conversation.status, this.#server.status, explain());
    const { outcomes, requests } = session;
    const numbers = outcomes.map(({ statement }) => statement);
    assert.equal(new Set(numbers).size, numbers.length, `one was told twice how it ended: ${explain()}`);
    assert.deepEqual(unfinished(session.events), [], explain());
    // A mask changes what runs, and hides literals in what is on record; all else runs as it was asked about.
    const asked = requests.map(({ text }) => text.replaceAll("'[masked]'", "1"));
    const unmasked = this.#server.ran.filter((ran) => !/ssn|FROM public\.customers AS |^writ denied/i.test(ran));
    const unasked = unmasked.filter((ran) => !asked.some((text) => text.includes(ran)));
    assert.deepEqual(unasked, [], explain());
  }

  #ready(): number {
    const walker = new FrameWalker(serverFrames);
    walker.push(Buffer.concat(this.#received));
    let ready = 0;
    while (walker.next()) if (walker.first && walker.type === serverTypes.readyForQuery) ready += 1;
    return ready;
  }
}

/** Errors that only a mistake of our own can cause. */
function faultsIn(errors: readonly object[]): readonly object[] {
  return errors.filter((fields) => /"a fault in |"event":"fault"/.test(JSON.stringify(fields)));
}

/** Statements that were allowed, not denied after all, and never finished. */
function unfinished(events: readonly string[]): readonly string[] {
  const ended = new Set(events.flatMap((event) => /^(?:finish|late deny) (\d+):/.exec(event)?.[1] ?? []));
  return events.filter((event) => !ended.has(/^allow (\d+):/.exec(event)?.[1] ?? "") && event.startsWith("allow "));
}
