// What tests made is noted once, by the part of it that cannot stand anywhere by chance.
import assert from "node:assert/strict";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { marksInBook, noteSecret, noteToken, secretMarks } from "../src/secret-book.ts";

test("a secret is noted by its longest word, a token by its signature, in a file for its owner alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-book-"));
  const before = process.env["WRIT_SECRET_BOOK"];
  const book = join(folder, "book");
  process.env["WRIT_SECRET_BOOK"] = book;
  try {
    const [header, signature] = ["h".repeat(90), "s1gnature-of-this-test"];
    assert.equal(noteSecret(`${header}.p4yload.${signature}`), `${header}.p4yload.${signature}`);
    noteSecret("a b-of-this-test-alone c");
    noteSecret("a b-of-this-test-alone c");
    assert.deepEqual([...marksInBook(book)], [signature, "b-of-this-test-alone"]);
    assert.ok(secretMarks().has(signature));
    assert.equal((await stat(book)).mode & 0o777, 0o600);
    for (const text of ["nonsense-that-is-long-enough", "a.b.c", ""]) assert.equal(noteToken(text), text);
    assert.equal(marksInBook(book).size, 2);
    assert.throws(() => noteSecret("short"), /eight characters/);
  } finally {
    if (before === undefined) delete process.env["WRIT_SECRET_BOOK"];
    else process.env["WRIT_SECRET_BOOK"] = before;
    await rm(folder, { recursive: true, force: true });
  }
});
