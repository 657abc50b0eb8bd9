// What every schema must be: closed, bounded, described, and in step with the words in the sources.
import assert from "node:assert/strict";
import { test } from "node:test";
import { documentSources, loadSchemas, type SchemaNode } from "../generate/documents.ts";
import { statementKinds, statementTags } from "../src/index.ts";

const schemas = loadSchemas();

/** Every node that is a schema, with its path. */
function* nodesOf(node: SchemaNode, path: string): Generator<readonly [string, SchemaNode]> {
  yield [path, node];
  for (const key of ["properties", "$defs"]) {
    for (const [name, inner] of Object.entries((node[key] ?? {}) as Record<string, SchemaNode>))
      yield* nodesOf(inner, `${path}/${name}`);
  }
  for (const key of ["items", "additionalProperties", "propertyNames"]) {
    const inner = node[key];
    if (typeof inner === "object" && inner !== null) yield* nodesOf(inner as SchemaNode, `${path}/${key}`);
  }
  for (const [index, inner] of ((node["oneOf"] ?? []) as SchemaNode[]).entries())
    yield* nodesOf(inner, `${path}/oneOf/${index}`);
}

function typesOf(node: SchemaNode): readonly string[] {
  const type = (node["type"] ?? []) as string | readonly string[];
  return typeof type === "string" ? [type] : type;
}

const all = [...schemas].flatMap(([file, schema]) => [...nodesOf(schema, file)]);

test("every object is closed or a bounded map with checked names", () => {
  for (const [path, node] of all.filter(([, one]) => typesOf(one).includes("object") && one["oneOf"] === undefined)) {
    if (node["additionalProperties"] === false) continue;
    assert.equal(typeof node["additionalProperties"], "object", `${path} is open`);
    assert.ok(node["maxProperties"] !== undefined && node["propertyNames"] !== undefined, `${path} has no bound`);
  }
});

test("every text, list and number is bounded", () => {
  for (const [path, node] of all) {
    if (node["enum"] !== undefined || node["const"] !== undefined || node["$ref"] !== undefined) continue;
    if (typesOf(node).includes("string")) assert.ok(node["maxLength"] !== undefined, `${path} has no maxLength`);
    if (typesOf(node).includes("array")) assert.ok(node["maxItems"] !== undefined, `${path} has no maxItems`);
    if (typesOf(node).includes("integer") && typesOf(node).length === 1) {
      assert.ok(node["minimum"] !== undefined && node["maximum"] !== undefined, `${path} has no bounds`);
    }
  }
});

test("every property of what people write has a description", () => {
  const written = ["writ", "people", "group", "resource", "grant", "mask", "guard", "scenario", "proxy"];
  for (const [path, node] of all.filter(([one]) => written.includes(one.split("/")[0] ?? ""))) {
    for (const [name, inner] of Object.entries((node["properties"] ?? {}) as Record<string, SchemaNode>)) {
      const reference = /\$defs\/(\w+)$/.exec(String(inner["$ref"] ?? ""))?.[1];
      const words = reference === undefined ? undefined : all.find(([one]) => one.endsWith(`/${reference}`))?.[1];
      assert.ok(inner["description"] ?? words?.["description"], `${path}/${name} has no description`);
    }
  }
});

test("every hint is a sentence", () => {
  for (const [path, node] of all) {
    const said = [node["x-instead"], ...Object.values((node["x-unknown"] ?? {}) as Record<string, string>)];
    for (const text of said.filter((one) => one !== undefined)) assert.match(String(text), /^[A-Z].*[.})']$/, path);
  }
});

test("statement kinds and tags are those of the sources", () => {
  const definitions = schemas.get("words")?.["$defs"] as Record<string, SchemaNode>;
  assert.deepEqual(definitions["statementKind"]?.["enum"], statementKinds);
  assert.deepEqual(definitions["statementTag"]?.["enum"], statementTags);
  assert.deepEqual(definitions["statementName"]?.["enum"], [...statementKinds, ...statementTags]);
});

test("every document has a title that is its type's name", () => {
  for (const { kind, typeName } of documentSources) assert.equal(schemas.get(kind)?.["title"], typeName);
});
