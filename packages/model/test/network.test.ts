// Networks in their one spelling.
import assert from "node:assert/strict";
import { test } from "node:test";
import { containsNetwork, type Network, parseNetwork } from "../src/network.ts";

function network(text: string): Network {
  const parsed = parseNetwork(text);
  if ("text" in parsed) return parsed;
  throw new Error(parsed.message);
}

test("a network has one spelling", () => {
  assert.equal(network("10.0.0.0/8").text, "10.0.0.0/8");
  assert.equal(network("10.1.2.3").text, "10.1.2.3/32");
  assert.equal(network("2001:DB8:0:0::/32").text, "2001:db8::/32");
  assert.equal(network("::1").text, "::1/128");
  assert.equal(network("::/0").text, "::/0");
  assert.equal(network("0.0.0.0/0").text, "0.0.0.0/0");
});

test("what is no network is refused with what to write", () => {
  for (const text of ["10.1.2.3/8", "10.0.0.0/33", "::ffff:10.0.0.0/104", "2001:db8::1/32", "10.0.0", "1:2:3", "/8"]) {
    const parsed = parseNetwork(text);
    assert.ok("instead" in parsed && parsed.instead.startsWith("Write "), text);
  }
});

test("a network contains those that lie in it, of its own family", () => {
  assert.ok(containsNetwork(network("10.0.0.0/8"), network("10.200.0.0/16")));
  assert.ok(!containsNetwork(network("10.0.0.0/8"), network("11.0.0.0/16")));
  assert.ok(!containsNetwork(network("10.0.0.0/16"), network("10.0.0.0/8")));
  assert.ok(containsNetwork(network("2001:db8::/32"), network("2001:db8:1::/48")));
  assert.ok(!containsNetwork(network("::/0"), network("10.0.0.0/8")));
});
