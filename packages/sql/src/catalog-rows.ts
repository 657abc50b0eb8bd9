// Rows of text values, as the catalogue queries answer, into what the catalogue holds. It must never fill in what a row
// does not say.
import type {
  Binding,
  BuiltinVolatility,
  Column,
  ForeignKey,
  Relation,
  RelationKind,
  Trigger,
  TriggerEvent,
  UserFunction,
  ViewFacts,
  ViewFunction,
  ViewSource,
} from "./catalog.ts";
import type { CatalogRows, CatalogTable } from "./catalog-queries.ts";

export type ByName<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

type Row = CatalogTable[number];

export function text(value: string | null | undefined): string {
  return value ?? "";
}

// bool::text is "true"; drivers that print a bool themselves write "t".
function flag(value: string | null | undefined): boolean {
  return value === "true" || value === "t";
}

export function relationsOf(rows: CatalogRows): ReadonlyMap<number, Relation> {
  const columns = new Map<number, Column[]>();
  for (const row of rows.columns) {
    push(columns, Number(row[0]), columnOf(row));
  }
  const relations = new Map<number, Relation>();
  for (const row of rows.relations) {
    const oid = Number(row[0]);
    relations.set(oid, {
      oid,
      schema: text(row[1]),
      name: text(row[2]),
      kind: text(row[3]) as RelationKind,
      rowTypeOid: Number(row[4]),
      columns: columns.get(oid) ?? [],
      hasRules: flag(row[5]),
      triggers: triggersOf(row[6]),
      hasRowSecurity: flag(row[7]),
    });
  }
  return relations;
}

// Bits of pg_trigger.tgtype (catalog/pg_trigger.h).
const triggerBits: readonly (readonly [event: TriggerEvent, bit: number])[] = [
  ["insert", 4],
  ["delete", 8],
  ["update", 16],
];
const anyTrigger: Trigger = { events: new Set(triggerBits.map(([event]) => event)), columns: [] };

/** `29:` or `19:3 4,7:`. A snapshot of before these were told apart says `true`: such a trigger fires on anything. */
function triggersOf(value: string | null | undefined): readonly Trigger[] {
  if (value === null || value === undefined || ["", "false", "f"].includes(value)) return [];
  return value.split(",").map((part) => {
    const found = /^(\d+):([\d ]*)$/.exec(part);
    if (found === null) return anyTrigger;
    const events = triggerBits.filter(([, bit]) => (Number(found[1]) & bit) !== 0).map(([event]) => event);
    return { events: new Set(events), columns: (found[2] ?? "").split(" ").filter(Boolean).map(Number) };
  });
}

function columnOf(row: Row): Column {
  return {
    number: Number(row[1]),
    name: text(row[2]),
    typeOid: Number(row[3]),
    type: { schema: text(row[4]), name: text(row[5]), modifier: text(row[6]) },
    typeKind: text(row[7]),
    base: { schema: text(row[8]), name: text(row[9]), modifier: text(row[10]) },
    category: text(row[11]),
    isArray: flag(row[12]),
    generated: text(row[13]) !== "",
  };
}

export function primaryKeysOf(rows: CatalogTable): ReadonlyMap<number, readonly number[]> {
  return new Map(rows.map((row) => [Number(row[0]), JSON.parse(row[1] ?? "[]")]));
}

export function builtinsOf(rows: CatalogTable): ReadonlyMap<string, BuiltinVolatility> {
  return new Map(rows.map((row) => [text(row[0]), text(row[1]) as BuiltinVolatility]));
}

export function functionOf(row: Row): UserFunction {
  return {
    schema: text(row[0]),
    name: text(row[1]),
    volatile: row[2] === "v",
    extension: row[3] ?? undefined,
    takesRow: flag(row[4]),
    isCompiled: flag(row[6]),
  };
}

export function foreignKeyOf(row: Row): ForeignKey {
  return {
    relation: Number(row[0]),
    columns: JSON.parse(row[1] ?? "[]"),
    referenced: Number(row[2]),
    referencedColumns: JSON.parse(row[3] ?? "[]"),
    acts: flag(row[4]),
  };
}

export function bindingsOf(table: CatalogTable): ReadonlyMap<number, readonly Binding[]> {
  const relations = new Map<number, Binding[]>();
  for (const row of table) {
    push(relations, Number(row[0]), { columns: JSON.parse(row[1] ?? "[]"), others: JSON.parse(row[2] ?? "[]") });
  }
  return relations;
}

export function generatedOf(table: CatalogTable): ReadonlyMap<number, ReadonlyMap<number, readonly number[]>> {
  const relations = new Map<number, Map<number, number[]>>();
  for (const row of table) {
    const columns = relations.get(Number(row[0])) ?? new Map<number, number[]>();
    relations.set(Number(row[0]), columns);
    push(columns, Number(row[1]), Number(row[2]));
  }
  return relations;
}

export function viewsOf(rows: CatalogRows): ReadonlyMap<number, ViewFacts> {
  const definitions = new Map(rows.viewDefinitions.map((row) => [Number(row[0]), row[1] ?? undefined]));
  return new Map(
    rows.views.map((row) => {
      const oid = Number(row[0]);
      return [oid, { definition: definitions.get(oid), isBarrier: flag(row[1]), isOfAnother: flag(row[2]) }];
    }),
  );
}

export function viewSourcesOf(table: CatalogTable): ReadonlyMap<number, readonly ViewSource[]> {
  const views = new Map<number, ViewSource[]>();
  for (const row of table) {
    push(views, Number(row[0]), { oid: Number(row[1]), columns: JSON.parse(row[2] ?? "[]") });
  }
  return views;
}

export function viewFunctionsOf(table: CatalogTable): ReadonlyMap<number, readonly ViewFunction[]> {
  const views = new Map<number, ViewFunction[]>();
  for (const row of table) {
    push(views, Number(row[0]), { schema: text(row[1]), name: text(row[2]), extension: row[3] ?? undefined });
  }
  return views;
}

export function operatorsOf(table: CatalogTable): ByName<boolean> {
  const schemas = new Map<string, Map<string, boolean>>();
  for (const row of table) {
    nested(schemas, text(row[0])).set(text(row[1]), flag(row[2]));
  }
  return schemas;
}

export function byName<T extends { readonly schema: string; readonly name: string }>(items: readonly T[]): ByName<T> {
  const schemas = new Map<string, Map<string, T>>();
  for (const item of items) {
    nested(schemas, item.schema).set(item.name, item);
  }
  return schemas;
}

function nested<T>(schemas: Map<string, Map<string, T>>, schema: string): Map<string, T> {
  const names = schemas.get(schema) ?? new Map<string, T>();
  schemas.set(schema, names);
  return names;
}

export function pairsOf(table: CatalogTable, key: number, value: number): ReadonlyMap<number, readonly number[]> {
  const pairs = new Map<number, number[]>();
  for (const row of table) {
    push(pairs, Number(row[key]), Number(row[value]));
  }
  return pairs;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [value]);
  } else {
    list.push(value);
  }
}
