// Plans under masks, through the proxy: of one masked table they name columns as they do without masks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { World } from "./world.ts";

const masks = 'unlisted: show\ncolumns:\n  public.invoices.note: "null"\n';

let world: World;
let client: pg.Client;
before(async () => {
  world = await World.start({ files: { "masks/orders-db.yaml": masks } });
  client = await world.client();
});
after(async () => {
  await client?.end();
  await world?.stop();
});

for (const values of [undefined, []]) {
  test(`names are left out of plans, asked ${values === undefined ? "simply" : "with parameters"}`, async () => {
    const text = "EXPLAIN (COSTS OFF) SELECT i.amount, count(i.note) FROM invoices i GROUP BY i.amount ORDER BY amount";
    const { rows } = await client.query(text, values);
    const lines = rows.map((row: Record<string, string>) => row["QUERY PLAN"]?.trim());
    assert.ok(lines.includes("Sort Key: amount") && lines.includes("Group Key: amount"), lines.join("\n"));
    assert.equal((await client.query("SELECT count(note) AS n FROM invoices", values)).rows[0].n, "0");
  });
}
