// A credential must not print, in whatever way somebody prints what holds it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { format, inspect } from "node:util";
import { Secret } from "@writ/secrets";

const value = "hunter2-hunter2";

test("a Secret gives its value to reveal and to nothing else", () => {
  const secret = new Secret(value);
  assert.equal(secret.reveal(), value);
  const holder = { login: { user: "writ_ro", password: secret }, list: [secret], map: new Map([["k", secret]]) };
  const printed = [
    String(secret),
    `${secret}`,
    JSON.stringify(holder),
    inspect(holder, { depth: 9, showHidden: true }),
    inspect(secret, { customInspect: false, showHidden: true }),
    format("%s %o %O %j", secret, secret, secret, secret),
    JSON.stringify(Object.entries(secret)),
    JSON.stringify({ ...secret }),
    String(new Error("failed", { cause: secret }).cause),
    JSON.stringify(structuredClone({ ...secret })),
    Object.getOwnPropertyNames(secret).join(),
    inspect(new Error("x", { cause: holder })),
  ];
  for (const text of printed) assert.ok(!text.includes(value), text);
  assert.equal(JSON.stringify({ secret }), '{"secret":"[secret]"}');
  assert.equal(inspect(secret), "[secret]");
  assert.ok(Object.isFrozen(secret));
});
