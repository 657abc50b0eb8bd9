// Takes from Vault's published OpenAPI description (in the Go module of its client library, MPL-2.0) what the double
// serves. Run by hand when the double learns a request; the result is committed. It must never change what a request
// may say.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const source = "github.com/hashicorp/vault-client-go@v0.4.3";

const served = [
  "GET /{kv_v2_mount_path}/data/{path}",
  "GET /{database_mount_path}/creds/{name}",
  "GET /{database_mount_path}/static-creds/{name}",
  "POST /auth/{approle_mount_path}/login",
  "POST /auth/{jwt_mount_path}/login",
  "POST /auth/{kubernetes_mount_path}/login",
  "GET /auth/token/lookup-self",
  "POST /auth/token/renew-self",
  "POST /auth/token/revoke-self",
  "POST /sys/leases/renew",
  "POST /sys/leases/revoke",
];

interface Described {
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: unknown } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly "application/json"?: { readonly schema: unknown } } }>
  >;
}

const said = execFileSync("go", ["mod", "download", "-json", source], { encoding: "utf8", cwd: "/" });
const folder = (JSON.parse(said) as { Dir: string }).Dir;
const whole = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
};

const operations = Object.fromEntries(
  served.map((route) => {
    const [method = "", path = ""] = route.split(" ");
    const found = whole.paths[path]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`${route} is not described`);
    const body = found.requestBody?.content["application/json"].schema;
    const answer = found.responses["200"]?.content?.["application/json"]?.schema;
    return [route, { ...(body === undefined ? {} : { body }), ...(answer === undefined ? {} : { answer }) }];
  }),
);

/** The schemas that the operations name, and those that these name. */
function named(value: unknown, schemas: Record<string, unknown> = {}): Record<string, unknown> {
  for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/components\/schemas\/([A-Za-z0-9_]+)"/g)) {
    if (name in schemas) continue;
    schemas[name] = whole.components.schemas[name];
    named(schemas[name], schemas);
  }
  return schemas;
}

const schemas = Object.fromEntries(Object.entries(named(operations)).sort());
const text = JSON.stringify({ source, license: "MPL-2.0", version: whole.info.version, operations, schemas }, null, 2);
const plain = text.replaceAll("#/components/schemas/", "#/definitions/");
writeFileSync(new URL("./generated/openapi.json", import.meta.url), `${plain}\n`);
