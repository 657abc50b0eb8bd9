// What is asked and recorded about a message: never a literal of a masked column, and never a parameter type unseen.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionView } from "@writ/contracts";
import { encodeParse } from "../src/messages/parse.ts";
import { customersCatalog, ssnMasks } from "./customers.ts";
import { say } from "./say.ts";
import { Script } from "./transcript.ts";

const catalog = customersCatalog(["id", "ssn"], {
  // A domain whose check runs a function of users, and a plain one.
  types: [
    ["16500", "public", "checked", "d", "true", "[]"],
    ["16501", "public", "plain", "d", "false", "[]"],
  ],
});
const masks = ssnMasks;
const view: Partial<SessionView> = { allow: ["select"], masks };
const secret = "123-45-6789";
const recorded = (script: Script): string[] => script.session.requests.map((request) => request.text);

for (const [what, sql] of [
  ["runs", `select id from customers where ssn = '${secret}'`],
  ["is refused", `update customers set ssn = '${secret}'`],
  ["does not parse", `selec id from customers where ssn = '${secret}'`],
  ["is not UTF-8", `select '\u00ff', '${secret}'`],
] as const) {
  test(`the literal of a masked column is in no record of a statement that ${what}`, async () => {
    for (const prepared of [false, true]) {
      const script = new Script({ view, catalog });
      const bytes = Buffer.from(sql, "latin1");
      const parse = encodeParse({ name: "", text: bytes, parameterTypes: [] });
      const query = Buffer.concat([Buffer.from("Q"), Buffer.from([0, 0, 0, bytes.length + 5]), bytes, Buffer.alloc(1)]);
      await script.client(...(prepared ? [parse, say.bind(), say.execute(), say.sync] : [query]));
      assert.ok(script.session.requests.length > 0);
      assert.ok(!JSON.stringify([script.session.requests, script.session.events]).includes(secret));
    }
  });
}

test("a prepared statement is compiled again from what was received, not from what is recorded", async () => {
  const script = new Script({ view, catalog });
  const sql = `select id from customers where ssn = '${secret}'`;
  await script.client(say.parse(sql), say.bind(), say.execute(), say.sync);
  const [parse = ""] = script.only("U");
  assert.ok(parse.includes(secret), "the server gets the literal");
  assert.deepEqual(recorded(script), ["select id from customers where ssn = '[masked]'"]);
});

for (const [type, code] of [
  [16_500, "sql/type"],
  [99_999, "sql/unknown-type"],
] as const) {
  test(`a parameter of type ${type} is refused when it is declared: ${code}`, async () => {
    const script = new Script({ view, catalog });
    const parse = encodeParse({ name: "p", text: Buffer.from("select $1"), parameterTypes: [25, type] });
    await script.client(parse, say.bind([], "p"), say.execute(), say.sync);
    assert.deepEqual(script.session.events, [`refuse 1: ${code}`]);
    assert.ok(!script.only("U").some((line) => line.includes("select $1")));
  });
}

test("parameters of the server's own types and of plain ones of users pass, and any in a free session", async () => {
  for (const [over, types] of [
    [view, [25, 0, 16_501]],
    [{}, [16_500, 99_999]],
  ] as const) {
    const script = new Script({ view: over, catalog });
    const parse = encodeParse({ name: "", text: Buffer.from("select $1"), parameterTypes: types });
    await script.client(parse, say.sync);
    assert.deepEqual(script.session.events, []);
    assert.equal(script.only("U").length, 2);
  }
});
