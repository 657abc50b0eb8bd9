// What people write as a place, and what is made of it: no address is guessed, none is shown, none leaves its bucket.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { assertPlace, type PlaceWritten, parsePlace } from "../src/place.ts";

const keys = { accessKeyId: { env: "ID" }, secretAccessKey: { env: "KEY" } } as const;
const s3 = { region: "eu-central-1", ...keys };

function urlOf(written: PlaceWritten): string {
  const place = assertPlace(written);
  if ("bucket" in place) return place.bucket.url;
  return "server" in place ? place.server.url : place.folder;
}

function faultOf(written: PlaceWritten): string {
  const parsed = parsePlace(written);
  return "fault" in parsed ? `${parsed.fault.key}: ${parsed.fault.message}` : "no fault";
}

const good: readonly (readonly [PlaceWritten, string])[] = [
  [{ address: "bundles" }, "bundles"],
  [{ address: "/srv/a b/ü" }, "/srv/a b/ü"],
  [{ address: "https://b.example" }, "https://b.example/"],
  [{ address: "HTTPS://b.example/x" }, "https://b.example/x/"],
  [{ address: "http://127.0.0.1:80/x/" }, "http://127.0.0.1/x/"],
  [{ address: "http://[::1]:81/" }, "http://[::1]:81/"],
  [{ address: "s3://acme", s3 }, "https://acme.s3.eu-central-1.amazonaws.com/"],
  [{ address: "s3://acme/a/b", s3 }, "https://acme.s3.eu-central-1.amazonaws.com/a/b/"],
  [{ address: "s3://acme/a/", s3: { ...s3, pathStyle: true } }, "https://s3.eu-central-1.amazonaws.com/acme/a/"],
  [{ address: "s3://acme.eu/a", s3 }, "https://s3.eu-central-1.amazonaws.com/acme.eu/a/"],
  [{ address: "s3://acme/a", s3: { ...s3, endpoint: "https://o.example:9000" } }, "https://o.example:9000/acme/a/"],
  [
    { address: "s3://acme/a", s3: { ...s3, endpoint: "https://o.example:9000/", pathStyle: false } },
    "https://acme.o.example:9000/a/",
  ],
  [{ address: "s3://acme", s3: { ...s3, endpoint: "http://localhost:9000" } }, "http://localhost:9000/acme/"],
];

for (const [written, url] of good) {
  test(`${JSON.stringify(written)} is ${url}`, () => assert.equal(urlOf(written), url));
}

const bad: readonly (readonly [PlaceWritten, RegExp])[] = [
  [{ address: "ftp://b.example/" }, /^address: .*not ftp\. Write a folder, an https address or s3:/],
  [{ address: "https://me:pw@b.example/" }, /^address: this is no plain address/],
  [{ address: "https://b.example/?" }, /^address: this is no plain address/],
  [{ address: "https://b.example/#" }, /^address: this is no plain address/],
  [{ address: "https:b.example" }, /^address: this is no plain address/],
  [{ address: `https://b.example/${"x".repeat(3_000)}` }, /^address: this is no plain address/],
  [{ address: "http://b.example/" }, /^address: over http anyone/],
  [{ address: "http://localhost.b.example/" }, /^address: over http anyone/],
  [{ address: "http://127.0.0.1/", ca: "PEM" }, /^ca: http verifies no certificate/],
  [{ address: "x", ca: "PEM" }, /^ca: .*Leave it out for a folder/],
  [{ address: "x", token: { env: "T" } }, /^token: token is for a web server/],
  [{ address: "s3://acme", s3, token: { env: "T" } }, /^token: .*S3 takes s3:/],
  [{ address: "https://b.example/", s3 }, /^s3: s3 is for an address such as s3:/],
  [{ address: "s3://acme" }, /^address: an s3 address needs a region and credentials/],
  ...["s3:acme", "s3:/acme", "s3://", "s3://A", "s3://a", "s3://-ab", "s3://a..b", "s3://me:pw@acme"].map(
    (address) => [{ address, s3 }, /^address: this is no bucket and prefix/] as const,
  ),
  ...["//", "a//b", "./a", "a/../b", "a/..", "%2e%2e", "a?b", "a#b", "a b", "a+b", "ü", `${"x".repeat(600)}/`].map(
    (path) => [{ address: `s3://acme/${path}`, s3 }, /^address: this is no bucket and prefix/] as const,
  ),
  [{ address: "s3://acme", s3: { ...s3, region: "eu.example/" } }, /^s3\/region: this is no region/],
  [{ address: "s3://acme", s3: { ...s3, region: "" } }, /^s3\/region: this is no region/],
  [{ address: "s3://acme", s3: { ...s3, endpoint: "o.example" } }, /^s3\/endpoint: this is no plain address/],
  [{ address: "s3://acme", s3: { ...s3, endpoint: "https://o.example/x" } }, /^s3\/endpoint: .*without a path/],
  [{ address: "s3://acme", s3: { ...s3, endpoint: "https://me:pw@o.example" } }, /^s3\/endpoint: this is no plain/],
  [{ address: "s3://acme", s3: { ...s3, endpoint: "http://o.example" } }, /^s3\/endpoint: over http anyone/],
];

for (const [written, said] of bad) {
  test(`${JSON.stringify(written).slice(0, 80)} is refused with what to write instead`, () => {
    assert.match(faultOf(written), said);
    assert.match(faultOf(written), /\. (Write|Leave) |Write https:/);
    assert.ok(!faultOf(written).includes("pw@"), "a password is shown");
    assert.throws(
      () => assertPlace(written),
      (error: unknown) =>
        error instanceof WritError && error.code === "STORE_ADDRESS" && !error.message.includes("pw@"),
    );
  });
}

test("whatever the prefix, a bucket's address stays below it, and shows what was written", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9._%\\?#@ +-]{0,8}$/);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.boolean(), (parts, pathStyle) => {
      const path = parts.join("/");
      const parsed = parsePlace({ address: `s3://acme/${path}`, s3: { ...s3, pathStyle } });
      if ("fault" in parsed || !("bucket" in parsed.place)) return;
      const { shown } = parsed.place.bucket;
      const url = new URL(parsed.place.bucket.url);
      const [, bucket, ...rest] = `${pathStyle ? "" : "/acme"}${url.pathname}`.split("/");
      assert.equal(bucket, "acme");
      assert.equal(rest.join("/"), path === "" || path.endsWith("/") ? path : `${path}/`);
      assert.equal(shown, `s3://acme/${rest.join("/")}`);
      assert.equal(url.search + url.hash + url.username, "");
    }),
  );
});

test("no text whatever makes it throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("", "s3://", "https://", "http://"), (text, scheme) => {
      const parsed = parsePlace({ address: scheme + text, s3 });
      assert.ok("fault" in parsed || "place" in parsed);
    }),
  );
});
