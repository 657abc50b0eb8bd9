// A database that is down, does not know the password, or shows a certificate nobody vouched for.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { makeCertificates } from "@writ/testkit";
import { grant, World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start();
  const port = world.postgres.port;
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  const foreign = makeCertificates({ hosts: ["127.0.0.1"] })
    .ca.trim()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  const untrusted = resource.replace(/ca: \|\n[\s\S]*-----END CERTIFICATE-----/, `ca: |\n${foreign}`);
  world.files.set("resources/untrusted-db.yaml", untrusted);
  world.files.set("resources/down-db.yaml", resource.replace(`127.0.0.1:${port}`, "127.0.0.1:1"));
  world.files.set("resources/wrong-db.yaml", resource.replaceAll("RO_PASSWORD", "WRONG_PASSWORD"));
  world.files.set("resources/absent-db.yaml", resource.replaceAll("RO_PASSWORD", "ABSENT_PASSWORD"));
  const allow = (name: string, at: string, secret: string) =>
    `  ${name}: { addresses: ["127.0.0.1:${at}"], secrets: ["env:${secret}", "env:RW_PASSWORD"] }\n`;
  const writ = world.files.get("writ.yaml") ?? "";
  world.files.set(
    "writ.yaml",
    writ +
      allow("untrusted-db", String(port), "RO_PASSWORD") +
      allow("down-db", "1", "RO_PASSWORD") +
      allow("wrong-db", String(port), "WRONG_PASSWORD") +
      allow("absent-db", String(port), "ABSENT_PASSWORD"),
  );
  for (const name of ["untrusted", "down", "wrong", "absent"]) world.files.set(`grants/${name}-db/alice.yaml`, grant());
  await world.killProxy("SIGKILL");
  process.env["WRONG_PASSWORD"] = "not-the-password";
  await world.publish();
  await world.startProxy();
});
after(() => world.stop());

for (const [resource, why] of [
  ["untrusted-db", /certificate|TLS/i],
  ["down-db", /reach|connect|down/i],
  ["wrong-db", /log|password|credential/i],
  ["absent-db", /credential|secret/i],
] as const) {
  test(`${resource}: the error names the resource and never the credential`, async () => {
    const error = await world.client({ resource }).then(
      () => assert.fail("it connected"),
      (caught: { code: string; message: string }) => caught,
    );
    assert.match(error.message, new RegExp(resource));
    assert.match(error.message, why);
    assert.doesNotMatch(error.message, /not-the-password|ro-password|WRONG_PASSWORD|writ_ro/);
  });
}

test("a database that goes away ends its sessions with an error that says so", async () => {
  const client = await world.client();
  const end = new Promise<Error & { code?: string }>((resolve) => client.on("error", resolve));
  await world.postgres.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'writ_ro'");
  const { code } = await end;
  assert.ok(code === undefined || /^(57P01|08006)$/.test(code));
});
