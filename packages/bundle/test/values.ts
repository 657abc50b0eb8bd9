// Generates values that the canonical form admits, for properties of it and for the proof with the real opa.
import fc from "fast-check";

const admittedText = fc
  .string({ unit: "binary", maxLength: 20 })
  .map((text) =>
    text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g, "\t").toWellFormed(),
  );
const telling = fc.constantFrom(
  "<script>&amp;",
  '"\\/',
  "\r\n\t",
  "é😀\ufffd\uffff\ue000",
  "-----BEGIN X-----\nAA==\n",
);
const key = fc.string({ unit: "grapheme-ascii", maxLength: 8 });
const leaf = fc.oneof(fc.constant(null), fc.boolean(), fc.maxSafeInteger(), admittedText, telling);

export const canonicalValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5 }),
  ),
})).value;
