// What a person reaches, as a table and as lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openLines, reachLines } from "../../src/connect/reach-lines.ts";
import { openTerminal } from "../../src/terminal.ts";

const answer = {
  repository: "1",
  issuer: "okta",
  subject: "alice@acme.example",
  reach: [
    { resource: "orders-db", role: "read-only", grant: "orders-db/a", until: 7200, masks: "3 columns masked" },
    {
      resource: "web",
      role: "admin",
      grant: "web/b",
      until: 3660,
      masks: "nothing masked",
      closed: { code: "guard", message: "until 08:00" },
    },
  ],
  open: [{ resource: "billing", roles: ["read", "write"] }],
  more: false,
};

function lines(isTTY: boolean): string[] {
  const out = { write: () => true, isTTY };
  const terminal = openTerminal({ out, err: out, env: { NO_COLOR: "1" } }, false);
  return reachLines(answer, { terminal, nowSeconds: 3600 });
}

test("a terminal gets headings and columns that stand below each other", () => {
  const [head = "", first = "", second = ""] = lines(true);
  assert.equal(head.indexOf("UNTIL"), first.indexOf("1970"));
  assert.equal(first.indexOf("1970"), second.indexOf("1970"));
  assert.match(second, /1 min .*web\/b .*nothing masked; closed now: until 08:00$/);
});

test("elsewhere one line each, without headings", () => {
  assert.deepEqual(lines(false)[0], "orders-db  read-only  1970-01-01T02:00:00Z  1 h  orders-db/a  3 columns masked");
  assert.equal(lines(false).length, 2);
});

test("what could be asked for is a command", () => {
  assert.deepEqual(openLines(answer)[1], "writ request billing --role write --for 2h");
});
