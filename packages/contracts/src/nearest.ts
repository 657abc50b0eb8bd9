// "Did you mean": the choice closest to what was written. Bounded: long words are not compared.

const lettersMax = 64;
const choicesMax = 2000;

/** The nearest of the choices, or undefined when none is near enough to be a slip of the keys. */
export function nearestChoice(written: string, choices: readonly string[]): string | undefined {
  if (written.length > lettersMax) return undefined;
  const word = plain(written);
  let nearest: string | undefined;
  let slips = 1 + Math.max(1, Math.floor(word.length / 3));
  for (const choice of choices.slice(0, choicesMax)) {
    if (choice.length > lettersMax) continue;
    const found = distance(word, plain(choice));
    if (found < slips) {
      nearest = choice;
      slips = found;
    }
  }
  return nearest;
}

/** Case, dashes and underscores are the commonest slips of all: they do not count. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

/** How many letters to add, drop, change or swap with their neighbour. */
function distance(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
