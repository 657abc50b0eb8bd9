// The constant a `fixed` mask shows, fit for the column's type. It must never be a text the server would refuse to
// read as that type: an unfit one gives undefined, and the mask is null.
import type { Column } from "./catalog.ts";
import { quoteLiteral } from "./quote.ts";

const zeroUuid = "00000000-0000-0000-0000-000000000000";

// Types that are not here have no constant: enums, composites and others of users, xml (servers are built without it),
// tsquery (an empty one is noticed), aclitem, and what only the server makes.
const plainConstants: Readonly<Record<string, string>> = {
  ...{ text: "***", varchar: "***", bpchar: "***", name: "***", char: "*", refcursor: "***" },
  ...{ int2: "0", int4: "0", int8: "0", numeric: "0", float4: "0", float8: "0", money: "0", bool: "false" },
  ...{
    oid: "0",
    xid: "0",
    xid8: "0",
    cid: "0",
    tid: "(0,0)",
    pg_lsn: "0/0",
    pg_snapshot: "1:1:",
    txid_snapshot: "1:1:",
  },
  ...{ regclass: "0", regcollation: "0", regconfig: "0", regdictionary: "0", regnamespace: "0", regoper: "0" },
  ...{ regoperator: "0", regproc: "0", regprocedure: "0", regrole: "0", regtype: "0", regdatabase: "0" },
  ...{ date: "1970-01-01", timestamp: "1970-01-01 00:00:00", timestamptz: "1970-01-01 00:00:00+00" },
  ...{ time: "00:00:00", timetz: "00:00:00+00", interval: "00:00:00" },
  ...{ uuid: zeroUuid, bytea: "", bit: "0", varbit: "0", json: "{}", jsonb: "{}", jsonpath: "$", tsvector: "" },
  ...{ inet: "0.0.0.0", cidr: "0.0.0.0/0", macaddr: "00:00:00:00:00:00", macaddr8: "00:00:00:00:00:00:00:00" },
  ...{ point: "(0,0)", line: "{1,0,0}", lseg: "[(0,0),(0,0)]", box: "(0,0),(0,0)", path: "((0,0))" },
  ...{ polygon: "((0,0))", circle: "<(0,0),0>", int2vector: "", oidvector: "" },
  ...{ int4range: "empty", int8range: "empty", numrange: "empty", daterange: "empty" },
  ...{ tsrange: "empty", tstzrange: "empty", int4multirange: "{}", int8multirange: "{}", nummultirange: "{}" },
  ...{ datemultirange: "{}", tsmultirange: "{}", tstzmultirange: "{}" },
};

/** A literal for the column's type, or undefined when none is known to fit. `value` is the policy's own constant. */
export function fixedConstant(column: Column, value: string | undefined): string | undefined {
  const text = value === undefined ? typeConstant(column) : fits(column, value) ? value : undefined;
  return text === undefined ? undefined : quoteLiteral(text);
}

function typeConstant(column: Column): string | undefined {
  if (column.isArray) {
    return "{}";
  }
  if (column.base.schema !== "pg_catalog") {
    return column.base.name === "citext" ? "***" : undefined;
  }
  return plainConstants[column.base.name];
}

function fits(column: Column, value: string): boolean {
  // A constant of an array's type would have to be read as the server reads it.
  if (column.isArray || value.includes("\u0000")) {
    return false;
  }
  if (column.base.schema !== "pg_catalog") {
    return column.base.name === "citext";
  }
  const check = valueChecks[column.base.name];
  return check?.(value, column.base.modifier) ?? false;
}

type ValueCheck = (value: string, modifier: string) => boolean;

const anyText: ValueCheck = () => true;

const integerWithin =
  (bits: bigint): ValueCheck =>
  (value) => {
    const limit = 1n << (bits - 1n);
    return /^-?\d{1,19}$/.test(value) && BigInt(value) < limit && BigInt(value) >= -limit;
  };

// Rounded to the scale as the server does, half away from zero, it must keep within the precision (apply_typmod,
// numeric.c).
const isNumeric: ValueCheck = (value, modifier) => {
  const [, whole, fraction = ""] = /^-?(\d{1,100})(?:\.(\d{1,100}))?$/.exec(value) ?? [];
  const [, precision, scale = "0"] = /^\((\d+)(?:,(-?\d+))?\)$/.exec(modifier) ?? [];
  if (whole === undefined || precision === undefined) return whole !== undefined && modifier === "";
  const digits = BigInt(whole + fraction);
  const spare = fraction.length - Number(scale);
  const unit = 10n ** BigInt(Math.abs(spare));
  const rounded = spare > 0 ? (digits + unit / 2n) / unit : digits * unit;
  return rounded < 10n ** BigInt(precision);
};

const isFloat: ValueCheck = (value) => /^-?\d{1,15}(\.\d{1,15})?$/.test(value);

const isDate: ValueCheck = (value) => {
  const at = /^([12]\d{3}-\d{2}-\d{2})$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/.test(value);

const isTimestamp: ValueCheck = (value) => {
  const [date = "", time = "", ...rest] = value.replace(/(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)$/, "").split(/[ T]/);
  return rest.length === 0 && isDate(date, "") && isTime(time);
};

// What jsonb refuses and JSON.parse does not: \u0000 and lone surrogates, and numbers beyond numeric.
const isJson: ValueCheck = (value) => {
  try {
    JSON.parse(value);
    return !value.includes("\\u") && !/\d[eE][+-]?\d{3}/.test(value);
  } catch {
    return false;
  }
};

const valueChecks: Readonly<Record<string, ValueCheck>> = {
  text: anyText,
  varchar: anyText,
  bpchar: anyText,
  name: anyText,
  char: (value) => /^[ -~]$/.test(value),
  int2: integerWithin(16n),
  int4: integerWithin(32n),
  int8: integerWithin(64n),
  oid: (value) => /^\d{1,10}$/.test(value) && Number(value) < 2 ** 32,
  numeric: isNumeric,
  float4: isFloat,
  float8: isFloat,
  bool: (value) => /^(true|false)$/.test(value),
  date: isDate,
  timestamp: (value, modifier) => isDate(value, modifier) || isTimestamp(value, modifier),
  timestamptz: (value, modifier) => isDate(value, modifier) || isTimestamp(value, modifier),
  time: isTime,
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  bit: (value) => /^[01]+$/.test(value),
  varbit: (value) => /^[01]+$/.test(value),
  bytea: (value) => /^\\x([0-9a-f]{2})*$/.test(value),
  json: isJson,
  jsonb: isJson,
  inet: (value) => /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/.test(value),
};
