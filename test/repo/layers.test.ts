// Who may import whom: the table of levels in ARCHITECTURE.md, held for every import. Authoring and enforcing must
// never meet but at a signed bundle.
import assert from "node:assert/strict";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { code, importsOf, packages, read } from "./files.ts";

/** A level higher than any product package: the tests' own kit. */
const developmentLevel = 100;
const authoring = ["model", "compiler", "github", "repository", "publish", "request", "audit"];
const enforcing = /^(decision|session|proxy|protocol-.*)$/;

const levels = new Map(
  [...read("ARCHITECTURE.md").matchAll(/^\| (\d|dev) \| `([a-z-]+)` \|/gm)].map(([, level, name = ""]) => [
    name,
    level === "dev" ? developmentLevel : Number(level),
  ]),
);
const levelOf = (name: string): number => levels.get(name) ?? Number.NaN;

const sources = code.filter((path) => /^packages\/[^/]+\/src\//.test(path));
const packageOf = (path: string): string => path.split("/")[1] ?? "";

interface Import {
  readonly place: string;
  readonly from: string;
  readonly name: string;
  readonly rest: string;
}

function workspaceImports(paths: readonly string[]): Import[] {
  return paths.flatMap((path) =>
    importsOf(path).flatMap(({ from, line }) => {
      const [, name, rest = ""] = /^@writ\/([a-z-]+)(\/.*)?$/.exec(from) ?? [];
      return name === undefined ? [] : [{ place: `${path}:${line}`, from: packageOf(path), name, rest }];
    }),
  );
}

test("every package has a level in ARCHITECTURE.md, and every level a package", () => {
  assert.deepEqual([...levels.keys()].sort(), [...packages]);
});

test("a package imports from lower levels only", () => {
  const imports = workspaceImports(sources);
  assert.ok(imports.length > 20, "imports are found at all");
  const wrong = imports
    .filter(({ from, name }) => !(levelOf(name) < levelOf(from)))
    .map(({ place, from, name }) => `${place}: ${from} (${levelOf(from)}) imports ${name} (${levelOf(name)})`);
  assert.deepEqual(wrong, []);
});

test("nothing that enforces reaches what authors, not even through others", () => {
  const edges = new Map<string, Set<string>>();
  for (const { from, name } of workspaceImports(sources)) edges.set(from, (edges.get(from) ?? new Set()).add(name));
  const reached = (name: string, seen = new Set<string>()): Set<string> => {
    for (const next of edges.get(name) ?? []) if (!seen.has(next)) reached(next, seen.add(next));
    return seen;
  };
  const wrong = packages
    .filter((name) => enforcing.test(name))
    .flatMap((name) =>
      authoring.filter((other) => reached(name).has(other)).map((other) => `${name} reaches ${other}`),
    );
  assert.deepEqual(wrong, []);
});

test("packages are entered by their one door, and relative imports stay inside", () => {
  const all = code.filter((path) => /^(packages|test|policies)\//.test(path));
  const deep = workspaceImports(all).filter(({ rest }) => rest !== "");
  const outside = code
    .filter((path) => path.startsWith("packages/"))
    .flatMap((path) => importsOf(path).map(({ from, line }) => ({ path, from, line })))
    .filter(({ from }) => from.startsWith("."))
    .filter(({ path, from }) => !normalize(join(dirname(path), from)).startsWith(`packages/${packageOf(path)}/`))
    .map(({ path, from, line }) => `${path}:${line}: ${from}`);
  assert.deepEqual([deep.map(({ place }) => place), outside], [[], []]);
});

test("sources import no test kit, and no file of a test", () => {
  const wrong = sources.flatMap((path) =>
    importsOf(path)
      .filter(({ from }) => /^@writ\/testkit/.test(from) || /(^|\/)test\//.test(from))
      .map(({ from, line }) => `${path}:${line}: ${from}`)
      .filter(() => packageOf(path) !== "testkit"),
  );
  assert.deepEqual(wrong, []);
});

test("package.json lists exactly the workspace packages that the sources import", () => {
  for (const name of packages) {
    const { dependencies = {} } = JSON.parse(read(`packages/${name}/package.json`)) as {
      dependencies?: Record<string, string>;
    };
    const listed = Object.keys(dependencies).filter((key) => key.startsWith("@writ/"));
    const own = sources.filter((path) => packageOf(path) === name);
    const imported = [...new Set(workspaceImports(own).map((found) => `@writ/${found.name}`))];
    assert.deepEqual(listed.sort(), imported.sort(), `packages/${name}/package.json`);
  }
});
