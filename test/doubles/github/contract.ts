// Holds requests and answers of the double to GitHub's published OpenAPI description, and makes answers that have every
// field it asks for. It must never let an answer pass that GitHub could not give.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

type Schema = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  /** What a request may say; absent: nothing. */
  readonly body?: Schema;
  /** What each status says; null: nothing that is described. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

// One schema holds all definitions and the others point into it: else each would be compiled with all of them.
const text = readFileSync(new URL("./generated/openapi.json", import.meta.url), "utf8");
const description = JSON.parse(text.replaceAll('"#/definitions/', '"github#/definitions/')) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: Readonly<Record<string, Schema>>;
};
const { definitions } = description;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
ajv.addSchema({ $id: "github", definitions });

/** As `GET /repos/{owner}/{repo}`. */
export const describedRoutes: readonly string[] = Object.keys(description.operations);

export interface Asked {
  /** As `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Names of branches and files have slashes of their own, which clients send as they are or encoded. */
const slashed = new Set(["ref", "path", "branch", "basehead"]);

const routes = describedRoutes.map((route) => {
  const names = [...route.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const pattern = route.replace(/\{(\w+)\}/g, (_whole, name: string) => (slashed.has(name) ? "(.+)" : "([^/]+)"));
  return { route, names, pattern: new RegExp(`^${pattern}$`) };
});

/** The described operation that a request asks for, and the values in its path. */
export function askedOf(method: string, path: string): Asked | undefined {
  for (const { route, names, pattern } of routes) {
    const found = pattern.exec(`${method} ${path}`);
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
    const typed = typedAs(parameter.schema, value);
    const fault = faultOf(`${route} ${name}`, parameter.schema, typed);
    if (fault !== undefined) return `${route} takes no ${name}=${value}`;
  }
  return undefined;
}

/** Everything in a path or query is text: it stands for a number or a truth where one is asked for. */
function typedAs(schema: Schema, value: string): unknown {
  if (JSON.stringify(schema).includes('"string"')) return value;
  return /^(\d+|true|false)$/.test(value) ? (JSON.parse(value) as unknown) : value;
}

/** What is wrong with the body of a request, names that GitHub would pass over included; undefined: nothing. */
export function faultOfBody({ route }: Asked, body: unknown): string | undefined {
  const { body: schema } = description.operations[route] ?? {};
  if (schema === undefined) return body === undefined ? undefined : `${route} takes no body`;
  const fault = faultOf(`${route} body`, schema, body ?? {});
  return fault ?? unknownNames(schema, body).map((name) => `${route} knows no ${name}`)[0];
}

function unknownNames(schema: unknown, value: unknown): string[] {
  if (!isRecord(schema)) return [];
  if (Array.isArray(value)) return value.flatMap((part) => unknownNames(schema["items"], part));
  const { properties, additionalProperties } = schema;
  if (!isRecord(value) || !isRecord(properties) || additionalProperties !== undefined) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    Object.hasOwn(properties, name) ? unknownNames(properties[name], part) : [name],
  );
}

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

function faultOf(name: string, schema: Schema, value: unknown): string | undefined {
  const validate = validators.get(name) ?? ajv.compile(schema);
  validators.set(name, validate);
  return validate(value) ? undefined : `${name}: ${ajv.errorsText(validate.errors)}`;
}

/** Statuses that GitHub gives everywhere without saying so. */
const undescribed = new Set([401, 403, 404, 422, 429]);

/** What is wrong with an answer; undefined: nothing. */
export function faultOfAnswer(route: string, status: number, answer: unknown): string | undefined {
  const { answers = {} } = description.operations[route] ?? {};
  const schema = answers[status];
  if (schema === undefined) return undescribed.has(status) ? undefined : `${route} never answers ${status}`;
  return schema === null ? undefined : faultOf(`${route} ${status}`, schema, answer);
}

/** A least value of a described schema with `facts` laid over it. */
export function answerOf(name: string, facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return overlaid(leastOf({ $ref: `github#/definitions/${name}` }), facts) as Record<string, unknown>;
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
  if (typeof reference === "string") return leastOf(definitions[reference.replace("github#/definitions/", "")]);
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
