// Takes from GitHub's published OpenAPI description (npm: @octokit/openapi, 400 MB unpacked) what the double serves, and
// writes it as JSON Schema. Run by hand when the double learns a request; the result is committed. It must never change
// what an answer has to hold.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const source = "@octokit/openapi@23.0.2";

/** The first of two that fit a path is asked. */
const served = [
  "GET /repos/{owner}/{repo}",
  "GET /repos/{owner}/{repo}/actions/permissions",
  "GET /repos/{owner}/{repo}/actions/permissions/workflow",
  "GET /repos/{owner}/{repo}/actions/secrets",
  "GET /repos/{owner}/{repo}/actions/variables",
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
  "GET /repos/{owner}/{repo}/branches/{branch}",
  "GET /repos/{owner}/{repo}/codeowners/errors",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/contents/{path}",
  "GET /repos/{owner}/{repo}/environments",
  "GET /repos/{owner}/{repo}/environments/{environment_name}",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "POST /repos/{owner}/{repo}/git/blobs",
  "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
  "POST /repos/{owner}/{repo}/git/commits",
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
  "GET /repos/{owner}/{repo}/git/matching-refs/{ref}",
  "GET /repos/{owner}/{repo}/git/ref/{ref}",
  "POST /repos/{owner}/{repo}/git/refs",
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
  "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
  "POST /repos/{owner}/{repo}/git/trees",
  "GET /repos/{owner}/{repo}/git/trees/{tree_sha}",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
  "GET /repos/{owner}/{repo}/pulls",
  "POST /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}",
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
  "GET /repos/{owner}/{repo}/tarball/{ref}",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /user",
  "GET /users/{username}",
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

/** The schema of JSON in a request or an answer; undefined: it has no body. */
function jsonOf(part: unknown): unknown {
  const content = isNode(part) ? part["content"] : undefined;
  const json = isNode(content) ? content["application/json"] : undefined;
  return isNode(json) ? schemaOf(json["schema"]) : undefined;
}

const root = read();
const definitions = new Map<string, unknown>();

function whole(part: unknown): unknown {
  return isNode(part) && typeof part["$ref"] === "string" ? at(root, part["$ref"]) : part;
}

function operationOf(route: string): Node {
  const [method = "", path = ""] = route.split(" ");
  const operation = at(root, `#/paths/${path.replaceAll("/", "~1")}/${method.toLowerCase()}`);
  if (!isNode(operation)) throw new Error(`GitHub describes no ${route}.`);
  const answers = Object.entries(operation["responses"] as Node).map(([status, answer]) => [
    status,
    jsonOf(whole(answer)) ?? null,
  ]);
  const parameters = ((operation["parameters"] ?? []) as Node[]).map(whole).map((parameter) => {
    const { name, in: place, schema } = parameter as Node;
    return { name, in: place, schema: schemaOf(schema) };
  });
  const body = jsonOf(whole(operation["requestBody"]));
  collect([answers, parameters, body], root, definitions);
  return { parameters, ...(body === undefined ? {} : { body }), answers: Object.fromEntries(answers) as Node };
}

const operations = Object.fromEntries(served.map((route) => [route, operationOf(route)]));
for (const [name, schema] of [...definitions]) {
  definitions.delete(name);
  definitions.set(name.replace("#/components/schemas/", ""), schema);
}
const written = JSON.stringify({ source, operations, definitions: Object.fromEntries([...definitions].sort()) })
  .replaceAll('"#/components/schemas/', '"#/definitions/')
  .replaceAll('"#/components/parameters/', '"#/parameters/');
writeFileSync(new URL("./generated/openapi.json", import.meta.url), `${written}\n`);
