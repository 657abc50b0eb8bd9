// Where a proxy listens decides who can reach it: an address is read exactly, and only loopback counts as loopback.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isLoopback, parseAddress } from "../src/listen-address.ts";

test("names, IPv4 and bracketed IPv6 are read with their port", () => {
  assert.deepEqual(parseAddress("127.0.0.1:5432"), { host: "127.0.0.1", port: 5432 });
  assert.deepEqual(parseAddress("localhost:0"), { host: "localhost", port: 0 });
  assert.deepEqual(parseAddress("gw.acme.example:65535"), { host: "gw.acme.example", port: 65_535 });
  assert.deepEqual(parseAddress("[::1]:5432"), { host: "::1", port: 5432 });
  assert.deepEqual(parseAddress("[::ffff:10.0.0.1]:5432"), { host: "::ffff:10.0.0.1", port: 5432 });
});

test("anything else is no address", () => {
  const wrong = [
    ..."|5432|:5432|host|host:|host:65536|host:1e3|host:-1|host: 5432|::1:5432|[::1]|[::1]:".split("|"),
    ..."[:::::]:80|[127.0.0.1]:80|[::1%eth0]:80|host:80 |a b:80|-host:80|host:80\n|http://host:80".split("|"),
  ];
  for (const text of wrong) assert.equal(parseAddress(text), undefined, JSON.stringify(text));
});

test("whatever is read is a port and a host without brackets", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const address = parseAddress(text);
      if (address !== undefined) assert.ok(address.port <= 65_535 && !/[[\]\s]/.test(address.host));
    }),
  );
});

test("only addresses that no other machine can reach are loopback", () => {
  for (const host of ["127.0.0.1", "127.255.0.3", "localhost", "::1"]) assert.ok(isLoopback(host), host);
  const far = [
    "0.0.0.0",
    "::",
    "10.0.0.1",
    "127.0.0.1.evil.example",
    "127.evil.example",
    "128.0.0.1",
    "127.1",
    "LOCALHOST.x",
  ];
  for (const host of far) assert.equal(isLoopback(host), false, host);
});
