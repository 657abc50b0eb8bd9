// proxy.yaml is where trust is pinned: what is not understood in full must stop the start, with the place
// and the remedy.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { deserialize, serialize } from "node:v8";
import { generateKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import { loadConfiguration } from "../src/configuration.ts";
import { bundleKey, privateHalves, recordKey, tokenKey, writeKeyFile } from "./fixture.ts";
import { proxyFile, proxyFolder } from "./proxy-file.ts";

const good = proxyFile();

/** The good one with a piece replaced; the piece must be there. */
function edited(piece: string, by: string): string {
  assert.ok(good.includes(piece), piece);
  return good.replace(piece, by);
}

async function refusal(file: string, code = "PROXY_CONFIGURATION"): Promise<string> {
  let said = "";
  await assert.rejects(loadConfiguration(file), (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.message);
    said = error.message;
    return true;
  });
  for (const half of privateHalves) assert.ok(!said.includes(half), "a private key is shown");
  return said;
}

test("a good file becomes a configuration with absolute paths and every key read", async (context) => {
  const folder = await proxyFolder(context, good);
  const configuration = await loadConfiguration(join(folder, "proxy.yaml"));
  assert.deepEqual(configuration.bundle, {
    folder: join(folder, "bundles"),
    everyMs: 2000,
    trust: {
      keys: [{ kid: bundleKey.kid, jwk: { ...bundleKey.publicJwk } }],
      repository: "123456789",
      scope: "production",
      epoch: 2,
      minSequence: 3,
    },
  });
  assert.deepEqual(configuration.listen, { postgres: { host: "127.0.0.1", port: 5432 } });
  assert.equal(configuration.records.folder, join(folder, "..", "records"));
  assert.equal(configuration.records.key.kid, recordKey.kid);
  assert.equal(configuration.tokens.key.kid, tokenKey.kid);
  assert.equal(configuration.stateFolder, join(folder, "..", "records", "state"));
});

test("tls, control, state, first and notAfter are read", async (context) => {
  const folder = await proxyFolder(
    context,
    edited(
      "plaintext: loopback-only }",
      "tls: { certificate: gw.crt, key: /keys/gw.key } }\n  control: { address: '[::1]:8443' }",
    )
      .replace("address: 127.0.0.1:5432", "address: 0.0.0.0:5432")
      .replace("  every: 2s\n", `  every: 1s\n  first: sha256:${"a".repeat(64)}\n`)
      .replace(" }]\n", ", notAfter: 2027-12-31 }]\n")
      .concat("state: /var/lib/writ/state\n"),
  );
  const { bundle, listen, stateFolder } = await loadConfiguration(join(folder, "proxy.yaml"));
  assert.deepEqual(listen.postgres, {
    host: "0.0.0.0",
    port: 5432,
    tls: { certificate: join(folder, "gw.crt"), key: "/keys/gw.key" },
  });
  assert.deepEqual(listen.control, { host: "::1", port: 8443 });
  assert.equal(bundle.trust.first, `sha256:${"a".repeat(64)}`);
  assert.equal(bundle.trust.keys[0]?.notAfter, "2027-12-31");
  assert.equal(stateFolder, "/var/lib/writ/state");
});

test("a web server is read with its authority and the place of its token", async (context) => {
  const from = "from: https://b.example/acme\n  ca: ca.crt\n  token: { file: token }";
  const folder = await proxyFolder(context, edited("from: bundles", from));
  await writeFile(join(folder, "ca.crt"), "PEM");
  const { bundle } = await loadConfiguration(join(folder, "proxy.yaml"));
  assert.ok("server" in bundle);
  const { url, ca, token } = bundle.server;
  assert.deepEqual([url, ca, token], ["https://b.example/acme/", "PEM", { file: join(folder, "token") }]);
  const near = await proxyFolder(context, edited("from: bundles", "from: http://127.0.0.1:8080/"));
  const loopback = (await loadConfiguration(join(near, "proxy.yaml"))).bundle;
  assert.ok("server" in loopback && loopback.server.url === "http://127.0.0.1:8080/");
});

test("what was read is plain data: a worker gets all of it", async (context) => {
  for (const from of ["bundles", "https://b.example/acme", `s3://acme/prod\n  s3: { region: eu-central-1, ${keys} }`]) {
    const folder = await proxyFolder(context, edited("from: bundles", `from: ${from}`));
    const read = await loadConfiguration(join(folder, "proxy.yaml"));
    assert.deepEqual(deserialize(serialize(read)), read);
  }
});

const schemas = fileURLToPath(new URL("../../../schemas/proxy/invalid/", import.meta.url));

test("every invalid example of the schema is refused at the place and with the words beside it", async (context) => {
  for (const name of readdirSync(schemas).filter((file) => file.endsWith(".yaml"))) {
    const folder = await proxyFolder(context, readFileSync(schemas + name));
    const said = await refusal(join(folder, "proxy.yaml"));
    const [first = "", ...rest] = readFileSync(schemas + name.replace(/yaml$/, "txt"), "utf8").split("\n");
    const [, place = "", what = ""] = /^[^:]+:(\d+:\d+): error: (.*)$/.exec(first) ?? [];
    assert.ok(said.includes(`proxy.yaml:${place}: ${what}.`), `${name}: ${said}`);
    const instead = rest.find((line) => line.startsWith("  instead: "))?.slice("  instead: ".length) ?? "";
    assert.ok(said.includes(instead), `${name}: ${said}`);
  }
});

const keys = "accessKeyId: { env: ID }, secretAccessKey: { file: key }";
const s3 = `s3: { region: eu-central-1, ${keys} }`;
const endpoint = (address: string) =>
  edited("from: bundles", `from: s3://bucket/x\n  s3: { region: auto, endpoint: "${address}", ${keys} }`);

test("a bucket is read with its region, its authority and the places of its credentials", async (context) => {
  const from = `from: s3://acme/prod\n  ca: ca.crt\n  s3: { region: eu-central-1, ${keys}, sessionToken: { file: t } }`;
  const folder = await proxyFolder(context, edited("from: bundles", from));
  await writeFile(join(folder, "ca.crt"), "PEM");
  const { bundle } = await loadConfiguration(join(folder, "proxy.yaml"));
  assert.ok("bucket" in bundle);
  const { url, ...rest } = bundle.bucket;
  assert.equal(url, "https://acme.s3.eu-central-1.amazonaws.com/prod/");
  assert.deepEqual(rest, {
    shown: "s3://acme/prod/",
    region: "eu-central-1",
    ca: "PEM",
    accessKeyId: { env: "ID" },
    secretAccessKey: { file: join(folder, "key") },
    sessionToken: { file: join(folder, "t") },
  });
});

const slips: readonly (readonly [what: string, text: string, said: RegExp])[] = [
  ["an empty file", "", /proxy\.yaml:1:1: the file is empty\. Write /],
  ["a comment only", "# nothing\n", /proxy\.yaml:1:1: the file is empty/],
  ["a list", "- bundle\n", /proxy\.yaml:1:1: /],
  ["a key twice", `${good}tokens: {}\n`, /proxy\.yaml:13:1: This key stands here twice\. Keep one/],
  ["a tab", edited("  from:", "\tfrom:"), /proxy\.yaml:2:\d+: .*(tab|YAML)/i],
  ["an open bracket", edited("}]", "}"), /proxy\.yaml:\d+:\d+: .*missing here|proxy\.yaml:\d+:\d+: This is no YAML/],
  ["a second document", `${good}---\nx: 1\n`, /proxy\.yaml:1[34]:\d+: A second document/],
  ["a tag", edited("from: bundles", "from: !secret bundles"), /proxy\.yaml:2:\d+: A tag/],
  ["a core tag", edited("from: bundles", "from: !!str bundles"), /proxy\.yaml:2:\d+: A tag/],
  ["an anchor", edited("from: bundles", "from: &place bundles"), /proxy\.yaml:2:\d+: An anchor/],
  [
    "an alias",
    `${edited("from: bundles", "from: &p bundles")}state: *p\n`,
    /An alias \(\*…\) stands here\. Write the value/,
  ],
  ["an unknown key", `${good}secret: {}\n`, /proxy\.yaml:13:1: unknown key `secret`/],
  ["a wrong address", edited("127.0.0.1:5432", "127.0.0.1"), /proxy\.yaml:10:24: /],
  [
    "IPv6 that is none",
    edited("127.0.0.1:5432", '"[:::::]:5432"'),
    /proxy\.yaml:10:24: "\[:::::\]:5432" is no address.*Write/,
  ],
  ["a password in an address", edited("from: bundles", "from: https://me:pw@b.example/x"), /2:9: .*no plain address/],
  ["a query", edited("from: bundles", "from: https://b.example/x?sig=pw"), /2:9: .*no plain address/],
  ["http to others", edited("from: bundles", "from: http://b.example/x"), /2:9: over http anyone.*Write https/],
  ["an authority for http", edited("from: bundles", "from: http://[::1]:80/x\n  ca: a.crt"), /3:7: http verifies/],
  ["an authority for a folder", edited("from: bundles", "from: bundles\n  ca: a.crt"), /3:7: ca is for a web/],
  ["a token for a folder", edited("from: bundles", "from: bundles\n  token: { env: T }"), /token is for a web/],
  ["an authority that is not there", edited("from: bundles", "from: https://b.example/\n  ca: a.crt"), /a\.crt/],
  ["another scheme", edited("from: bundles", "from: gs://bucket/x"), /2:9: .*not gs\. Write .*s3:\/\/BUCKET/],
  ["s3 alone", edited("from: bundles", "from: s3://bucket/x"), /2:9: .*needs a region and credentials\. Write s3: /],
  ["s3 for a folder", edited("from: bundles", `from: bundles\n  ${s3}`), /3:3: s3 is for an address such as s3:/],
  ["a token for s3", edited("from: bundles", `from: s3://bucket\n  ${s3}\n  token: { env: T }`), /4:3: .*accessKeyId/],
  ["a password in a bucket", edited("from: bundles", `from: s3://me:pw@bucket/\n  ${s3}`), /2:9: .*no bucket and/],
  ["a step up in a prefix", edited("from: bundles", `from: s3://bucket/a/../b\n  ${s3}`), /2:9: .*no bucket and/],
  ["a password in an endpoint", endpoint("https://me:pw@b.example"), /3:\d+: this is no plain address/],
  ["a path in an endpoint", endpoint("https://b.example/x"), /3:\d+: .*without a path/],
  ["an endpoint without scheme", endpoint("b.example"), /3:\d+: this is no plain address\. Write https:/],
  ["an endpoint over http", endpoint("http://b.example"), /3:\d+: over http anyone/],
  ["a long pause", edited("every: 2s", "every: 30d"), /proxy\.yaml:8:10: 30d is too long.*Write 1h at most/],
  [
    "plaintext to everybody",
    edited("127.0.0.1:5432", "0.0.0.0:5432"),
    /proxy\.yaml:10:24: without tls, tokens would cross.*Write tls/,
  ],
  ["plaintext to a name", edited("127.0.0.1:5432", "gw.acme.example:5432"), /proxy\.yaml:10:24: without tls/],
  [
    "a control port for everybody",
    edited("listen:\n", "listen:\n  control: { address: 0.0.0.0:8443 }\n"),
    /proxy\.yaml:10:23: other machines could reach the control port.*exposed: tokens.*exposed: unauthenticated/,
  ],
  ["a missing section", good.replace(/^tokens:.*\n/m, ""), /proxy\.yaml:1:1: `tokens` is missing/],
];

for (const [what, text, said] of slips) {
  test(`${what} in proxy.yaml is refused with place and remedy`, async (context) => {
    const folder = await proxyFolder(context, text);
    const message = await refusal(join(folder, "proxy.yaml"));
    assert.match(message, said);
    assert.ok(!message.includes("pw@"), "an address with its password is shown");
  });
}

test("plaintext is allowed on every loopback address", async (context) => {
  for (const address of ["localhost:5432", "'[::1]:5432'", "127.9.9.9:0"]) {
    const folder = await proxyFolder(context, edited("127.0.0.1:5432", address));
    assert.equal((await loadConfiguration(join(folder, "proxy.yaml"))).listen.postgres.tls, undefined);
  }
});

test("a file that is absent, a folder, too large or no text is refused by name", async (context) => {
  const folder = await proxyFolder(context, Uint8Array.of(0xff, 0xfe, 0x62, 0x00));
  assert.match(await refusal(join(folder, "proxy.yaml")), /proxy\.yaml is not UTF-8/);
  assert.match(await refusal(join(folder, "gone.yaml")), /gone\.yaml cannot be read \(ENOENT\)/);
  assert.match(await refusal(folder), /is no regular file/);
  await writeFile(join(folder, "large.yaml"), `#${" ".repeat(1 << 20)}`);
  assert.match(await refusal(join(folder, "large.yaml")), /larger than 1 MiB/);
});

test("many faults are told together, up to a bound", async (context) => {
  const many = Array.from({ length: 30 }, (_, index) => `unknown${index}: 1`).join("\n");
  const folder = await proxyFolder(context, `${good}${many}\n`);
  const said = await refusal(join(folder, "proxy.yaml"));
  assert.equal(said.split("\n").length, 11);
  assert.match(said, /… and 20 more\.$/);
});

test("a key file that is absent, public or broken is refused where proxy.yaml names it, and not shown", async (context) => {
  const folder = await proxyFolder(context, good);
  const file = join(folder, "proxy.yaml");
  const put = (jwk: unknown) =>
    writeFile(join(folder, "token.jwk"), typeof jwk === "string" ? jwk : JSON.stringify(jwk));
  const half = String(Reflect.get(tokenKey.privateJwk, "d"));
  const broken: unknown[] = [
    "",
    "null",
    "[]",
    '"text"',
    `{"d":"${half}"`,
    { ...tokenKey.publicJwk },
    { ...tokenKey.privateJwk, kid: undefined },
    { ...tokenKey.privateJwk, d: half.slice(1) },
    { ...tokenKey.privateJwk, crv: "X25519" },
  ];
  for (const jwk of broken) {
    await put(jwk);
    const said = await refusal(file);
    assert.match(said, /proxy\.yaml:12:24: .*token\.jwk is no private key\. Name the token\.jwk that writ keys made/);
    assert.ok(!said.includes(half.slice(2, 20)), said);
  }
  const { file: gone } = { file: edited("file: token.jwk", "file: gone.jwk") };
  await writeFile(file, gone);
  assert.match(await refusal(file), /proxy\.yaml:12:24: .*gone\.jwk cannot be read \(ENOENT\)/);
});

test("a key made for another use is refused", async (context) => {
  const folder = await proxyFolder(context, good);
  await writeKeyFile(folder, "token.jwk", recordKey.privateJwk);
  assert.match(await refusal(join(folder, "proxy.yaml"), "KEY_USE"), /is for records, not for tokens/);
});

test("no text makes anything but a configuration or a refusal", async (context) => {
  const folder = await proxyFolder(context, good);
  const file = join(folder, "proxy.yaml");
  const piece = fc.constantFrom(
    "bundle",
    ":",
    " ",
    "\n",
    "- ",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "&a",
    "*a",
    "!t",
    "?",
    "|",
    "#",
    "\t",
    "%",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), fc.nat(good.length), async (pieces, at) => {
      await writeFile(file, good.slice(0, at) + pieces.join("") + good.slice(at));
      try {
        await loadConfiguration(file);
      } catch (error) {
        assert.ok(error instanceof WritError && error.code === "PROXY_CONFIGURATION", String(error));
      }
    }),
    { numRuns: 150 },
  );
});

test("the token endpoint for other machines needs tls, and clients are told a name they can connect to", async (context) => {
  const listen = "  postgres: { address: 127.0.0.1:5432, plaintext: loopback-only }";
  const control = (text: string) => edited(listen, `${listen}\n  control: ${text}`);
  const at = async (text: string) => join(await proxyFolder(context, text), "proxy.yaml");
  const tls = "tls: { certificate: gw.crt, key: gw.key }";
  const { listen: read } = await loadConfiguration(
    await at(control(`{ address: 0.0.0.0:8443, exposed: tokens, ${tls} }`)),
  );
  assert.deepEqual([read.control?.exposed, read.control?.tls?.certificate.endsWith("/etc/gw.crt")], ["tokens", true]);
  const bare = await refusal(await at(control("{ address: 0.0.0.0:8443, exposed: tokens }")));
  assert.match(bare, /proxy\.yaml:11:\d+: without tls.*Write tls: \{ certificate: PATH, key: PATH \}/);
  const name = (text: string) => edited(listen, listen.replace("plaintext", `name: "${text}", plaintext`));
  const named = await loadConfiguration(await at(name("gateway.acme.example:5432")));
  assert.deepEqual(named.listen.postgres.advertised, { host: "gateway.acme.example", port: 5432 });
  assert.match(await refusal(await at(name("gateway.acme.example:0"))), /can connect to\. Write HOST:PORT/);
});

test("keys believed beside the own one are public halves of token keys, each under its own id", async (context) => {
  const at = async (also: string) => {
    return join(await proxyFolder(context, edited("tokens: { key", `tokens: { also: [${also}], key`)), "proxy.yaml");
  };
  const entry = ({ kid, publicJwk }: typeof tokenKey, under = kid) =>
    `{ kid: ${under}, jwk: ${JSON.stringify(publicJwk)} }`;
  const other = await generateKey("token");
  const { tokens } = await loadConfiguration(await at(`${entry(tokenKey)}, ${entry(other)}`));
  assert.deepEqual(
    tokens.also?.map(({ kid }) => kid),
    [other.kid],
  );
  assert.match(await refusal(await at(entry(bundleKey))), /is for bundles, not for tokens.*public half of a token key/);
  assert.match(await refusal(await at(`${entry(other)}, ${entry(other)}`)), /stands here twice/);
  assert.match(await refusal(await at(entry(other, "else"))), /Write the same kid in both places/);
});
