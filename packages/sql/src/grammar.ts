// Which grammar a statement is read with: that of its server's major version, so that text means to us what it means
// to the server (decision 0018). A server whose grammar is not here must never have its statements checked by another.
import { WritError } from "@writ/contracts";
import { lexPlain } from "./lexer.ts";
import { shortStatementBytes } from "./limits.ts";
import { type ParseResult, Parser, type PgQueryBuild, type Token } from "./parser.ts";
import type { SyntaxObject, SyntaxValue } from "./tree.ts";

/** One major's grammar. */
export interface Grammar {
  readonly major: number;
  /** Parses a string of statements. Never throws. `bytes` must be valid UTF-8 without NUL. */
  parse(bytes: Uint8Array): ParseResult;
  /** The same, of a text that should have these trees: `alike` when it has, within the bounds of a tree. */
  parseLike(bytes: Uint8Array, expected: readonly SyntaxValue[]): ParseResult | "alike";
  /**
   * Splits a string into tokens, comments left out; undefined when the scanner cannot. Never throws. Names, strings and
   * comments end where they end in every major; a number may be longer than an older server reads it. So what is made
   * of tokens is for hiding, or is proved by parsing.
   */
  scan(bytes: Buffer): readonly Token[] | undefined;
  /** The same, of PostgreSQL's own scanner always. */
  scanExactly(bytes: Uint8Array): readonly Token[] | undefined;
}

const newestMajor = 18;

// Written out: what is imported must be found by tools that look for it.
const builds: ReadonlyMap<number, PgQueryBuild> = new Map<number, PgQueryBuild>([
  [15, () => import("libpg-query-15/wasm/libpg-query.js")],
  [16, () => import("libpg-query-16/wasm/libpg-query.js")],
  [17, () => import("libpg-query-17/wasm/libpg-query.js")],
  [newestMajor, () => import("libpg-query/wasm/libpg-query.js")],
]);

/** The majors whose grammar is here. */
export const grammarMajors: readonly number[] = [...builds.keys()];

const parsers: ReadonlyMap<number, Parser> = new Map([...builds].map(([major, build]) => [major, new Parser(build)]));

// Only the build of the newest major has a scanner.
const scanner = parsers.get(newestMajor);
const scanExactly = (bytes: Uint8Array): readonly Token[] | undefined => scanner?.scan(bytes);

let lastScanned: { readonly bytes: Buffer; readonly tokens: readonly Token[] | undefined } | undefined;

/** A string is scanned more than once while it is compiled: the last one is remembered, unless it is long. */
function scan(bytes: Buffer): readonly Token[] | undefined {
  if (lastScanned?.bytes === bytes) return lastScanned.tokens;
  const tokens = lexPlain(bytes) ?? scanExactly(bytes);
  lastScanned = bytes.length > shortStatementBytes ? undefined : { bytes, tokens };
  return tokens;
}

const grammars: ReadonlyMap<number, Grammar> = new Map(
  [...parsers].map(([major, parser]) => [
    major,
    {
      major,
      parse: (bytes: Uint8Array) => parser.parse(bytes),
      parseLike: (bytes: Uint8Array, expected: readonly SyntaxValue[]) => parser.parseLike(bytes, expected),
      scan,
      scanExactly,
    },
  ]),
);

/** `serverVersion` as `server_version_num` gives it: 150018. */
function majorOf(serverVersion: number): number {
  return Math.floor(serverVersion / 10_000);
}

/** Loads the newest grammar and the scanner. Once per process, before anything else of this package. */
export async function loadParser(): Promise<void> {
  await scanner?.load();
}

/**
 * Loads the grammar of a server; done at once when it is loaded. Before a session's first statement is compiled.
 * @throws WritError SQL_GRAMMAR when there is none of its major version.
 */
export async function loadGrammar(serverVersion: number): Promise<void> {
  const parser = parsers.get(majorOf(serverVersion));
  if (parser === undefined) {
    throw new WritError("SQL_GRAMMAR", `${describe(serverVersion)}; ${grammarMajors.join(", ")} are known.`);
  }
  await Promise.all([parser.load(), scanner?.load()]);
}

function describe(serverVersion: number): string {
  return serverVersion > 0 ? `The server is PostgreSQL ${majorOf(serverVersion)}` : "The server's version is unknown";
}

/**
 * The grammar of a server. Of a major that is not here nothing parses. A catalog that knows no server (version 0) is
 * read with the newest: with it every name is unknown.
 */
export function grammarOf(serverVersion: number): Grammar {
  const major = serverVersion === 0 ? newestMajor : majorOf(serverVersion);
  return grammars.get(major) ?? unknownGrammar(major);
}

/** For sessions in which everything passes as sent. */
export function newestGrammar(): Grammar {
  return grammarOf(0);
}

/** The tree of a text that is one statement; undefined when it is not. */
export function parseOne(grammar: Grammar, text: string): SyntaxObject | undefined {
  const parsed = grammar.parse(Buffer.from(text));
  return parsed.ok && parsed.statements.length === 1 ? parsed.statements[0]?.node : undefined;
}

function unknownGrammar(major: number): Grammar {
  const unknown = (): ParseResult => ({
    ok: false,
    message: `the grammar of PostgreSQL ${major} is not known`,
    faulted: true,
  });
  return {
    major,
    parse: unknown,
    parseLike: unknown,
    scan,
    scanExactly,
  };
}
