// How long to wait between two events of a replay: as long as it was, faster, not at all, or until a key is pressed. It
// must never wait longer than its bound, nor when nobody watches.
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

export interface Pace {
  /** Resolves when the next event may be shown. `gapMs` lay between them; `statement`: it is one. */
  next(gapMs: number, statement: boolean): Promise<void>;
  close(): void;
}

export const atOnce: Pace = { next: async () => {}, close: () => {} };

export interface Timing {
  readonly speed: number;
  /** The longest wait, in milliseconds. */
  readonly pauseMsMax: number;
  readonly stop: AbortSignal;
  readonly wait?: (ms: number, stop: AbortSignal) => Promise<unknown>;
}

/** As it was, `speed` times as fast; longer pauses are cut. A stop ends the wait. */
export function timed({ speed, pauseMsMax, stop, wait = waitFor }: Timing): Pace {
  return {
    async next(gapMs) {
      const ms = Math.min(Math.max(0, gapMs / speed), pauseMsMax);
      if (ms >= 1 && !stop.aborted) await wait(ms, stop);
    },
    close: () => {},
  };
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}

/** Enter shows the next statement and how it went; the end of the input shows all the rest. */
export function stepped(input: NodeJS.ReadableStream, stop: AbortSignal, ask: (line: string) => void): Pace {
  const lines = createInterface({ input, terminal: false });
  let ended = false;
  let pressed: (() => void) | undefined;
  const go = () => pressed?.();
  lines.on("line", go);
  lines.on("close", () => {
    ended = true;
    go();
  });
  stop.addEventListener("abort", go, { once: true });
  return {
    async next(_gapMs, statement) {
      if (!statement || ended || stop.aborted) return;
      const enter = new Promise<void>((resolve) => {
        pressed = resolve;
      });
      ask("Enter: the next statement; Ctrl-C: the end");
      await enter;
      pressed = undefined;
    },
    close: () => lines.close(),
  };
}
