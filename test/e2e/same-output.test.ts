// What psql prints through a proxy whose role may do everything is what it prints direct, byte for byte, on the oldest
// and the newest server. PostgreSQL's own files are run the same way by test/conformance/pg-regress.ts.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Side, startSide } from "../conformance/regress/side.ts";

const folder = join(import.meta.dirname, "../conformance/regress");
const files = readdirSync(join(folder, "sql")).sort();

for (const major of [15, 18]) {
  describe(`on PostgreSQL ${major}`, () => {
    let direct: Side;
    let proxied: Side;
    before(async () => {
      const options = { major, sources: folder, fileMs: 60_000 };
      [direct, proxied] = await Promise.all([
        startSide({ ...options, through: "direct" }),
        startSide({ ...options, through: "proxy" }),
      ]);
    });
    after(async () => {
      await Promise.all([direct?.stop(), proxied?.stop()]);
    });

    for (const file of files) {
      test(`${file} prints the same through the proxy`, async () => {
        const path = join(folder, "sql", file);
        const [wanted, printed] = await Promise.all([direct.run(path), proxied.run(path)]);
        assert.ok(wanted.endsWith("EXIT 0\n"), wanted.slice(-2_000));
        assert.equal(printed, wanted);
      });
    }
  });
}
