// However few files may be open, clients leave some for bundles and records.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { connectionsMax, filesPerConnection, filesReserved } from "../src/limits.ts";
import { connectionsFor, openFilesMax } from "../src/open-files.ts";

test("clients never take the files that are reserved, nor more than the most there may be", () => {
  fc.assert(
    fc.property(fc.integer({ min: filesReserved + filesPerConnection, max: 1 << 24 }), (files) => {
      const connections = connectionsFor(files);
      assert.ok(connections >= 1 && connections <= connectionsMax);
      assert.ok(files - connections * filesPerConnection >= filesReserved);
    }),
  );
  assert.equal(connectionsFor(Number.POSITIVE_INFINITY), connectionsMax);
  assert.equal(connectionsFor(0), 1);
});

test("the limit of this process is read", () => {
  const files = openFilesMax();
  assert.ok(files > 0);
  const { open_files } = (process.report.getReport() as { userLimits: { open_files: { soft: unknown } } }).userLimits;
  assert.equal(String(files).replace("Infinity", "unlimited"), String(open_files.soft));
});
