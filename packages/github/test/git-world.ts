// An access repository without a host, and publishing as far as evidence goes.
import { loadFolder } from "@writ/model";
import { SignedRepository, type Signer } from "@writ/testkit";
import {
  carriedVerdicts,
  type EvidenceDocument,
  encodeEvidence,
  loadHistory,
  openEvidence,
  openGitProvider,
  openJudge,
  type Selection,
  selectVersions,
  type VersionJudge,
} from "../src/index.ts";
import { accessFiles, grantText } from "./access-files.ts";

export const nowSeconds = Date.parse("2027-01-10T10:00:00Z") / 1000;

export class GitWorld extends SignedRepository {
  readonly repositoryId = 7;
  previous: EvidenceDocument | undefined;

  constructor() {
    super();
    this.commit({ changes: this.rootFiles(), as: "sam", message: "The first commit" });
  }

  people(keys: Readonly<Partial<Record<Signer, readonly Signer[]>>> = {}): string {
    return this.peopleText("okta", keys);
  }

  rootFiles(): Record<string, string> {
    return {
      ...accessFiles(),
      "people.yaml": this.people(),
      "groups/payments.yaml":
        "members: [alice@acme.example, olga@acme.example, bob@acme.example, paul@acme.example]\ngithub: acme/payments\n",
      "groups/security.yaml": "members: [sam@acme.example, olga@acme.example]\ngithub: acme/security\n",
    };
  }

  async judge(): Promise<{ readonly judge: VersionJudge; readonly commit: string }> {
    const commit = this.run(["rev-parse", "main"]);
    const { repositoryId, git } = this;
    const history = await loadHistory(git, commit);
    const carried = this.previous === undefined ? {} : { carried: carriedVerdicts(this.previous) };
    const provider = openGitProvider({ git, branch: "main", repositoryId });
    return { judge: openJudge({ history, provider, git, branch: "main", repositoryId, ...carried }), commit };
  }

  /** Judges and selects main as it is; what was selected is carried into the next. */
  async publish(): Promise<Selection> {
    const { repositoryId, git } = this;
    this.run(["checkout", "-q", "main"]);
    const { judge, commit } = await this.judge();
    const history = await loadHistory(git, commit);
    const files = await loadFolder(this.folder);
    const previous = this.previous === undefined ? {} : { previous: this.previous };
    const wish = { history, judge, git, files, nowSeconds, repositoryId, branch: "main", ...previous };
    const selection = await selectVersions(wish);
    if (selection.ok) {
      const { bytes, digest } = await encodeEvidence(selection.evidence);
      this.previous = await openEvidence(bytes, digest);
    }
    return selection;
  }
}

export const grantPath = "grants/orders-db/alice.yaml";

/** Why a file is held back, or how it ships. */
export function reasonOf(selection: Selection, path = grantPath): string | undefined {
  if (!selection.ok) return JSON.stringify(selection.report);
  return selection.evidence.heldBack[path]?.reason ?? selection.evidence.files[path]?.status;
}

/** A grant that ends on a day of January 2027. */
export function grant(day: number, to = "{ user: alice@acme.example }"): string {
  return grantText(to, `2027-01-${day}T00:00:00Z`);
}
