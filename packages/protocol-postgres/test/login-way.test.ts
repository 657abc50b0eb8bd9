// Which way a client logs in, and that the word for it goes no further than this proxy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseLogin, type LoginWays } from "../src/login-way.ts";
import type { StartupMessage } from "../src/messages/startup-message.ts";

function startup(parameters: Readonly<Record<string, string>>): StartupMessage {
  return { kind: "startup", minor: 0, options: [], parameters: new Map(Object.entries(parameters)) };
}

const way = (parameters: Readonly<Record<string, string>>, ways: LoginWays = "either") => {
  const chosen = chooseLogin(startup(parameters), ways, true);
  return [chosen.way, chosen.issuer, Object.fromEntries(chosen.startup.parameters)];
};

test("without a word the listener's own way is taken, and the start-up message stays what it was", () => {
  const sent = startup({ user: "a", options: "-c  search_path=x\\ y" });
  for (const [ways, wanted] of [
    ["either", "password"],
    ["password", "password"],
    ["oauth", "oauth"],
  ] as const) {
    const chosen = chooseLogin(sent, ways, true);
    assert.deepEqual([chosen.way, chosen.issuer, chosen.startup === sent], [wanted, undefined, true]);
  }
});

for (const [options, wanted, left] of [
  ["-c writ.login=oauth", ["oauth", undefined], undefined],
  ["-cwrit.login=oauth", ["oauth", undefined], undefined],
  ["--writ.login=oauth", ["oauth", undefined], undefined],
  ["-c writ.login=oauth:okta-2", ["oauth", "okta-2"], undefined],
  ["-c writ\\.login=oauth", ["oauth", undefined], undefined],
  ["-c writ.login=password", ["password", undefined], undefined],
  ["-c writ.login=password -c writ.login=oauth", ["oauth", undefined], undefined],
  ["-c a=1 -c writ.login=oauth  --b=2\\ 3 -d 4", ["oauth", undefined], "-c a=1 --b=2\\ 3 -d 4"],
  ["-c application_name=writ.login=oauth", ["password", undefined], "-c application_name=writ.login=oauth"],
  ["-c", ["password", undefined], "-c"],
  ["writ.login=oauth -c", ["password", undefined], "writ.login=oauth -c"],
] as const) {
  test(`options ${JSON.stringify(options)} choose ${wanted.join(" ")}`, () => {
    assert.deepEqual(way({ user: "a", options }), [
      ...wanted,
      left === undefined ? { user: "a" } : { user: "a", options: left },
    ]);
  });
}

test("a start-up parameter of that name is the same", () => {
  assert.deepEqual(way({ user: "a", "writ.login": "oauth:okta" }), ["oauth", "okta", { user: "a" }]);
  assert.deepEqual(way({ user: "a", "writ.login": "oauth", options: "-c writ.login=password" }), [
    "password",
    undefined,
    { user: "a" },
  ]);
});

test("what the listener does not take is refused by name, and so is a word that is none", () => {
  for (const [asked, ways, wanted] of [
    ["oauth", "password", /It is writ\.login: this listener takes tokens of Writ/],
    ["password", "oauth", /It is writ\.login: this listener takes a provider's token/],
    ["OAUTH", "either", /write password, oauth or oauth:ISSUER/],
    ["", "either", /write password/],
    ["oauth:", "either", /write password/],
    ["oauth:Okta", "either", /write password/],
    [`oauth:${"a".repeat(64)}`, "either", /write password/],
    ["password:okta", "either", /write password/],
  ] as const) {
    assert.throws(
      () => way({ user: "a", "writ.login": asked }, ways),
      { code: "POSTGRES_SETTING", message: wanted },
      asked,
    );
  }
});

test("a token is asked for inside TLS only", () => {
  const sent = startup({ user: "a", "writ.login": "oauth" });
  assert.throws(() => chooseLogin(sent, "either", false), { code: "POSTGRES_TLS_REQUIRED" });
  assert.throws(() => chooseLogin(startup({ user: "a" }), "oauth", false), { code: "POSTGRES_TLS_REQUIRED" });
});
