// What waits in a row: first in, first out, at the price of one step each however many wait (Array.shift may move all
// that stay). It must never hand anything out twice, nor keep what it has handed out.

/** Handed out and not cut off yet, at most, or as many as still wait. */
const spentMax = 64;

export class Fifo<Item extends object> {
  #items: (Item | undefined)[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  /** The one that has waited longest, taken out; undefined when none waits. */
  shift(): Item | undefined {
    const item = this.#items[this.#first];
    if (item === undefined) return undefined;
    this.#items[this.#first++] = undefined;
    if (this.#first > spentMax && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }
}
