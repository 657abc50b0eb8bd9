// The SQL that stands in a masked column's place. Every function is pg_catalog's by name and the result has the
// column's own type. It must never hold a value of the column but through the mask, and a mask unfit for the type is
// null.
import type { Column, ColumnType } from "./catalog.ts";
import { hashKeyBytesMin } from "./limits.ts";
import { fixedConstant } from "./mask-constant.ts";
import type { ColumnMask } from "./masks.ts";
import { quoteIdentifier, quoteLiteral, quoteName } from "./quote.ts";

const shownInstead = "'***'::pg_catalog.text";

interface Masked {
  /** The column as the sub-select's inner table names it. */
  readonly reference: string;
  readonly column: Column;
  readonly mask: ColumnMask;
  /** 32 random bytes of the session. They become part of the text sent upstream, which must never be recorded. */
  readonly hashKey: Uint8Array;
}

/** The masked column as an expression over `alias`. */
export function maskExpression(alias: string, masked: Omit<Masked, "reference">): string {
  const reference = `${quoteIdentifier(alias)}.${quoteIdentifier(masked.column.name)}`;
  const value = formExpression({ ...masked, reference });
  const type = typeText(masked.column.base);
  if (value === undefined) {
    return `NULL::${type}`;
  }
  const shown = masked.mask.nullsShow ? `CASE WHEN ${reference} IS NULL THEN NULL ELSE ${value} END` : value;
  return `CAST(${shown} AS ${type})`;
}

/** Whether the mask's text holds the key, which a plan would print. */
export function usesKey(mask: ColumnMask): boolean {
  return mask.form.form === "hash";
}

function typeText(type: ColumnType): string {
  return `${quoteName(type.schema, type.name)}${type.modifier}`;
}

/** text, varchar, char(n), citext: what can be cut and joined as text. */
function isTextLike({ base, isArray, typeKind }: Column): boolean {
  const builtin = base.schema === "pg_catalog" && ["text", "varchar", "bpchar"].includes(base.name);
  return !isArray && (typeKind === "b" || typeKind === "d") && (builtin || base.name === "citext");
}

function formExpression(masked: Masked): string | undefined {
  const { form } = masked.mask;
  switch (form.form) {
    case "null":
      return undefined;
    case "fixed":
      return fixedConstant(masked.column, form.value);
    case "hash":
      return hashExpression(masked);
    case "keep":
      return isTextLike(masked.column) ? keepExpression(masked.reference, form) : undefined;
    case "email":
      return isTextLike(masked.column) ? emailExpression(masked.reference) : undefined;
  }
}

function textOf(reference: string): string {
  return `${reference}::pg_catalog.text`;
}

// A null is shorter than anything, so it takes the ELSE branch and is hidden.
function keepExpression(reference: string, { first, last }: { first: number; last: number }): string {
  const value = textOf(reference);
  const enough = 2 * (first + last) + 2;
  const start = first > 0 ? `pg_catalog.left(${value}, ${first})` : "''::pg_catalog.text";
  const end = last > 0 ? `pg_catalog.right(${value}, ${last})` : "''::pg_catalog.text";
  const kept = `pg_catalog.textcat(pg_catalog.textcat(${start}, ${shownInstead}), ${end})`;
  const isLong = `pg_catalog.int4ge(pg_catalog.length(${value}), ${enough})`;
  return `CASE WHEN ${isLong} THEN ${kept} ELSE ${shownInstead} END`;
}

// Only what is one address and nothing else shows its domain: free text with an @ in it is hidden whole.
function emailExpression(reference: string): string {
  const pattern = quoteLiteral("^[^@[:space:]]+@([A-Za-z0-9.-]{1,253})$");
  const domain = `pg_catalog.substring(${textOf(reference)}, ${pattern}::pg_catalog.text)`;
  return `COALESCE(pg_catalog.textcat('***@'::pg_catalog.text, ${domain}), ${shownInstead})`;
}

// The shape of HMAC: an inner digest over key and value, an outer over key and inner digest.
function hashExpression(masked: Masked): string | undefined {
  const isUuid = masked.column.base.schema === "pg_catalog" && masked.column.base.name === "uuid";
  const isFit = isTextLike(masked.column) || (isUuid && !masked.column.isArray);
  if (!isFit || masked.hashKey.length < hashKeyBytesMin) {
    return undefined;
  }
  const keyHex = Buffer.from(masked.hashKey).toString("hex");
  const key = `pg_catalog.decode('${keyHex}'::pg_catalog.text, 'hex'::pg_catalog.text)`;
  const value = `pg_catalog.convert_to(COALESCE(${textOf(masked.reference)}, ''::pg_catalog.text), 'UTF8')`;
  const inner = `pg_catalog.sha256(pg_catalog.byteacat(${key}, ${value}))`;
  const digest = `pg_catalog.encode(pg_catalog.sha256(pg_catalog.byteacat(${key}, ${inner})), 'hex'::pg_catalog.text)`;
  return isUuid ? `pg_catalog.left(${digest}, 32)` : digest;
}
