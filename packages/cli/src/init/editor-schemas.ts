// The schemas that an editor checks an access repository with, committed beside the files: no network, no installation,
// and everybody who clones it has the same. They help; what decides is `writ validate`.
import { readFile } from "node:fs/promises";

/** Beside the files of the model, owned by security like all that no other line of CODEOWNERS names. */
const folder = ".schemas";

const schemas = ["writ", "people", "group", "resource", "grant", "mask", "guard", "scenario", "words"] as const;
export type EditorSchema = Exclude<(typeof schemas)[number], "words">;

/** Path in the access repository → text. The same for the same version of Writ. */
export async function editorSchemas(): Promise<ReadonlyMap<string, string>> {
  const found = schemas.map(async (name) => {
    const source = new URL(`../../../../schemas/${name}/${name}.schema.json`, import.meta.url);
    const text = (await readFile(source, "utf8")).replaceAll(/"\.\.\/(\w+)\/\1\.schema\.json/g, '"$1.schema.json');
    return [`${folder}/${name}.schema.json`, text] as const;
  });
  return new Map(await Promise.all(found));
}

/** The first line of a file at `path`, which language servers for YAML read. */
export function schemaLine(path: string, schema: EditorSchema): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${folder}/${schema}.schema.json\n`;
}
