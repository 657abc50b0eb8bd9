// Secrets from AWS Secrets Manager, against moto: the current version, a rotation under way, and clear refusals.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { WritError } from "@writ/contracts";
import { type AwsConfiguration, openSecrets, type Secrets } from "@writ/secrets";
import { type Moto, startMoto } from "./moto.ts";

const password = "hunter2-hunter2";
const reference = { aws: "prod/orders#password" };
const env = { AWS_ACCESS_KEY_ID: "AKIAEXAMPLE", AWS_SECRET_ACCESS_KEY: "hunter2-key" };

let moto: Moto;
before(async () => {
  moto = await startMoto();
  const SecretString = JSON.stringify({ username: "ro", password, port: 5432 });
  await moto.secretsManager("CreateSecret", { Name: "prod/orders", SecretString });
  await moto.secretsManager("CreateSecret", { Name: "prod/plain", SecretString: password });
});
after(() => moto.stop());

function opened(
  context: TestContext,
  over: Partial<AwsConfiguration> = {},
  from: Record<string, string> = env,
): Secrets {
  const aws = { region: "eu-central-1", endpoint: moto.endpoint, ...over };
  const secrets = openSecrets({ keepForMs: 60_000, aws }, { env: from });
  context.after(() => secrets.close());
  return secrets;
}

async function refused(opening: Promise<unknown>, code: string, says: RegExp): Promise<void> {
  await assert.rejects(opening, (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code, error.detail);
    assert.match(error.detail, says);
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /hunter2|AKIA/);
    return true;
  });
}

test("a key of a secret is read in its current version", async (t) => {
  const secrets = opened(t);
  assert.equal((await secrets.open(reference)).reveal(), password);
  assert.equal((await secrets.open({ aws: "prod/orders#username" })).reveal(), "ro");
});

test("what is not there, or no text, is refused by name", async (t) => {
  const secrets = opened(t);
  await refused(secrets.open({ aws: "prod/none#password" }), "SECRETS_ABSENT", /prod\/none: there is no such secret/);
  await refused(secrets.open({ aws: "prod/orders#none" }), "SECRETS_ABSENT", /no key "none"/);
  await refused(secrets.open({ aws: "prod/orders#port" }), "SECRETS_UNFIT", /"port" is no text/);
  await refused(secrets.open({ aws: "prod/plain#password" }), "SECRETS_UNFIT", /no JSON object/);
  await refused(secrets.open({ aws: "prod/orders" }), "SECRETS_REFERENCE", /NAME#KEY/);
});

test("a rotation under way is found by its pending version, one that is done by the current", async (t) => {
  const secrets = opened(t);
  const old = await secrets.open(reference);
  const pending = {
    ...{ SecretId: "prod/orders", SecretString: JSON.stringify({ password: "pending-one" }) },
    ...{ VersionStages: ["AWSPENDING"], ClientRequestToken: "0a1b2c3d-0000-4000-8000-000000000001" },
  };
  await moto.secretsManager("PutSecretValue", pending);
  assert.equal((await secrets.openAnew(reference, old))?.reveal(), "pending-one");
  const SecretString = JSON.stringify({ password: "current-two" });
  await moto.secretsManager("PutSecretValue", { SecretId: "prod/orders", SecretString });
  assert.equal((await secrets.openAnew(reference, old))?.reveal(), "current-two");
});

test("a web identity is exchanged for credentials that end, once for many requests", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "writ-aws-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const tokenFile = join(folder, "token");
  await writeFile(tokenFile, "header.payload.signature", { mode: 0o644 });
  const role = "arn:aws:iam::123456789012:role/writ";
  const secrets = opened(t, { auth: { webIdentity: { role, tokenFile, stsEndpoint: moto.endpoint } } }, {});
  assert.match((await secrets.open(reference)).reveal(), /./);
  assert.match((await secrets.open({ aws: "prod/orders#password" })).reveal(), /./);
});

test("without credentials it says what was looked for; a foreign host for containers is not asked", async (t) => {
  await refused(opened(t, {}, {}).open(reference), "SECRETS_ABSENT", /secrets\.aws\.auth is not written/);
  const AWS_CONTAINER_CREDENTIALS_FULL_URI = "http://credentials.example/";
  const foreign = opened(t, {}, { AWS_CONTAINER_CREDENTIALS_FULL_URI });
  await refused(foreign.open(reference), "SECRETS_UNCONFIGURED", /a host that AWS does not name/);
});

test("a container's credentials are asked for with its token; busy and refusing are told apart", async (t) => {
  const asked: string[] = [];
  let fault: string | undefined;
  const server = createServer((request, response) => {
    asked.push(
      `${request.url} ${request.headers.authorization?.slice(0, 12)} ${request.headers["x-amz-security-token"]}`,
    );
    const isCredentials = request.url === "/v1/credentials";
    const credentials = {
      AccessKeyId: "AKIA2",
      SecretAccessKey: "hunter2-b",
      Token: "session",
      Expiration: "2099-01-01T00:00:00Z",
    };
    response.statusCode = isCredentials || fault === undefined ? 200 : 400;
    const value = { SecretString: JSON.stringify({ password }) };
    response.end(JSON.stringify(isCredentials ? credentials : fault === undefined ? value : { __type: fault }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const container = {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `${endpoint}/v1/credentials`,
    AWS_CONTAINER_AUTHORIZATION_TOKEN: "pod-token",
  };
  const secrets = opened(t, { endpoint }, container);
  assert.equal((await secrets.open(reference)).reveal(), password);
  assert.deepEqual(asked, ["/v1/credentials pod-token undefined", "/ AWS4-HMAC-SH session"]);
  fault = "ThrottlingException";
  await refused(
    secrets.open({ aws: "other#password" }),
    "SECRETS_STORE",
    /cannot answer now \(400 ThrottlingException\)/,
  );
  fault = "AccessDeniedException";
  await refused(secrets.open({ aws: "other#password" }), "SECRETS_REFUSED", /refuses \(400 AccessDeniedException\)/);
  fault = "ExpiredTokenException";
  await refused(secrets.open({ aws: "other#password" }), "SECRETS_REFUSED", /ExpiredTokenException/);
  assert.equal(asked.filter((line) => line.startsWith("/v1")).length, 2, "ended credentials are fetched anew, once");
});
