// HTML that is safe by construction: no value becomes a tag, leaves its attribute, or hides.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escapeHtml, html } from "../../src/report/markup.ts";

test("values are text, pieces are pieces, and nothing is nothing", () => {
  const piece = html`<b>${"<i>"}</b>`;
  assert.equal(html`<p>${[piece, "&", 1]}${null}${undefined}${false}</p>`.text, "<p><b>&lt;i&gt;</b>&amp;1</p>");
});

test("a value that looks like a piece is text all the same", () => {
  const forged = { text: "<script>" } as unknown as string;
  assert.equal(html`${forged}`.text, "[object Object]");
});

test("whatever the text, nothing in it is read as HTML, and nothing is invisible", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string()), (text) => {
      const escaped = escapeHtml(text);
      assert.doesNotMatch(escaped, /[<>"'`\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      assert.doesNotMatch(escaped.replace(/&(amp|lt|gt|quot|#39|#96);/g, ""), /&/);
    }),
  );
});
