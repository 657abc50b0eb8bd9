// The words of `detect:` and what each stands for here. A word that is not known must never be passed over.

/** In the order of their numbers. */
export const detectKinds = ["credit-card", "us-ssn", "email", "iban", "token"] as const;

export type DetectKind = (typeof detectKinds)[number];

export const kind = { card: 0, ssn: 1, email: 2, iban: 3, token: 4 } as const;

/** Which kinds are looked for, a bit each. An unknown word stands for all of them: hiding too much is the safe side. */
export function kindBits(words: readonly string[]): number {
  let bits = 0;
  for (const word of words) {
    const at = (detectKinds as readonly string[]).indexOf(word);
    bits |= at === -1 ? (1 << detectKinds.length) - 1 : 1 << at;
  }
  return bits;
}
