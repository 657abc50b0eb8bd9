// A view's definition as the server prints it, read and made independent of any search path: what stands unqualified
// in it is of pg_catalog, and gets that name written. It must never take a text for a definition that it cannot read.
import type { Catalog, Relation } from "./catalog.ts";
import { type Grammar, grammarOf, parseOne } from "./grammar.ts";
import { viewCharactersMax } from "./limits.ts";
import { mayOverflow } from "./nesting.ts";
import { quoteIdentifier } from "./quote.ts";
import { applyEdits, type Edit } from "./splice.ts";
import { type Survey, surveyStatement } from "./survey.ts";
import { TokenLine } from "./tokens.ts";
import {
  isList,
  isObject,
  isSameTree,
  isWithinBounds,
  listAt,
  locationOf,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
} from "./tree.ts";

export interface ViewDefinition {
  readonly bytes: Buffer;
  readonly node: SyntaxObject;
  readonly line: TokenLine;
  readonly survey: Survey;
}

const known = new WeakMap<Catalog, Map<number, ViewDefinition | undefined>>();

/** The definition of a view or materialized view; undefined when it is not known or cannot be read. Read once. */
export function definitionOf(catalog: Catalog, relation: Relation): ViewDefinition | undefined {
  const definitions = known.get(catalog) ?? new Map<number, ViewDefinition | undefined>();
  known.set(catalog, definitions);
  if (!definitions.has(relation.oid)) {
    definitions.set(relation.oid, readDefinition(catalog, relation));
  }
  return definitions.get(relation.oid);
}

function readDefinition(catalog: Catalog, relation: Relation): ViewDefinition | undefined {
  const printed = catalog.views.get(relation.oid)?.definition?.replace(/;\s*$/, "");
  if (printed === undefined || printed.length > viewCharactersMax || mayOverflow(Buffer.from(printed))) {
    return undefined;
  }
  const grammar = grammarOf(catalog.serverVersion);
  const first = read(grammar, printed);
  return first === undefined ? undefined : qualified(grammar, catalog, first);
}

function read(grammar: Grammar, text: string): ViewDefinition | undefined {
  const bytes = Buffer.from(text);
  const node = parseOne(grammar, text);
  const tokens = grammar.scan(bytes);
  if (node?.["SelectStmt"] === undefined || tokens === undefined || !isWithinBounds(node)) {
    return undefined;
  }
  const survey = surveyStatement(node);
  // A view's query writes nothing (DefineView, src/backend/commands/view.c).
  return survey.statements.every(({ type }) => type === "SelectStmt")
    ? { bytes, node, line: new TokenLine(tokens), survey }
    : undefined;
}

interface Qualified {
  readonly edit: Edit;
  readonly object: SyntaxObject;
  /** Fields of the object that become others. */
  readonly fields: SyntaxObject;
}

/**
 * The same definition with `pg_catalog.` before functions, relations and types that have no schema. What cannot be
 * edited stays as it is: it is checked as it would be resolved. The result is proved to differ in nothing else.
 */
function qualified(grammar: Grammar, catalog: Catalog, definition: ViewDefinition): ViewDefinition | undefined {
  const { bytes, node, line, survey } = definition;
  const made = [
    ...survey.functions.map((use) => nameOf(line, use.node, "funcname")),
    ...typeNodes(node).map((type) => nameOf(line, type, "names")),
    ...survey.relations.map((use) => relationOf(line, catalog, use.node)),
  ].filter((edit) => edit !== undefined);
  if (made.length === 0) {
    return definition;
  }
  const text = applyEdits(
    bytes,
    made.map(({ edit }) => edit),
  );
  const other = text === undefined ? undefined : read(grammar, text);
  const expected = patched(node, new Map(made.map(({ object, fields }) => [object, fields])));
  return other !== undefined && isSameTree(other.node, expected) ? other : undefined;
}

function patched(value: SyntaxValue, patches: ReadonlyMap<SyntaxObject, SyntaxObject>): SyntaxValue {
  if (isList(value)) {
    return value.map((item) => patched(item, patches));
  }
  if (!isObject(value)) {
    return value;
  }
  const patch = patches.get(value);
  const fields = Object.entries(value).map(([key, child]) => [key, patch?.[key] ?? patched(child ?? null, patches)]);
  return { ...Object.fromEntries(fields), ...patch };
}

const catalogSchema: SyntaxValue = { String: { sval: "pg_catalog" } };

/** A name of one part, whose parts stand in `field`. */
function nameOf(line: TokenLine, object: SyntaxObject, field: "funcname" | "names"): Qualified | undefined {
  const parts = listAt(object, field);
  const [name, ...more] = stringsOf(parts) ?? [];
  const index = line.at(locationOf(object));
  if (name === undefined || more.length > 0 || index === undefined || !isWritten(line, index, name)) {
    return undefined;
  }
  return { edit: before(line, index), object, fields: { [field]: [catalogSchema, ...parts] } };
}

function before(line: TokenLine, index: number): Edit {
  return { start: line.start(index), end: line.start(index), text: "pg_catalog." };
}

/** Every type name of a tree. */
function typeNodes(root: SyntaxObject): SyntaxObject[] {
  const found: SyntaxObject[] = [];
  const waiting: SyntaxValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isObject(next) && next["names"] !== undefined) {
      found.push(next);
    }
    for (const child of isList(next) || isObject(next) ? Object.values(next) : []) {
      if (typeof child === "object" && child !== null) {
        waiting.push(child as SyntaxValue);
      }
    }
  }
  return found;
}

function relationOf(line: TokenLine, catalog: Catalog, node: SyntaxObject): Qualified | undefined {
  const name = textAt(node, "relname");
  const index = line.at(locationOf(node));
  const isBare = node["schemaname"] === undefined && catalog.relation("pg_catalog", name) !== undefined;
  if (!isBare || index === undefined || !isWritten(line, index, name)) {
    return undefined;
  }
  return { edit: before(line, index), object: node, fields: { schemaname: "pg_catalog" } };
}

/** Whether the name itself stands there: what has a syntax of its own (EXTRACT, timestamp with time zone) does not. */
function isWritten(line: TokenLine, index: number, name: string): boolean {
  const text = line.tokens[index]?.text;
  return text === name || text === quoteIdentifier(name) || text === `"${name.replaceAll('"', '""')}"`;
}
