// Asking for access on a double of GitHub that is held to its published API: one file in one pull request, by whoever
// the token is; what cannot be asked for is refused in words about the option, and leaves nothing behind.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import type { HubPull } from "../doubles/github/pull.ts";
import { AskingWorld } from "./asking-world.ts";

const worlds: AskingWorld[] = [];
let world: AskingWorld;
beforeEach(async () => {
  world = await AskingWorld.start();
  worlds.push(world);
});
after(async () => {
  for (const each of worlds) {
    assert.deepEqual(each.double.breaches, [], "nothing asked of GitHub or answered breaks its description");
    await each.stop();
  }
});

const words = (why: string, ...more: string[]): string[] => [
  ...["request", "orders-db", "--role", "read-only", "--for", "2h", "--why", why, "--zone", "UTC", "--no-wait"],
  ...more,
];
const asked = "POST /repos/acme/access/pulls";
const pulls = (): HubPull[] => [...world.double.hub.pulls.values()];
const filesOf = (pull: HubPull): string => world.double.hub.stored.run(["diff", "--name-status", "main", pull.head]);
/** Whether anything was written to GitHub. */
const wrote = (): boolean => world.double.requests.some((request) => /^(POST|PATCH|PUT|DELETE) /.test(request));
const pathOf = (pull: HubPull): string => filesOf(pull).split("\t")[1] ?? "";

test("a request is one new file in a pull request of whoever asks, with the plan that an owner sees", async () => {
  const { hub } = world.double;
  const said = await world.writ(world.alice, words("INC-4312 duplicate invoices", "--json"));
  assert.equal(said.status, 0, said.err);
  const [pull] = pulls();
  assert.ok(pull !== undefined);
  assert.equal(pull.author.id, world.alice.id);
  assert.equal(filesOf(pull), "A\tgrants/orders-db/alice-inc-4312.yaml");
  const text = hub.stored.run(["show", `${pull.head}:grants/orders-db/alice-inc-4312.yaml`]);
  assert.match(
    text,
    /^to: \{ user: alice@acme\.example \}\nrole: read-only\nwhy: INC-4312 duplicate invoices\nuntil: /,
  );
  assert.ok(world.double.requests.length <= 12, world.double.requests.join("\n"));
  const told = JSON.parse(said.out);
  assert.deepEqual(
    [told.pull.number, told.grant, told.owners],
    [pull.number, "orders-db/alice-inc-4312", ["@acme/payments"]],
  );
  const clone = join(world.folder, "clone");
  execFileSync("git", ["clone", "-q", hub.bare, clone]);
  execFileSync("git", ["checkout", "-q", "--detach", pull.head], { cwd: clone });
  const owners = await world.writ(world.olga, ["plan", "origin/main", "HEAD", "--dir", clone, "--json"]);
  const seen = ({ changes, approvals, now }: { changes: unknown; approvals: unknown; now: number }): unknown =>
    JSON.parse(JSON.stringify({ changes, approvals }).replaceAll(String(now), "0"));
  assert.deepEqual(seen(told.plan), seen(JSON.parse(owners.out)));
});

test("nothing is asked for by a dry run, a wish that is wrong, or one that lacks a word", async () => {
  const dry = await world.writ(world.alice, words("INC-1 x", "--dry-run"));
  assert.equal(dry.status, 0, dry.err);
  assert.match(dry.out, /alice@acme\.example gains read-only on orders-db/);
  const wrong = async (...wish: string[]): Promise<string> => {
    const said = await world.writ(world.alice, ["request", ...wish]);
    assert.equal(said.status, 1, said.err);
    return said.out;
  };
  const rest = ["--for", "2h", "--why", "INC-1"];
  assert.match(await wrong("order-db", "--role", "read-only", ...rest), /^RESOURCE: .*Did you mean orders-db\?/m);
  assert.match(await wrong("orders-db", "--role", "writer", ...rest), /^--role: .*There are|^--role: /m);
  assert.match(
    await wrong("orders-db", "--role", "read-only", "--for", "90d", "--why", "INC-1"),
    /^--for: .*longest that writ\.yaml allows/m,
  );
  assert.match(
    await wrong("orders-db", "--role", "read-only", "--until", "2020-01-01T00:00:00Z", "--why", "x"),
    /^--until: .*past/m,
  );
  assert.match(await wrong("orders-db", "--role", "read-only", ...rest, "--tables", "invoices"), /^--tables: /m);
  assert.match(
    await wrong("orders-db", "--role", "read-only", "--for", "2h", "--why", "a\u202eb"),
    /^--why: .*nobody sees: a\\u\{202e\}b/m,
  );
  const lacks = async (...wish: string[]): Promise<string> => {
    const said = await world.writ(world.alice, ["request", ...wish]);
    assert.equal(said.status, 64);
    return said.err;
  };
  assert.match(await lacks(), /Name a resource: orders-db/);
  assert.match(await lacks("orders-db"), /--role is needed: read-only/);
  assert.match(await lacks("orders-db", "--role", "read-only"), /--for or --until is needed: 30d at most/);
  assert.match(await lacks("orders-db", "--role", "read-only", "--for", "2h"), /--why is needed/);
  assert.match(await lacks("orders-db", "--for", "2h", "--until", "2026-11-22T18:00:00Z"), /Say --for or --until/);
  assert.match(
    await lacks("orders-db", "--until", "2026-03-29 02:30", "--zone", "Europe/Berlin"),
    /leave out that day.*2026-03-29T00:30:00Z/,
  );
  assert.match(await lacks("orders-db", "--zone", "Middle/Earth"), /--zone "Middle\/Earth"/);
  assert.equal(wrote(), false);
});

test("a local time is written in UTC and shown in both", async () => {
  const day = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const wish = [
    "request",
    "orders-db",
    "--role",
    "read-only",
    "--why",
    "INC-1 x",
    "--no-wait",
    "--until",
    `${day} 18:00 Asia/Tokyo`,
  ];
  const said = await world.writ(world.alice, [...wish, "--zone", "Asia/Kolkata"]);
  assert.equal(said.status, 0, said.err);
  assert.ok(said.out.includes(`${day}T09:00:00Z (14:30 in Asia/Kolkata)`), said.out);
  const [pull] = pulls();
  assert.ok(
    pull !== undefined &&
      world.double.hub.stored.run(["show", `${pull.head}:${pathOf(pull)}`]).includes(`until: ${day}T09:00:00Z`),
  );
});

test("the account says who asks: nobody of people.yaml, a bot, and nobody at all get nothing", async () => {
  const mallory = world.double.hub.user("mallory", 6666);
  const nobody = await world.writ(mallory, words("INC-1 alice@acme.example"));
  assert.equal(nobody.status, 77);
  assert.match(nobody.err, /REQUEST_WHO/);
  assert.match(nobody.err, /github: 6666/);
  const bot = await world.writ(world.alice, words("INC-1 x"), { token: world.double.token });
  assert.match(bot.err, /REQUEST_RIGHTS/);
  const unknown = await world.writ(world.alice, words("INC-1 x"), { token: "ghp_nobodys" });
  assert.match(unknown.err, /REQUEST_RIGHTS/);
  assert.doesNotMatch(unknown.err, /ghp_/);
  assert.equal(wrote(), false);
});

test("a token that may only read gets a link with which the person asks in a browser", async () => {
  const token = world.double.issue("ghp_reader", {
    who: world.alice,
    permissions: { contents: "read", pull_requests: "read" },
  });
  const said = await world.writ(world.alice, words("INC-1 x"), { token });
  assert.equal(said.status, 77);
  const link = /https:\/\/github\.com\/acme\/access\/new\/main\?\S+/.exec(said.out)?.[0];
  assert.ok(link !== undefined, said.out);
  assert.equal(new URL(link).searchParams.get("filename"), "grants/orders-db/alice-inc-1.yaml");
  assert.equal(wrote(), false);
  world.double.outage = (request) =>
    request === asked ? { status: 403, message: "Resource not accessible" } : undefined;
  const late = await world.writ(world.alice, words("INC-1 x"));
  assert.equal(late.status, 77);
  assert.match(late.err, /REQUEST_RIGHTS/);
  assert.deepEqual(world.double.hub.stored.refs("refs/heads/ask"), [], "no branch is left behind");
});

test("when the branch moves meanwhile the plan is made anew, and a path that is taken gets another name", async () => {
  const { hub } = world.double;
  let looks = 0;
  world.double.outage = (request) => {
    if (request !== "GET /repos/acme/access/branches/main") return undefined;
    looks += 1;
    const text = "to: { user: alice@acme.example }\nrole: read-only\nwhy: INC-1 x\nuntil: 2030-01-01T00:00:00Z\n";
    if (looks === 2) hub.pushDirectly({ changes: { "grants/orders-db/alice-inc-1.yaml": text }, as: world.sam });
    return undefined;
  };
  const said = await world.writ(world.alice, words("INC-1 x"));
  assert.equal(said.status, 0, said.err);
  const [pull] = pulls();
  assert.ok(pull !== undefined);
  assert.equal(filesOf(pull), "A\tgrants/orders-db/alice-inc-1-2.yaml");
  assert.equal(hub.stored.run(["rev-parse", `${pull.head}^`]), hub.stored.commitOf("refs/heads/main"));
  world.double.outage = (request) => {
    if (request === "GET /repos/acme/access/branches/main")
      hub.pushDirectly({ changes: { "README.md": `${hub.tick()}` }, as: world.sam });
    return undefined;
  };
  const never = await world.writ(world.alice, words("INC-2 x"));
  assert.deepEqual([never.status, pulls().length], [75, 1]);
  assert.match(never.err, /REQUEST_MOVED/);
  world.double.outage = (request) => {
    if (request === asked) hub.pushDirectly({ changes: { "README.md": "late" }, as: world.sam });
    return undefined;
  };
  assert.match((await world.writ(world.alice, words("INC-3 x"))).out, /main moved meanwhile/);
});

test("the same asked twice is two requests, on branches of their own", async () => {
  for (const expected of ["alice-inc-1", "alice-inc-1-2"]) {
    const said = await world.writ(world.alice, words("INC-1 x"));
    assert.equal(said.status, 0, said.err);
    const pull = pulls().at(-1);
    assert.ok(pull !== undefined);
    assert.deepEqual([pull.branch, pathOf(pull)], [`ask/orders-db/${expected}`, `grants/orders-db/${expected}.yaml`]);
  }
});

test("an answer that is lost is not asked for again, and GitHub that is down is told as that", async () => {
  world.double.outage = (request) => (request === asked ? "hang-up" : undefined);
  const lost = await world.writ(world.alice, words("INC-1 x"));
  assert.equal(lost.status, 69);
  assert.match(lost.err, /REQUEST_UNANSWERED/);
  assert.equal(world.double.requests.filter((request) => request === asked).length, 1);
  world.double.outage = (request) => (request.includes("/trees/") ? "half" : undefined);
  assert.match((await world.writ(world.alice, words("INC-1 x"))).err, /REQUEST_UNANSWERED/);
  world.double.outage = (request) => (request.startsWith("GET /codeload/") ? { status: 404 } : undefined);
  assert.equal((await world.writ(world.alice, words("INC-1 x"))).status, 77);
});

test("a token that has ended, a repository and a branch that are not there are told as that", async () => {
  const unknown = await world.writ(world.alice, words("INC-1 x"), { token: "ghp_nobodys" });
  assert.match(unknown.err, /GET \/user: 401.* GitHub does not know this token/);
  const nowhere = await world.writ(world.alice, words("INC-1 x", "--repository", "acme/nowhere"));
  assert.match(nowhere.err, /404.* There is no such repository, or the token may not see it\./);
  const branch = await world.writ(world.alice, words("INC-1 x", "--branch", "nope"));
  assert.match(branch.err, /404.* There is no such branch: see --branch\./);
  for (const { status } of [unknown, nowhere, branch]) assert.equal(status, 77);
});

test("a fork that was only found is not asked; one that was named is", async () => {
  world.double.hub.settings.forkOf = "upstream/access";
  const clone = join(world.folder, "fork");
  await mkdir(clone);
  execFileSync("git", ["init", "-q", clone]);
  execFileSync("git", ["remote", "add", "origin", "https://github.com/acme/access.git"], { cwd: clone });
  const found = await world.writ(world.alice, words("INC-1 x", "--dir", clone), { unnamed: true });
  assert.equal(found.status, 64);
  assert.match(found.err, /acme\/access is a fork of upstream\/access/);
  assert.equal((await world.writ(world.alice, words("INC-1 x", "--repository", "acme/access"))).status, 0);
  const again = await world.writ(world.alice, words("INC-2 x"), { unnamed: true });
  assert.equal(again.status, 64, "remembered is not named");
});

test("what attributes hide or change in an archive is read as it is committed", async () => {
  const attributes = "masks/** export-ignore\npeople.yaml text eol=crlf\nwrit.yaml ident\n";
  world.double.hub.pushDirectly({ changes: { ".gitattributes": attributes }, as: world.sam });
  const said = await world.writ(world.alice, words("INC-1 x", "--json"));
  assert.equal(said.status, 0, said.err);
  assert.match(JSON.stringify(JSON.parse(said.out).plan.changes), /customers\.ssn/, "the mask counts");
});

test("in a repository that is not valid nobody can ask, and two people of one account make it so", async () => {
  const people =
    "alice@acme.example: { issuer: okta, subject: a, github: 1001 }\n" +
    "bob@acme.example: { issuer: okta, subject: b, github: 1001 }\n";
  world.double.hub.pushDirectly({ changes: { "people.yaml": people }, as: world.sam });
  const said = await world.writ(world.alice, words("INC-1 x"));
  assert.equal(said.status, 65);
  assert.match(said.err, /people\.yaml:2.*same GitHub id/s);
  assert.equal(wrote(), false);
});
