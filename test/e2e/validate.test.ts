// The action validate as a runner starts it, over real git and the double: what it says to whom, with which rights, and
// what becomes of text that wants to be more than text.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { HubPull } from "../doubles/github/pull.ts";
import { EvidenceWorld } from "./evidence-world.ts";

const main = fileURLToPath(new URL("../../packages/actions/src/validate/main.ts", import.meta.url));
const until = new Date(Date.now() + 5 * 86_400_000).toISOString().replace(/\.\d+Z/, "Z");
const folder = mkdtempSync(join(tmpdir(), "writ-validate-"));

let world: EvidenceWorld;
let runs = 0;
before(async () => {
  world = await EvidenceWorld.open();
});
after(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: string;
}

interface Wish {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
}


/** One step of a job: a fresh clone, the event, the inputs with their defaults. */
async function step({ event, payload, inputs = {} }: Wish): Promise<Ended> {
  runs += 1;
  const place = join(folder, String(runs));
  mkdirSync(place);
  const git = (...words: string[]): Buffer => execFileSync("git", words, { cwd: place, stdio: "pipe" });
  git("clone", "-q", world.hub.bare, "work");
  git("-C", "work", "fetch", "-q", "origin", "+refs/pull/*:refs/pull/*");
  const files = { event: join(place, "event.json"), output: join(place, "output"), summary: join(place, "summary.md") };
  writeFileSync(files.event, JSON.stringify(payload));
  for (const file of [files.output, files.summary]) writeFileSync(file, "");
  const report = join(place, "report");
  const given = {
    step: "check",
    token: world.double.token,
    comment: "true",
    "comment-author": "writ-app[bot]",
    report,
  };
  const named = Object.entries({ ...given, ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    ...{ PATH: process.env["PATH"], HOME: place, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: files.event },
    ...{ GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, GITHUB_WORKSPACE: join(place, "work") },
    ...{ GITHUB_API_URL: world.double.url, GITHUB_RUN_ID: String(runs), RUNNER_TEMP: place },
    ...Object.fromEntries(named),
  };
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (log += String(chunk)));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const said = [...readFileSync(files.output, "utf8").matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  const outputs = Object.fromEntries(said.map(([, name = "", , value = ""]) => [name, value]));
  return { status, log, summary: readFileSync(files.summary, "utf8"), outputs, report: given.report };
}

const repository = () => {
  const { id, owner, name } = world.hub.repository;
  return { id, full_name: `${owner}/${name}` };
};

function pullEvent(pull: HubPull, changes: { readonly fork?: number } = {}): Wish {
  const head = { sha: pull.head, ref: "::error::x", repo: { id: changes.fork ?? world.hub.repository.id } };
  const base = { ref: pull.base, sha: pull.baseSha, repo: { id: world.hub.repository.id } };
  return {
    event: "pull_request",
    payload: { repository: repository(), pull_request: { number: pull.number, head, base, title: "<!-- x -->" } },
  };
}

function commentsOn(pull: HubPull): readonly string[] {
  return [...world.hub.comments.values()].filter((comment) => comment.pull === pull.number).map(({ body }) => body);
}

const grantOf = (who: string, why = "INC-1"): string =>
  `to: { user: ${who} }\nrole: read-only\nwhy: ${JSON.stringify(why)}\nuntil: ${until}\n`;

test("a pull request gets its plan, what is missing, and one comment that follows it", async () => {
  const changes = { "grants/orders-db/bob.yaml": grantOf("bob@acme.example") };
  const pull = world.hub.open({ changes, as: world.alice });
  const first = await step(pullEvent(pull));
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
