// What is counted while the proxy works: plain numbers, raised in place. No label is looked up where statements pass:
// whoever counts often holds the counter itself. Series are bounded, whatever names come.
import { labelCharactersMax } from "../limits.ts";

export class Counter {
  value = 0;

  add(count = 1): void {
    this.value += count;
  }
}

/** Counters told apart by the values of their labels; beyond `seriesMax` all others share one, named `other`. */
export class Counters {
  readonly labels: readonly string[];
  readonly #seriesMax: number;
  readonly #series = new Map<string, { readonly values: readonly string[]; readonly counter: Counter }>();

  constructor(labels: readonly string[], seriesMax: number) {
    this.labels = labels;
    this.#seriesMax = seriesMax;
  }

  /** The counter of these values, in the order of the labels. */
  of(...given: readonly string[]): Counter {
    const values = given.map((value) => value.slice(0, labelCharactersMax));
    const key = JSON.stringify(values);
    const known = this.#series.get(key);
    if (known !== undefined) return known.counter;
    const full = this.#series.size >= this.#seriesMax;
    const others = this.labels.map(() => "other");
    if (full && JSON.stringify(others) !== key) return this.of(...others);
    const counter = new Counter();
    this.#series.set(key, { values, counter });
    return counter;
  }

  all(): readonly { readonly values: readonly string[]; readonly count: number }[] {
    return [...this.#series.values()].map(({ values, counter }) => ({ values, count: counter.value }));
  }
}

/** Counts by upper bounds, as Prometheus wants them. Few bounds: they are looked at one after another. */
export class Histogram {
  readonly bounds: readonly number[];
  readonly #counts: Float64Array;
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.bounds = bounds;
    this.#counts = new Float64Array(bounds.length + 1);
  }

  observe(value: number): void {
    const { bounds } = this;
    let at = 0;
    while (at < bounds.length && value > (bounds[at] ?? 0)) at += 1;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    this.#sum += value;
  }

  get sum(): number {
    return this.#sum;
  }

  /** How many were at most each bound, and how many in all as the last entry. */
  cumulative(): readonly number[] {
    let total = 0;
    return [...this.#counts].map((count) => {
      total += count;
      return total;
    });
  }
}
