// What an answer about a column rests on beyond the files: each sentence only where it applies, with the line that
// makes it so. It must never leave out what would let somebody see a value past the answer.
import type { ColumnPattern } from "@writ/contracts";
import { formatNamePart } from "@writ/model";
import { behind } from "../answer/basis.ts";
import { listed } from "../history/say.ts";
import type { Assumption } from "../span.ts";
import type { ColumnCase } from "./column-cases.ts";
import { lineOf } from "./line-of.ts";
import type { NeverAssumption } from "./never-answer.ts";
import type { ResourceState } from "./resource-timeline.ts";
import type { Found, SightPiece } from "./sightings.ts";

export interface Resting {
  readonly found: Found;
  readonly states: readonly ResourceState[];
  readonly basis: "bundle" | "merged";
  /** Resources that were there and are not in the answer. */
  readonly others: readonly string[];
  /** Whether the window begins before the first bundle of the archive. */
  readonly beforeFirst: boolean;
  /** Of the history, and of the spans that are in the answer. */
  readonly given: readonly Assumption[];
}

const always: readonly NeverAssumption[] = [
  {
    code: "outside",
    says:
      "Outside Writ: logins of the database that do not go through it (its owners, superusers, replicas, backups, " +
      "whoever has a role's password), what the database lets a role's login do beyond tables, and bundles signed by " +
      "an offline break-glass key, which only records show.",
  },
  {
    code: "names",
    says:
      "It is about columns of this name: a value that was copied, renamed or computed into another is that one's " +
      "question.",
  },
];

/** In a fixed order, each sentence once. */
export function neverAssumptions(resting: Resting): readonly NeverAssumption[] {
  const { found, states, basis, given, others, beforeFirst } = resting;
  const said = [
    ...given,
    ...always,
    ...(basis === "bundle" ? [behind] : []),
    ...(basis === "bundle" && beforeFirst ? [firstBundle] : []),
    ...sameDatabase(states),
    ...otherNames(others),
    ...maskOptions(found.shown),
    ...unlisted(found.shown),
    ...inherited(found.shown),
    ...functions(states, found.shown),
    ...tables(found),
    ...unmasked(states),
    ...detect(found),
    ...guards(found),
    ...unspelled(found),
  ];
  return [...new Map(said.map((one) => [`${one.code} ${one.says}`, one])).values()];
}

/** A publisher that finds an empty store begins a chain: what was in another place before, nothing here names. */
const firstBundle: NeverAssumption = {
  code: "first-bundle",
  says:
    "The first bundle of the archive names none before it: this is the beginning, if nothing was published " +
    "to another place before.",
};

function otherNames(others: readonly string[]): NeverAssumption[] {
  if (others.length === 0) return [];
  const says = "if one leads to the same database by another name or address of its server, ask about it too";
  return [{ code: "same-database", says: `Not in the answer: ${listed(others)}; ${says}.` }];
}

function sameDatabase(states: readonly ResourceState[]): NeverAssumption[] {
  const names = new Set(
    states.filter(({ sameDatabaseAs }) => sameDatabaseAs !== null).map(({ resource }) => resource.name),
  );
  if (names.size === 0) return [];
  const how = "led to an address and database that it led to as well, and is in the answer";
  const says = `${listed([...names])} ${how}; another name of the server is not seen.`;
  return [{ code: "same-database", says }];
}

/** Where the file says it, once for each line and its roles. */
function byLine(
  pieces: readonly SightPiece[],
): readonly { readonly at: string; readonly roles: readonly string[]; readonly piece: SightPiece }[] {
  const lines = Map.groupBy(pieces, ({ sight: { reason } }) => `${reason.path} ${reason.pointer} ${reason.words}`);
  return [...lines.values()].flatMap((of) => {
    const [piece] = of;
    if (piece === undefined) return [];
    const roles = [...new Set(of.map(({ sight }) => sight.role))].sort();
    return [{ at: placeWords(piece), roles, piece }];
  });
}

/** `masks/orders-db.yaml:4 (0123456789ab)`. */
function placeWords({ state, sight: { reason } }: SightPiece): string {
  const document = state.mask?.path === reason.path ? state.mask : state.resource;
  const version = state.mask?.path === reason.path ? state.versions.mask : state.versions.resource;
  const commit = version === undefined ? "" : ` (${version.commit.slice(0, 12)})`;
  return `${reason.path}:${lineOf(document, reason.pointer)}${commit}`;
}

function maskOptions(shown: readonly SightPiece[]): NeverAssumption[] {
  const options = [
    [
      "lookup",
      "searchEquality",
      "lets find rows by the exact value (search: equality), 30 an hour for each person, on record",
    ],
    [
      "write",
      "writeAllow",
      "lets write the column without seeing it (write: allow): a collision tells that a value is there",
    ],
    ["nulls", "nullsShow", "shows whether there is a value (nulls: show)"],
  ] as const;
  return options.flatMap(([code, option, words]) =>
    byLine(shown.filter(({ sight }) => sight.mask?.[option] === true)).map(({ at, roles }) => ({
      code,
      says: `${at} ${words}: ${listed(roles)}.`,
    })),
  );
}

function unlisted(shown: readonly SightPiece[]): NeverAssumption[] {
  const open = shown.filter(({ state, sight }) => sight.sight !== "clear" && state.mask?.value.unlisted === "show");
  const paths = [...new Set(open.map(({ state }) => state.mask?.path ?? ""))].sort();
  if (paths.length === 0) return [];
  const says = "a new column, or a copy of this one under another name, is shown until a line names it";
  return [{ code: "unlisted-show", says: `unlisted: show in ${listed(paths)}: ${says}.` }];
}

/** A role that a line lets see the column of another table sees it in that table's partitions and children. */
function inherited(shown: readonly SightPiece[]): NeverAssumption[] {
  const said = shown.flatMap(({ state, sight }) => {
    if (sight.sight === "clear") return [];
    return (state.mask?.clear ?? []).flatMap(({ columns, roles }) =>
      roles.includes(sight.role)
        ? columns.filter((pattern) => isOfAnother(pattern, sight.column)).map((pattern) => ({ pattern, sight, state }))
        : [],
    );
  });
  return said.map(({ pattern, sight, state }) => {
    const cleared = [pattern.schema, pattern.table, pattern.column].map(formatNamePart).join(".");
    const how = `if ${formatNamePart(sight.column.table)} is a partition or child of it, this column was shown as well`;
    return { code: "inherited", says: `${state.mask?.path ?? ""} shows ${cleared} to ${sight.role}: ${how}.` };
  });
}

function isOfAnother({ schema, table, column }: ColumnPattern, asked: ColumnCase): boolean {
  return (
    (column === null || column === asked.column) &&
    ((schema !== null && schema !== asked.schema) || (table !== null && table !== asked.table))
  );
}

function functions(states: readonly ResourceState[], shown: readonly SightPiece[]): NeverAssumption[] {
  const hidden = new Set(
    shown
      .filter(({ sight }) => sight.sight !== "clear")
      .map(({ state, sight }) => `${state.resource.name} ${sight.role}`),
  );
  return states.flatMap(({ resource }) =>
    Object.entries(resource.value.roles).flatMap(([role, { functions: called = [] }]) =>
      called.length === 0 || !hidden.has(`${resource.name} ${role}`)
        ? []
        : [
            {
              code: "functions" as const,
              says: `${role} of ${resource.name} may call ${listed(called)}: what a function returns is not masked.`,
            },
          ],
    ),
  );
}

function tables({ beyondTables }: Found): NeverAssumption[] {
  const clear = beyondTables.filter(({ sight }) => sight.sight === "clear");
  if (clear.length === 0) return [];
  const grants = [...new Set(clear.map(({ span }) => span.grant))].sort();
  const how = "lists of tables leave the table out, and are by name";
  const says = `${listed(grants)}: ${how}: a view among them that reads it, or a table that it is a part of, shows it.`;
  return [{ code: "tables", says }];
}

/** Where nothing is masked, statements that define things pass. */
function unmasked(states: readonly ResourceState[]): NeverAssumption[] {
  return states.flatMap(({ resource, mask }) => {
    const masks = mask !== undefined && (mask.columns.length > 0 || mask.value.unlisted === "hide");
    if (masks) return [];
    const roles = Object.entries(resource.value.roles)
      .filter(([, { allow }]) => allow.some((kind) => ["all", "ddl", "call", "do"].includes(kind)))
      .map(([role]) => role);
    if (roles.length === 0) return [];
    const may = "may have renamed columns or made copies and functions then";
    const says = `${resource.name} was without masks for a time: ${listed(roles)} ${may}.`;
    return [{ code: "all-kinds" as const, says }];
  });
}

function detect({ held }: Found): NeverAssumption[] {
  const paths = held
    .filter(({ state, sight }) => sight.sight === "clear" && (state.mask?.value.detect ?? []).length > 0)
    .map(({ state }) => state.mask?.path ?? "");
  return [...new Set(paths)].map((path) => ({
    code: "detect",
    says:
      `${path} says detect: values of these forms may have been hidden all the same; ` +
      "that is a best effort, and counts as seen.",
  }));
}

/** Names that no file spells are one case, whether the database has such a column or not. */
function unspelled({ held }: Found): NeverAssumption[] {
  const open = held.find(({ sight }) => sight.sight === "clear" && /(^|\.)\*(\.|$)/.test(sight.column.shown));
  if (open === undefined) return [];
  const what = "and the like stand for every column that no file spells";
  const says = `${open.sight.column.shown} ${what}; whether the database has one is not known here.`;
  return [{ code: "unspelled", says }];
}

/** Guards judge what statements name, and functions and triggers pass them: they are told, and hide nothing here. */
function guards({ held }: Found): NeverAssumption[] {
  const lines = held.flatMap(({ state, sight }) => {
    if (sight.sight !== "clear" || state.guard === undefined) return [];
    const { path, deny } = state.guard;
    const near = deny.filter(({ columns = [], tables = [], roles }) => {
      const named = [...columns, ...tables.map((table) => ({ ...table, column: null }))];
      return (roles?.includes(sight.role) ?? true) && named.some((pattern) => isOf(pattern, sight.column));
    });
    return near.map(({ line }) => `${path}:${line}`);
  });
  const how = "denied statements that name the column or its table; that is not counted as hiding it";
  return lines.length === 0 ? [] : [{ code: "guards", says: `${listed([...new Set(lines)].sort())} ${how}.` }];
}

function isOf({ schema, table, column }: ColumnPattern, asked: ColumnCase): boolean {
  const holds = (part: string | null, name: string): boolean => part === null || part === name;
  return holds(schema, asked.schema) && holds(table, asked.table) && holds(column, asked.column);
}
