// The diagnostic a user sees for every invalid example of schemas/, as text beside the example.
// `UPDATE=1` writes the texts anew; they are reviewed like code.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { DocumentKind } from "@writ/contracts";
import { formatDiagnostics } from "../src/index.ts";
import { readDocument } from "../src/read-document.ts";
import { Report } from "../src/report.ts";
import { readText } from "../src/yaml-text.ts";

const schemas = fileURLToPath(new URL("../../../schemas/", import.meta.url));
const kinds: DocumentKind[] = ["writ", "people", "group", "resource", "grant", "mask", "guard", "scenario", "proxy"];

function examples(kind: string, folder: string): string[] {
  const path = `${schemas}${kind}/${folder}/`;
  return readdirSync(path)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => path + name);
}

function diagnosticsOf(kind: DocumentKind, path: string): string {
  const report = new Report();
  const source = readText(basename(path), readFileSync(path), report);
  if (source !== undefined) readDocument(kind, source, report);
  return formatDiagnostics(report.list(), "text");
}

for (const kind of kinds) {
  test(`valid examples of ${kind} have no diagnostic`, () => {
    const found = examples(kind, "valid");
    assert.ok(found.length > 0);
    for (const path of found) assert.equal(diagnosticsOf(kind, path), "", path);
  });

  test(`invalid examples of ${kind} have the diagnostics that stand beside them`, () => {
    const found = examples(kind, "invalid");
    assert.ok(found.length > 0);
    for (const path of found) {
      const said = diagnosticsOf(kind, path);
      assert.notEqual(said, "", path);
      const text = path.replace(/\.yaml$/, ".txt");
      if (process.env["UPDATE"] === "1") writeFileSync(text, said);
      assert.ok(existsSync(text), `${text} is missing; run with UPDATE=1`);
      assert.equal(said, readFileSync(text, "utf8"), path);
    }
  });

  test(`no text stands beside a ${kind} example that is gone`, () => {
    const folder = `${schemas}${kind}/invalid/`;
    for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
      assert.ok(existsSync(folder + name.replace(/\.txt$/, ".yaml")), name);
    }
  });
}
