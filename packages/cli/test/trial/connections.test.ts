// What writ dev prints must work in psql as it stands, for the grants that are in force and for no others.
import assert from "node:assert/strict";
import { test } from "node:test";
import { validateDocument } from "@writ/contracts";
import { openToken } from "@writ/identity";
import { type Model, parseRepository } from "@writ/model";
import { connectionsOf } from "../../src/trial/connections.ts";
import { subjectOf, trialIssuer } from "../../src/trial/subject.ts";
import type { Trial } from "../../src/trial/trial.ts";
import { makeTrialKeys } from "../../src/trial/trial-keys.ts";
import { type Files, grant, instant, repositoryFiles } from "../fixture.ts";

const alice = "alice@acme.example";
const keys = await makeTrialKeys();

function modelOf(files: Files): Model {
  const bytes = new Map(
    Object.entries(repositoryFiles(files)).map(([path, text]) => [path, Buffer.from(text ?? "")] as const),
  );
  const parsed = parseRepository(bytes, { nowSeconds: Math.floor(Date.now() / 1000), changed: () => false });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.model;
}

/** As much of a running trial as connections are made from. */
function trial(host = "127.0.0.1", caFile = "/tmp/a b/ca.pem"): Trial {
  return { keys, caFile, proxy: { postgres: { host, port: 6432 } } } as unknown as Trial;
}

test("there is a connection for each grant in force, in the order of their names", async () => {
  const model = modelOf({
    "groups/oncall.yaml": `members: [${alice}]\n`,
    "groups/others.yaml": "members: [bob@acme.example]\n",
    "grants/orders-db/b-group.yaml": grant().replace(/to: .*/, "to: { group: oncall }"),
    "grants/orders-db/c-others.yaml": grant().replace(/to: .*/, "to: { group: others }"),
    "grants/orders-db/d-bob.yaml": grant().replace("alice", "bob"),
    "grants/orders-db/e-past.yaml": grant(instant(-60)),
    "grants/orders-db/f-later.yaml": `${grant()}from: ${instant(600)}\n`,
  });
  const connections = await connectionsOf(trial(), model, alice);
  assert.deepEqual(
    connections.map((connection) => connection.grant),
    ["orders-db/alice", "orders-db/b-group"],
  );
  assert.equal(validateDocument("dev", { ready: true, connections }).ok, true);
  assert.deepEqual(
    await connectionsOf(trial(), modelOf({ "grants/orders-db/alice.yaml": grant(instant(-1)) }), alice),
    [],
  );
});

test("a URI holds a token for its own grant, and leads psql to host, role, resource and certificate", async () => {
  const [connection] = await connectionsOf(trial(), modelOf({}), alice);
  const uri = new URL(connection?.uri ?? "");
  assert.deepEqual(
    [uri.protocol, uri.username, uri.hostname, uri.port, uri.pathname],
    ["postgres:", "read-only", "127.0.0.1", "6432", "/orders-db"],
  );
  assert.deepEqual(
    [uri.searchParams.get("sslmode"), uri.searchParams.get("sslrootcert")],
    ["verify-full", "/tmp/a b/ca.pem"],
  );
  const trust = { ...keys.token, repository: "trial", resource: "orders-db" };
  const proved = await openToken(uri.password, trust, Math.floor(Date.now() / 1000));
  assert.deepEqual(
    [proved.grant, proved.trial, proved.subject.kind === "user" && proved.subject.name],
    ["orders-db/alice", true, alice],
  );
});

test("a token ends with its grant", async () => {
  const [connection] = await connectionsOf(
    trial(),
    modelOf({ "grants/orders-db/alice.yaml": grant(instant(300)) }),
    alice,
  );
  const trust = { ...keys.token, repository: "trial", resource: "orders-db" };
  const { expiresAt } = await openToken(new URL(connection?.uri ?? "").password, trust, Math.floor(Date.now() / 1000));
  assert.ok(expiresAt <= Date.now() / 1000 + 301);
});

test("an IPv6 host stands in brackets", async () => {
  const [connection] = await connectionsOf(trial("::1"), modelOf({}), alice);
  assert.equal(new URL(connection?.uri ?? "").hostname, "[::1]");
});

test("a person whom the repository does not name is told who there is", async () => {
  const model = modelOf({});
  for (const name of ["mallory", "__proto__", "constructor", ""]) {
    assert.throws(() => subjectOf(model, name, { nowSeconds: 1 }), {
      code: "WRIT_USAGE",
      message: /is not in people\.yaml\. There is: alice/,
    });
  }
  await assert.rejects(connectionsOf(trial(), model, "mallory"), { code: "WRIT_USAGE" });
  assert.equal(trialIssuer(model), "dev");
});
