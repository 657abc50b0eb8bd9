// The documents that cross a border, by the name that code calls them. Reads schemas/, never writes.
import { readFileSync } from "node:fs";

/** A JSON Schema node, as far as the generators look into it. */
export interface SchemaNode {
  [keyword: string]: unknown;
}

export interface DocumentSource {
  /** What `validateDocument` calls it, and its folder in schemas/. */
  readonly kind: string;
  /** The generated type. */
  readonly typeName: string;
}

export const documentSources: readonly DocumentSource[] = [
  { kind: "writ", typeName: "WritDocument" },
  { kind: "people", typeName: "PeopleDocument" },
  { kind: "group", typeName: "GroupDocument" },
  { kind: "resource", typeName: "ResourceDocument" },
  { kind: "grant", typeName: "GrantDocument" },
  { kind: "mask", typeName: "MaskDocument" },
  { kind: "guard", typeName: "GuardDocument" },
  { kind: "scenario", typeName: "ScenarioDocument" },
  { kind: "proxy", typeName: "ProxyDocument" },
  { kind: "manifest", typeName: "ManifestDocument" },
  { kind: "data", typeName: "DataDocument" },
  { kind: "decision", typeName: "DecisionDocument" },
  { kind: "record", typeName: "RecordDocument" },
  { kind: "dev", typeName: "DevDocument" },
  { kind: "evidence", typeName: "EvidenceStatement" },
];

/** Where Words and the other shared definitions lie; not a document of its own. */
export const wordsName = "words";

/** Every schema by its folder's name, shared words included. */
export function loadSchemas(): ReadonlyMap<string, SchemaNode> {
  const names = [wordsName, ...documentSources.map((source) => source.kind)];
  return new Map(names.map((name) => [name, loadSchema(name)]));
}

function loadSchema(name: string): SchemaNode {
  const url = new URL(`../../../schemas/${name}/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8")) as SchemaNode;
}
