// What a pull request says: somebody's text is a code span and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { draftRequest } from "../src/draft-request.ts";
import { pullTextOf } from "../src/pull-text.ts";
import { headOf, nowSeconds } from "./model.ts";

test("a hostile reason is in the body alone, as a code span; title and message hold names alone", async () => {
  const why = "fixes #1 @acme/security ![x](http://evil) <img src=x> `` --> <!-- writ";
  const wish = { resource: "orders-db", role: "read-only", why, untilSeconds: nowSeconds + 60 };
  const found = await draftRequest({ head: headOf(), wish, person: "bob@acme.example", nowSeconds });
  assert.ok(found.ok);
  const { title, body, message } = pullTextOf(found.draft);
  assert.equal(title, "bob@acme.example asks for read-only on orders-db until 2026-11-22T12:01:00Z");
  assert.equal(message, `${title}\n\nWrit-Grant: orders-db/bob-fixes-1-acme-security-x-http\n`);
  const line = body.split("\n").find((each) => each.includes("evil")) ?? "";
  assert.ok(line.startsWith("- **Why:** ```"), line);
  assert.ok(line.endsWith("```"), line);
});
