// Ways around approvals by keys, on real git with real keys: evil merges, old approvals, borrowed signatures, other
// kinds of merge, settings of the repository. Each is left out, held back or refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { GitWorld, grant, grantPath, reasonOf } from "./git-world.ts";

let world: GitWorld;

function scene(name: string, play: () => Promise<void>): void {
  test(name, async () => {
    world = new GitWorld();
    try {
      await play();
    } finally {
      world.close();
    }
  });
}

async function reasonNow(path = grantPath): Promise<string | undefined> {
  return reasonOf(await world.publish(), path);
}

scene("an approval that names another commit, or changes a file, or is said twice, is none", async () => {
  world.branch("change");
  const first = world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.commit({ changes: { [grantPath]: grant(28) }, as: "paul" });
  world.approve("olga", { of: first });
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "approval-stale");
  const [busy, twice] = ["grants/orders-db/busy.yaml", "grants/orders-db/twice.yaml"];
  world.branch("change");
  world.commit({ changes: { [busy]: grant(25) }, as: "paul" });
  world.approve("olga", { changes: { [busy]: grant(28) } });
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(busy), "no-approval");
  world.branch("change");
  const of = world.commit({ changes: { [twice]: grant(25) }, as: "paul" });
  world.approve("olga", { message: `Writ-Approve: ${of} into main\nWrit-Approve: ${first} into main` });
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(twice), "no-approval");
});

scene("pushed, squashed, rebased and fast-forwarded commits are left out with what to do", async () => {
  const pathOf = (how: string): string => `grants/orders-db/${how}.yaml`;
  const prepare = (how: string): void => {
    world.branch("change");
    world.commit({ changes: { [pathOf(how)]: grant(25) }, as: "paul" });
    world.approve("olga");
    world.run(["checkout", "-q", "main"]);
  };
  world.commit({ changes: { [pathOf("pushed")]: grant(25) }, as: "olga" });
  prepare("forwarded");
  world.run(["merge", "-q", "--ff-only", "change"]);
  prepare("squashed");
  world.run(["merge", "-q", "--squash", "change"]);
  world.commit({ as: "sam" });
  prepare("rebased");
  world.commit({ changes: { "README.md": "Meanwhile.\n" }, as: "sam" });
  world.run(["checkout", "-q", "change"]);
  world.run(["rebase", "-q", "--keep-empty", "-S", "main"], { as: "sam" });
  world.run(["checkout", "-q", "main"]);
  world.run(["merge", "-q", "--ff-only", "change"]);
  const selection = await world.publish();
  for (const how of ["pushed", "forwarded", "squashed", "rebased"]) {
    assert.equal(reasonOf(selection, pathOf(how)), "no-merge", how);
    const said = selection.report.find(({ file }) => file === pathOf(how));
    assert.match(said?.instead ?? "", /git merge --no-ff -S/);
  }
});

scene("a merge that changes a file in the merge commit leaves it out, and what it adds by itself", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga");
  const [added, masks] = ["grants/orders-db/added.yaml", "masks/orders-db.yaml"];
  world.merge("change", {
    changes: { [grantPath]: grant(29), [added]: grant(29), [masks]: "unlisted: show\ncolumns: {}\n" },
    as: "olga",
  });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "content-differs");
  assert.equal(reasonOf(selection, added), "not-in-pull-request");
  assert.equal(reasonOf(selection, masks), "not-in-pull-request");
  assert.ok(selection.ok && new TextDecoder().decode(selection.files.get(masks) as Uint8Array).includes("ssn"));
});

scene("an old approval brings no old version back over a newer one", async () => {
  const masks = "masks/orders-db.yaml";
  world.branch("old");
  world.commit({ changes: { [masks]: "unlisted: show\ncolumns: {}\n" }, as: "paul" });
  world.approve("olga");
  const newer = "unlisted: hide\ncolumns:\n  public.customers.ssn: fixed\n";
  world.approved({ [masks]: newer }, { as: "paul", by: ["olga"] });
  assert.equal(await reasonNow(masks), "proved");
  world.merge("old", { as: "paul" }, ["-X", "theirs"]);
  const selection = await world.publish();
  assert.equal(reasonOf(selection, masks), "base-changed");
  assert.ok(selection.ok && new TextDecoder().decode(selection.files.get(masks) as Uint8Array).includes("hide"));
});

scene("a grant that was taken away does not come back by merging its branch again", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga");
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "proved");
  world.commit({ changes: { [grantPath]: null }, as: "sam" });
  await world.publish();
  assert.ok(world.previous !== undefined && !(grantPath in world.previous.files));
  const tip = world.run(["rev-parse", "main"]);
  const tree = world.run(["rev-parse", "change^{tree}"]);
  const again = ["commit-tree", "-S", "-p", tip, "-p", "change", "-m", "Again", tree];
  world.run(["reset", "-q", "--hard", world.run(again, { as: "sam" })]);
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "not-in-pull-request");
});

scene("a key taken away counts for nothing, however old the commit says it is", async () => {
  world.branch("old");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga");
  const gone = world.people({ olga: ["olga-second"] });
  world.approved({ "people.yaml": gone }, { as: "paul", by: ["sam"] });
  assert.equal(await reasonNow("people.yaml"), "proved");
  world.merge("old", { as: "sam" });
  assert.equal(await reasonNow(), "approval-unsigned");
  const dated = "grants/orders-db/dated.yaml";
  world.branch("dated");
  const seconds = 1_600_000_000;
  world.commit({ changes: { [dated]: grant(25) }, as: "paul", seconds });
  world.approve("olga", { seconds });
  world.merge("dated", { as: "sam", seconds });
  assert.equal(await reasonNow(dated), "approval-unsigned");
});

scene("merges of three parents and branches of another history are left out", async () => {
  world.branch("octopus-one");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga");
  world.branch("octopus-two");
  world.commit({ changes: { "notes.md": "two\n" }, as: "paul" });
  world.run(["checkout", "-q", "main"]);
  world.commit({ changes: { "notes-of-main.md": "main\n" }, as: "paul" });
  world.run(["merge", "-q", "--no-edit", "-S", "octopus-one", "octopus-two"], { as: "sam" });
  assert.equal(await reasonNow(), "not-its-merge");
  const orphan = "grants/orders-db/orphan.yaml";
  world.run(["checkout", "-q", "--orphan", "orphan"]);
  world.run(["rm", "-q", "-rf", "."]);
  world.commit({ changes: { [orphan]: grant(25) }, as: "paul" });
  world.approve("olga");
  world.merge("orphan", { as: "sam" }, ["--allow-unrelated-histories"]);
  assert.equal(await reasonNow(orphan), "base-unclear");
});

scene("a link in the place of a file is held back", async () => {
  const masks = "masks/orders-db.yaml";
  world.approved({ [masks]: { link: "../writ.yaml" } }, { as: "paul", by: ["olga"] });
  assert.equal(await reasonNow(masks), "not-a-file");
});

scene("a history that a foreign merge turned around is refused", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  await world.publish();
  const first = world.run(["rev-list", "--max-parents=0", "main"]);
  world.branch("foxtrot", first);
  world.commit({ changes: { "grants/orders-db/mine.yaml": grant(29) }, as: "olga" });
  world.run(["merge", "-q", "--no-ff", "--no-edit", "-S", "main"], { as: "olga" });
  world.run(["checkout", "-q", "main"]);
  world.run(["merge", "-q", "--ff-only", "foxtrot"]);
  await assert.rejects(world.publish(), /GITHUB_HISTORY|history/i);
});

scene(
  "signatures of other kinds, settings of the repository and a repository's own programs prove nothing",
  async () => {
    world.run(["config", "gpg.ssh.program", "true"]);
    world.run(["config", "gpg.ssh.allowedSignersFile", "/dev/null"]);
    world.run(["config", "gpg.program", "true"]);
    world.run(["config", "log.showSignature", "true"]);
    world.run(["config", "core.abbrev", "7"]);
    world.branch("good");
    const of = world.commit({ changes: { [grantPath]: grant(25) }, as: "none", author: "paul@acme.example" });
    const raw = world.run(["cat-file", "commit", of]);
    const pgp = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n aGVsbG8=\n -----END PGP SIGNATURE-----";
    const [head = "", ...body] = raw.split("\n\n");
    const forged = Buffer.from(
      await world.git(["hash-object", "-t", "commit", "-w", "--stdin"], `${head}\n${pgp}\n\n${body.join("\n\n")}\n`),
    )
      .toString()
      .trim();
    world.run(["config", "gpg.ssh.program", "ssh-keygen"]);
    world.run(["reset", "-q", "--hard", forged]);
    world.approve("olga");
    world.merge("good", { as: "sam" });
    world.run(["config", "gpg.ssh.program", "true"]);
    assert.equal(await reasonNow(), "commit-unsigned");
  },
);

scene("a signature taken from another commit, or for another purpose, is none", async () => {
  world.branch("change");
  const of = world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  const good = world.approve("olga");
  const other = Buffer.from(await world.git(["cat-file", "commit", good])).toString();
  const moved = other
    .replaceAll(of, world.run(["rev-parse", "main"]))
    .replace(/^tree .*$/m, `tree ${world.run(["rev-parse", "main^{tree}"])}`);
  const forged = Buffer.from(await world.git(["hash-object", "-t", "commit", "-w", "--stdin"], moved))
    .toString()
    .trim();
  world.branch("again");
  const mine = world.commit({ changes: { [grantPath]: grant(26) }, as: "paul" });
  const again = other.replaceAll(of, mine).replace(/^tree .*$/m, `tree ${world.run(["rev-parse", "HEAD^{tree}"])}`);
  const copied = Buffer.from(await world.git(["hash-object", "-t", "commit", "-w", "--stdin"], again))
    .toString()
    .trim();
  assert.notEqual(forged, copied);
  world.run(["reset", "-q", "--hard", copied]);
  world.merge("again", { as: "sam" });
  assert.equal(await reasonNow(), "approval-unsigned");
});

scene("a machine that cannot check signatures publishes nothing", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  const path = process.env["PATH"];
  const git = world.run(["--exec-path"]);
  process.env["PATH"] = git;
  try {
    await assert.rejects(
      world.judge().then(async ({ judge, commit }) => {
        const version = { path: grantPath, commit, blob: world.run(["rev-parse", `main:${grantPath}`]), plain: true };
        return await judge.judge(version);
      }),
      (error: unknown) => error instanceof Error && "code" in error && error.code === "GITHUB_SIGNATURES",
    );
  } finally {
    process.env["PATH"] = path;
  }
});

scene("a branch of more commits than are read is left out", async () => {
  const start = world.run(["rev-parse", "main"]);
  const lines = Array.from({ length: 260 }, (_, index) => {
    const from = index === 0 ? `from ${start}\n` : "";
    return `commit refs/heads/long\ncommitter Paul <paul@acme.example> 1780000000 +0000\ndata 5\nlong\n${from}`;
  });
  await world.git(["fast-import", "--quiet"], lines.join("\n"));
  world.run(["checkout", "-q", "long"]);
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga");
  world.merge("long", { as: "sam" });
  assert.equal(await reasonNow(), "too-large");
});

scene("messages and addresses that look like git's own output are data", async () => {
  world.branch("change");
  const message = `Access\n\n${"0".repeat(40)}\nG\n1\ngpgsig -----BEGIN SSH SIGNATURE-----\n%G? %(trailers) \u2028\u202e`;
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul", message });
  world.approve("olga");
  world.merge("change", { as: "sam", message });
  assert.equal(await reasonNow(), "proved");
  const forged = "grants/orders-db/forged.yaml";
  world.branch("forged");
  world.commit({ changes: { [forged]: grant(25) }, as: "none", author: "paul@acme.example", message });
  world.approve("olga");
  world.merge("forged", { as: "sam" });
  assert.equal(await reasonNow(forged), "commit-unsigned");
});
