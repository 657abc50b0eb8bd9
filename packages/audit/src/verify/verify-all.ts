// Everything that was given, proved from public keys alone: records, decisions, bundles, evidence. It must never say
// "proved" of what was not given or could not be looked at.
import type { RecordKey } from "@writ/record";
import { type Finding, Findings, type Part, type Unproved } from "./findings.ts";
import type { ArchiveSource } from "./open-archived.ts";
import { type ArchiveResult, type ArchiveWish, verifyArchivePart } from "./verify-archive-part.ts";
import { type RecordsResult, verifyRecordsPart } from "./verify-records-part.ts";

export interface VerifyWish {
  /** Absent: no records were given. */
  readonly records?: { readonly folder: string; readonly keys: readonly RecordKey[] };
  /** Absent: no archive was given. */
  readonly archive?: ArchiveSource & Pick<ArchiveWish, "listed" | "listedEvidence" | "clone" | "askAgain">;
  /** Told what is being done. */
  readonly report?: (line: string) => void;
}

export interface VerifyAnswer {
  /** `wrong`: something is not as it was. `not-proved`: nothing is known to be wrong, and not all is proved. */
  readonly verdict: "proved" | "not-proved" | "wrong";
  readonly records: RecordsResult["records"] | null;
  readonly decisions: RecordsResult["decisions"] | null;
  readonly bundles: ArchiveResult["bundles"] | null;
  readonly evidence: ArchiveResult["evidence"] | null;
  readonly findings: readonly Finding[];
  /** Findings beyond those. */
  readonly more: number;
  readonly unproved: readonly Unproved[];
  /** Parts that nothing was said about, since what they need was not given. */
  readonly notGiven: readonly { readonly part: Part; readonly says: string }[];
}

/** Rejects when a folder, a store or a key cannot be read at all, with the WritError that says so. */
export async function verifyAll(wish: VerifyWish): Promise<VerifyAnswer> {
  const findings = new Findings();
  const report = wish.report ?? (() => {});
  const { archive } = wish;
  const archived = archive === undefined ? undefined : await verifyArchivePart({ ...archive, findings, report });
  const checked =
    archive !== undefined && archived !== undefined ? { ...archive, checked: archived.checked } : undefined;
  const recorded =
    wish.records === undefined
      ? undefined
      : await verifyRecordsPart({
          ...{ ...wish.records, findings, report },
          ...(checked === undefined ? {} : { archive: checked }),
        });
  const unproved = findings.unprovedList;
  const wrong = findings.list.length > 0;
  return {
    verdict: wrong ? "wrong" : unproved.length > 0 ? "not-proved" : "proved",
    records: recorded?.records ?? null,
    decisions: recorded?.decisions ?? null,
    bundles: archived?.bundles ?? null,
    evidence: archived?.evidence ?? null,
    findings: findings.list,
    more: findings.more,
    unproved,
    notGiven: notGiven(wish, archived),
  };
}

function notGiven({ records, archive }: VerifyWish, archived: ArchiveResult | undefined): VerifyAnswer["notGiven"] {
  const said: { part: Part; says: string }[] = [];
  if (records === undefined) said.push({ part: "records", says: "no --records: nothing is said about sessions" });
  if (records !== undefined && archive === undefined) {
    said.push({ part: "decisions", says: "no --store: whether the bundles decide so is not known" });
  }
  if (archive === undefined)
    said.push({ part: "bundles", says: "no --store: nothing is said about bundles and evidence" });
  if (archive !== undefined && archive.clone === undefined) {
    said.push({ part: "bundles", says: "no --clone: whether the bundles are what was merged is not known" });
  }
  if (archived !== undefined && archived.evidence.without > 0 && archived.evidence.without === archived.bundles.count) {
    said.push({ part: "evidence", says: "no bundle names evidence: who approved what they hold is not known" });
  }
  if (archived !== undefined && archived.evidence.documents > 0 && archive?.askAgain === undefined) {
    const says = "no --ask-again: who approved is told as the signed evidence says it; it was not asked again";
    said.push({ part: "evidence", says });
  }
  return said;
}
