// Stores and providers by name: credentials come from the environment, and what is missing is named.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openNamedProvider, openNamedStore } from "@writ/publish";
import { refused, temporaryFolder } from "./fixture.ts";

const opening = async (address: string, env = {}) => openNamedStore(address, env);
const wish = {
  ...{ provider: "github", folder: ".", branch: "main", repository: "777" },
  ...{ slug: "acme/access", token: "t", apiUrl: undefined },
};
const naming = async (changed: object) => openNamedProvider({ ...wish, ...changed });

test("a folder is a store", async (context) => {
  const store = openNamedStore(temporaryFolder(context), {});
  assert.equal(await store.read("latest.tar.gz", 10), undefined);
  store.close();
});

test("an address without TLS, one with a password in it and one of another kind are refused", async () => {
  for (const address of ["http://bundles.acme.example/", "https://me:secret@bundles.acme.example/", "ftp://x/"]) {
    const error = await refused(opening(address), "STORE_ADDRESS");
    assert.ok(!error.message.includes("secret"));
  }
});

test("a web server and a bucket open with what the environment says, and show no credential", async () => {
  const env = { WRIT_STORE_TOKEN: "hush", AWS_ACCESS_KEY_ID: "hush", AWS_SECRET_ACCESS_KEY: "hush", AWS_REGION: "" };
  for (const address of ["https://bundles.acme.example/x/", "s3://acme-bundles/access/"]) {
    const store = openNamedStore(address, env);
    assert.ok(!store.shown.includes("hush"));
    assert.ok(store.shown.includes("bundles"));
    store.close();
  }
});

test("providers are github, git and none; what github lacks is named", async () => {
  assert.equal(openNamedProvider({ ...wish, provider: "none" }), "none");
  assert.notEqual(openNamedProvider({ ...wish, provider: "git" }), "none");
  assert.notEqual(openNamedProvider(wish), "none");
  await refused(naming({ provider: "gitlab" }), "WRIT_USAGE");
  await refused(naming({ slug: undefined }), "WRIT_USAGE");
  await refused(naming({ slug: "acme/access/../x" }), "WRIT_USAGE");
  await refused(naming({ token: "" }), "WRIT_USAGE");
});
