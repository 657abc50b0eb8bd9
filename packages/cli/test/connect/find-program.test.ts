// Programs on Windows: found in PATH alone, never where the user happens to stand.
import assert from "node:assert/strict";
import { test } from "node:test";
import { findProgram } from "../../src/connect/find-program.ts";

const there = new Set(["C:\\pg\\bin\\psql.exe", "psql.exe", ".\\psql.exe", "\\tools\\psql.exe", "D:\\x y\\tool.com"]);
const found = (name: string, path: string, variable = "Path") =>
  findProgram(name, { [variable]: path }, { platform: "win32", isFile: async (each) => there.has(each) });

test("a bare name is found in PATH by its whole path, with and without its ending", async () => {
  for (const name of ["psql", "psql.exe"]) {
    assert.equal(await found(name, "C:\\Windows;C:\\pg\\bin"), "C:\\pg\\bin\\psql.exe");
    assert.equal(await found(name, "C:\\pg\\bin", "PATH"), "C:\\pg\\bin\\psql.exe");
  }
  assert.equal(await found("tool", '"D:\\x y"'), "D:\\x y\\tool.com");
});

test("never in the current folder, whatever PATH says", async () => {
  for (const path of ["", ".", ";;", ".\\", "\\tools", "C:", "bin"]) {
    assert.equal(await found("psql", path), undefined, JSON.stringify(path));
  }
  assert.equal(await findProgram("psql", {}, { platform: "win32", isFile: async () => true }), undefined);
  assert.equal(await found("script.cmd", "C:\\pg\\bin"), undefined);
});

test("what was named by a path, and every name elsewhere, is started as it is", async () => {
  for (const name of ["C:\\other\\psql.exe", ".\\psql.exe", "bin/psql"]) {
    assert.equal(await found(name, "C:\\pg\\bin"), name);
  }
  assert.equal(await findProgram("psql", { PATH: "/usr/bin" }), "psql");
});
