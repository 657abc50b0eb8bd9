// SQL's PREPARE and EXECUTE through the relay: a name must never run under the facts of another statement.
import assert from "node:assert/strict";
import { test } from "node:test";
import { customersCatalog, ssnMasks } from "./customers.ts";
import { say } from "./say.ts";
import { Script } from "./transcript.ts";

const view = { allow: ["select", "insert", "delete"] } as const;

/** A session in which `p` is prepared, and the server has said so. */
async function prepared(text = "prepare p as select 'first'", options = {}): Promise<Script> {
  const script = new Script({ view, ...options });
  await script.client(say.query(text));
  await script.server(say.complete("PREPARE"), say.ready());
  return script;
}

const last = (script: Script) => script.session.requests.at(-1);
const lastEvent = (script: Script) => script.session.events.at(-1) ?? "";

test("EXECUTE is decided as the query it runs, and recorded with its name", async () => {
  const script = await prepared("prepare p (int) as delete from t where id = $1");
  await script.client(say.query("EXECUTE P(1)"));
  assert.equal(lastEvent(script), "allow 2: EXECUTE P(1)");
  assert.equal(last(script)?.prepared, "p");
  assert.deepEqual(last(script)?.parts[0]?.kinds, ["delete"]);
  await script.server(say.complete("DELETE 1"), say.ready());
  script.session.denied = ["delete"];
  await script.client(say.query("execute p(2)"));
  assert.match(lastEvent(script), /^deny 3/);
});

test("a PREPARE that the server did not confirm gives no name", async () => {
  const script = new Script({ view });
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.query("prepare p as select 1"));
  await script.server(say.error("25P02"), say.ready("E"));
  await script.client(say.query("execute p"));
  assert.match(lastEvent(script), /refuse 3: .*sql\/unknown-prepared/);
  await script.server(say.error("42601"), say.ready("E"));
  assert.match(script.only("R").at(-2) ?? "", /26000/);
});

test("of a string only the statements that completed count", async () => {
  const script = new Script({ view });
  await script.client(say.query("prepare a as select 1; select 1/0; prepare b as select 2"));
  await script.server(say.complete("PREPARE"), say.error("22012"), say.ready());
  await script.client(say.query("execute b"));
  assert.match(lastEvent(script), /sql\/unknown-prepared/);
  await script.client(say.query("execute a"));
  assert.match(lastEvent(script), /^allow/);
});

test("a string may not execute the name that it gives", async () => {
  const script = await prepared();
  await script.client(say.query("deallocate p; prepare p as delete from t; execute p"));
  assert.match(lastEvent(script), /sql\/unknown-prepared/);
  assert.deepEqual(script.only("U"), [`Query "prepare p as select 'first'"`]);
});

test("an answer to another statement than was sent leaves no name believed", async () => {
  const script = new Script({ view });
  await script.client(say.query("prepare p as select 1"));
  await script.server(say.complete("SELECT 1"), say.ready());
  assert.equal(script.conversation.names.statement("p"), undefined);
});

test("DEALLOCATE takes names away once it completed, Parse's names too", async () => {
  const script = await prepared();
  await script.client(say.parse("select 'parsed'", "q"), say.parse("select 'unnamed'"), say.sync);
  await script.server(say.parsed, say.parsed, say.ready());
  await script.client(say.query("deallocate p"));
  await script.server(say.error("26000"), say.ready());
  assert.ok(script.conversation.names.statement("p"));
  await script.client(say.query("deallocate all"));
  await script.server(say.complete("DEALLOCATE ALL"), say.ready());
  for (const name of ["p", "q"]) assert.equal(script.conversation.names.statement(name), undefined);
});

test("EXECUTE of what Parse prepared has that statement's facts; of anything but a query it is refused", async () => {
  const script = new Script({ view: { ...view, allow: ["select", "insert", "delete", "ddl"] } });
  const texts = ["delete from t", "prepare x as delete from t", "execute a", "commit", "create table x ()"];
  const names = ["a", "b", "c", "d", "e"];
  for (const [at, text] of texts.entries()) {
    await script.client(say.parse(text, names[at]), say.sync);
    await script.server(say.parsed, say.ready());
  }
  for (const name of ["b", "c", "d", "e"]) {
    await script.client(say.query(`execute ${name}`));
    assert.match(lastEvent(script), /sql\/unknown-prepared/, name);
  }
  await script.client(say.query("execute a"));
  assert.deepEqual(last(script)?.parts[0]?.kinds, ["delete"]);
});

test("a name that Parse gives between PREPARE and EXECUTE is decided as what it means then", async () => {
  const script = await prepared();
  await script.client(say.close("p"), say.parse("delete from t", "p"), say.parse("execute p"), say.bind(), say.sync);
  await script.server(say.closed, say.parsed, say.parsed, say.bound, say.ready());
  await script.client(say.query("execute p"));
  assert.deepEqual(last(script)?.parts[0]?.kinds, ["delete"]);
});

test("a portal of EXECUTE is refused when its name means another statement than when it was bound", async () => {
  const script = await prepared();
  await script.client(say.query("begin"));
  await script.server(say.complete("BEGIN"), say.ready("T"));
  await script.client(say.parse("execute p", "x"), say.bind([], "x", "portal"), say.sync);
  await script.server(say.parsed, say.bound, say.ready("T"));
  await script.client(say.query("deallocate p; prepare p as select 'second'"));
  await script.server(say.complete("DEALLOCATE"), say.complete("PREPARE"), say.ready("T"));
  await script.client(say.execute("portal"), say.sync);
  assert.match(lastEvent(script), /stale-prepared-statement/);
  await script.server(say.error("42601"), say.ready("E"));
  assert.match(script.only("R").at(-2) ?? "", /26000/);
});

test("a PREPARE that the server skipped in a batch does not change what a name means", async () => {
  const script = await prepared("prepare p as delete from t");
  await script.client(
    ...[say.parse("select oops(", "bad"), say.parse("deallocate p"), say.bind(), say.execute()],
    ...[say.parse("prepare p as select 1"), say.bind(), say.execute(), say.sync],
  );
  await script.server(say.error("42601"), say.ready());
  await script.client(say.query("execute p"));
  assert.deepEqual(last(script)?.parts[0]?.kinds, ["delete"]);
});

test("PREPARE and EXECUTE in one batch of the extended protocol follow each other", async () => {
  const script = new Script({ view });
  await script.client(
    ...[say.parse("prepare p as delete from t"), say.bind(), say.execute()],
    ...[say.parse("execute p"), say.bind(), say.execute(), say.sync],
  );
  await script.server(say.parsed, say.bound, say.complete("PREPARE"), say.parsed, say.bound);
  await script.server(say.complete("DELETE 1"), say.ready());
  assert.deepEqual(last(script)?.parts[0]?.kinds, ["delete"]);
  assert.ok(script.conversation.names.statement("p"));
});

test("a Bind of what SQL prepared runs its query, and prepares nothing", async () => {
  const script = await prepared("prepare p as delete from t");
  await script.client(say.bind([], "p"), say.execute(), say.sync);
  assert.deepEqual([last(script)?.prepared, last(script)?.parts[0]?.kinds], ["p", ["delete"]]);
  await script.server(say.bound, say.complete("DELETE 1"), say.ready());
  assert.ok(script.conversation.names.statement("p"), "nothing was taken for another PREPARE");
});

test("what a role may not do is denied at PREPARE and, if it was allowed then, at EXECUTE", async () => {
  const script = new Script({ view, denied: ["insert"] });
  await script.client(say.query("prepare p as insert into t values (1)"));
  assert.match(lastEvent(script), /^deny/);
  assert.deepEqual(script.only("U"), []);
  const later = await prepared("prepare p as insert into t values (1)");
  later.session.denied = ["insert"];
  await later.client(say.query("execute p"));
  assert.match(lastEvent(later), /^deny/);
});

test("names that the server cuts, or reads otherwise, are refused", async () => {
  const long = "x".repeat(63);
  const script = new Script({ view });
  await script.client(say.parse("select 1", long), say.bind([], long, long), say.sync);
  assert.equal(script.only("U").length, 3);
  await script.server(say.parsed, say.bound, say.ready());
  for (const message of [
    say.parse("select 1", `${long}y`),
    say.bind([], long, `${long}y`),
    say.parse("select 1", "\ufffd"),
  ]) {
    await script.client(message, say.sync);
    assert.match(lastEvent(script), /name-too-long/);
    await script.server(say.error("42601"), say.ready());
  }
  await script.client(say.query(`prepare ${long}yz as select 1`));
  assert.match(lastEvent(script), /sql\/prepared-name/);
});

test("a session that is free forgets names as before", async () => {
  const script = await prepared("prepare p as select 1", { view: { allow: ["all"] } });
  assert.equal(script.conversation.names.statement("p"), undefined);
  await script.client(say.query("execute p"));
  assert.match(lastEvent(script), /^allow/);
});

const masks = ssnMasks;

test("with masks the PREPARE goes upstream masked, and EXECUTE as it came with its values unrecorded", async () => {
  const sql = "prepare p (text) as select ssn from customers where id = $1";
  const script = await prepared(sql, { view: { allow: ["select"], masks }, catalog: customersCatalog(["id", "ssn"]) });
  assert.match(script.only("U")[0] ?? "", /NULL::pg_catalog.text AS ssn/);
  await script.client(say.query("execute p('078-05-1120')"));
  assert.equal(script.only("U")[1], "Query \"execute p('078-05-1120')\"");
  assert.equal(last(script)?.parts[0]?.masked, true);
  assert.ok(!JSON.stringify(script.session.requests).includes("078"));
});

test("EXECUTE is refused when the tables changed so that its PREPARE would be compiled otherwise", async () => {
  const sql = "select 1; prepare p as select * from customers; prepare q as select 2";
  const script = new Script({ view: { allow: ["select"], masks }, catalog: customersCatalog(["id", "ssn"]) });
  await script.client(say.query(sql));
  await script.server(say.complete("SELECT 1"), say.complete("PREPARE"), say.complete("PREPARE"), say.ready());
  for (const [catalog, name, wanted] of [
    [customersCatalog(["id", "ssn"]), "p", /^allow/],
    [customersCatalog(["id", "ssn", "ssn2"]), "p", /sql\/unknown-prepared/],
    [customersCatalog(["id", "ssn", "ssn2"]), "q", /^allow/],
    [customersCatalog(["id"]), "p", /sql\/unknown-prepared/],
  ] as const) {
    script.catalog = catalog;
    await script.client(say.query(`execute ${name}`));
    assert.match(lastEvent(script), wanted);
    if (lastEvent(script).startsWith("allow")) await script.server(say.complete("SELECT 1"), say.ready());
  }
});

test("a Bind of EXECUTE, and a run of its portal, see tables that changed since", async () => {
  const options = { view: { allow: ["select"], masks }, catalog: customersCatalog(["id", "ssn"]) };
  const script = await prepared("prepare p as select * from customers", options);
  await script.client(say.parse("execute p", "x"), say.bind([], "x"), say.flush);
  await script.server(say.parsed, say.bound);
  script.catalog = customersCatalog(["id", "ssn", "more"]);
  await script.client(say.execute(), say.sync);
  assert.match(lastEvent(script), /stale-prepared-statement/);
  await script.server(say.error("42601"), say.ready());
  await script.client(say.bind([], "x"), say.execute(), say.sync);
  assert.match(lastEvent(script), /stale-prepared-statement/);
});
