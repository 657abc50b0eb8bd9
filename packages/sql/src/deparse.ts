// Text for a tree whose received text could not be edited. The printer is known to print some trees as other ones
// (WITH TIES, GROUP BY DISTINCT): nothing it prints may be sent before its own parse has been compared with the tree.
import { createRequire } from "node:module";
import { deparseNodesMax } from "./limits.ts";
import { quoteIdentifier } from "./quote.ts";
import {
  countNodes,
  listAt,
  mapTree,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  unwrap,
} from "./tree.ts";

/** The little of pgsql-deparser that this needs. */
interface PgsqlDeparser {
  visit(node: SyntaxValue | undefined, context: unknown): string;
  deparseQuery(): string;
}
type PrinterClass = new (tree: SyntaxValue, options: { readonly pretty: boolean }) => PgsqlDeparser;

const require = createRequire(import.meta.url);
let loaded: PrinterClass | undefined;

// Most processes never need it: a megabyte of code, read when the first statement does.
function printer(): PrinterClass {
  loaded ??= exactTypes((require("pgsql-deparser") as { readonly Deparser: PrinterClass }).Deparser);
  return loaded;
}

/** It prints pg_catalog.int4 as int, which is another tree: types are printed as they are here. */
function exactTypes(Deparser: PrinterClass): PrinterClass {
  return class extends Deparser {
    // The library calls the method that is named after a node's type.
    TypeName(node: SyntaxObject, context: unknown): string {
      const names = (stringsOf(listAt(node, "names")) ?? []).map(quoteIdentifier).join(".");
      const modifiers = listAt(node, "typmods").map((item) => this.visit(item, context));
      const bounds = listAt(node, "arrayBounds").map((bound) => arrayBound(unwrap(bound)?.content));
      return [
        ...[node["setof"] === true ? "SETOF " : "", names, node["pct_type"] === true ? "%TYPE" : ""],
        ...[modifiers.length === 0 ? "" : `(${modifiers.join(", ")})`, ...bounds],
      ].join("");
    }

    TypeCast(node: SyntaxObject, context: unknown): string {
      return `CAST(${this.visit(node["arg"], context)} AS ${this.TypeName(objectAt(node, "typeName") ?? {}, context)})`;
    }
  };
}

function arrayBound(bound: SyntaxObject | undefined): string {
  const { ival = 0 } = bound ?? {};
  return ival === -1 ? "[]" : `[${String(ival)}]`;
}

/** A text for the tree, to be proved; undefined for a tree that is too large, or that the printer does not know. */
export function deparseTree(tree: SyntaxValue): string | undefined {
  if (countNodes(tree, deparseNodesMax) > deparseNodesMax) {
    return undefined;
  }
  try {
    const Printer = printer();
    return new Printer(structuredClone(mapTree(tree, asNewest)), { pretty: false }).deparseQuery();
  } catch {
    return undefined; // it throws on what it does not know, and on a stack that is too deep
  }
}

/** What the printer, which knows trees of 18, would leave out of an older tree.  */
function asNewest(object: SyntaxObject): SyntaxValue | undefined {
  const { returningList, ...rest } = object;
  if (returningList !== undefined) {
    return mapTree({ ...rest, returningClause: { exprs: listAt(object, "returningList") } }, asNewest);
  }
  const action = objectAt(object, "MergeWhenClause");
  if (action !== undefined && action["matchKind"] === undefined) {
    const { matched, ...others } = action;
    const matchKind = matched === true ? "MERGE_WHEN_MATCHED" : "MERGE_WHEN_NOT_MATCHED_BY_TARGET";
    return { MergeWhenClause: mapTree({ ...others, matchKind }, asNewest) };
  }
  return undefined;
}
