// What is no object is nothing, and nothing of it is quoted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSecretObject } from "../src/secret-object.ts";

test("an object is read, anything else is nothing and throws nothing", () => {
  assert.deepEqual(parseSecretObject('{"kid":"k"}'), { kid: "k" });
  for (const text of ["", "{", '{"d":"half of a ke', "null", "1", '"text"', "[]", '[{"kid":"k"}]']) {
    assert.equal(parseSecretObject(text), undefined, text);
  }
});
