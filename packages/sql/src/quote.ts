// Names and literals as PostgreSQL writes them (quote_ident, quote_literal). It must never leave a name half quoted.

// Keywords that quote_identifier (ruleutils.c) quotes: all but the unreserved ones, of PostgreSQL 18's kwlist.h.
const quotedKeywords = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint
  create current_catalog current_date current_role current_time current_timestamp current_user default
  deferrable desc distinct do else end except false fetch for foreign from grant group having in
  initially intersect into lateral leading limit localtime localtimestamp not null offset on only or
  order placing primary references returning select session_user some symmetric system_user table then
  to trailing true union unique user using variadic when where window with authorization binary
  collation concurrently cross current_schema freeze full ilike inner is isnull join left like natural
  notnull outer overlaps right similar tablesample verbose between bigint bit boolean char character
  coalesce dec decimal exists extract float greatest grouping inout int integer interval json
  json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
  json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric
  out overlay position precision real row setof smallint substring time timestamp treat trim values
  varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
  xmlserialize xmltable`.split(/\s+/),
);

/** `[a-z_][a-z0-9_]*`, without the price of a regular expression: names are quoted many times a statement. */
function isPlainName(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || code === 0x5f;
    if (!isLetter && !(at > 0 && code >= 0x30 && code <= 0x39)) return false;
  }
  return name.length > 0;
}

/** A name as `quote_ident` writes it. */
export function quoteIdentifier(name: string): string {
  return isPlainName(name) && !quotedKeywords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `schema.name`, each part quoted where PostgreSQL would. */
export function quoteName(schema: string, name: string): string {
  return `${quoteIdentifier(schema)}.${quoteIdentifier(name)}`;
}

/** A string literal that means the same whatever standard_conforming_strings says. The text must hold no NUL. */
export function quoteLiteral(text: string): string {
  const doubled = text.replaceAll("'", "''");
  return text.includes("\\") ? `E'${doubled.replaceAll("\\", "\\\\")}'` : `'${doubled}'`;
}
