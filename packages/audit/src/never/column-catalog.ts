// A catalogue that holds nothing but the columns in question, so that the code that masks statements is asked how it
// would show them. It must never hold parents, views or functions: what the database had is not known here.
import { Catalog, type CatalogRows, type CatalogTable, type Relation } from "@writ/sql";
import type { ColumnCase } from "./column-cases.ts";

const none: CatalogTable = [];
const textType = ["25", "pg_catalog", "text", "", "b", "pg_catalog", "text", "", "S", "false", ""];

export interface ColumnCatalog {
  readonly catalog: Catalog;
  relationOf(one: ColumnCase): Relation;
}

/** Every relation a plain table, every column a text. */
export function columnCatalog(cases: readonly ColumnCase[]): ColumnCatalog {
  const tables = [...Map.groupBy(cases, ({ schema, table }) => JSON.stringify([schema, table]))];
  const relations = tables.map(([, [first]], index) => {
    return [String(index + 1), first?.schema ?? "", first?.table ?? "", "r", "0", "false", null, "false"];
  });
  const columns = tables.flatMap(([, of], index) =>
    of.map(({ column }, at) => [String(index + 1), String(at + 1), column, ...textType]),
  );
  const catalog = Catalog.from({ ...noRows, server: [["180000", "", "[]", "UTF8", "", "[]"]], relations, columns });
  const relationOf = ({ schema, table }: ColumnCase): Relation => {
    const found = catalog.relation(schema, table);
    if (found === undefined) throw new Error("a relation that was put into the catalogue is found in it");
    return found;
  };
  return { catalog, relationOf };
}

const noRows: CatalogRows = {
  ...{ server: none, relations: none, columns: none, parents: none, partitionKeys: none, generated: none },
  ...{ views: none, viewDefinitions: none, viewRelations: none, viewFunctions: none, foreignKeys: none },
  ...{ primaryKeys: none, bindings: none, functions: none, builtins: none, operators: none, types: none, casts: none },
};
