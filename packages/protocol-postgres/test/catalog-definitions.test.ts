// Definitions of views: those that are locked are left out, the others are all read, and nothing is asked for ever.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { readDefinitions } from "../src/catalog-definitions.ts";

/** A server on which asking for one of these views fails. */
function serverWith(failing: ReadonlySet<number>, code: "POSTGRES_CATALOG" | "POSTGRES_UPSTREAM_DOWN") {
  const asked: string[] = [];
  const ask = async (text: string): Promise<(string | null)[][]> => {
    asked.push(text);
    const oids = /c\.oid IN \(([\d, ]+)\)/.exec(text)?.[1]?.split(", ").map(Number);
    if (oids?.some((oid) => failing.has(oid))) throw new WritError(code, "SQLSTATE 55P03.");
    return (oids ?? []).map((oid) => [String(oid), "SELECT 1"]);
  };
  return { ask, asked };
}

const views = Array.from({ length: 1000 }, (_, index) => index + 20_000);

test("views that are locked are left out, and all others are read", async () => {
  const failing = new Set([20_000, 20_001, 20_500, 20_999]);
  const { ask, asked } = serverWith(failing, "POSTGRES_CATALOG");
  const found = (await readDefinitions(ask, views)).map(([oid]) => Number(oid));
  assert.deepEqual(
    found.toSorted((left, right) => left - right),
    views.filter((oid) => !failing.has(oid)),
  );
  assert.ok(asked.length < 80, `${asked.length} questions`);
});

test("when nothing can be had, the questions end", async () => {
  const { ask, asked } = serverWith(new Set(views), "POSTGRES_CATALOG");
  assert.deepEqual(await readDefinitions(ask, views), []);
  assert.ok(asked.length < 600, `${asked.length} questions`);
});

test("a lost connection is no locked view", async () => {
  const { ask } = serverWith(new Set([20_007]), "POSTGRES_UPSTREAM_DOWN");
  await assert.rejects(readDefinitions(ask, views));
});

test("the path is emptied and waiting for locks is short before the first definition is asked for", async () => {
  const { ask, asked } = serverWith(new Set(), "POSTGRES_CATALOG");
  await readDefinitions(ask, views.slice(0, 2));
  assert.match(asked[0] ?? "", /set_config\('search_path', ''/);
  assert.match(asked[1] ?? "", /^SET lock_timeout = \d+$/);
  assert.match(asked[2] ?? "", /c\.oid IN \(20000, 20001\)/);
  assert.deepEqual(await readDefinitions(ask, []), []);
});
