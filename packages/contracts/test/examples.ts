// Reads the examples in schemas/ for tests. Holds no expectations.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { documentSources } from "../generate/documents.ts";
import type { DocumentKind } from "../src/index.ts";

export interface Example {
  readonly kind: DocumentKind;
  /** Path below schemas/. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
}

const schemas = new URL("../../../schemas/", import.meta.url);

export const kinds = documentSources.map((source) => source.kind as DocumentKind);

/** Every example of one kind, sorted by name. */
export function loadExamples(kind: DocumentKind, which: "valid" | "invalid"): readonly Example[] {
  const folder = new URL(`${kind}/${which}/`, schemas);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /\.(yaml|json)$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const value: unknown = name.endsWith(".json")
      ? JSON.parse(text)
      : parse(text, { version: "1.2", stringKeys: true });
    return { kind, path: `${kind}/${which}/${name}`, text, value };
  });
}
