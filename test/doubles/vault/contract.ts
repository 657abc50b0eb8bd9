// Holds requests and answers of the double to Vault's published OpenAPI description. It must never let a request pass
// that says what Vault does not know: Vault itself leaves such a word out without a sound.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Operation {
  readonly body?: Schema;
  readonly answer?: Schema;
}

const description = JSON.parse(readFileSync(new URL("./generated/openapi.json", import.meta.url), "utf8")) as {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};
const ajv = new Ajv({ strict: false, validateFormats: false });

const routes = Object.entries(description.operations).map(([route, operation]) => {
  // Mounts and paths may have slashes of their own.
  const pattern = route.replace(/\{\w+\}/g, "(.+)");
  return { route, operation, pattern: new RegExp(`^${pattern}$`) };
});

/** What Vault does not know of a request; undefined: it is described. PUT is POST to Vault. */
export function faultOfRequest(method: string, path: string, body: unknown): string | undefined {
  const asked = `${method === "PUT" ? "POST" : method} ${path}`;
  // Which method of login stands at a mount shows in the request alone.
  const faults = routes.filter(({ pattern }) => pattern.test(asked)).map((each) => faultOf(each.operation.body, body));
  return faults.length === 0 ? "Vault describes no such request" : faults.includes(undefined) ? undefined : faults[0];
}

/** What is wrong with `data` of a KV 2 answer; undefined: nothing that is described. */
export function faultOfSecret(data: unknown): string | undefined {
  return faultOf(description.operations["GET /{kv_v2_mount_path}/data/{path}"]?.answer, data);
}

function faultOf(named: Schema | undefined, value: unknown): string | undefined {
  if (named === undefined) {
    return value === undefined || Object.keys(value as object).length === 0 ? undefined : "it takes no body";
  }
  const schema = description.schemas[named.$ref?.split("/").at(-1) ?? ""];
  if (schema === undefined) return "it is not described";
  if (!ajv.validate(schema, value)) return ajv.errorsText();
  const unknown = Object.keys(value as object).filter((name) => !(name in (schema.properties ?? {})));
  return unknown.length === 0 ? undefined : `it knows no ${unknown.join(", ")}`;
}
