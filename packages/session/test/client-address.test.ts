// The address of a client, as guards compare it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { clientAddressOf } from "../src/client-address.ts";

test("an address has one spelling however the socket says it", () => {
  assert.equal(clientAddressOf("10.1.2.3:5432"), "10.1.2.3");
  assert.equal(clientAddressOf("::ffff:10.1.2.3:5432"), "10.1.2.3");
  assert.equal(clientAddressOf("::FFFF:0a01:0203:5432"), "10.1.2.3");
  assert.equal(clientAddressOf("::1:5432"), "::1");
  assert.equal(clientAddressOf("2001:DB8:0:0::5:40000"), "2001:db8::5");
  assert.equal(clientAddressOf("[2001:db8::5]:40000"), "2001:db8::5");
  assert.equal(clientAddressOf("fe80::1%eth0:40000"), "fe80::1");
});

test("what is no address is not known", () => {
  for (const peer of ["unknown:0", "", ":5432", "10.1.2:5432", "10.1.2.3.4:1", "/run/writ.sock:0", "1e3:5", "::"]) {
    assert.equal(clientAddressOf(peer), undefined, peer);
  }
});
