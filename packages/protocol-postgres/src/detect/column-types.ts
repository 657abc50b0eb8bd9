// Which columns can hold text, and how their bytes are laid out: by type OID and format, as RowDescription and the
// heads of binary arrays and records give them. A type that is not known must be looked into.

/** How a value is looked at. */
export const how = {
  /** No text in it. */
  pass: 0,
  text: 1,
  json: 2,
  /** A version, then JSON. */
  jsonb: 3,
  array: 4,
  record: 5,
  /** Text of a type that is not known. */
  anyText: 6,
  /** Bytes of a type that is not known. */
  anyBinary: 7,
} as const;

export type How = (typeof how)[keyof typeof how];

/** Most columns of a result: src/include/access/htup_details.h, MaxTupleAttributeNumber. */
export type ColumnPlan = Uint8Array;

// src/include/catalog/pg_type.dat: types whose values are numbers, times, addresses, bits, bytes.
const plainTypes =
  "16 17 18 20 21 22 23 24 26 27 28 29 30 600 601 602 603 604 628 650 " +
  "700 701 718 774 790 829 869 1082 1083 1114 1184 1186 1266 1560 1562 1700 2278 2950 2970 3220 " +
  "3904 3906 3908 3910 3912 3926 4451 4532 4533 4534 4535 4536 5038 5069";
// And arrays of them.
const plainArrays =
  "271 629 651 719 775 791 1000 1001 1002 1005 1006 1007 1008 1010 1011 1012 1013 1016 1017 1018 " +
  "1019 1020 1021 1022 1027 1028 1040 1041 1115 1182 1183 1185 1187 1231 1270 1561 1563 2949 2951 3221 " +
  "3905 3907 3909 3911 3913 3927 5039 6150 6151 6152 6153 6155 6157";
/** text, varchar, bpchar, name, xml, unknown, cstring, refcursor: their binary form is their text. */
const textTypes = "25 1043 1042 19 142 705 2275 1790";
/** text[], varchar[], bpchar[], name[], xml[], cstring[], json[], jsonb[], record[]. */
const arrayTypes = "1009 1015 1014 1003 143 1263 199 3807 2287";
const jsonOid = 114;
const jsonbOid = 3802;
const recordOid = 2249;

const set = (oids: string): ReadonlySet<number> => new Set(oids.split(" ").map(Number));
const passes = set(`${plainTypes} ${plainArrays}`);
const texts = set(textTypes);
const arrays = set(arrayTypes);

/** `format`: 0 text, 1 binary. Domains come as what they stand on (printtup.c, SendRowDescriptionMessage). */
export function howOf(typeOid: number, format: number): How {
  if (passes.has(typeOid)) return how.pass;
  if (typeOid === jsonOid) return how.json;
  if (texts.has(typeOid)) return how.text;
  if (typeOid === jsonbOid) return format === 0 ? how.json : how.jsonb;
  if (format === 0) return arrays.has(typeOid) || typeOid === recordOid ? how.text : how.anyText;
  if (arrays.has(typeOid)) return how.array;
  return typeOid === recordOid ? how.record : how.anyBinary;
}

/** Where nothing is known of the type. */
export function howUnknown(format: number): How {
  return format === 0 ? how.anyText : how.anyBinary;
}
