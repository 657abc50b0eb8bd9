// The constant a `fixed` mask shows, fit for the column's type. It must never be a text the server would refuse to
// read as that type: an unfit one gives undefined, and the mask is null.
import type { Column } from "./catalog.ts";
import { quoteLiteral } from "./quote.ts";

const plainConstants: Readonly<Record<string, string>> = {
  text: "***",
  varchar: "***",
  bpchar: "***",
  name: "***",
  char: "*",
  int2: "0",
  int4: "0",
  int8: "0",
  numeric: "0",
  float4: "0",
  float8: "0",
  money: "0",
  oid: "0",
  bool: "false",
  date: "1970-01-01",
  timestamp: "1970-01-01 00:00:00",
  timestamptz: "1970-01-01 00:00:00+00",
  time: "00:00:00",
  timetz: "00:00:00+00",
  interval: "00:00:00",
  uuid: "00000000-0000-0000-0000-000000000000",
  json: "{}",
  jsonb: "{}",
  inet: "0.0.0.0",
  cidr: "0.0.0.0/0",
  macaddr: "00:00:00:00:00:00",
  macaddr8: "00:00:00:00:00:00:00:00",
  bytea: "",
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

// The digits before the point that numeric(p,s) leaves room for; a fraction is rounded, which may carry, so one is
// spared.
const isNumeric: ValueCheck = (value, modifier) => {
  const whole = /^-?(\d{1,100})(\.\d{1,100})?$/.exec(value)?.[1];
  const [, precision = "1000", scale = "0"] = /^\((\d+)(?:,(-?\d+))?\)$/.exec(modifier) ?? [];
  const carry = value.includes(".") ? 1 : 0;
  return whole !== undefined && (Number(whole) === 0 || whole.length + carry <= Number(precision) - Number(scale));
};

const isFloat: ValueCheck = (value) => /^-?\d{1,15}(\.\d{1,15})?$/.test(value);

const isDate: ValueCheck = (value) => {
  const at = /^([12]\d{3}-\d{2}-\d{2})$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
};

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?$/.test(value);

const isTimestamp: ValueCheck = (value) => {
  const [date = "", time = "", ...rest] = value.replace(/(Z|[+-]\d{2}(:?\d{2})?)$/, "").split(/[ T]/);
  return rest.length === 0 && isDate(date, "") && isTime(time);
};

const isJson: ValueCheck = (value) => {
  try {
    JSON.parse(value);
    return !value.includes("\\u"); // jsonb refuses \u0000 and lone surrogates
  } catch {
    return false;
  }
};

const valueChecks: Readonly<Record<string, ValueCheck>> = {
  text: anyText,
  varchar: anyText,
  bpchar: anyText,
  name: anyText,
  int2: integerWithin(16n),
  int4: integerWithin(32n),
  int8: integerWithin(64n),
  numeric: isNumeric,
  float4: isFloat,
  float8: isFloat,
  bool: (value) => /^(true|false)$/.test(value),
  date: isDate,
  timestamp: (value, modifier) => isDate(value, modifier) || isTimestamp(value, modifier),
  timestamptz: (value, modifier) => isDate(value, modifier) || isTimestamp(value, modifier),
  time: isTime,
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value),
  json: isJson,
  jsonb: isJson,
  inet: (value) => /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/.test(value),
};
