// A clock that moves only when a test says so, with timers that fire in order. It must never touch the real clock.

export interface FakeClock {
  nowMs(): number;
  nowSeconds(): number;
  /** Moves on, firing each timer that falls due at its own instant, in order. */
  advance(byMs: number): void;
  /** Sets the wall clock without firing anything: what an operator, or an attacker, does. */
  jump(toMs: number): void;
  setTimeout(callback: () => void, afterMs: number): number;
  clearTimeout(timer: number | undefined): void;
  /** Timers that have not fired. */
  pending(): number;
}

/** A clock that starts at `startMs`. */
export function fakeClock(startMs = Date.UTC(2026, 0, 1)): FakeClock {
  let now = startMs;
  let last = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const due = (untilMs: number): [number, { at: number; callback: () => void }] | undefined =>
    [...timers].filter(([, timer]) => timer.at <= untilMs).sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
  return {
    nowMs: () => now,
    nowSeconds: () => Math.floor(now / 1000),
    advance(byMs) {
      const target = now + byMs;
      for (let next = due(target); next; next = due(target)) {
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].callback();
      }
      now = target;
    },
    jump(toMs) {
      now = toMs;
    },
    setTimeout(callback, afterMs) {
      last += 1;
      timers.set(last, { at: now + Math.max(0, afterMs), callback });
      return last;
    },
    clearTimeout(timer) {
      if (timer !== undefined) timers.delete(timer);
    },
    pending: () => timers.size,
  };
}
