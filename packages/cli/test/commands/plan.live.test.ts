// writ plan is what an owner reads before saying yes: the first line must say it all, and what is compared must be what
// a pull request would merge.
import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { Plan } from "@writ/compiler";
import {
  blemishes,
  commit,
  committed,
  git,
  grant,
  grantPath,
  instant,
  repositoryFiles,
  temporaryFolder,
  writ,
  writeFiles,
} from "../fixture.ts";

const masks = "unlisted: show\ncolumns:\n  public.customers.ssn: { keep: { last: 4 } }\n";

/** Committed on main: Alice's grant and a mask. */
async function repository(t: TestContext): Promise<string> {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ "masks/orders-db.yaml": masks }));
  return folder;
}

function bobsGrant(until = instant(7200), more = ""): string {
  return grant(until).replace("alice", "bob") + more;
}

const only = "only: { tables: [public.customers, public.invoices] }\n";

test("the first line says who gains what, where, until when, and what stays masked", async (t) => {
  const folder = await repository(t);
  const until = instant(7200);
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), bobsGrant(until, only));
  const said = await writ(folder, ["plan"]);
  assert.equal(said.status, 0, said.err);
  const tables = "2 tables (public.customers, public.invoices)";
  const first = `bob@acme.example gains read-only on orders-db until ${until}: select, ${tables}, public.customers.ssn stays masked.`;
  assert.equal(said.out.split("\n")[0], first);
  assert.match(
    said.out,
    /Approvals needed\n {2}the owners of orders-db: one of @acme\/payments, for grants\/orders-db\/bob\.yaml/,
  );
  assert.deepEqual(blemishes(said), []);
});

test("nothing changed is said in one line", async (t) => {
  assert.equal((await writ(await repository(t), ["plan"])).out, "No difference: nothing changes.\n");
});

test("a branch is compared with where it left main, not with what main is now", async (t) => {
  const folder = await repository(t);
  git(folder, "checkout", "--quiet", "-b", "request");
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), bobsGrant());
  commit(folder, "request");
  git(folder, "checkout", "--quiet", "main");
  await rm(join(folder, grantPath));
  commit(folder, "alice is done");
  const twoCommits = await writ(folder, ["plan", "main", "request"]);
  assert.match(twoCommits.out, /^bob@acme\.example gains .*\n\nWidens access \(1\)\n/);
  assert.doesNotMatch(twoCommits.out, /alice/);
  git(folder, "checkout", "--quiet", "request");
  assert.equal((await writ(folder, ["plan"])).out, twoCommits.out);
});

test("the working tree counts, committed or not, unless HEAD is named", async (t) => {
  const folder = await repository(t);
  await rm(join(folder, grantPath));
  assert.match((await writ(folder, ["plan"])).out, /^alice@acme\.example loses read-only on orders-db/);
  assert.match((await writ(folder, ["plan", "HEAD", "HEAD"])).out, /^No difference/);
});

test("--json is the plan itself, in one document", async (t) => {
  const folder = await repository(t);
  await writeFile(join(folder, "masks/orders-db.yaml"), "unlisted: show\n");
  for (const words of [["--json"], ["--format", "json"]]) {
    const plan = JSON.parse((await writ(folder, ["plan", ...words])).out) as Plan;
    const [change] = plan.changes;
    assert.deepEqual([plan.plan, plan.files, change?.what], [1, ["masks/orders-db.yaml"], "mask"]);
    assert.ok(change?.what === "mask");
    assert.deepEqual(
      [change.column, change.after, change.risks],
      ["public.customers.ssn", "in the clear", ["mask-opens"]],
    );
  }
});

test("Markdown holds no name outside a code span", async (t) => {
  const folder = await repository(t);
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), bobsGrant());
  const { out } = await writ(folder, ["plan", "--format", "markdown"]);
  assert.match(out, /^\*\*Access:\*\* `bob@acme\.example` gains `read-only` on `orders-db` until /);
  assert.doesNotMatch(out.replace(/`[^`\n]+`/g, ""), /@|acme/);
});

test("a person's reason never stands in a plan", async (t) => {
  const folder = await repository(t);
  const why = "@acme/security <!-- approved --> ::error::";
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), bobsGrant().replace(/why: .*/, `why: '${why}'`));
  for (const format of ["text", "json", "markdown"]) {
    const { out, status } = await writ(folder, ["plan", "--format", format]);
    assert.equal(status, 0);
    assert.doesNotMatch(out, /approved -->|::error/);
  }
});

test("a version that is not valid is shown with its mistakes, and the status is 1", async (t) => {
  const folder = await repository(t);
  await writeFile(join(folder, "grants/orders-db/bob.yaml"), bobsGrant().replace("read-only", "raed-only"));
  const said = await writ(folder, ["plan"]);
  assert.equal(said.status, 1);
  assert.match(said.out, /^grants\/orders-db\/bob\.yaml:2:7: error: .*raed-only/);
});

test("a base that is not valid stops with its first mistakes", async (t) => {
  const folder = await temporaryFolder(t);
  await committed(folder, repositoryFiles({ [grantPath]: "no: grant\n" }));
  const said = await writ(folder, ["plan"]);
  assert.equal(said.status, 69);
  assert.match(said.err, /is not valid, so nothing can be compared/);
});

const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
  [["plan", "a", "b", "c"], 64, /Two versions at most/],
  [["plan", "--format", "xml"], 64, /say text, json or markdown/],
  [["plan", "nowhere"], 69, /No commit is called nowhere here/],
  [["plan", "--", "--output=x"], 64, /is no revision/],
];

for (const [words, status, expected] of slips) {
  test(`writ ${words.join(" ")} says what is wrong`, async (t) => {
    const said = await writ(await repository(t), words);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
  });
}

test("without a default branch or any commit it is told, and nothing is guessed", async (t) => {
  const folder = await repository(t);
  git(folder, "branch", "--move", "main", "elsewhere");
  assert.match((await writ(folder, ["plan"])).err, /No default branch was found .* writ plan BASE/);
  const empty = await temporaryFolder(t);
  await writeFiles(empty, repositoryFiles());
  assert.equal((await writ(empty, ["plan"])).status, 69);
});

test("histories that never met are not compared", async (t) => {
  const folder = await repository(t);
  git(folder, "checkout", "--quiet", "--orphan", "other");
  commit(folder, "another root");
  assert.match((await writ(folder, ["plan", "main"])).err, /no commit in common/);
});
