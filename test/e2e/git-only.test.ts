// The whole way without a host: signed commits, writ approve, a signed merge, writ publish, a proxy, a masked row; and
// what nobody approved changes nothing. Real git, real keys, a real database; every step is the command people run.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { openBundle, readFolder } from "@writ/bundle";
import { SignedRepository, type Signer } from "@writ/testkit";
import { root } from "../runner/paths.ts";
import { grant, instant, World } from "./world.ts";

const run = promisify(execFile);
const repositoryId = "777";
const grantPath = "grants/orders-db/alice-inc-1.yaml";
const masks = "masks/orders-db.yaml";
const team = (name: string, ...members: string[]): string =>
  `members: [${members.map((who) => `${who}@acme.example`).join(", ")}]\ngithub: acme/${name}\n`;

let world: World;
let access: SignedRepository;
before(async () => {
  access = new SignedRepository();
  const first = async (begun: World): Promise<void> => {
    world = begun;
    await writeFile(world.at("bundle.jwk"), JSON.stringify(world.keys.bundle.privateJwk), { mode: 0o600 });
    access.commit({ changes: rootFiles(), as: "sam", message: "The first commit" });
    access.run(["config", "user.name", "Somebody"]);
    access.run(["config", "user.email", "somebody@acme.example"]);
    await publish();
  };
  await World.start({ every: "1s", publisher: { repository: repositoryId, first } });
});
after(async () => {
  await world.stop();
  access.close();
});

/** The usual ones without a grant, with keys in people.yaml and groups that own. */
function rootFiles(): Record<string, string> {
  const usual = Object.fromEntries([...world.files].filter(([path]) => !path.startsWith("grants/")));
  return {
    ...usual,
    "people.yaml": access.peopleText("dev").replaceAll("subject: u-", "subject: "),
    "groups/payments.yaml": team("payments", "olga", "alice"),
    "groups/security.yaml": team("security", "sam", "olga"),
    ".github/CODEOWNERS": `* @acme/security\n/grants/orders-db/ @acme/payments\n/${masks} @acme/payments\n`,
  };
}

async function writ(...words: string[]): Promise<{ out: string; code: number }> {
  const env = { ...process.env, ...access.environment() };
  const program = [join(root, "packages/cli/src/main.ts"), ...words];
  return await run(process.execPath, program, { cwd: access.folder, env, timeout: 120_000 }).then(
    ({ stdout }) => ({ out: stdout, code: 0 }),
    (error: { code?: number; stdout?: string; stderr?: string }) => {
      if (typeof error.code !== "number") throw error;
      return { out: `${error.stdout}${error.stderr}`, code: error.code };
    },
  );
}

/** Publishes main, and waits until the proxy has what lies there. */
async function publish(): Promise<string> {
  access.run(["checkout", "-q", "main"]);
  const place = ["--store", world.at("bundles"), "--repository", repositoryId, "--key", world.at("bundle.jwk")];
  const { out, code } = await writ("publish", ...place, "--provider", "git");
  assert.equal(code, 0, out);
  return out;
}

async function publishedSeq(): Promise<number> {
  const { kid, publicJwk } = world.keys.bundle;
  const trust = { keys: [{ kid, jwk: publicJwk }], repository: repositoryId, scope: "production", epoch: 1 };
  const nowSeconds = Math.floor(Date.now() / 1000);
  const bundle = await openBundle(await readFolder(world.at("bundles")), { ...trust, minSequence: 0 }, { nowSeconds });
  return bundle.claims.seq;
}

async function publishedAndTaken(): Promise<string> {
  const out = await publish();
  const seq = await publishedSeq();
  await world.until(({ bundle }) => bundle.seq === seq);
  return out;
}

async function approve(as: Signer, branch: string): Promise<{ out: string; code: number }> {
  return await writ("approve", branch, "--yes", "--key", `${access.keyFile(as)}.pub`);
}

test("before anybody asks there is no access", async () => {
  await assert.rejects(world.client(), /no grant|grant/i);
});

test("a grant asked for, approved by its owner's key and merged gives a masked row", async () => {
  access.branch("request");
  access.commit({ changes: { [grantPath]: grant() }, as: "paul", message: "Access for Alice" });
  const approved = await approve("olga", "request");
  assert.equal(approved.code, 0, approved.out);
  assert.match(approved.out, /alice@acme\.example gains read-only on orders-db/);
  access.run(["checkout", "-q", "main"]);
  access.run(["merge", "-q", "--no-ff", "--no-edit", "-S", "request"], { as: "paul" });
  await publishedAndTaken();
  const client = await world.client();
  const { rows } = await client.query("SELECT name, ssn FROM customers ORDER BY id LIMIT 1");
  assert.deepEqual(rows, [{ name: "Ada Marlow", ssn: "***3333" }]);
  await client.end();
  const bundle = gunzipSync(await readFolder(world.at("bundles")));
  assert.ok(bundle.includes("alice@acme.example") && !bundle.includes("ssh-ed25519"), "keys are in no bundle");
});

test("the one who gets the access cannot approve it, and a merge without approval gives nothing", async () => {
  const longer = "grants/orders-db/alice-inc-2.yaml";
  access.branch("longer");
  access.commit({ changes: { [longer]: grant({ role: "read-write", until: instant(7200) }) }, as: "paul" });
  const own = await approve("alice", "longer");
  assert.equal(own.code, 1, own.out);
  assert.match(own.out, /gets the access/);
  access.run(["checkout", "-q", "main"]);
  access.run(["merge", "-q", "--no-ff", "--no-edit", "-S", "longer"], { as: "paul" });
  const out = await publishedAndTaken();
  assert.match(out, /alice-inc-2\.yaml:1:1: error: the grant .* is left out and gives no access/);
  await assert.rejects(world.client({ role: "read-write" }), /read-write|grant/);
});

test("a mask that nobody approved opening stays; so does one that a merge opened by itself", async () => {
  const open = "unlisted: show\ncolumns: {}\n";
  access.commit({ changes: { [masks]: open }, as: "olga", message: "Pushed" });
  const out = await publishedAndTaken();
  assert.match(out, /masks\/orders-db\.yaml:1:1: error: the file .*git merge --no-ff -S/s);
  access.commit({ changes: { [masks]: rootFiles()[masks] ?? "" }, as: "olga", message: "Back" });
  access.branch("evil");
  access.commit({ changes: { "notes.md": "Nothing to see\n" }, as: "paul" });
  access.approve("olga");
  access.merge("evil", { as: "sam", changes: { [masks]: open } });
  await publishedAndTaken();
  const client = await world.client();
  assert.equal((await client.query("SELECT ssn FROM customers WHERE id = 1")).rows[0].ssn, "***3333");
  await client.end();
});

test("a grant that is taken away ends at once, whoever took it, and its branch does not bring it back", async () => {
  const client = await world.client();
  const ended = new Promise((resolve) => client.once("end", resolve));
  access.commit({ changes: { [grantPath]: null }, as: "none", message: "Away" });
  await publishedAndTaken();
  await client.query("SELECT 1").catch(() => {});
  await ended;
  await assert.rejects(world.client(), /grant/);
  const again = ["commit-tree", "-S", "-p", "main", "-p", "request", "-m", "Again", "request^{tree}"];
  access.run(["reset", "-q", "--hard", access.run(again, { as: "sam" })]);
  assert.match(await publishedAndTaken(), /alice-inc-1\.yaml:1:1: error: the grant/);
  await assert.rejects(world.client(), /grant/);
});
