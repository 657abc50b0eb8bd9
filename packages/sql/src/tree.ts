// The parse tree as plain JSON, and the few walks over it. It must never know what a node means.
import { treeDepthMax, treeNodesMax } from "./limits.ts";

export type SyntaxValue = string | number | boolean | null | SyntaxObject | readonly SyntaxValue[];
export interface SyntaxObject {
  readonly [key: string]: SyntaxValue | undefined;
}

/** Fields that say where something stood in the text, not what it is. */
export const placeFields: ReadonlySet<string> = new Set([
  "location",
  "stmt_location",
  "stmt_len",
  "list_start",
  "list_end",
  "rexpr_list_start",
  "rexpr_list_end",
]);

export function isObject(value: SyntaxValue | undefined): value is SyntaxObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isList(value: SyntaxValue | undefined): value is readonly SyntaxValue[] {
  return Array.isArray(value);
}

/** The object in a field, or undefined. */
export function objectAt(object: SyntaxObject | undefined, field: string): SyntaxObject | undefined {
  const value = object?.[field];
  return isObject(value) ? value : undefined;
}

/** The list in a field, empty when absent. */
export function listAt(object: SyntaxObject | undefined, field: string): readonly SyntaxValue[] {
  const value = object?.[field];
  return isList(value) ? value : [];
}

/** The text in a field, empty when absent. */
export function textAt(object: SyntaxObject | undefined, field: string): string {
  const value = object?.[field];
  return typeof value === "string" ? value : "";
}

/** The byte offset of a node, -1 when unknown. Zero is written as an absent field. */
export function locationOf(object: SyntaxObject): number {
  const { location } = object;
  return typeof location === "number" ? location : location === undefined ? 0 : -1;
}

/** The type and content of a wrapped node `{ Type: {…} }`, or undefined. */
export function unwrap(
  value: SyntaxValue | undefined,
): { readonly type: string; readonly content: SyntaxObject } | undefined {
  if (!isObject(value)) {
    return undefined;
  }
  let type: string | undefined;
  for (const key in value) {
    if (type !== undefined) return undefined;
    type = key;
  }
  if (type === undefined || !isTypeName(type)) {
    return undefined;
  }
  const content = value[type];
  return isObject(content) ? { type, content } : undefined;
}

/** Node types begin with a capital letter, fields never do. */
export function isTypeName(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** The strings of a list of String nodes; undefined when another node is among them. */
export function stringsOf(list: readonly SyntaxValue[]): readonly string[] | undefined {
  const strings: string[] = [];
  for (const item of list) {
    const node = unwrap(item);
    if (node?.type !== "String") {
      return undefined;
    }
    strings.push(textAt(node.content, "sval"));
  }
  return strings;
}

/** Whether a tree keeps within the bounds. It goes no deeper than they do, so it can be asked of any tree. */
export function isWithinBounds(root: SyntaxValue): boolean {
  return !isObjectOrList(root) || countWithin(root, 0, 0) <= treeNodesMax;
}

function isObjectOrList(value: SyntaxValue | undefined): value is SyntaxObject | readonly SyntaxValue[] {
  return typeof value === "object" && value !== null;
}

/** Nodes counted so far with those of this value; too many when it is too deep. */
function countWithin(value: SyntaxObject | readonly SyntaxValue[], depth: number, before: number): number {
  let nodes = before + 1;
  if (depth > treeDepthMax || nodes > treeNodesMax) {
    return treeNodesMax + 1;
  }
  if (isList(value)) {
    for (const item of value) {
      nodes = isObjectOrList(item) ? countWithin(item, depth + 1, nodes) : nodes;
    }
    return nodes;
  }
  for (const key in value) {
    const child = value[key];
    nodes = isObjectOrList(child) ? countWithin(child, depth + 1, nodes) : nodes;
  }
  return nodes;
}

/** Objects and lists of a tree; no more than one above `most` are counted. */
export function countNodes(root: SyntaxValue, most: number): number {
  const waiting: SyntaxValue[] = [root];
  let nodes = 0;
  for (let value = waiting.pop(); value !== undefined && nodes <= most; value = waiting.pop()) {
    if (typeof value !== "object" || value === null) {
      continue;
    }
    nodes += 1;
    for (const child of Object.values(value)) {
      waiting.push((child ?? null) as SyntaxValue);
    }
  }
  return nodes;
}

/** Whether two trees say the same, wherever it stood in the text. One of them must be within bounds. */
export function isSameTree(left: SyntaxValue | undefined, right: SyntaxValue | undefined): boolean {
  if (left === right) {
    return true;
  }
  if (!isObjectOrList(left) || !isObjectOrList(right)) {
    return false;
  }
  if (isList(left)) {
    return isList(right) && left.length === right.length && left.every((item, index) => isSameTree(item, right[index]));
  }
  return !isList(right) && isSameObject(left, right);
}

function isSameObject(left: SyntaxObject, right: SyntaxObject): boolean {
  let more = 0; // fields of the left that the right has to have, and no others
  for (const field in left) {
    if (placeFields.has(field)) {
      continue;
    }
    if (!(field in right) || !isSameTree(left[field], right[field])) {
      return false;
    }
    more += 1;
  }
  for (const field in right) {
    if (!placeFields.has(field)) {
      more -= 1;
    }
  }
  return more === 0;
}

/**
 * The tree with another value for every object for which `replace` gives one; a list takes the place of one item of a
 * list (the parser's lists never hold lists). Parents are asked before children. What does not change is shared.
 */
export function mapTree(value: SyntaxValue, replace: (object: SyntaxObject) => SyntaxValue | undefined): SyntaxValue {
  if (isList(value)) {
    return mapList(value, replace);
  }
  if (!isObject(value)) {
    return value;
  }
  const other = replace(value);
  if (other !== undefined) {
    return other;
  }
  let copy: Record<string, SyntaxValue | undefined> | undefined;
  for (const key in value) {
    const child = value[key];
    const mapped = isObjectOrList(child) ? mapTree(child, replace) : child;
    if (mapped !== child) {
      copy ??= { ...value };
      copy[key] = mapped;
    }
  }
  return copy ?? value;
}

function mapList(
  list: readonly SyntaxValue[],
  replace: (object: SyntaxObject) => SyntaxValue | undefined,
): readonly SyntaxValue[] {
  let copy: SyntaxValue[] | undefined;
  for (const [index, item] of list.entries()) {
    const mapped = mapTree(item, replace);
    if (mapped !== item) {
      copy ??= list.slice(0, index);
    }
    if (isList(mapped)) {
      copy?.push(...mapped);
    } else {
      copy?.push(mapped);
    }
  }
  return copy ?? list;
}
