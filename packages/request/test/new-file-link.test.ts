// A link that fills in GitHub's page for a new file: whole, or none.
import assert from "node:assert/strict";
import { test } from "node:test";
import { newFileLink } from "../src/new-file-link.ts";

test("path and text are in it as they are, whatever they hold", () => {
  const text = 'why: "a&value=b #c"\nuntil: x\n';
  const wish = { repository: "acme/access", branch: "main", path: "grants/orders-db/a.yaml", text };
  const link = newFileLink(wish);
  assert.ok(link?.startsWith("https://github.com/acme/access/new/main?"));
  const { searchParams } = new URL(link ?? "");
  assert.deepEqual(
    [...searchParams],
    [
      ["filename", wish.path],
      ["value", text],
    ],
  );
  assert.equal(newFileLink({ ...wish, text: "x".repeat(10_000) }), undefined);
});
