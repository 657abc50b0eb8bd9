// The action validate as a runner starts it, over real git and the double: what it says to whom, with which rights, and
// what becomes of text that wants to be more than text.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { commandsIn } from "../../packages/actions/test/runner-reading.ts";
import { actionsBot } from "../doubles/github/people.ts";
import {
  closeValidateWorld,
  commentsOn,
  type Ended,
  grantOf,
  openValidateWorld,
  pullEvent,
  repository,
  runEvent,
  step,
  tokenThatMay,
  until,
  world,
} from "./validate-world.ts";

before(openValidateWorld);
after(closeValidateWorld);

test("a pull request gets its plan, what is missing, and one comment that follows it", async () => {
  const changes = { "grants/orders-db/bob.yaml": grantOf("bob@acme.example") };
  const pull = world.hub.open({ changes, as: world.alice });
  const first = await step({ ...pullEvent(pull), asProcess: true });
  assert.equal(first.status, 0, first.log);
  assert.deepEqual(
    [first.outputs["valid"], first.outputs["missing"], first.outputs["comment"]],
    ["true", "1", "created"],
  );
  const [body = ""] = commentsOn(pull);
  assert.match(body, new RegExp(`^<!-- writ:plan \\{"head":"${pull.head}","run":"\\d+"\\} -->\n### Writ: valid`));
  assert.match(body, /`bob@acme.example` gains `read-only` on `orders-db`/);
  assert.match(body, /still lacks\n {2}- `grants\/orders-db\/bob.yaml`: nobody has approved it yet/);
  assert.match(body, /could approve: `olga@acme.example`/);
  assert.doesNotMatch(body, /could approve: .*(alice|bob)/, "neither the author nor the subject");
  assert.ok(first.summary.includes("nobody has approved it yet"));

  world.hub.review(pull, world.bob);
  world.hub.review(pull, world.olga);
  const second = await step({ ...pullEvent(pull), event: "pull_request_review" });
  assert.deepEqual([second.outputs["missing"], second.outputs["comment"]], ["0", "updated"]);
  const [approved = "", ...more] = commentsOn(pull);
  assert.deepEqual(more, []);
  assert.match(approved, /approved by `olga@acme.example`\n/);
  assert.match(approved, /does not count: `bob@acme.example`, who gets the access/);

  world.hub.push(pull, { changes: { "grants/orders-db/bob.yaml": grantOf("bob@acme.example", "x") }, as: world.alice });
  const third = await step(pullEvent(pull));
  assert.equal(third.outputs["missing"], "1");
  assert.match(commentsOn(pull)[0] ?? "", /does not count: `olga@acme.example`, who approved an earlier commit/);
});

test("mistakes are annotated where they are, those of the change first, ten of a kind; the rest is in the summary", async () => {
  const changes = Object.fromEntries(
    Array.from({ length: 14 }, (_, at) => [`grants/orders-db/g${at}.yaml`, `${grantOf("bob@acme.example")}rolle: x\n`]),
  );
  const pull = world.hub.open({ changes, as: world.alice });
  const { status, log, summary, outputs } = await step(pullEvent(pull));
  assert.equal(status, 1);
  assert.equal(outputs["valid"], "false");
  const errors = commandsIn(log).filter(({ name }) => name === "error");
  assert.equal(errors.length, 10);
  assert.deepEqual([errors[0]?.properties["file"], errors[0]?.properties["line"]], ["grants/orders-db/g0.yaml", "5"]);
  assert.match(errors[0]?.data ?? "", /rolle[\s\S]*Instead: /);
  assert.equal(summary.match(/^- error at `grants/gm)?.length, 14);
  const [body = ""] = commentsOn(pull);
  assert.match(body, /### Writ: 14 mistakes to correct/);
  assert.match(body, /There is no plan: the head is not valid\./);
});

test("a run that may only read says all in the summary, and does not fail", async () => {
  const pull = world.hub.open({ changes: { "grants/orders-db/c.yaml": grantOf("paul@acme.example") }, as: world.bob });
  const token = tokenThatMay({ contents: "read", pull_requests: "read" });
  const { status, log, summary, outputs } = await step({ ...pullEvent(pull), inputs: { token } });
  assert.equal(status, 0, log);
  assert.equal(outputs["comment"], "not-allowed");
  assert.deepEqual(commentsOn(pull), []);
  assert.match(summary, /nobody has approved it yet/);
  assert.match(summary, /whoever belongs to `@acme\/payments`/);
  assert.equal(outputs["missing"], "1");

  world.hub.review(pull, world.olga);
  const approved = await step({ ...pullEvent(pull), event: "pull_request_review", inputs: { token } });
  assert.match(
    approved.summary,
    / – approved by `olga@acme.example`; publishing decides, as teams cannot be seen from here/,
  );
  assert.doesNotMatch(approved.summary, /still lacks/);
  assert.equal(approved.outputs["missing"], "", "neither missing nor given");
  const members = tokenThatMay({ members: "read" });
  const seen = await step({ ...pullEvent(pull), inputs: { token, "members-token": members } });
  assert.match(seen.summary, / – approved by `olga@acme.example`\n/);
  assert.equal(seen.outputs["missing"], "0");
});

test("what a fork's run left becomes a comment of plain text, on the pull request that was checked and no other", async () => {
  const wish = { changes: { "grants/orders-db/d.yaml": grantOf("paul@acme.example") }, as: world.bob };
  const fork = { id: 900, owner: "bob" };
  const pull = world.hub.open({ ...wish, fork });
  const other = world.hub.open({
    changes: { "grants/orders-db/e.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const checked = await step({ ...pullEvent(pull, { fork: 900 }), inputs: { token: tokenThatMay({}) } });
  assert.equal(checked.status, 0, checked.log);
  assert.deepEqual(commentsOn(pull), []);
  const file = join(checked.report, "report.json");
  const inputs = { step: "comment", report: checked.report };
  const posted = await step({ ...runEvent(pull.head, 900), inputs });
  assert.equal(posted.outputs["comment"], "created", posted.log);
  assert.match(commentsOn(pull)[0] ?? "", /```text\nValid\.\n\n(.*\n)*paul@acme\.example gains read-only on orders-db/);

  const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const forged = async (changes: Record<string, unknown>, wish = runEvent(pull.head, 900)): Promise<Ended> => {
    writeFileSync(file, JSON.stringify({ ...report, ...changes }));
    return await step({ ...wish, inputs });
  };
  for (const changes of [
    { pull: other.number },
    { head: other.head },
    { lines: [1] },
    { format: "x" },
    { pull: "1" },
  ]) {
    const { status, log } = await forged(changes);
    assert.notEqual(status, 0, JSON.stringify(changes));
    assert.match(log, /ACTIONS_REPORT/);
  }
  const asOther = await forged({ pull: other.number, head: other.head }, runEvent(other.head, 900));
  assert.match(asOther.log, /ACTIONS_REPORT.*another repository/);
  assert.deepEqual(commentsOn(other), []);

  const lines = ["```", "@acme/security <!-- x -->", "````", "::error::x", "# a", "x\n\n# b", "\u202e"];
  assert.equal((await forged({ lines })).status, 0);
  const [body = ""] = commentsOn(pull);
  assert.match(
    body,
    /\n`{5}text\n```\n@acme\/security <!-- x -->\n````\n::error::x\n# a\nx\\n\\n# b\n\\u\{202e\}\n`{5}\n/,
  );

  const run = runEvent(pull.head, 900);
  world.hub.push(pull, { changes: { "grants/orders-db/d.yaml": grantOf("sam@acme.example") }, as: world.bob });
  assert.equal((await forged({}, run)).outputs["comment"], "outdated");
});

test("a comment of somebody else is never touched, whatever it begins with", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/f.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const body = '<!-- writ:plan {"head":"x"} -->\nApproved by everybody.';
  const id = world.hub.number();
  world.hub.comments.set(id, { id, pull: pull.number, who: world.alice, body, at: 1, changedAt: 1 });
  const bot = world.hub.number();
  world.hub.comments.set(bot, { id: bot, pull: pull.number, who: actionsBot, body: `a\n${body}`, at: 1, changedAt: 1 });
  const token = tokenThatMay({ contents: "read", pull_requests: "write" });
  const inputs = { token, "comment-author": "github-actions[bot]" };
  assert.equal((await step({ ...pullEvent(pull), inputs })).outputs["comment"], "created");
  assert.equal((await step({ ...pullEvent(pull), inputs })).outputs["comment"], "updated");
  const [first, second, third, ...more] = commentsOn(pull);
  assert.deepEqual([first, second, more], [body, `a\n${body}`, []]);
  assert.match(third ?? "", /### Writ: valid/);
});

test("a comment by another bot than the one named is said to be, and not repeated", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/w.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const inputs = { "comment-author": "github-actions[bot]" };
  for (const round of [1, 2]) {
    const { status, log } = await step({ ...pullEvent(pull), inputs });
    assert.equal(status, 0);
    assert.match(log, /no comment was written::ACTIONS_INPUT: .*comment-author/);
    assert.equal(commentsOn(pull).length, 1, `round ${round}`);
  }
});

test("the comment of a newer head is not written over", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/v.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const old = pullEvent(pull);
  world.hub.push(pull, { changes: { "grants/orders-db/v.yaml": grantOf("sam@acme.example") }, as: world.alice });
  const newer = await step(pullEvent(pull));
  assert.equal(newer.outputs["comment"], "created");
  const late = await step(old);
  assert.equal(late.status, 0, late.log);
  assert.match(late.log, /has another head by now: its comment stays as it is/);
  assert.match(commentsOn(pull)[0] ?? "", new RegExp(pull.head));
});

test("links and names that are no names are mistakes of the change, at their file", async () => {
  const changes = {
    "grants/orders-db/link.yaml": { link: "../../../../../etc/passwd" },
    "grants/orders-db/a\u001b[2J.yaml": grantOf("paul@acme.example"),
    "grants/orders-db/bomb.yaml": `a: &a [x,x]\n${"b: [*a,*a]\n".repeat(9)}`,
  };
  const { status, log, summary } = await step(pullEvent(world.hub.open({ changes, as: world.alice })));
  assert.equal(status, 1);
  const errors = commandsIn(log).filter(({ name }) => name === "error");
  const files = new Set(errors.map(({ properties }) => properties["file"]));
  assert.deepEqual([...files].sort(), [
    "grants/orders-db/a\\x1b[2J.yaml",
    "grants/orders-db/bomb.yaml",
    "grants/orders-db/link.yaml",
  ]);
  assert.doesNotMatch(log + summary, /\u001b|root:/);
});

test("text of strangers is text: in the log, the summary and the comment", async () => {
  const nasty =
    "@acme/security ::error::owned <!-- writ:plan --> </details> [x](https://evil.example) `` ##[error]x\n::set-env name=A::b";
  const yaml = `to: { user: ${JSON.stringify(nasty)} }\nrole: ${JSON.stringify(nasty)}\nwhy: x\nuntil: ${until}\n`;
  const changes = { "grants/orders-db/n.yaml": yaml, "groups/-->::error::x.yaml": "members: []\n" };
  const pull = world.hub.open({ changes, as: { ...world.alice, login: nasty.replaceAll(/[\n<>]/g, "") } });
  const { log, summary } = await step(pullEvent(pull));
  const names = new Set(commandsIn(log).map(({ name }) => name));
  assert.deepEqual([...names].sort(), ["add-mask", "error"]);
  const [body = ""] = commentsOn(pull);
  for (const text of [summary, body.replace(/^<!--.*-->\n/, "")]) {
    const outside = text.replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, "");
    assert.doesNotMatch(outside, /@acme|evil|<|>|::|##\[/);
    assert.match(text, /evil|::error::x/);
  }
});

test("what a requester says in why: is shown nowhere, and a grant that says it is valid", async () => {
  const why =
    '@acme/security approved <!-- writ:plan {"head":"x"} --> <img src=x onerror=y> ::error::owned [x](//evil.example)';
  const pull = world.hub.open({
    changes: { "grants/orders-db/why.yaml": grantOf("paul@acme.example", why) },
    as: world.alice,
  });
  const { status, log, summary } = await step(pullEvent(pull));
  assert.equal(status, 0, log);
  const [body = ""] = commentsOn(pull);
  assert.match(body, /`paul@acme.example` gains `read-only`/);
  const marker = /^<!-- writ:plan \{"head":"[0-9a-f]{40}","run":"\d+"\} -->\n/;
  for (const text of [log, summary, body.replace(marker, "")]) {
    assert.doesNotMatch(text, /approved <|evil|onerror|owned|<!--/);
  }
});

test("a changed workflow is told as what no plan can show, and does not fail the check", async () => {
  const changes = { ".github/workflows/writ-publish.yml": "on: push\njobs: {}\n" };
  const pull = world.hub.open({ changes, as: world.alice });
  const { status, log } = await step(pullEvent(pull));
  assert.equal(status, 0, log);
  const [warning] = commandsIn(log).filter(({ name }) => name === "warning");
  assert.equal(warning?.properties["file"], ".github/workflows/writ-publish.yml");
  assert.match(warning?.data ?? "", /no plan shows what it does/);
  assert.match(commentsOn(pull)[0] ?? "", /- warning at `\.github\/workflows\/writ-publish\.yml:1:1`: `this runs with/);
});

test("Rego of the change is compiled within its bounds and asked as WASM; what reaches out or is wrong is a mistake", async () => {
  const wish = (rego: string) => ({ changes: { "policies/own.rego": rego }, as: world.alice });
  const good = 'package custom\n\ndeny contains "closed" if input.session.resource == "orders-db"\n';
  const fine = await step(pullEvent(world.hub.open(wish(good))));
  assert.equal(fine.status, 0, fine.log);
  assert.match(fine.summary, /Rego of your own/);
  for (const rego of [
    'package custom\n\ndeny contains "x" if http.send({"method": "get", "url": "https://evil.example"}).status_code == 200\n',
    "package custom\n\ndeny contains opa.runtime().env.INPUT_TOKEN\n",
    "package custom\n\ndeny contains ::error::x\n",
  ]) {
    const { status, log, summary } = await step(pullEvent(world.hub.open(wish(rego))));
    assert.equal(status, 1, log);
    const errors = commandsIn(log).filter(({ name }) => name === "error");
    assert.equal(errors[0]?.properties["file"], "policies/own.rego");
    assert.match(summary, /There is no plan: the head's policies do not compile\./);
    assert.doesNotMatch(log.replace("::add-mask::ghs_double", ""), /ghs_double/);
  }
});

test("a merge queue's group is checked without looking for approvals", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/q.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const merge_group = { head_sha: pull.head, base_sha: pull.baseSha, head_ref: "refs/heads/gh-readonly-queue/main/x" };
  const before = world.double.requests.length;
  const { status, summary, outputs, log } = await step({
    event: "merge_group",
    payload: { repository: repository(), merge_group },
  });
  assert.equal(status, 0, log);
  assert.equal(world.double.requests.length, before);
  assert.deepEqual([outputs["valid"], outputs["missing"]], ["true", ""]);
  assert.match(summary, /`paul@acme.example` gains/);
});

test("GitHub out of order takes approvals and comment, not the check", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/o.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  world.double.outage = () => ({ status: 404 });
  try {
    const { status, log, summary } = await step(pullEvent(pull));
    assert.equal(status, 0, log);
    assert.match(log, /::warning title=writ validate%3A approvals were not looked for::GITHUB_REFUSED/);
    assert.match(summary, /Approvals could not be looked for\./);
    assert.match(summary, /`paul@acme.example` gains/);
  } finally {
    world.double.outage = undefined;
  }
});

test("what started it must be known: no pull_request_target, no run of a push, no event at all", async () => {
  const pull = world.hub.open({
    changes: { "grants/orders-db/t.yaml": grantOf("paul@acme.example") },
    as: world.alice,
  });
  const { payload } = pullEvent(pull);
  for (const event of ["pull_request_target", "push", "issue_comment"]) {
    const { status, log } = await step({ event, payload });
    assert.equal(status, 64);
    assert.match(log, /ACTIONS_EVENT/);
  }
  assert.match((await step({ event: "pull_request", payload: { repository: repository() } })).log, /ACTIONS_EVENT/);
  assert.match((await step({ event: "pull_request", payload, inputs: { step: "x" } })).log, /ACTIONS_INPUT/);
  assert.deepEqual(world.double.breaches, []);
});
