// Which mask forms fit which types. A form that does not fit a column's type is null there, never an error and never
// the value; it must never call a form fit whose SQL the server might refuse.
import type { MaskForm } from "@writ/contracts";
import type { Column } from "./catalog.ts";
import { hashCharactersMin } from "./limits.ts";
import { fixedConstant } from "./mask-constant.ts";

export interface MaskFit {
  readonly fits: boolean;
  /** Why the mask is null in this column: a clause without a full stop. */
  readonly why?: string;
}

const fitting: MaskFit = { fits: true };

/** Whether a mask form fits a column's type; where it does not, everybody sees null. */
export function fitOf(form: MaskForm, column: Column): MaskFit {
  switch (form.form) {
    case "null":
      return fitting;
    case "fixed":
      return fixedConstant(column, form.value) === undefined ? { fits: false, why: whyNotFixed(form.value) } : fitting;
    case "hash":
      return fitOfHash(column);
    case "keep":
    case "email":
      return isTextLike(column) ? fitting : { fits: false, why: `${form.form} shows parts of text, and this is none` };
  }
}

function whyNotFixed(value: string | undefined): string {
  return value === undefined ? "no constant of this type is known" : "its constant is not known to be of this type";
}

function fitOfHash(column: Column): MaskFit {
  const kind = hashKindOf(column);
  if (kind === undefined) return { fits: false, why: "hash is for text, uuid, bigint and bytea" };
  const short = kind === "text" && lengthOf(column) < hashCharactersMin;
  return short
    ? {
        fits: false,
        why: `a hash needs room for ${hashCharactersMin} characters, or different values would look equal`,
      }
    : fitting;
}

const textTypes: ReadonlySet<string> = new Set(["text", "varchar", "bpchar", "name"]);

/** text, varchar, char(n), name, citext and domains over them: what can be cut and joined as text. */
export function isTextLike(column: Column): boolean {
  return isScalar(column) && (isBuiltin(column, textTypes) || isCitext(column));
}

export function isCitext(column: Column): boolean {
  return isScalar(column) && column.base.schema !== "pg_catalog" && column.base.name === "citext";
}

export type HashKind = "text" | "uuid" | "int8" | "bytea";

const hashedTypes: ReadonlySet<string> = new Set(["uuid", "int8", "bytea"]);

/**
 * How a column's values are hashed; undefined when they cannot be. Smaller integers cannot: of 65,000 different values
 * two would look equal.
 */
export function hashKindOf(column: Column): HashKind | undefined {
  if (isTextLike(column)) return "text";
  return isScalar(column) && isBuiltin(column, hashedTypes) ? (column.base.name as HashKind) : undefined;
}

function isScalar({ isArray, typeKind }: Column): boolean {
  return !isArray && (typeKind === "b" || typeKind === "d");
}

function isBuiltin({ base }: Column, names: ReadonlySet<string>): boolean {
  return base.schema === "pg_catalog" && names.has(base.name);
}

/** Characters that the column's type has room for. */
function lengthOf({ base }: Column): number {
  const length = /^\((\d+)\)$/.exec(base.modifier)?.[1];
  return length === undefined ? Number.POSITIVE_INFINITY : Number(length);
}
