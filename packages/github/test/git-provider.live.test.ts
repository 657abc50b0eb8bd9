// Who approved what without a host: real git, real keys. The one way is proved, and each way around it is left out or
// held back with its reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Selection } from "../src/index.ts";
import { personId } from "../src/people.ts";
import { GitWorld, grant, grantPath } from "./git-world.ts";

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

function reasonOf(selection: Selection, path = grantPath): string | undefined {
  if (!selection.ok) return JSON.stringify(selection.report);
  return selection.evidence.heldBack[path]?.reason ?? selection.evidence.files[path]?.status;
}

async function reasonNow(path = grantPath): Promise<string | undefined> {
  return reasonOf(await world.publish(), path);
}

scene(
  "a signed branch, approved by a commit and merged by a signed merge, is proved and not asked about again",
  async () => {
    assert.ok((await world.publish()).ok);
    world.branch("change");
    world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
    const of = world.commit({ changes: { [grantPath]: grant(24) }, as: "paul" });
    const signed = world.approve("olga");
    world.merge("change", { as: "paul" });
    const selection = await world.publish();
    assert.ok(selection.ok);
    const shipped = selection.evidence.files[grantPath];
    assert.ok(shipped?.status === "proved", JSON.stringify(selection.evidence.heldBack));
    assert.equal(shipped.proof.approver, personId("olga@acme.example"));
    assert.equal(shipped.proof.author, personId("paul@acme.example"));
    assert.equal(shipped.proof.owner, "@acme/payments");
    assert.equal(shipped.proof.signed, signed);
    assert.equal(shipped.proof.head, signed);
    assert.notEqual(shipped.proof.head, of);
    assert.ok(selection.model.grants.has("orders-db/alice"));
    const again = await world.publish();
    assert.ok(again.ok);
    assert.deepEqual(again.evidence, selection.evidence);
  },
);

scene("a merge by an owner whose merge says yes is proved; one that does not say it is not", async () => {
  for (const [day, says] of [
    [24, true],
    [25, false],
  ] as const) {
    world.branch("change");
    const of = world.commit({ changes: { [grantPath]: grant(day) }, as: "paul" });
    const yes = `Merge change\n\nWrit-Approve: ${of} into main`;
    const merge = world.merge("change", { as: "olga", message: says ? yes : "Merge change" });
    const selection = await world.publish();
    assert.equal(reasonOf(selection), says ? "proved" : "no-approval");
    const shipped = selection.ok ? selection.evidence.files[grantPath] : undefined;
    if (says) assert.equal(shipped?.status === "proved" ? shipped.proof.signed : "", merge);
  }
});

scene("an owner's second key approves as the first does", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga-second"] });
  assert.equal(await reasonNow(), "proved");
});

scene("the author merges what another approved; several approve, and one of them counts", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["sam", "alice", "olga", "paul"], merger: "paul" });
  assert.equal(await reasonNow(), "proved");
});

scene(
  "a branch brought up to date before its approval is proved, and what the update brought is not its own",
  async () => {
    world.branch("change");
    world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
    world.run(["checkout", "-q", "main"]);
    world.commit({ changes: { "grants/orders-db/pushed.yaml": grant(24) }, as: "olga" });
    world.run(["checkout", "-q", "change"]);
    world.run(["merge", "-q", "--no-edit", "-S", "main"], { as: "paul" });
    world.approve("olga");
    world.merge("change", { as: "paul" });
    const selection = await world.publish();
    assert.equal(reasonOf(selection), "proved");
    assert.equal(reasonOf(selection, "grants/orders-db/pushed.yaml"), "no-merge");
  },
);

for (const [reason, wish] of [
  ["no-approval", { as: "paul", by: [] }],
  ["approver-contributor", { as: "olga", by: ["olga"] }],
  ["approver-contributor", { as: "olga", by: ["olga-second"] }],
  ["approver-contributor", { as: "olga-second", by: ["olga"] }],
  ["approver-subject", { as: "paul", by: ["alice"] }],
  ["approver-not-owner", { as: "paul", by: ["sam"] }],
  ["approval-unsigned", { as: "paul", by: ["mallory"] }],
  ["approval-unsigned", { as: "paul", by: ["none"] }],
  ["commit-unsigned", { as: "none", by: ["olga"] }],
  ["commit-unsigned", { as: "mallory", by: ["olga"] }],
  ["merge-unsigned", { as: "paul", by: ["olga"], merger: "none" }],
  ["merge-unsigned", { as: "paul", by: ["olga"], merger: "mallory" }],
] as const) {
  scene(
    `left out, ${reason}: by ${wish.as}, approved by ${wish.by[0] ?? "nobody"}, ${JSON.stringify(wish)}`,
    async () => {
      world.approved({ [grantPath]: grant(25) }, wish);
      const selection = await world.publish();
      assert.ok(selection.ok);
      assert.equal(reasonOf(selection), reason === "approver-contributor" ? "approver-author" : reason);
      assert.ok(!selection.model.grants.has("orders-db/alice"));
      assert.ok(selection.report.some(({ code, file }) => code === "evidence/left-out" && file === grantPath));
    },
  );
}

scene("an earlier author who is not the last is a contributor", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "olga" });
  world.commit({ changes: { [grantPath]: grant(24) }, as: "paul" });
  world.approve("olga");
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "approver-contributor");
});

scene("co-authors and forged authors are excluded too; an author nobody knows leaves it out", async () => {
  let count = 0;
  for (const [reason, wish] of [
    ["approver-contributor", { message: "Access\n\nCo-authored-by: Olga <Olga@acme.example>" }],
    ["contributor-unknown", { message: "Access\n\nCo-authored-by: X <x@y.example>" }],
    ["approver-contributor", { author: "olga@acme.example" }],
    ["contributor-unknown", { author: "ghost@nowhere.example" }],
    ["signer-differs", { committer: "sam@acme.example" }],
    ["signer-differs", { committer: "ghost@nowhere.example" }],
  ] as const) {
    count += 1;
    const path = `grants/orders-db/number-${count}.yaml`;
    world.branch("change");
    world.commit({ changes: { [path]: grant(25) }, as: "paul", ...wish });
    world.approve("olga");
    world.merge("change", { as: "sam" });
    assert.equal(await reasonNow(path), reason, JSON.stringify(wish));
  }
});

scene("a change after the approval, empty or not, makes it stale", async () => {
  for (const [path, change] of [
    [grantPath, { [grantPath]: grant(26) }],
    ["grants/orders-db/other.yaml", {}],
  ] as const) {
    world.branch("change");
    world.commit({ changes: { [path]: grant(25) }, as: "paul" });
    world.approve("olga");
    world.commit({ changes: change, as: "paul", message: "One more thing" });
    world.merge("change", { as: "sam" });
    assert.equal(await reasonNow(path), "approval-stale");
  }
});

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

scene("an approval for another branch is none, and says so", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga", { into: "staging" });
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "approval-elsewhere");
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

scene("a key that the same merge adds does not count, and counts in the next", async () => {
  const people = world.people({ bob: ["mallory"] });
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25), "people.yaml": people }, as: "paul" });
  world.approve("mallory");
  world.approve("sam", { of: world.run(["rev-parse", "HEAD~1"]) });
  world.merge("change", { as: "sam" });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "approver-not-owner");
  assert.equal(reasonOf(selection, "people.yaml"), "proved");
  const next = "grants/orders-db/next.yaml";
  world.approved({ [next]: grant(25) }, { as: "paul", by: ["mallory"] });
  assert.equal(await reasonNow(next), "proved");
});

scene("keys that nobody approved count for nothing", async () => {
  world.commit({ changes: { "people.yaml": world.people({ bob: ["mallory"] }) }, as: "sam" });
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["mallory"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, "people.yaml"), "no-merge");
  assert.equal(reasonOf(selection), "approval-unsigned");
});

scene("nobody approves a change of their own keys", async () => {
  world.approved({ "people.yaml": world.people({ olga: ["olga"] }) }, { as: "sam", by: ["olga"] });
  assert.equal(await reasonNow("people.yaml"), "approver-subject");
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

scene("what a key approved before it was taken away stays proved", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  world.approved({ "people.yaml": world.people({ olga: [] }) }, { as: "paul", by: ["sam"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "proved");
  assert.equal(reasonOf(selection, "people.yaml"), "proved");
});

scene("members of the group that gets the access may not approve it; claimed groups nobody can name", async () => {
  const [mine, claimed] = ["grants/orders-db/oncall.yaml", "grants/orders-db/claimed.yaml"];
  world.approved(
    { "groups/claimed.yaml": "from: { issuer: okta, claim: groups, value: claimed }\n" },
    { as: "paul", by: ["sam"] },
  );
  world.approved({ [mine]: grant(25, "{ group: oncall }") }, { as: "paul", by: ["bob"] });
  world.approved({ [claimed]: grant(25, "{ group: claimed }") }, { as: "paul", by: ["olga"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, mine), "approver-subject");
  assert.equal(reasonOf(selection, claimed), "subject-unknown");
});

scene("owners are the group as proved before the merge, or people by address", async () => {
  const wider = "members: [olga@acme.example, sam@acme.example]\ngithub: acme/payments\n";
  world.approved({ "groups/payments.yaml": wider, [grantPath]: grant(25) }, { as: "paul", by: ["sam"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "approver-not-owner");
  assert.equal(reasonOf(selection, "groups/payments.yaml"), "approver-subject");
  const byAddress = "* @acme/security\n/grants/orders-db/ Bob@acme.example @somebody\n";
  world.approved({ ".github/CODEOWNERS": byAddress }, { as: "paul", by: ["sam"] });
  const [bobs, olgas] = ["grants/orders-db/bobs.yaml", "grants/orders-db/olgas.yaml"];
  world.approved({ [bobs]: grant(25) }, { as: "paul", by: ["bob"] });
  world.approved({ [olgas]: grant(25) }, { as: "paul", by: ["olga"] });
  assert.equal(await reasonNow(bobs), "proved");
  assert.equal(await reasonNow(olgas), "owner-unresolved");
});

scene("two groups that call themselves the same team are nobody", async () => {
  const same = "members: [bob@acme.example]\ngithub: ACME/payments\n";
  world.approved({ "groups/second.yaml": same }, { as: "paul", by: ["sam"] });
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["bob"] });
  assert.equal(await reasonNow(), "owner-unresolved");
});

scene("an unproved change of masks or people builds the last proved version; reductions ship", async () => {
  const masks = "masks/orders-db.yaml";
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  await world.publish();
  world.commit({ changes: { [masks]: null, [grantPath]: grant(23) }, as: "none" });
  const selection = await world.publish();
  assert.ok(selection.ok);
  assert.equal(reasonOf(selection, masks), "no-merge");
  assert.ok(selection.files.has(masks));
  assert.equal(reasonOf(selection), "reduced");
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
