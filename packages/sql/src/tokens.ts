// Finds names and clauses among the tokens of a received text. It must never guess: what it cannot follow is
// undefined, and the caller refuses.
import { type Token, tokenTypes } from "./parser.ts";

export class TokenLine {
  readonly tokens: readonly Token[];

  /** Tokens in the order of the text. */
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** Index of the token that starts at a byte offset. */
  at(offset: number): number | undefined {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return this.tokens[low]?.start === offset ? low : undefined;
  }

  isWord(index: number, word: string): boolean {
    const token = this.tokens[index];
    return token?.keyword === true && token.text.toUpperCase() === word;
  }

  isSign(index: number, sign: string): boolean {
    const token = this.tokens[index];
    return token !== undefined && !token.keyword && token.type !== tokenTypes.string && token.text === sign;
  }

  start(index: number): number {
    return this.tokens[index]?.start ?? -1;
  }

  end(index: number): number {
    return this.tokens[index]?.end ?? -1;
  }

  /** First tokens of the parts of the dotted name at `index`, and the index after it. */
  name(index: number): { readonly parts: readonly number[]; readonly next: number } | undefined {
    const parts: number[] = [];
    let at = index;
    for (;;) {
      const token = this.tokens[at];
      if (token === undefined || !(isNamePart(token) || (parts.length > 0 && this.isSign(at, "*")))) {
        return undefined;
      }
      parts.push(at);
      at += 1;
      if (token.type === tokenTypes.unicodeIdentifier && this.isWord(at, "UESCAPE")) {
        at += 2;
      }
      if (!this.isSign(at, ".")) {
        return { parts, next: at };
      }
      at += 1;
    }
  }

  /** Index after the parenthesis that closes the one at `index`. */
  afterParentheses(index: number): number | undefined {
    let depth = 0;
    for (let at = index; at < this.tokens.length; at += 1) {
      depth += this.isSign(at, "(") ? 1 : this.isSign(at, ")") ? -1 : 0;
      if (depth === 0) {
        return at === index ? undefined : at + 1;
      }
    }
    return undefined;
  }
}

function isNamePart(token: Token): boolean {
  return token.keyword || token.type === tokenTypes.identifier || token.type === tokenTypes.unicodeIdentifier;
}
