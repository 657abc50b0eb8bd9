// Rules of a masks file against a schema: those that match nothing, that do not fit the type, that hide a partition
// key. Diagnostics at the rule's own place; it must never take a column for the one that was meant without saying so.
import type { ColumnPattern, MaskData } from "@writ/contracts";
import {
  type Diagnostic,
  diagnosticIn,
  formatColumnPattern,
  formatNamePart,
  type ModelMask,
  nearestName,
} from "@writ/model";
import { type Catalog, type Column, fitOf, type Relation } from "@writ/sql";
import { typeWords } from "./mask-words.ts";
import { userRelations } from "./user-tables.ts";

interface Found {
  readonly relation: Relation;
  readonly column: Column;
}

/** Columns of users, by name too, so that thousands of rules meet thousands of tables in little time. */
interface Columns {
  readonly all: readonly Found[];
  readonly named: ReadonlyMap<string, readonly Found[]>;
}

/** What may have been meant is looked for so many times: beyond that a file is of another database. */
const guessesMax = 100;

export function checkRules(document: ModelMask, data: MaskData, catalog: Catalog): readonly Diagnostic[] {
  const columns = columnsOf(catalog);
  let guesses = 0;
  const nearest = (pattern: ColumnPattern): string | undefined =>
    guesses++ < guessesMax ? nearestPattern(catalog, pattern) : undefined;
  const rules = document.columns.flatMap(({ key, pattern }) => {
    const found = matching(columns, pattern);
    const pointer = `/columns/${escaped(key)}`;
    return found.length === 0
      ? [unmatched(document, nearest(pattern), { pattern, pointer, key: true })]
      : [...unfit(document, data, { pattern, pointer, found }), ...keys(document, catalog, { pointer, found })];
  });
  const clear = document.clear.flatMap(({ columns: patterns }, at) =>
    patterns.flatMap((pattern, index) =>
      matching(columns, pattern).length > 0
        ? []
        : [unmatched(document, nearest(pattern), { pattern, pointer: `/clear/${at}/columns/${index}`, key: false })],
    ),
  );
  return [...rules, ...clear].sort((a, b) => a.line - b.line || a.column - b.column);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function columnsOf(catalog: Catalog): Columns {
  const all = userRelations(catalog).flatMap((relation) => relation.columns.map((column) => ({ relation, column })));
  return { all, named: Map.groupBy(all, ({ column }) => column.name) };
}

function matching(columns: Columns, { schema, table, column }: ColumnPattern): readonly Found[] {
  const lists = column === null ? columns.all : (columns.named.get(column) ?? []);
  return lists.filter(
    ({ relation }) => (schema === null || relation.schema === schema) && (table === null || relation.name === table),
  );
}

interface Rule {
  readonly pattern: ColumnPattern;
  readonly pointer: string;
}

// A rule with a star may stand for what is still to come; one that names a column outright masks nothing.
function unmatched(document: ModelMask, near: string | undefined, rule: Rule & { readonly key: boolean }): Diagnostic {
  const { schema, table, column } = rule.pattern;
  const isOpen = schema === null || table === null || column === null;
  const meant = near === undefined ? "" : `Did you mean ${near}? `;
  return diagnosticIn(
    document,
    { pointer: rule.pointer, part: rule.key ? "key" : "value" },
    {
      code: rule.key ? "mask/matches-nothing" : "mask/clears-nothing",
      severity: isOpen || !rule.key ? "warning" : "error",
      message: `no column is called ${formatColumnPattern(rule.pattern)}`,
      instead: `${meant}${near === undefined ? "Delete" : "Otherwise delete"} the line if the column is gone.`,
    },
  );
}

/** The nearest that exists, part by part: what is right stays. */
function nearestPattern(catalog: Catalog, pattern: ColumnPattern): string | undefined {
  let fitting = userRelations(catalog).filter(({ columns }) => columns.length > 0);
  const parts: (string | null)[] = [];
  for (const [wanted, of] of [
    [pattern.schema, (relation: Relation) => relation.schema],
    [pattern.table, (relation: Relation) => relation.name],
  ] as const) {
    const names = new Set(fitting.map(of));
    const name = wanted === null || names.has(wanted) ? wanted : nearestName(wanted, names);
    if (name === undefined) return undefined;
    fitting = fitting.filter((relation) => name === null || of(relation) === name);
    parts.push(name);
  }
  const names = new Set(fitting.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const { column } = pattern;
  const name = column === null || names.has(column) ? column : nearestName(column, names);
  return name === undefined ? undefined : [...parts, name].map(formatNamePart).join(".");
}

function unfit(document: ModelMask, data: MaskData, rule: Rule & { found: readonly Found[] }): Diagnostic[] {
  const { schema, table, column } = rule.pattern;
  const made = data.rules.find((r) => r.schema === schema && r.table === table && r.column === column);
  if (made === undefined) return [];
  const wrong = rule.found
    .map((found) => ({ ...found, fit: fitOf(made.mask, found.column) }))
    .filter(({ fit }) => !fit.fits);
  const [first] = wrong;
  if (first === undefined) return [];
  const isOpen = wrong.length < rule.found.length || schema === null || table === null || column === null;
  const name = formatColumnPattern({
    schema: first.relation.schema,
    table: first.relation.name,
    column: first.column.name,
  });
  const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more like it)` : "";
  return [
    diagnosticIn(
      document,
      { pointer: rule.pointer },
      {
        code: "mask/does-not-fit",
        severity: isOpen ? "warning" : "error",
        message:
          `it does not fit ${name} (${typeWords(first.column)})${more}, ` +
          `so everybody sees null: ${first.fit.why ?? ""}`,
        instead: 'Write "null", which says so, or a form that fits the type.',
      },
    ),
  ];
}

function keys(document: ModelMask, catalog: Catalog, rule: { pointer: string; found: readonly Found[] }): Diagnostic[] {
  return rule.found
    .filter(({ relation, column }) => catalog.partitionKeys.get(relation.oid)?.includes(column.number) === true)
    .map(({ relation, column }) => {
      const name = formatColumnPattern({ schema: relation.schema, table: relation.name, column: column.name });
      return diagnosticIn(
        document,
        { pointer: rule.pointer, part: "key" },
        {
          code: "mask/partition-key",
          severity: "error",
          message: `${name} is a partition key: names and bounds of partitions show it, so the whole table is refused`,
          instead: "Partition by another column, or leave the mask as it is where nobody is to read the table.",
        },
      );
    });
}
