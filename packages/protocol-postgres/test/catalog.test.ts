// Catalogs are shared, aged, and read again when tables may have changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Catalog, emptyCatalog, loadParser } from "@writ/sql";
import { Catalogs, mayAlter } from "../src/catalog.ts";
import { catalogAgeMs, catalogCheckMs, catalogCheckShare } from "../src/limits.ts";
import { StatementCompiler } from "../src/statement-compiler.ts";
import { freeView } from "./fake-session.ts";
import { say } from "./say.ts";
import { Script, settled } from "./transcript.ts";

const tls = { mode: "verify-full" } as const;
const target = (database = "orders") => ({ name: "orders-db", resource: { host: "h", port: 5432, database, tls } });
const login = (user: string) => ({ user, password: { reveal: () => "" } });
const empty = {
  ...Object.fromEntries(
    ["server", "relations", "columns", "parents", "partitionKeys", "generated"].map((k) => [k, []]),
  ),
};

function freshCatalog(): Catalog {
  const rest = [
    "views",
    "viewDefinitions",
    "viewRelations",
    "viewFunctions",
    "foreignKeys",
    "primaryKeys",
    "bindings",
    "functions",
    "builtins",
    "operators",
    "types",
    "casts",
  ];
  return Catalog.from({ ...empty, ...Object.fromEntries(rest.map((key) => [key, []])) } as never);
}

test("one catalog serves all sessions of a login, until it is too old", async () => {
  let nowMs = 0;
  let loads = 0;
  const catalogs = new Catalogs(
    async () => {
      loads += 1;
      return freshCatalog();
    },
    () => nowMs,
  );
  const first = catalogs.of(target(), login("ro"));
  assert.equal(first.current(), undefined);
  const [one, two] = await Promise.all([first.refresh(), catalogs.of(target(), login("ro")).refresh()]);
  assert.equal(one, two);
  assert.equal(loads, 1, "a load under way is shared");
  nowMs = catalogAgeMs - 1;
  assert.equal(first.current(), one);
  nowMs = catalogAgeMs;
  assert.equal(first.current(), undefined);
  assert.notEqual(await first.refresh(), one);
});

test("a catalog in use is read again as soon as the server's is seen to be another", async () => {
  let nowMs = 0;
  let loads = 0;
  let version = "one";
  const asked: string[] = [];
  const watch = () => ({
    ask: async () => {
      asked.push(version);
      return { version, tookMs: 10 };
    },
    close: () => asked.push("closed"),
  });
  const load = async () => {
    loads += 1;
    return freshCatalog();
  };
  const catalogs = new Catalogs(load, () => nowMs, watch);
  const fresh = catalogs.of(target(), login("ro"));
  const first = await fresh.refresh();
  nowMs = 10 * catalogCheckShare - 1;
  assert.equal(fresh.current(), first, "the server is not asked more than a share of the time");
  nowMs = 10 * catalogCheckShare;
  assert.equal(fresh.current(), undefined);
  assert.equal(await fresh.refresh(), first);
  assert.deepEqual([loads, asked], [1, ["one", "one"]]);
  version = "two";
  nowMs *= 2;
  assert.notEqual(await fresh.refresh(), first);
  assert.equal(loads, 2);
  catalogs.close();
  assert.equal(asked.at(-1), "closed");
});

test("a catalog whose version cannot be had is not used", async () => {
  let nowMs = 0;
  let down = false;
  const ask = async () => {
    if (down) throw new Error("no");
    return { version: "one", tookMs: 0 };
  };
  const catalogs = new Catalogs(
    async () => freshCatalog(),
    () => nowMs,
    () => ({ ask, close: () => {} }),
  );
  const fresh = catalogs.of(target(), login("ro"));
  await fresh.refresh();
  nowMs = catalogCheckMs;
  down = true;
  assert.equal(fresh.current(), undefined);
  await assert.rejects(fresh.refresh());
});

test("a doubt has the version asked for sooner, but at most a fifth of the time", async () => {
  let nowMs = 0;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return { version: "a", tookMs: 400 };
  };
  const catalogs = new Catalogs(
    async () => freshCatalog(),
    () => nowMs,
    () => ({ ask, close: () => {} }),
  );
  const fresh = catalogs.of(target(), login("ro"));
  await fresh.refresh();
  nowMs = 1999; // a version that took 400 ms is not asked for again for 8 s; for a doubt after 2 s
  fresh.doubt?.();
  assert.notEqual(fresh.current(), undefined);
  nowMs = 2000;
  fresh.doubt?.();
  assert.equal(fresh.current(), undefined);
  await fresh.refresh();
  assert.equal(asked, 2);
});

test("another login or database has a catalog of its own", async () => {
  const catalogs = new Catalogs(async () => freshCatalog());
  const seen = new Set<Catalog>();
  for (const [database, user] of [
    ["orders", "ro"],
    ["orders", "rw"],
    ["billing", "ro"],
  ] as const) {
    seen.add(await catalogs.of(target(database), login(user)).refresh());
  }
  assert.equal(seen.size, 3);
});

test("tables changed by one login expire the catalogs of all logins of that database, and of no other", async () => {
  const catalogs = new Catalogs(async () => freshCatalog());
  const [reader, other] = [catalogs.of(target(), login("ro")), catalogs.of(target("billing"), login("ro"))];
  await Promise.all([reader.refresh(), other.refresh()]);
  catalogs.of(target(), login("admin")).expire();
  assert.equal(reader.current(), undefined);
  assert.notEqual(other.current(), undefined);
});

test("a catalog that was being read while tables changed is not kept", async () => {
  let finish: (catalog: Catalog) => void = () => {};
  let loads = 0;
  const catalogs = new Catalogs(() => {
    loads += 1;
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  const fresh = catalogs.of(target(), login("ro"));
  const [old, newer] = [freshCatalog(), freshCatalog()];
  const refreshed = fresh.refresh();
  fresh.expire();
  finish(old);
  await settled();
  assert.equal(loads, 2);
  finish(newer);
  assert.equal(await refreshed, newer);
});

test("a catalog that cannot be read is asked for again the next time", async () => {
  let fail = true;
  const catalogs = new Catalogs(async () => {
    if (fail) throw new Error("no");
    return emptyCatalog;
  });
  const fresh = catalogs.of(target(), login("ro"));
  await assert.rejects(fresh.refresh());
  fail = false;
  assert.equal(await fresh.refresh(), emptyCatalog);
});

test("statements that may change tables are known by their kinds", () => {
  assert.equal(mayAlter([{ kinds: ["select"] }, { kinds: ["ddl"] }]), true);
  assert.equal(mayAlter([{ kinds: ["do"] }]), true);
  assert.equal(mayAlter([{ kinds: ["select", "insert"] }]), false);
});

test("texts are compiled once for each catalog", async () => {
  await loadParser();
  let catalog = emptyCatalog;
  const fresh = { current: () => catalog, refresh: async () => catalog, expire: () => {} };
  const compiler = new StatementCompiler({ ...freeView, allow: ["select"] }, { fresh, first: catalog });
  const compiled = compiler.compile("select 1");
  assert.equal(compiler.compile("select 1"), compiled);
  for (let count = 0; count < 300; count++) compiler.compile(`select 1 as c${count}`);
  assert.notEqual(compiler.compile("select 1"), compiled, "the oldest is dropped");
  const context = compiler.context;
  catalog = freshCatalog();
  assert.equal(compiler.ready(), undefined);
  assert.notEqual(compiler.context, context);
});

test("a catalog that cannot be had refuses the statement, and the session goes on", async () => {
  const script = new Script({ view: { allow: ["select"] }, noCatalog: true });
  await script.client(say.query("select 1"));
  assert.match(script.only("R")[0] ?? "", /ErrorResponse ERROR 08006/);
  assert.equal(script.conversation.ended, false);
  assert.deepEqual(script.only("U"), []);
});
