// The archive that opa build writes is read with care: nothing in it is believed beyond its length.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { extractWasm } from "../src/rego/built-bundle.ts";

function entry(name: string, content: string, size = content.length.toString(8)): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(size.padStart(11, "0"), 124);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
const pack = (...entries: Buffer[]) => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
const refused = { code: "COMPILER_OPA_FAILED" };

test("takes policy.wasm from among other entries", () => {
  const bytes = extractWasm(pack(entry("/data.json", "{}"), entry("/policy.wasm", "module"), entry("/x", "y")));
  assert.equal(Buffer.from(bytes).toString(), "module");
});

test("refuses what is missing, cut, absurd or no archive", () => {
  assert.throws(() => extractWasm(pack(entry("/data.json", "{}"))), refused);
  assert.throws(() => extractWasm(pack(entry("/policy.wasm", "m", "77777777"))), refused);
  assert.throws(() => extractWasm(pack(entry("/policy.wasm", "m", "zz"))), refused);
  assert.throws(() => extractWasm(Buffer.from("no gzip")), refused);
  const whole = pack(entry("/policy.wasm", "module"));
  for (let length = 0; length < whole.length; length += 7) {
    assert.throws(() => extractWasm(whole.subarray(0, length)), refused);
  }
});
