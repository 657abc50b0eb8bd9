// Reading a version beside another one gives what reading it alone gives: the same model, the same diagnostics at the
// same places; and what is the same in both is one document.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Model, type ParsedRepository, parseRepository } from "../src/index.ts";
import { bytesOf, edited, nowSeconds, repository } from "./repository.ts";

const parsed = parseRepository(bytesOf(repository()), { nowSeconds });
assert.ok(parsed.ok);
const like: Model = parsed.model;

function both(files: Record<string, string>): readonly [alone: ParsedRepository, beside: ParsedRepository] {
  const options = { nowSeconds, changed: (path: string) => files[path] !== repository()[path] };
  return [parseRepository(bytesOf(files), options), parseRepository(bytesOf(files), { ...options, like })];
}

/** All that a model says, with a place in every document. */
function said(answer: ParsedRepository): unknown {
  if (!answer.ok) return answer.diagnostics;
  const { writ, people, policies, codeowners, ...maps } = answer.model;
  const documents = [writ, people, ...Object.values(maps).flatMap((map) => [...map.entries()].flat())];
  const plain = documents.map((one) => {
    if (typeof one === "string") return one;
    const { at, ...rest } = one;
    const keys = Object.keys(one.value).map((key) => at(`/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`));
    return [JSON.stringify(rest, (_, value) => (value instanceof Map ? [...value] : bigAsText(value))), at(""), keys];
  });
  return [plain, policies, codeowners, answer.warnings];
}

function bigAsText(value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

test("the same files again are the same documents", () => {
  const [, beside] = both(repository());
  assert.ok(beside.ok);
  assert.equal(beside.model.writ, like.writ);
  assert.equal(beside.model.people, like.people);
  for (const kind of ["groups", "resources", "grants", "masks", "guards", "scenarios"] as const) {
    assert.ok(like[kind].size > 0, kind);
    for (const [name, document] of like[kind]) assert.equal(beside.model[kind].get(name), document);
  }
});

test("a byte that differs makes another document, and so does another place", () => {
  const path = [...like.grants.values()][0]?.path ?? "";
  const text = repository()[path] ?? "";
  const [alone, beside] = both({ ...repository(), [path]: `${text}\n`, [path.replace(".yaml", "-more.yaml")]: text });
  assert.ok(beside.ok, JSON.stringify(said(beside)));
  assert.deepEqual(said(beside), said(alone));
  for (const [id, grant] of beside.model.grants) {
    assert.equal(grant === like.grants.get(id), !grant.path.startsWith(path.replace(".yaml", "")), id);
  }
});

test("a mistake that comes of another file is found in a file that is the same", () => {
  const [alone, beside] = both({
    ...repository(),
    ...edited("resources/orders-db.yaml", "  read-only: ", "  reading:   "),
  });
  assert.equal(beside.ok, false);
  assert.deepEqual(said(beside), said(alone));
});

test("any version read beside another is what it is read alone", () => {
  const paths = Object.keys(repository());
  const edit = fc.tuple(
    fc.constantFrom(...paths),
    fc.nat(),
    fc.nat(12),
    fc.oneof(fc.string(), fc.constantFrom(...words)),
  );
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
    const files = repository();
    for (const [path, at, length, by] of edits) {
      const text = files[path] ?? "";
      const start = at % (text.length + 1);
      if (length === 12) delete files[path];
      else files[path] = text.slice(0, start) + by + text.slice(start + length);
    }
    const [alone, beside] = both(files);
    assert.deepEqual(said(beside), said(alone));
  });
  fc.assert(property, { numRuns: 150 });
});

const words = [
  "",
  " ",
  "\n",
  "# c\n",
  "bob@acme.example",
  "read-only",
  "orders-db",
  "a: 1\n",
  ": ",
  "2026-11-22T14:00:00Z",
];
