// The token tree of a YAML file, checked before anything is built from it: no anchors, aliases, tags or directives, one
// document, bounded depth. The walk keeps its own stack, so that no nesting can exhaust the real one.
import { type CST, Parser } from "yaml";
import { yamlDepthMax, yamlErrorsMax } from "./limits.ts";
import { quote } from "./printable.ts";
import type { Mistake, Span } from "./source-text.ts";

export type AddMistake = (span: Span, mistake: Mistake) => void;

/** The tokens of a text; lexing and parsing are linear and take any text. Of error tokens the first ones are kept. */
export function tokensOf(text: string): CST.Token[] {
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === "error") errors += 1;
    if (token.type !== "error" || errors <= yamlErrorsMax) tokens.push(token);
  }
  return tokens;
}

export interface TokenCheck {
  /** False: nothing may be built from the tokens. */
  readonly sound: boolean;
  /** The last quoted text: when a quote is not closed, it is this one's. */
  readonly lastQuoted?: Span | undefined;
}

/** Adds a mistake for everything that Writ's YAML leaves out. */
export function checkTokens(tokens: readonly CST.Token[], add: AddMistake): TokenCheck {
  let sound = true;
  let lastQuoted: Span | undefined;
  const refuse: AddMistake = (span, mistake) => {
    sound = false;
    add(span, mistake);
  };
  let documents = 0;
  for (const token of tokens) {
    if (token.type === "directive") refuse(spanOf(token), directive);
    if (token.type !== "document") continue;
    documents += 1;
    if (documents === 2) refuse({ offset: token.offset, length: 3 }, secondDocument);
    if (documents === 1) lastQuoted = checkTree(token, refuse);
  }
  return { sound, lastQuoted };
}

const directive: Mistake = {
  code: "yaml/directive",
  message: "directives such as %YAML and %TAG are not allowed",
  instead: "Delete the line: every file is read as YAML 1.2.",
};

const secondDocument: Mistake = {
  code: "yaml/second-document",
  message: "a second document starts here; a file holds one",
  instead: "Put it into a file of its own, and delete the line with ---.",
};

const tooDeep: Mistake = {
  code: "yaml/too-deep",
  message: `mappings and lists are nested more than ${yamlDepthMax} deep`,
  instead: "No document of Writ needs that: look for an unclosed [ or {, or for - - - in one line.",
};

function spanOf(token: { offset: number; source: string }): Span {
  return { offset: token.offset, length: token.source.length };
}

function checkTree(document: CST.Document, refuse: AddMistake): Span | undefined {
  let lastQuoted: Span | undefined;
  checkProperties(document.start, refuse);
  const stack: { token: CST.Token; depth: number }[] = [];
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    if (token !== undefined && token !== null) stack.push({ token, depth });
  };
  push(document.value, 1);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (token.type === "alias") refuse(spanOf(token), aliasMistake(token.source));
    if (/-quoted-scalar$/.test(token.type) && token.offset >= (lastQuoted?.offset ?? 0)) {
      lastQuoted = { offset: token.offset, length: 1 };
    }
    if (!("items" in token)) continue;
    if (depth > yamlDepthMax) {
      refuse({ offset: token.offset, length: 1 }, tooDeep);
      return lastQuoted;
    }
    for (const item of token.items) {
      checkProperties(item.start, refuse);
      if (item.sep !== undefined) checkProperties(item.sep, refuse);
      push(item.value, depth + 1);
      push(item.key, depth + 1);
    }
  }
  return lastQuoted;
}

function checkProperties(tokens: readonly CST.SourceToken[], refuse: AddMistake): void {
  for (const token of tokens) {
    if (token.type === "anchor") refuse(spanOf(token), anchorMistake(token.source));
    if (token.type === "tag") refuse(spanOf(token), tagMistake(token.source));
  }
}

function aliasMistake(source: string): Mistake {
  const pattern = /[.*]/.test(source.slice(1));
  return {
    code: "yaml/alias",
    message: `${quote(source)} is an alias in YAML; aliases are not allowed`,
    instead: pattern
      ? `Put a pattern that starts with * in quotes: '${source.replace(/:$/, "")}'.`
      : "Write the value out.",
  };
}

function anchorMistake(source: string): Mistake {
  const message = `${quote(source)} is an anchor in YAML; anchors are not allowed`;
  return {
    code: "yaml/anchor",
    message,
    instead: "Write the value out where it is needed; put a text that starts with & in quotes.",
  };
}

function tagMistake(source: string): Mistake {
  const message = `${quote(source)} is a tag in YAML; tags are not allowed`;
  return { code: "yaml/tag", message, instead: "Leave it out; put a text that starts with ! in quotes." };
}
