// The one file that touches a build of libpg-query (PostgreSQL's own grammar as WebAssembly); grammar.ts says which.
// It must never hand out a tree made by an instance that has faulted: a stack overflow inside WebAssembly leaves the
// instance's memory in an unknown state.
import type { PgQueryModule } from "libpg-query/wasm/libpg-query.js";
import { parserSparesMax, treeDepthMax, treeNodesMax } from "./limits.ts";
import { isParsedLike } from "./parsed-like.ts";
import type { SyntaxObject, SyntaxValue } from "./tree.ts";

/** One statement of a string as the grammar gives it. Offsets are bytes; `length` 0 means up to the end. */
export interface ParsedStatement {
  readonly node: SyntaxObject;
  readonly start: number;
  readonly length: number;
}

export type ParseResult =
  /** `isShort`: its trees are within the bounds of a tree, because their JSON is too short for another. */
  | { readonly ok: true; readonly statements: readonly ParsedStatement[]; readonly isShort: boolean }
  /** `position`: 1-based character, when known. `faulted`: not a syntax error but a fault of the parser. */
  | { readonly ok: false; readonly message: string; readonly position?: number; readonly faulted: boolean };

/** A token; `start` and `end` are byte offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: number;
  readonly keyword: boolean;
}

/** What a build of libpg-query exports: makes one instance of it. */
export type PgQueryBuild = () => Promise<{ readonly default: () => Promise<PgQueryModule> }>;

/** One build of libpg-query with instances to spare. Built on first use. */
export class Parser {
  readonly #build: PgQueryBuild;
  readonly #spares: PgQueryModule[] = [];
  #refilling: Promise<void> | undefined;

  constructor(build: PgQueryBuild) {
    this.#build = build;
  }

  /** Makes instances until there are enough; later calls do nothing. */
  async load(): Promise<void> {
    this.#refilling ??= this.#refill().finally(() => {
      this.#refilling = undefined;
    });
    await this.#refilling;
  }

  async #refill(): Promise<void> {
    const { default: createModule } = await this.#build();
    while (this.#spares.length < parserSparesMax) {
      this.#spares.push(await createModule());
    }
  }

  /** Gives up the instance in use and has another made in the background. */
  #discardInstance(): void {
    this.#spares.shift();
    this.load().catch(() => undefined); // a failure shows as "no parser" at the next statement
  }

  /** Parses a string of statements. Never throws. `bytes` must be valid UTF-8 without NUL. */
  parse(bytes: Uint8Array): ParseResult {
    const result = this.parseLike(bytes, undefined);
    return result === "alike" ? { ok: true, statements: [], isShort: true } : result;
  }

  /** The same, of a text that should have these trees: `alike` when it has, within the bounds of a tree. */
  parseLike(bytes: Uint8Array, expected: readonly SyntaxValue[] | undefined): ParseResult | "alike" {
    // Builds before PostgreSQL 18 take an empty string for a mistake of their caller's. Drivers ping with it.
    if (bytes.length === 0) return { ok: true, statements: [], isShort: true };
    const [instance] = this.#spares;
    if (instance === undefined) {
      this.load().catch(() => undefined);
      return { ok: false, message: "the parser is being restarted; try again", faulted: true };
    }
    try {
      const result = readParse(instance, bytes, expected);
      if (result === "alike") return result;
      if ("json" in result) {
        // Each level, and each node, is a bracket that opens and one that closes.
        const isShort = result.json.length <= 2 * Math.min(treeDepthMax, treeNodesMax);
        return { ok: true, statements: statementsOf(JSON.parse(result.json)), isShort };
      }
      const position = result.cursor > 0 ? { position: result.cursor } : {};
      return { ok: false, message: result.message, ...position, faulted: false };
    } catch {
      this.#discardInstance();
      return { ok: false, message: "the statement is nested too deeply", faulted: true };
    }
  }

  /** Splits a string into tokens, comments left out; undefined when the scanner cannot. Never throws. */
  scan(bytes: Uint8Array): readonly Token[] | undefined {
    const [instance] = this.#spares;
    if (instance === undefined) {
      return undefined;
    }
    try {
      return readTokens(readScan(instance, bytes));
    } catch {
      this.#discardInstance();
      return undefined;
    }
  }
}

/** Undefined for an error's text, and for JSON that holds a token's control characters as they came. */
function readTokens(text: string): readonly Token[] | undefined {
  try {
    return text.startsWith("{") ? tokensOf(JSON.parse(text)) : undefined;
  } catch {
    return undefined;
  }
}

function copyIn(instance: PgQueryModule, bytes: Uint8Array): number {
  const pointer = instance._malloc(bytes.length + 1);
  if (pointer === 0) {
    throw new Error("out of memory");
  }
  instance.HEAPU8.set(bytes, pointer);
  instance.HEAPU8[pointer + bytes.length] = 0;
  return pointer;
}

// PgQueryParseResult { parse_tree, stderr_buffer, error } and PgQueryError { message, funcname, filename, lineno,
// cursorpos }, all 32-bit fields in this build (pg_query.h).
function readParse(
  instance: PgQueryModule,
  bytes: Uint8Array,
  expected: readonly SyntaxValue[] | undefined,
): { json: string } | { message: string; cursor: number } | "alike" {
  const input = copyIn(instance, bytes);
  const result = instance._wasm_parse_query_raw(input);
  if (result === 0) {
    throw new Error("out of memory");
  }
  const error = instance.getValue(result + 8, "i32");
  const answer =
    error === 0
      ? treeAt(instance, instance.getValue(result, "i32"), expected)
      : {
          message: instance.UTF8ToString(instance.getValue(error, "i32")),
          cursor: instance.getValue(error + 16, "i32"),
        };
  instance._free(input);
  instance._wasm_free_parse_result(result);
  return answer;
}

function treeAt(
  instance: PgQueryModule,
  pointer: number,
  expected: readonly SyntaxValue[] | undefined,
): { json: string } | "alike" {
  const isAlike = expected !== undefined && isParsedLike(instance.HEAPU8, pointer, expected);
  return isAlike ? "alike" : { json: textAt(instance, pointer) };
}

// Faster than the instance's own UTF8ToString, which decodes in JavaScript.
function textAt({ HEAPU8: heap }: PgQueryModule, pointer: number): string {
  return Buffer.from(heap.buffer, heap.byteOffset, heap.length).toString("utf8", pointer, heap.indexOf(0, pointer));
}

function readScan(instance: PgQueryModule, bytes: Uint8Array): string {
  if (instance._wasm_scan === undefined) {
    throw new Error("this build has no scanner");
  }
  const input = copyIn(instance, bytes);
  const result = instance._wasm_scan(input);
  const text = instance.UTF8ToString(result);
  instance._free(input);
  instance._wasm_free_string?.(result);
  return text;
}

interface RawParse {
  readonly stmts?: readonly {
    readonly stmt?: SyntaxObject;
    readonly stmt_location?: number;
    readonly stmt_len?: number;
  }[];
}

function statementsOf(raw: RawParse): ParsedStatement[] {
  const statements: ParsedStatement[] = [];
  for (const { stmt, stmt_location = 0, stmt_len = 0 } of raw.stmts ?? []) {
    if (stmt === undefined) {
      throw new Error("statement without a node");
    }
    statements.push({ node: stmt, start: stmt_location, length: stmt_len });
  }
  return statements;
}

interface RawScan {
  readonly tokens: readonly {
    readonly start?: number;
    readonly end: number;
    readonly text: string;
    readonly tokenType: number;
    readonly keywordKind?: number;
  }[];
}

/** Token numbers of the grammar that callers need (gram.h of libpg-query 18). */
export const tokenTypes = {
  identifier: 258,
  unicodeIdentifier: 259,
  float: 260,
  string: 261,
  unicodeString: 262,
  bitString: 263,
  hexString: 264,
  integer: 266,
  sqlComment: 275,
  cComment: 276,
} as const;

function tokensOf(raw: RawScan): Token[] {
  return raw.tokens
    .filter(({ tokenType }) => tokenType !== tokenTypes.sqlComment && tokenType !== tokenTypes.cComment)
    .map(({ start = 0, end, text, tokenType, keywordKind = 0 }) => ({
      start,
      end,
      text,
      type: tokenType,
      keyword: keywordKind > 0,
    }));
}
