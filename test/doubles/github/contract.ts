// Holds requests and answers of the double to GitHub's published OpenAPI description, and makes answers that have every
// field it asks for. It must never let an answer pass that GitHub could not give.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly answer: Schema;
  readonly statuses: readonly number[];
}

const description = JSON.parse(readFileSync(new URL("./generated/openapi.json", import.meta.url), "utf8")) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, Schema>>;
};
const definitions = Object.fromEntries(
  Object.entries(description.definitions).map(([name, schema]) => [
    name.replace(/^#\/(definitions|components\/schemas)\//, ""),
    schema,
  ]),
);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });

export interface Asked {
  readonly route: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The described operation that a path asks for, and the values in it. */
export function askedOf(path: string): Asked | undefined {
  for (const route of Object.keys(description.operations)) {
    const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const found = new RegExp(`^${route.replace(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
    if (found === null) continue;
    return {
      route,
      values: Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")])),
    };
  }
  return undefined;
}

/** What is wrong with the query of a request; undefined: nothing. */
export function faultOfQuery({ route, values }: Asked, query: URLSearchParams): string | undefined {
  const { parameters = [] } = description.operations[route] ?? {};
  for (const [name, value] of [...query, ...Object.entries(values)]) {
    const parameter = parameters.find((known) => known.name === name);
    if (parameter === undefined) return `${route} knows no ${name}`;
    const typed = parameter.schema["type"] === "integer" ? Number(value) : value;
    if (!ajv.validate({ ...parameter.schema, definitions }, typed)) return `${route} takes no ${name}=${value}`;
  }
  return undefined;
}

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

/** What is wrong with an answer of status 200; undefined: nothing. */
export function faultOfAnswer(route: string, answer: unknown): string | undefined {
  const schema = description.operations[route]?.answer ?? {};
  const validate = validators.get(route) ?? ajv.compile({ ...schema, definitions });
  validators.set(route, validate);
  return validate(answer) ? undefined : `${route}: ${ajv.errorsText(validate.errors)}`;
}

/** A least value of a described schema with `facts` laid over it. */
export function answerOf(name: string, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return overlaid(leastOf({ $ref: `#/definitions/${name}` }), facts) as Record<string, unknown>;
}

function overlaid(least: unknown, facts: unknown): unknown {
  if (!isRecord(least) || !isRecord(facts)) return facts;
  const laid = Object.entries(facts).map(([key, value]) => [key, overlaid(least[key], value)] as const);
  return { ...least, ...Object.fromEntries(laid) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function leastOf(schema: unknown): unknown {
  if (!isRecord(schema)) return null;
  const { $ref: reference, type, anyOf, oneOf, allOf, properties, required, enum: choices } = schema;
  if (typeof reference === "string") return leastOf(definitions[reference.replace("#/definitions/", "")]);
  if (Array.isArray(choices)) return choices[0] as unknown;
  const options = [anyOf, oneOf].find(Array.isArray) as readonly unknown[] | undefined;
  if (options !== undefined)
    return options.some((option) => isRecord(option) && option["type"] === "null") ? null : leastOf(options[0]);
  if (Array.isArray(allOf)) return Object.assign({}, ...allOf.map(leastOf)) as unknown;
  if (type === "object" || isRecord(properties)) {
    const wanted = Array.isArray(required) ? (required as string[]) : [];
    return Object.fromEntries(wanted.map((key) => [key, leastOf(isRecord(properties) ? properties[key] : undefined)]));
  }
  if (type === "array") return [];
  if (type === "integer" || type === "number") return 0;
  return type === "boolean" ? false : "";
}
