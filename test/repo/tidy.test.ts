// The house numbers, and what must never be committed. An exception stands here with its reason, or it is none.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { test } from "node:test";
import { code, files, linesOf, read } from "./files.ts";

const fileLinesMax = 400;
const functionLinesMax = 70;
const lineLengthMax = 120;

/** Files that hold one long dispatch, and nothing else that is long. */
const longDispatches: readonly string[] = [];

const rego = files.filter((path) => path.endsWith(".rego"));
/** What is built from code, third parties' among it: nobody writes or reads its lines. */
const isBuilt = (path: string): boolean => /^actions\/[^/]+\/dist\//.test(path);
const isText = (path: string): boolean => !/\.(wasm|gz|png|ico|crt|der)$/.test(path) && !isBuilt(path);
const texts = files.filter(isText);

test("files are found at all", () => {
  assert.ok(code.length > 100 && rego.length > 10);
});

test(`no file of code is longer than ${fileLinesMax} lines`, () => {
  const long = code.filter((path) => linesOf(path).length > fileLinesMax);
  assert.deepEqual(long, []);
});

test(`no line of code is longer than ${lineLengthMax} characters`, () => {
  const wide = [...code, ...rego].flatMap((path) =>
    linesOf(path)
      .map((line, at) => ({ line, place: `${path}:${at + 1}` }))
      // The formatter breaks what it can; what is left are texts, which a test may need whole.
      .filter(({ line }) => line.length > lineLengthMax && !(/\/test\/|^test\//.test(path) && /["'`]/.test(line)))
      .map(({ line, place }) => `${place}: ${line.length}`),
  );
  assert.deepEqual(wide, []);
});

interface FunctionFound {
  readonly place: string;
  readonly lines: number;
}

/** Functions by the formatter's shape: a line that opens one, and the line of the same indent that closes it. */
function functionsOf(path: string): FunctionFound[] {
  const lines = linesOf(path);
  return lines.flatMap((line, at) => {
    const indent = /^(\s*)(?:.*\bfunction\b.*|.*=>|.*\)(?:: .+)?) \{$/.exec(line)?.[1];
    if (indent === undefined || /^\s*(\} )?(else|if|for|while|switch|do|try|catch|class|interface)\b/.test(line))
      return [];
    const length = lines.slice(at + 1).findIndex((next) => next.startsWith(`${indent}}`));
    return [{ place: `${path}:${at + 1}`, lines: length }];
  });
}

test(`no function is longer than ${functionLinesMax} lines`, () => {
  const found = code.flatMap(functionsOf);
  assert.ok(found.length > 500, "functions are found at all");
  const long = found.filter(
    ({ place, lines }) => lines > functionLinesMax && !longDispatches.includes(place.split(":")[0] ?? ""),
  );
  assert.deepEqual(long, []);
});

test("no drawer: no file or folder is called utils, helpers, common or misc", () => {
  const drawers = files.filter((path) => /(^|[/._-])(utils?|helpers?|common|misc)([/._-]|$)/i.test(path));
  assert.deepEqual(drawers, []);
});

test("every file of code opens with what it is", () => {
  const headless = [
    ...code.filter((path) => !/^(#!.*\n)?(\/\/|\/\*\*?) \S/.test(read(path))),
    ...rego.filter((path) => !path.endsWith("_test.rego") && !/^# \S/.test(read(path))),
  ];
  assert.deepEqual(headless, []);
});

// Written in pieces, so that this file does not hold what it looks for.
const later = new RegExp(["TO", "DO|FIX", "ME"].join(""));
const machine = new RegExp(["(^|[\\s\"'`(=])/(wo", "rk|ro", "ot)/"].join(""));
const registries = [
  "registry.npm",
  "js.org|registry.yarn",
  "pkg.com|py",
  "pi.org|proxy.go",
  "lang.org|npm.pkg.git",
  "hub",
];
const registry = new RegExp(registries.join("").replaceAll(".", "\\."));
const secretKey = new RegExp(["-----BEGIN ([A-Z]+ )?PRIV", "ATE KEY-----"].join(""));

for (const [what, pattern] of [
  ["a note to do something later", later],
  ["a path of somebody's machine", machine],
  ["the host of a package registry", registry],
  ["a private key in PEM", secretKey],
] as const) {
  test(`no file holds ${what}`, () => {
    const found = texts.flatMap((path) =>
      linesOf(path).flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.slice(0, 100)}`] : [])),
    );
    assert.deepEqual(found, []);
  });
}

test("the lock file names no place to download from, and every version is exact", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { resolved?: string; link?: boolean }>;
  };
  const fetched = Object.values(lock.packages).filter(({ resolved = "", link }) => /:/.test(resolved) && link !== true);
  assert.deepEqual(fetched, []);
  const manifests = files.filter((path) => basename(path) === "package.json");
  const loose = manifests.flatMap((path) => {
    const manifest = JSON.parse(read(path)) as Record<string, Record<string, string> | undefined>;
    const kinds = ["dependencies", "devDependencies", "optionalDependencies"].map((kind) => manifest[kind] ?? {});
    return kinds.flatMap((listed) => Object.entries(listed).map(([name, version]) => ({ path, name, version })));
  });
  assert.deepEqual(
    loose.filter(({ version }) => !/^(npm:[a-z0-9@/-]+@)?\d+\.\d+\.\d+(-[a-z0-9.]+)?$/.test(version)),
    [],
  );
});

/** Tests of a package as a whole, which mirror no one file: what they are about. */
const wholePackageTests: Readonly<Record<string, string>> = {
  "packages/bundle/test/opa.live.test.ts": "stock OPA verifies what is signed",
  "packages/contracts/test/generated.test.ts": "generated files are fresh",
  "packages/contracts/test/schemas.test.ts": "every example beside its schema",
  "packages/model/test/hostile.test.ts": "hostile repositories",
  "packages/model/test/invalid-examples.test.ts": "the diagnostics beside invalid examples",
  "packages/protocol-postgres/test/direct-tls.test.ts": "TLS from the first byte",
  "packages/protocol-postgres/test/messages/round-trip.test.ts": "every message, there and back",
  "packages/protocol-postgres/test/protocol-versions.live.test.ts": "3.0 and 3.2 to both sides",
  "packages/protocol-postgres/test/relay.test.ts": "both sides in conversation",
  "packages/proxy/test/keeper-takeover.live.test.ts": "the keeper and the thread that prepares bundles",
  "packages/protocol-postgres/test/fuzz/relay-round.test.ts": "the whole relay, at random",
  "packages/record/test/power-loss.live.test.ts": "the power fails while commit logs go",
  "packages/record/test/readme.test.ts": "what the page promises",
  "packages/record/test/schema.test.ts": "every line against its schema",
  "packages/session/test/session-ends.test.ts": "all that ends a session",
  "packages/sql/test/corpus.test.ts": "the leak corpus",
  "packages/sql/test/facts.test.ts": "facts across statements",
  "packages/sql/test/fuzz.test.ts": "any text",
  "packages/sql/test/rewritten.live.test.ts": "rewritten statements on a real server",
  "packages/sql/test/refusals.test.ts": "refusals across statements",
  "packages/sql/test/tools.live.test.ts": "what tools send by themselves",
};

test("each unit test mirrors a source of the same name", () => {
  const tests = files.filter((path) => /^packages\/[^/]+\/test\/.*\.test\.ts$/.test(path));
  const orphans = tests.filter((path) => {
    const name = basename(path, ".test.ts").replace(/\.live$/, "");
    const own = `packages/${path.split("/")[1]}/`;
    const mirrored = files.some(
      (file) => file.startsWith(own) && !file.includes("/test/") && basename(file, ".ts") === name,
    );
    return !mirrored && wholePackageTests[path] === undefined;
  });
  assert.deepEqual(orphans, []);
});
