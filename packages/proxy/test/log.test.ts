// A log goes to many hands: what should never have been given to it is cut out all the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openLog, quietLog } from "../src/log.ts";

function logged(fields: Record<string, unknown>): { line: string; parsed: Record<string, unknown> } {
  const written: string[] = [];
  openLog({}, { write: (text: string) => void written.push(text) }).error(fields, "said");
  const line = written.join("");
  return { line, parsed: JSON.parse(line) as Record<string, unknown> };
}

test("an event is one JSON line with its fields, its time and its message", () => {
  const { line, parsed } = logged({ event: "bundle-refused", code: "BUNDLE_ALTERED", detail: "a\nb" });
  assert.equal(line.trimEnd().split("\n").length, 1);
  assert.equal(parsed["event"], "bundle-refused");
  assert.equal(parsed["msg"], "said");
  assert.ok(!Number.isNaN(Date.parse(String(parsed["time"]))));
  assert.equal(parsed["hostname"], undefined);
});

test("secrets are cut out at any depth and under any spelling of their names", () => {
  const secret = "hunter2-hunter2";
  const { line, parsed } = logged({
    token: secret,
    Password: secret,
    accessToken: secret,
    client_secret: secret,
    a: { authorization: secret, b: [{ jwk: { d: secret } }, { c: { passwordHash: secret } }] },
    tokenId: "7c0b",
  });
  assert.ok(!line.includes(secret), line);
  // The id of a token is what records name: it is no secret.
  assert.equal(parsed["tokenId"], "7c0b");
});

test("an error shows its message and nothing that hangs on it", () => {
  const error = Object.assign(new Error("connection refused"), { client: { password: "hunter2" } });
  const { line, parsed } = logged({ error });
  assert.equal(parsed["error"], "connection refused");
  assert.ok(!line.includes("hunter2"));
});

test("fields that go round in a circle or very deep end", () => {
  const circle: Record<string, unknown> = { event: "x" };
  circle["again"] = circle;
  assert.match(logged(circle).line, /too deep/);
});

test("the quiet log says nothing", () => {
  assert.equal(quietLog.error({}, "x"), undefined);
});
