// A store that checks signatures, conditions and rights: what publishers write there, what proxies read, who may not.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import dns from "node:dns";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { bundleBytesMax, digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type BucketUser, type LocalBuckets, startBuckets } from "@writ/testkit";
import { AwsClient } from "aws4fetch";
import { assertPlace, openNewest, openStore, type RemotePlace, type S3Written } from "../src/index.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What `bucket.` is put before in names of hosts. */
const domain = "objects.test";
const latest = "latest.tar.gz";
const one = Buffer.from("one");
const two = Buffer.from("two");

let buckets: LocalBuckets;
before(async () => {
  buckets = await startBuckets(["--virtual-domain", domain]);
  await buckets.createBucket("acme");
});
after(() => buckets.stop());

interface Wanted {
  readonly user?: BucketUser;
  readonly address?: string;
  readonly s3?: Partial<S3Written>;
}

const references = { accessKeyId: { env: "ID" }, secretAccessKey: { env: "KEY" } } as const;

function placed({ address = "s3://acme/prod/", s3 = {} }: Wanted): RemotePlace {
  const { endpoint, region } = buckets;
  const place = assertPlace({ address, s3: { endpoint, region, pathStyle: true, ...references, ...s3 } });
  assert.ok(!("folder" in place));
  return place;
}

function opened(context: TestContext, wanted: Wanted = {}) {
  const { accessKeyId, secretAccessKey } = wanted.user ?? buckets.owner;
  const store = openStore(placed(wanted), { env: { ID: accessKeyId, KEY: secretAccessKey } });
  context.after(() => store.close());
  return store;
}

function newest(context: TestContext, wanted: Wanted = {}) {
  const { accessKeyId, secretAccessKey } = wanted.user ?? buckets.owner;
  const bundles = openNewest(placed(wanted), { env: { ID: accessKeyId, KEY: secretAccessKey } });
  context.after(() => bundles.close());
  return bundles;
}

/** The fault's code, and words of its detail; never the secret. */
function fails(code: string, detail: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.message);
    assert.match(error.detail, detail);
    assert.ok(!`${error.message}${JSON.stringify(error)}${String(error.cause)}`.includes("-secret"), error.message);
    return true;
  };
}

async function asOwner(method: string, path: string, body?: string): Promise<Response> {
  const { owner, endpoint, region } = buckets;
  const client = new AwsClient({ ...owner, region, service: "s3", retries: 0 });
  const headers = {
    "content-md5": createHash("md5")
      .update(body ?? "")
      .digest("base64"),
  };
  const answer = await client.fetch(`${endpoint}/${path}`, body === undefined ? { method } : { method, headers, body });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await answer.clone().text()}`);
  return answer;
}

/** A user who may do these actions on what lies below `acme/PREFIX/`, and list it if the policy says so. */
async function addUser(name: string, bucket: string, actions: readonly string[]): Promise<BucketUser> {
  const user = { accessKeyId: name, secretAccessKey: `${name}-secret` };
  await buckets.addUser(user);
  const principal = { AWS: [name] };
  const objects = actions.filter((action) => action !== "s3:ListBucket");
  const statements = [
    { Effect: "Allow", Principal: principal, Action: objects, Resource: [`arn:aws:s3:::${bucket}/prod/*`] },
    { Effect: "Allow", Principal: principal, Action: ["s3:ListBucket"], Resource: [`arn:aws:s3:::${bucket}`] },
  ];
  const Statement = actions.includes("s3:ListBucket") ? statements : statements.slice(0, 1);
  await asOwner("PUT", `${bucket}?policy`, JSON.stringify({ Version: "2012-10-17", Statement }));
  return user;
}

test("objects are added once, found again, and other bytes under their name are refused", async (context) => {
  const store = opened(context);
  assert.equal(await store.read("sha256-1.tar.gz", 9), undefined);
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.equal(await store.add("sha256-1.tar.gz", one), "there");
  await assert.rejects(store.add("sha256-1.tar.gz", two), fails("BUNDLE_STORE", /other bytes/));
  await assert.rejects(store.add("sha256-1.tar.gz", Buffer.from("o")), fails("BUNDLE_STORE", /other bytes/));
  assert.deepEqual((await store.read("sha256-1.tar.gz", 3))?.bytes, Uint8Array.from(one));
  await assert.rejects(store.read("sha256-1.tar.gz", 2), fails("BUNDLE_OVERSIZED", /3 bytes or more; 2/));
  assert.equal(await readFile(join(buckets.folder, "acme/prod/sha256-1.tar.gz"), "utf8"), "one");
  assert.equal(store.shown, "s3://acme/prod/");
});

test("only the version that was read is replaced, and the first only where there is none", async (context) => {
  const store = opened(context, { address: "s3://acme/replaced" });
  assert.deepEqual(await store.replace(latest, one, '"0"'), { replaced: false, compared: true });
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, two, null), { replaced: false, compared: true });
  const read = await store.read(latest, 9);
  assert.deepEqual(await store.replace(latest, two, read?.version ?? null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, one, read?.version ?? null), { replaced: false, compared: true });
  assert.equal(await readFile(join(buckets.folder, "acme/replaced", latest), "utf8"), "two");
});

test("of publishers at once one replaces each version: none of their changes is lost", async (context) => {
  const address = "s3://acme/race";
  const count = async (store: ReturnType<typeof opened>) => {
    let won = 0;
    for (let round = 0; round < 15; round += 1) {
      const read = await store.read(latest, 99);
      const next = String(Number(Buffer.from(read?.bytes ?? []).toString()) + 1);
      if ((await store.replace(latest, Buffer.from(next), read?.version ?? null)).replaced) won += 1;
    }
    return won;
  };
  const won = await Promise.all([1, 2, 3].map(() => count(opened(context, { address }))));
  const last = Number(await readFile(join(buckets.folder, "acme/race", latest), "utf8"));
  assert.equal(
    won.reduce((sum, each) => sum + each, 0),
    last,
  );
  assert.ok(last >= 15, `${last}`);
});

test("an object as large as a bundle may be, and evidence of tens of MiB, come back as they went", async (context) => {
  const store = opened(context, { address: "s3://acme" });
  for (const size of [bundleBytesMax, 40 * 1024 * 1024]) {
    const bytes = new Uint8Array(size).map((_, at) => (at * 31 + (at >> 11)) & 0xff);
    const name = `${(await digestOfBytes(bytes)).replace(":", "-")}.tar.gz`;
    assert.equal(await store.add(name, bytes), "added");
    assert.equal(Buffer.compare((await store.read(name, size))?.bytes ?? new Uint8Array(), bytes), 0);
    assert.equal(await store.add(name, bytes), "there");
    await assert.rejects(store.read(name, size - 1), fails("BUNDLE_OVERSIZED", /bytes or more/));
  }
});

test("a wrong key, an unknown one, no bucket: each is told, and the secret is not", async (context) => {
  const { accessKeyId } = buckets.owner;
  const wrong = opened(context, { user: { accessKeyId, secretAccessKey: "wrong-secret" } });
  await assert.rejects(wrong.read(latest, 9), fails("BUNDLE_SERVER", /403 SignatureDoesNotMatch.*secret access key/));
  await assert.rejects(wrong.add("x", one), fails("STORE_WRITE", /403 SignatureDoesNotMatch.*secret access key/));
  await assert.rejects(wrong.replace(latest, one, null), fails("STORE_WRITE", /SignatureDoesNotMatch/));
  const unknown = opened(context, { user: { accessKeyId: "nobody", secretAccessKey: "any-secret" } });
  await assert.rejects(unknown.read(latest, 9), fails("BUNDLE_SERVER", /403 InvalidAccessKeyId.*not known/));
  const nowhere = opened(context, { address: "s3://no-such-bucket/prod" });
  await assert.rejects(nowhere.read(latest, 9), fails("BUNDLE_SERVER", /no such bucket/));
  await assert.rejects(nowhere.replace(latest, one, '"x"'), fails("STORE_WRITE", /no such bucket/));
  await assert.rejects(
    newest(context, { address: "s3://no-such-bucket" }).read(false),
    fails("BUNDLE_SERVER", /bucket/),
  );
  const region = opened(context, { s3: { region: "us-west-2" } });
  await assert.rejects(region.read(latest, 9), fails("BUNDLE_SERVER", /another region|400|403/));
});

test("a credential that could end its header goes nowhere, and is not told", async (context) => {
  for (const accessKeyId of ["a b", "a/b", "a,b", "a\r\nx: -secret"]) {
    const store = opened(context, { user: { accessKeyId, secretAccessKey: "any-secret" } });
    await assert.rejects(store.read(latest, 9), fails("BUNDLE_SERVER", /^The access key id holds characters/));
  }
  const env = { ID: "owner", KEY: "any-secret", TOKEN: "a\nb-secret" };
  const store = openStore(placed({ s3: { sessionToken: { env: "TOKEN" } } }), { env });
  await assert.rejects(store.read(latest, 9), fails("BUNDLE_SERVER", /^The session token holds characters/));
  const absent = openStore(placed({ s3: { secretAccessKey: { env: "NONE" } } }), { env });
  await assert.rejects(absent.read(latest, 9), fails("SECRETS_ABSENT", /"NONE"/));
});

test("credentials are opened at each use: a rotated one needs no restart", async (context) => {
  const path = join(await temporaryFolder(context), "key");
  const store = openStore(placed({ s3: { secretAccessKey: { file: path } } }), { env: { ID: "owner" } });
  context.after(() => store.close());
  await writeFile(path, "old-secret\n", { mode: 0o600 });
  await assert.rejects(store.read(latest, 9), fails("BUNDLE_SERVER", /SignatureDoesNotMatch/));
  await writeFile(path, `${buckets.owner.secretAccessKey}\n`);
  assert.equal(await store.read("none", 9), undefined);
});

test("a proxy needs s3:GetObject and s3:ListBucket, and writes nothing", async (context) => {
  await buckets.createBucket("read");
  const owner = opened(context, { address: "s3://read/prod" });
  const user = await addUser("reader", "read", ["s3:GetObject", "s3:ListBucket"]);
  const digest = await digestOfBytes(one);
  await owner.add(`${digest.replace(":", "-")}.tar.gz`, one);
  await owner.replace(latest, two, null);
  const proxy = newest(context, { user, address: "s3://read/prod" });
  assert.deepEqual(await proxy.read(false), Uint8Array.from(two));
  assert.equal(await proxy.read(false), undefined);
  assert.deepEqual(await proxy.readFirst(digest), Uint8Array.from(one));
  await assert.rejects(proxy.readFirst(await digestOfBytes(two)), fails("BUNDLE_ABSENT", /404/));
  const writer = opened(context, { user, address: "s3://read/prod" });
  await assert.rejects(writer.add("x", one), fails("STORE_WRITE", /403 AccessDenied/));
  await assert.rejects(writer.replace(latest, one, null), fails("STORE_WRITE", /403 AccessDenied/));
  await assert.rejects(opened(context, { user, address: "s3://read" }).read(latest, 9), fails("BUNDLE_SERVER", /403/));
});

test("a publisher needs s3:PutObject beside that, and can take nothing away", async (context) => {
  await buckets.createBucket("write");
  const user = await addUser("publisher", "write", ["s3:GetObject", "s3:PutObject", "s3:ListBucket"]);
  const store = opened(context, { user, address: "s3://write/prod" });
  assert.equal(await store.read(latest, 9), undefined);
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: true });
  const { version = null } = (await store.read(latest, 9)) ?? {};
  assert.deepEqual(await store.replace(latest, two, version), { replaced: true, compared: true });
  const { accessKeyId, secretAccessKey } = user;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region: buckets.region, service: "s3", retries: 0 });
  const answer = await client.fetch(`${buckets.endpoint}/write/prod/sha256-1.tar.gz`, { method: "DELETE" });
  assert.equal(answer.status, 403);
});

test("what was archived under object lock stays, and latest moves on all the same", async (context) => {
  const { owner, endpoint, region } = buckets;
  const client = new AwsClient({ ...owner, region, service: "s3", retries: 0 });
  const headers = { "x-amz-bucket-object-lock-enabled": "true" };
  assert.ok((await client.fetch(`${endpoint}/worm`, { method: "PUT", headers })).ok);
  const rule = "<DefaultRetention><Mode>COMPLIANCE</Mode><Days>1</Days></DefaultRetention>";
  const lock = `<ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule>${rule}</Rule>`;
  await asOwner("PUT", "worm?object-lock", `<ObjectLockConfiguration>${lock}</ObjectLockConfiguration>`);
  const store = opened(context, { address: "s3://worm" });
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.equal((await store.replace(latest, one, null)).replaced, true);
  const { version = null } = (await store.read(latest, 9)) ?? {};
  assert.deepEqual(await store.replace(latest, two, version), { replaced: true, compared: true });
  assert.deepEqual((await store.read(latest, 9))?.bytes, Uint8Array.from(two));
  const listed = await (await asOwner("GET", "worm?versions")).text();
  assert.equal(listed.match(/<Key>latest.tar.gz<\/Key>/g)?.length, 2, listed);
});

test("the bucket may be in the host's name", async (context) => {
  const lookup = dns.lookup;
  const near = (name: string, options: object, done: (error: null, found: unknown, family?: number) => void) => {
    assert.equal(name, `acme.${domain}`);
    if ("all" in options && options.all === true) done(null, [{ address: "127.0.0.1", family: 4 }]);
    else done(null, "127.0.0.1", 4);
  };
  context.mock.method(dns, "lookup", near as unknown as typeof lookup);
  const { owner, region, port } = buckets;
  const url = `http://acme.${domain}:${port}/hosted/`;
  const bucket = { shown: "s3://acme/hosted/", url, region, ...references };
  const store = openStore({ bucket }, { env: { ID: owner.accessKeyId, KEY: owner.secretAccessKey } });
  context.after(() => store.close());
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.deepEqual((await store.read("sha256-1.tar.gz", 9))?.bytes, Uint8Array.from(one));
  assert.equal(await readFile(join(buckets.folder, "acme/hosted/sha256-1.tar.gz"), "utf8"), "one");
});

test("a store that dies in the middle leaves the old bundle or the new one, and works again", async (context) => {
  const own = await startBuckets();
  context.after(() => own.stop());
  await own.createBucket("acme");
  const { endpoint, region, owner } = own;
  const user = { ...owner };
  const store = opened(context, { user, address: "s3://acme", s3: { endpoint, region } });
  const old = new Uint8Array(8_000_000).fill(1);
  const fresh = new Uint8Array(8_000_000).fill(2);
  await store.replace(latest, old, null);
  const { version = null } = (await store.read(latest, bundleBytesMax)) ?? {};
  const replacing = store.replace(latest, fresh, version).catch((error: unknown) => error);
  await own.kill();
  await own.start();
  const there = (await store.read(latest, bundleBytesMax))?.bytes[9];
  const ended = await replacing;
  if (ended instanceof Error) assert.ok(fails("STORE_WRITE", /ECONN|EPIPE|socket/)(ended));
  assert.ok(there === 1 || there === 2, `${there}`);
  const now = await store.read(latest, bundleBytesMax);
  assert.equal((await store.replace(latest, fresh, now?.version ?? null)).replaced, true);
});
