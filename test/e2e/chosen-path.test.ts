// A search path chosen when connecting, against real servers: names mean what the server takes them for, masks hold on
// every path, and nothing that a client sends later moves it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { MaskWorld } from "../masking/mask-world.ts";

const words = ["QXV-ZK4-W9JH", "JWQ-HV7-X2KZ", "vqzork", "QZXvaultword", "VHJvaultword"];
const moving = [
  "SET search_path = vault",
  "SET search_path TO app, vault",
  "SET LOCAL search_path = vault",
  "SELECT set_config('search_path', 'vault', false)",
  "SET search_path = pg_temp, app",
  "SET search_path = '$user', app",
  "UPDATE pg_settings SET setting = 'vault' WHERE name = 'search_path'",
  "ALTER ROLE analyst SET search_path = vault",
];
const returning = [
  ["RESET ALL"],
  ["RESET search_path"],
  ["SET search_path TO DEFAULT"],
  ["SET search_path = app"],
  ["BEGIN", "SET LOCAL search_path = ''", "ROLLBACK"],
  ["BEGIN", "RESET search_path", "SAVEPOINT s", "SET search_path = ''", "ROLLBACK TO s", "COMMIT"],
  ["DISCARD ALL"],
];

for (const major of [15, 18]) {
  describe(`on PostgreSQL ${major}`, () => {
    let world: MaskWorld;
    before(async () => {
      world = await MaskWorld.start({ major });
    });
    after(() => world?.stop());

    async function connect(options: string): Promise<pg.Client> {
      const client = new pg.Client({
        host: "127.0.0.1",
        port: Number(world.uri.port),
        user: decodeURIComponent(world.uri.username),
        password: decodeURIComponent(world.uri.password),
        database: world.uri.pathname.slice(1),
        ssl: { ca: readFileSync(world.ca) },
        options,
      });
      client.on("error", () => {});
      await client.connect();
      return client;
    }

    async function shown(client: pg.Client, text: string): Promise<string> {
      const { rows } = await client.query({ text, rowMode: "array" });
      const found = JSON.stringify(rows);
      for (const word of words) assert.ok(!found.includes(word), `${text}: ${found}`);
      return found;
    }

    test("names are those of the path, and their masks hold", async () => {
      const app = await connect("-c search_path=app,public");
      assert.match(await shown(app, "SELECT name, city, ssn FROM customers ORDER BY id"), /Lisbon","\*\*\*"/);
      assert.match(await shown(app, "SELECT label FROM lookup"), /Portugal/);
      await app.end();
      const vault = await connect("-csearch_path=vault");
      assert.match(await shown(vault, "SELECT name, city FROM customers ORDER BY id"), /Ada Marlow","\*\*\*"/);
      await assert.rejects(vault.query("SELECT ssn FROM customers"));
      await assert.rejects(vault.query("SELECT 1 FROM orders"), /sql\/unknown-relation/);
      await vault.end();
    });

    test("nothing moves it, and whatever returns to it returns to it", async () => {
      const client = await connect("-c search_path=app");
      for (const text of moving) await assert.rejects(client.query(text), /sql\//, text);
      for (const texts of returning) {
        for (const text of texts) await client.query(text);
        assert.match(await shown(client, "SELECT city, ssn FROM customers ORDER BY id"), /Lisbon","\*\*\*"/, texts[0]);
        assert.match(await shown(client, "SHOW search_path"), /app/);
      }
      await client.end();
    });

    test("what is no list of schemas of users is refused at the door", async () => {
      for (const path of ["pg_temp", "pg_temp,app", "$user,app", "nowhere", "app,nowhere", "pg_catalog,app"]) {
        await assert.rejects(connect(`-c search_path=${path}`), /search_path/, path);
      }
    });
  });
}
