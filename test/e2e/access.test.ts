// Who gets in, who does not, and what each is told.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { generateKey } from "@writ/bundle";
import pg from "pg";
import { bob, grant, instant, World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start({
    files: { "grants/orders-db/later.yaml": grant({ to: bob, more: `from: ${instant(1800)}\n` }) },
  });
});
after(() => world.stop());

interface Refused {
  code: string;
  message: string;
  hint?: string;
}

async function refusal(over: Parameters<World["client"]>[0]): Promise<Refused> {
  const client = world.client(over);
  const error = await client.then(
    (connected) => connected.end().then(() => assert.fail("the session was let in")),
    (caught: Refused) => caught,
  );
  return error;
}

test("a person with a grant connects, and the database sees only the proxy's login", async () => {
  const client = await world.client();
  const { rows } = await client.query("SELECT current_user AS login");
  assert.equal(rows[0].login, "writ_ro");
  await client.end();
});

test("a person without a grant is refused and told what to do", async () => {
  const error = await refusal({ person: bob });
  assert.equal(error.code, "28000");
  assert.match(error.message, /from|yet|starts/i);
});

test("a role that no grant gives is refused, and the ones held are named", async () => {
  const error = await refusal({ role: "owner" });
  assert.equal(error.code, "28000");
  assert.match(`${error.message} ${error.hint}`, /read-only/);
});

test("a token for another resource, repository or proxy is refused without saying what was wrong with it", async () => {
  const other = await generateKey("token");
  const wrong = [
    await world.token({ resource: "other-db" }),
    await world.token({ repository: "2" }),
    await world.token({ key: other }),
    "not-a-token",
    "",
    `${(await world.token()).slice(0, -4)}AAAA`,
  ];
  for (const token of wrong) {
    const error = await refusal({ token });
    assert.ok(["28P01", "28000"].includes(error.code), `${error.code}: ${error.message}`);
    assert.doesNotMatch(error.message, /signature|kid|aud|jwt/i);
    if (token.length > 20) assert.ok(!error.message.includes(token.slice(0, 20)));
  }
});

test("a token that has ended is refused and says how to get another", async () => {
  const token = await world.token({ lifeSeconds: 1 });
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const error = await refusal({ token });
  assert.equal(error.code, "28P01");
  assert.match(error.message, /ended|writ token/);
});

test("a client that will not use TLS gets no further than the refusal", async () => {
  const client = new pg.Client({
    host: "127.0.0.1",
    port: world.port,
    user: "read-only",
    database: "orders-db",
    password: "x",
  });
  await assert.rejects(client.connect(), (error: Refused) => /TLS|SSL|encrypt/i.test(error.message));
});

test("neither token nor database password is in log, record or error", async () => {
  const token = await world.token();
  const client = await world.client({ token });
  await client.query("SELECT 1");
  await client.end();
  await refusal({ token: `${token}x` });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const everything = `${world.proxyLog.join("")}${await world.recordText()}`;
  for (const secret of [token, token.split(".")[2] ?? "?", "ro-password", "rw-password"]) {
    assert.ok(!everything.includes(secret), "a secret was written down");
  }
  assert.match(everything, /"type":"refusal"/);
});

test("settings that would change what the proxy relies on are refused at start-up", async () => {
  for (const options of ["-c search_path=pg_temp", "-c role=postgres", "-c default_transaction_read_only=off"]) {
    const error = await refusal({ config: { options } });
    assert.match(error.message, /search_path|role|default_transaction_read_only|option/);
  }
});
