// Takes from GitHub's published OpenAPI description (npm: @octokit/openapi, 400 MB unpacked) what the double serves, and
// writes it as JSON Schema. Run by hand when the double learns a request; the result is committed. It must never change
// what an answer has to hold.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = "@octokit/openapi@23.0.2";

const served = [
  "/repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}",
  "/repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "/repos/{owner}/{repo}/pulls/{pull_number}/files",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/issues/{issue_number}/events",
  "/orgs/{org}/teams/{team_slug}/members",
  "/users/{username}",
];

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(root: unknown, pointer: string): unknown {
  let found: unknown = root;
  for (const step of pointer.replace(/^#\//, "").split("/")) {
    found = isNode(found) ? found[step.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
  }
  return found;
}

/** OpenAPI 3.0 → JSON Schema: `nullable` is a type of its own; examples and descriptions decide nothing. */
function schemaOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(schemaOf);
  if (!isNode(value)) return value;
  const { nullable, ...rest } = value;
  const kept = Object.entries(rest).filter(
    ([key, part]) => !/^(example|examples|externalDocs|x-.*)$/.test(key) && !(key === "description" && !isNode(part)),
  );
  const schema: Node = Object.fromEntries(kept.map(([key, part]) => [key, schemaOf(part)]));
  return nullable === true ? { anyOf: [schema, { type: "null" }] } : schema;
}

function collect(value: unknown, root: Node, found: Map<string, unknown>): void {
  if (Array.isArray(value)) for (const part of value) collect(part, root, found);
  if (!isNode(value)) return;
  const { $ref: reference } = value;
  if (typeof reference === "string" && !found.has(reference)) {
    const target = schemaOf(at(root, reference));
    found.set(reference, target);
    collect(target, root, found);
  }
  for (const part of Object.values(value)) collect(part, root, found);
}

function read(): Node {
  const folder = mkdtempSync(join(tmpdir(), "writ-openapi-"));
  try {
    execFileSync("npm", ["pack", source, "--silent"], { cwd: folder, stdio: "ignore" });
    execFileSync("sh", ["-c", "tar xzf *.tgz package/generated/api.github.com.json"], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, "package/generated/api.github.com.json"), "utf8")) as Node;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const root = read();
const definitions = new Map<string, unknown>();
const operations = Object.fromEntries(
  served.map((path) => {
    const operation = at(root, `#/paths/${path.replaceAll("/", "~1")}/get`) as Node;
    const answers = operation["responses"] as Record<
      string,
      { content?: { "application/json"?: { schema: unknown } } }
    >;
    const answer = schemaOf(answers["200"]?.content?.["application/json"]?.schema);
    const parameters = (operation["parameters"] as Node[]).map((parameter) => {
      const whole = typeof parameter["$ref"] === "string" ? (at(root, parameter["$ref"]) as Node) : parameter;
      return { name: whole["name"], in: whole["in"], schema: schemaOf(whole["schema"]) };
    });
    collect([answer, parameters], root, definitions);
    return [path, { parameters, answer, statuses: Object.keys(answers).map(Number) }];
  }),
);
for (const [name, schema] of [...definitions]) {
  definitions.delete(name);
  definitions.set(name.replace("#/components/schemas/", ""), schema);
}
const written = JSON.stringify({ source, operations, definitions: Object.fromEntries([...definitions].sort()) })
  .replaceAll('"#/components/schemas/', '"#/definitions/')
  .replaceAll('"#/components/parameters/', '"#/parameters/');
writeFileSync(new URL("./generated/openapi.json", import.meta.url), `${written}\n`);
