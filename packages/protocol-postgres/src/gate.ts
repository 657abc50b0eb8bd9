// The way from the client's messages to the server: what needs a yes is held, and all that stands behind it, until the
// record of the yes is on stable storage and the yes still holds. A whole batch waits for the disk once.
// Nothing may leave in another order than it came, nor before it is confirmed.
import type { Reason } from "@writ/contracts";
import type { Admission, Asked } from "@writ/session";
import { deniedText } from "./apply.ts";
import type { Conversation } from "./conversation.ts";
import { neverRan } from "./execution.ts";
import { deny } from "./refusing.ts";
import type { Awaited } from "./state.ts";

export type Yes = Extract<Admission, { decision: "allow" }>;

/** A message that was asked about, and the answer was yes. */
export interface Asking {
  readonly asked: Asked;
  readonly bytes: Buffer;
  /** What the server owes for it, made as it leaves. */
  readonly leave: (yes: Yes) => Awaited;
  /** It may make the server ask for data: what comes next cannot be told before. */
  readonly mayAskForData?: boolean;
}

/** A message that needs no yes of its own. */
interface Following {
  readonly bytes: Buffer;
  readonly entry: Awaited | undefined;
}

interface Held extends Following {
  readonly asking: Asking | undefined;
  /** Extended messages share a batch with what follows, up to a Sync. */
  readonly inBatch: boolean;
  /** Names as they were staged before it. */
  readonly names: number;
}

export class Gate {
  readonly #conversation: Conversation;
  #held: Held[] = [];
  #recording = false;
  #mayAskForData = false;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
  }

  /** Messages that are held. */
  get length(): number {
    return this.#held.length;
  }

  /** The record is on its way to the disk: nothing more is looked at meanwhile. */
  get closed(): boolean {
    return this.#recording;
  }

  /** What comes next may be the data of a COPY that is held. */
  get mayAskForData(): boolean {
    return this.#mayAskForData;
  }

  /** Goes to the server in its turn: behind what is held, or with what leaves next. */
  put(bytes: Buffer, entry?: Awaited): void {
    if (this.#held.length === 0) this.#send(bytes, entry);
    else this.#hold(bytes, entry, undefined);
  }

  /** Held until its yes is confirmed. */
  hold(asking: Asking): void {
    if (asking.mayAskForData === true) this.#mayAskForData = true;
    this.#hold(asking.bytes, undefined, asking);
  }

  /** Lets out what may leave: now, or when its record is durable. */
  open(): void {
    if (this.#held.length === 0) return this.#conversation.ports.sendUpstream();
    if (this.#recording) return;
    const recorded = this.#conversation.session.recorded();
    if (recorded === true) return this.#letOut();
    this.#recording = true;
    recorded.then(this.#whenRecorded, () => this.#whenRecorded(false));
  }

  /**
   * The server will look at nothing before a Sync: what is held is not sent, and its record says that it never ran.
   * Returns the Sync, when it is held; it must be put again.
   */
  skip(): Following | undefined {
    const held = this.#held;
    this.#held = [];
    this.#mayAskForData = false;
    this.#neverRan(held);
    return syncOf(held);
  }

  /** The session ends: nothing of what is held will be sent. */
  abandon(): void {
    this.skip();
  }

  #hold(bytes: Buffer, entry: Awaited | undefined, asking: Asking | undefined): void {
    const { phase, names } = this.#conversation;
    this.#held.push({ bytes, entry, asking, inBatch: phase !== "ready", names: names.stagedCount });
  }

  #send(bytes: Buffer, entry: Awaited | undefined): void {
    if (entry !== undefined) this.#conversation.awaited.push(entry);
    this.#conversation.ports.toUpstream(bytes);
  }

  readonly #whenRecorded = (recorded: boolean): void => {
    const conversation = this.#conversation;
    this.#recording = false;
    try {
      if (conversation.ended) return;
      if (!recorded) return conversation.invariant("a record failed and the session went on");
      this.#letOut();
    } catch {
      return conversation.invariant("a fault in forwarding what was recorded");
    }
    conversation.proceed();
  };

  /** Every yes is confirmed in the turn in which all of it is sent. */
  #letOut(): void {
    const conversation = this.#conversation;
    const held = this.#held;
    this.#held = [];
    this.#mayAskForData = false;
    for (let at = 0; at < held.length && !conversation.ended; at++) {
      const reasons = this.#letOutOne(held[at]);
      if (reasons === undefined) continue;
      this.#refuse(held.slice(at), reasons);
      break;
    }
    if (!conversation.ended) conversation.ports.sendUpstream();
  }

  /** Why it may not leave after all; undefined when it is on its way. */
  #letOutOne(held: Held | undefined): readonly Reason[] | undefined {
    if (held === undefined) return undefined;
    const { asking } = held;
    if (asking === undefined) {
      this.#send(held.bytes, held.entry);
      return undefined;
    }
    const conversation = this.#conversation;
    const answer = conversation.session.confirm(asking.asked);
    if (answer.decision !== "allow") return answer.reasons;
    const entry = asking.leave(answer);
    this.#send(held.bytes, entry);
    if (entry.execution !== undefined) conversation.clock.watch(entry.execution);
    return undefined;
  }

  /** The first of `rest` is denied after all: it is answered as if it had been at once, and what is behind it goes. */
  #refuse(rest: readonly Held[], reasons: readonly Reason[]): void {
    const conversation = this.#conversation;
    const [first, ...behind] = rest;
    this.#neverRan(behind);
    if (first === undefined || conversation.ended) return;
    conversation.names.unstageFrom(first.names);
    if (first.inBatch) conversation.phase = "extended";
    deny(conversation, deniedText(reasons, conversation.view));
    const sync = syncOf(behind);
    if (sync === undefined) return;
    this.#send(sync.bytes, sync.entry);
    conversation.phase = "ready";
  }

  #neverRan(held: readonly Held[]): void {
    const { session } = this.#conversation;
    for (const { asking } of held) if (asking !== undefined) session.finish(asking.asked.statement, neverRan);
  }
}

function syncOf(held: readonly Held[]): Following | undefined {
  const sync = held.find(({ entry }) => entry?.kind === "sync");
  return sync === undefined ? undefined : { bytes: sync.bytes, entry: sync.entry };
}
