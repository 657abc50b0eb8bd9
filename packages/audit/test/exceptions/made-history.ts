// Histories made by hand, for tests of what evidence says: revisions from a list, one document of evidence.
import type { EvidenceDocument, ShippedFile } from "@writ/github";
import type { History } from "../../src/history/open-history.ts";
import type { FileChange, Revision } from "../../src/history/revision.ts";

export const day = 86_400;
export const start = Date.UTC(2026, 10, 1) / 1000;
export const oid = (digit: string): string => digit.repeat(40);

export const approved: ShippedFile = {
  ...{ status: "proved", commit: oid("a"), blob: oid("1") },
  proof: {
    ...{ by: "approval", pull: 7, head: oid("a"), base: oid("b"), mergedSeconds: start, author: 1001, approver: 1002 },
    ...{ review: 5, approvedSeconds: start, owner: "@acme/payments" },
  },
};

export function admitted(reviewSeconds?: number): ShippedFile {
  return {
    ...{ status: "proved", commit: oid("c"), blob: oid("2") },
    proof: {
      ...{ by: "scenario", pull: 8, head: oid("c"), base: oid("a"), mergedSeconds: start + day, author: 1001 },
      scenario: { path: "scenarios/oncall.yaml", commit: oid("a"), blob: oid("3") },
      ...{ count: 1, atMost: 3, withinSeconds: 7 * day },
      ...(reviewSeconds === undefined ? {} : { reviewSeconds }),
    },
  };
}

export const root = { status: "root", commit: oid("d"), blob: oid("4") } as const satisfies ShippedFile;

export function brings(path: string, shipped: ShippedFile): FileChange {
  return { path, blob: shipped.blob, commit: shipped.commit, form: "file", shipped };
}

export const removes = (path: string): FileChange => ({ path, blob: null, commit: oid("e"), form: "file" });

export interface MadeRevision {
  readonly at: number;
  readonly changes?: readonly FileChange[];
  readonly until?: number;
  readonly ended?: boolean;
  readonly ev?: string | null;
  readonly doubt?: string;
}

export interface MadeHistory {
  readonly revisions: readonly MadeRevision[];
  readonly basis?: History["basis"];
  readonly now?: number;
  readonly evidence?: Partial<EvidenceDocument> | string;
  readonly bundles?: History["bundles"];
  readonly assumptions?: History["assumptions"];
}

export function madeHistory(made: MadeHistory): History {
  const { basis = "bundle", now = start + 30 * day, evidence = {} } = made;
  const revisions = made.revisions.map(
    ({ at, changes = [], until, ended = false, ev = "sha256:e", doubt }, index): Revision => ({
      ...{ index, commit: oid(String(index)), seq: index + 1, fromSeconds: at, ended, basis, changes },
      untilSeconds: until ?? made.revisions[index + 1]?.at ?? null,
      bundle: basis === "merged" ? null : { digest: "sha256:b", kid: "k", ev, exp: now + day, renewals: 0 },
      ...(doubt === undefined ? {} : { doubt }),
    }),
  );
  const document = { repository: 1, branch: "main", commit: oid("9"), files: {}, heldBack: {} };
  const none = (): never => {
    throw new Error("is not asked of it");
  };
  return {
    ...{ folder: "", head: revisions.at(-1)?.commit ?? "", nowSeconds: now, basis, revisions },
    ...{ assumptions: made.assumptions ?? [], bundles: made.bundles ?? [], at: none, files: none },
    read: () => Promise.resolve(new Map()),
    model: () => Promise.resolve({ ok: false, diagnostics: [] }),
    evidence: () =>
      Promise.resolve(typeof evidence === "string" ? { doubt: evidence } : { document: { ...document, ...evidence } }),
  };
}
