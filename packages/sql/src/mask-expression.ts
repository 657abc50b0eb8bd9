// The SQL that stands in a masked column's place. Every function is pg_catalog's by name and the result has the
// column's own type. It must never hold a value of the column but through the mask, and a mask unfit for the type is
// null.
import type { Column, ColumnType } from "./catalog.ts";
import { hashKeyBytesMin } from "./limits.ts";
import { fixedConstant } from "./mask-constant.ts";
import { fitOf, hashKindOf, isCitext } from "./mask-fit.ts";
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
  if (!masked.mask.nullsShow) {
    return `CAST(${value} AS ${type})`;
  }
  // A constant is read as the column's type once, not as text for each row; the outer cast keeps the modifier, which
  // CASE loses.
  const typed = masked.mask.form.form === "fixed" ? `CAST(${value} AS ${type})` : value;
  return `CAST(CASE WHEN ${reference} IS NULL THEN NULL ELSE ${typed} END AS ${type})`;
}

/** Whether the mask's text holds the key, which a plan would print. */
export function usesKey(mask: ColumnMask): boolean {
  return mask.form.form === "hash";
}

function typeText(type: ColumnType): string {
  return `${quoteName(type.schema, type.name)}${type.modifier}`;
}

function formExpression(masked: Masked): string | undefined {
  const { form } = masked.mask;
  if (!fitOf(form, masked.column).fits) {
    return undefined;
  }
  switch (form.form) {
    case "null":
      return undefined;
    case "fixed":
      return fixedConstant(masked.column, form.value);
    case "hash":
      return hashExpression(masked);
    case "keep":
      return keepExpression(masked.reference, form);
    case "email":
      return emailExpression(masked.reference);
  }
}

function textOf(reference: string): string {
  return `${reference}::pg_catalog.text`;
}

// A null is shorter than anything, so it takes the ELSE branch and is hidden. Of char(n) the padding does not count.
function keepExpression(reference: string, { first, last }: { first: number; last: number }): string {
  const value = textOf(reference);
  const enough = 2 * (first + last) + 2;
  const start = first > 0 ? `pg_catalog.left(${value}, ${first})` : "''::pg_catalog.text";
  const end = last > 0 ? `pg_catalog.right(${value}, ${last})` : "''::pg_catalog.text";
  const kept = `pg_catalog.textcat(pg_catalog.textcat(${start}, ${shownInstead}), ${end})`;
  const isLong = `pg_catalog.int4ge(pg_catalog.length(${value}), ${enough})`;
  return `CASE WHEN ${isLong} THEN ${kept} ELSE ${shownInstead} END`;
}

// One address and nothing else, with a domain of letters at its end: free text with an @ in it, and numbers behind an
// @, are hidden whole.
const oneAddress = quoteLiteral("^[^@[:space:]]+@([A-Za-z0-9-]+[.])+[A-Za-z]{2,63}$");

// Pattern and search work under the collation "C", since others may allow neither; the result keeps the column's own.
function emailExpression(reference: string): string {
  const value = textOf(reference);
  const plain = `(${value} COLLATE pg_catalog."C")`;
  const isAddress = `pg_catalog.textregexeq(${plain}, ${oneAddress}::pg_catalog.text)`;
  const behindAt = `pg_catalog.int4um(pg_catalog.strpos(${plain}, '@'::pg_catalog.text))`;
  const shown = `pg_catalog.textcat('***@'::pg_catalog.text, pg_catalog.right(${value}, ${behindAt}))`;
  return `CASE WHEN ${isAddress} THEN ${shown} ELSE ${shownInstead} END`;
}

// The shape of HMAC: an inner digest over key and value, an outer over key and inner digest. A null is hashed as an
// empty value.
function hashExpression(masked: Masked): string | undefined {
  const kind = hashKindOf(masked.column);
  if (kind === undefined || masked.hashKey.length < hashKeyBytesMin) {
    return undefined;
  }
  const keyHex = Buffer.from(masked.hashKey).toString("hex");
  const key = `pg_catalog.decode('${keyHex}'::pg_catalog.text, 'hex'::pg_catalog.text)`;
  const inner = `pg_catalog.sha256(pg_catalog.byteacat(${key}, ${bytesToHash(masked)}))`;
  const digest = `pg_catalog.sha256(pg_catalog.byteacat(${key}, ${inner}))`;
  const hex = `pg_catalog.encode(${digest}, 'hex'::pg_catalog.text)`;
  switch (kind) {
    case "text":
      return hex;
    case "bytea":
      return digest;
    case "uuid":
      return `pg_catalog.left(${hex}, 32)`;
    case "int8":
      return positiveNumber(hex);
  }
}

// What the type takes for equal must hash alike: citext compares lower case.
function bytesToHash({ column, reference }: Masked): string {
  if (hashKindOf(column) === "bytea") {
    return `COALESCE(${reference}::pg_catalog.bytea, ''::pg_catalog.bytea)`;
  }
  const text = isCitext(column)
    ? `pg_catalog.lower(${textOf(reference)} COLLATE pg_catalog."default")`
    : textOf(reference);
  return `pg_catalog.convert_to(COALESCE(${text}, ''::pg_catalog.text), 'UTF8')`;
}

/** The first 63 bits of a digest. */
function positiveNumber(hex: string): string {
  const bits = `pg_catalog.textcat('x'::pg_catalog.text, pg_catalog.left(${hex}, 16))`;
  const number = `CAST(CAST(${bits} AS pg_catalog.bit(64)) AS pg_catalog.int8)`;
  return `pg_catalog.int8and(${number}, 9223372036854775807)`;
}
