// An access repository on the GitHub double, and publishing as far as evidence goes: history, verdicts, selection.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  carriedVerdicts,
  type EvidenceDocument,
  encodeEvidence,
  loadHistory,
  openEvidence,
  openGitHub,
  openJudge,
  type RunGit,
  type Selection,
  selectVersions,
} from "@writ/github";
import { loadFolder } from "@writ/model";
import type { Changes, Hub, Who } from "../doubles/github/hub.ts";
import { GitHubDouble } from "../doubles/github/server.ts";

const run = promisify(execFile);
export const nowSeconds = Date.parse("2026-11-22T10:00:00Z") / 1000;

export class EvidenceWorld {
  readonly double: GitHubDouble;
  readonly hub: Hub;
  readonly waits: number[] = [];
  previous: EvidenceDocument | undefined;
  /** Requests of the last publishing. */
  sent = 0;
  readonly alice: Who;
  readonly olga: Who;
  readonly sam: Who;
  readonly paul: Who;
  readonly bob: Who;
  readonly #token: string;
  #checkouts = 0;

  private constructor(double: GitHubDouble) {
    this.double = double;
    this.hub = double.hub;
    this.#token = double.token;
    this.alice = this.hub.user("alice", 1001);
    this.olga = this.hub.user("olga", 1002);
    this.sam = this.hub.user("sam", 1003);
    this.paul = this.hub.user("paul", 1004);
    this.bob = this.hub.user("bob", 1005);
    this.hub.teams.set("acme/payments", [this.alice, this.olga, this.bob]);
    this.hub.teams.set("acme/security", [this.sam, this.olga]);
  }

  /** `more`: files of the first commit beside the usual ones. */
  static async open(more: Changes = {}): Promise<EvidenceWorld> {
    const world = new EvidenceWorld(await GitHubDouble.open());
    const changes = { ...rootFiles, ...more };
    world.hub.pushDirectly({ changes, as: world.sam, message: "The first commit" });
    return world;
  }

  async close(): Promise<void> {
    await this.double.close();
  }

  readonly git: RunGit = async (words, input) => {
    const child = run("git", [...words], { cwd: this.hub.bare, encoding: "buffer", maxBuffer: 1 << 28 });
    child.child.stdin?.on("error", () => {});
    child.child.stdin?.end(input ?? "");
    return (await child).stdout;
  };

  /** Judges and selects main as it is; what was selected is carried into the next. */
  async publish(): Promise<Selection> {
    const { owner, name, id: repositoryId } = this.hub.repository;
    const provider = openGitHub({
      token: this.#token,
      apiUrl: this.double.url,
      owner,
      repository: name,
      repositoryId,
      branch: "main",
      wait: async (ms) => void this.waits.push(ms),
      nowMs: () => nowSeconds * 1000,
    });
    const commit = Buffer.from(await this.git(["rev-parse", "main"]))
      .toString()
      .trim();
    const history = await loadHistory(this.git, commit);
    const carried = this.previous === undefined ? {} : { carried: carriedVerdicts(this.previous) };
    const judge = openJudge({ history, provider, git: this.git, branch: "main", repositoryId, ...carried });
    this.#checkouts += 1;
    const checkout = join(this.hub.folder, `checkout-${this.#checkouts}`);
    await run("git", ["clone", "-q", this.hub.bare, checkout]);
    const files = await loadFolder(checkout);
    const previous = this.previous === undefined ? {} : { previous: this.previous };
    const wish = { history, judge, git: this.git, files, nowSeconds, repositoryId, branch: "main", ...previous };
    try {
      const selection = await selectVersions(wish);
      if (selection.ok) {
        const { bytes, digest } = await encodeEvidence(selection.evidence);
        this.previous = await openEvidence(bytes, digest);
      }
      return selection;
    } finally {
      this.sent = provider.sent();
    }
  }

  /** A pull request by `as`, approved by `by` and merged by squashing. */
  async approved(changes: Changes, people: { readonly as: Who; readonly by: readonly Who[] }): Promise<string> {
    const pull = this.hub.open({ changes, as: people.as });
    for (const who of people.by) this.hub.review(pull, who);
    return this.hub.merge(pull, "squash", { by: people.as });
  }
}

export const grantPath = "grants/orders-db/alice.yaml";

/** A grant of orders-db that ends on a day of November 2026. */
export function grant(day: number, to = "{ user: alice@acme.example }"): string {
  const times = `from: 2026-11-20T00:00:00Z\nuntil: 2026-11-${day}T00:00:00Z\n`;
  return `to: ${to}\nrole: read-only\nwhy: INC-1 duplicate invoices\n${times}`;
}

const person = (name: string, id: number): string =>
  `${name}@acme.example: { issuer: okta, subject: u-${name}, github: ${id} }\n`;

export const peopleText = [person("alice", 1001), person("olga", 1002), person("sam", 1003), person("paul", 1004)].join(
  "",
);

export const resourceText = [
  "kind: postgres",
  "address: orders.internal:5432",
  "database: orders",
  "tls: verify-full",
  'owners: ["@acme/payments"]',
  "roles:",
  "  read-only: { allow: [select], login: { user: writ_ro, password: { vault: secret/data/orders#password } } }",
  "",
].join("\n");

export const codeownersText =
  "* @acme/security\n/grants/orders-db/ @acme/payments\n/masks/orders-db.yaml @acme/payments\n";

const rootFiles = {
  "writ.yaml": [
    "writ: 1",
    "name: acme",
    'security: ["@acme/security"]',
    "issuers:",
    "  okta: { url: https://acme.okta.com, audience: writ, user: email, groups: groups }",
    "limits: { grant: 30d, session: 8h }",
    "resources:",
    '  orders-db: { addresses: ["orders.internal:5432"], secrets: ["vault:secret/data/orders"] }',
    "",
  ].join("\n"),
  "people.yaml": peopleText + person("bob", 1005),
  "groups/oncall.yaml": "members: [bob@acme.example]\n",
  "groups/claimed.yaml": "from: { issuer: okta, claim: groups, value: claimed }\n",
  "resources/orders-db.yaml": resourceText,
  "masks/orders-db.yaml": "unlisted: show\ncolumns:\n  public.customers.ssn: fixed\n",
  ".github/CODEOWNERS": codeownersText,
};
