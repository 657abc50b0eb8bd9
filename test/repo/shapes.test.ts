// Every protocol package has the same inner shape: who has learned one knows them all. layout.md's table, held here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { code, files, importsOf, packages, read } from "./files.ts";

const wanted = ["index.ts", "limits.ts", "errors.ts", "state.ts", "request.ts", "apply.ts", "session.ts"];
const wantedFolders = ["wire/", "messages/"];
const protocols = packages.filter((name) => name.startsWith("protocol-"));

test("there is a protocol", () => {
  assert.ok(protocols.includes("protocol-postgres"));
});

for (const name of protocols) {
  const source = `packages/${name}/src/`;
  const own = code.filter((path) => path.startsWith(source));

  test(`${name} has the files that every protocol has`, () => {
    const missing = [
      ...wanted.filter((file) => !own.includes(source + file)),
      ...wantedFolders.filter((folder) => !own.some((path) => path.startsWith(source + folder))),
    ];
    assert.deepEqual(missing, []);
  });

  test(`${name}: wire, messages and state hold no policy and no sockets`, () => {
    const pure = own.filter((path) => /\/src\/(wire\/|messages\/|state\.ts)/.test(path));
    const wrong = pure.flatMap((path) =>
      importsOf(path)
        .filter(({ from }) =>
          /^(node:(net|tls|dns|http|https|stream|fs|child_process)|@writ\/(decision|session|record))/.test(from),
        )
        .map(({ from, line }) => `${path}:${line}: ${from}`),
    );
    assert.deepEqual(wrong, []);
  });

  test(`${name} never imports another protocol`, () => {
    const wrong = own.flatMap((path) => importsOf(path).filter(({ from }) => from.startsWith("@writ/protocol-")));
    assert.deepEqual(wrong, []);
  });
}

test("every package has a page, a door and an exports field that names it", () => {
  for (const name of packages) {
    for (const file of ["README.md", "src/index.ts"]) {
      assert.ok(files.includes(`packages/${name}/${file}`), `packages/${name}/${file} is missing`);
    }
    const { exports } = JSON.parse(read(`packages/${name}/package.json`)) as { exports?: unknown };
    assert.equal(exports, "./src/index.ts", `packages/${name}/package.json`);
  }
});
