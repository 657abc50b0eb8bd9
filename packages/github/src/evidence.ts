// The evidence of a bundle: for each file that ships, which version and who approved it. Its digest is the claim `ev`
// of the signature, and it must never be believed before that was compared. Ids and seconds only: no name of anybody.
//
// An in-toto statement (in-toto.io/Statement/v1) about the commit; a proved file carries the property of SLSA's source
// track (slsa.dev/spec/v1.2/source-requirements) that it shows.
import { canonicalJson, digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { versionKey } from "./judge-versions.ts";
import { evidenceBytesMax } from "./limits.ts";
import { type Proof, type Reason, reasons, type Verdict } from "./reasons.ts";

const statementType = "https://in-toto.io/Statement/v1";
const predicateType = "urn:writ:evidence:1";
const twoParty = "SLSA_SOURCE_TWO_PARTY_REVIEWED";

/** One file as it ships. `reduced`: an unproved version that only takes away from the proved one in `of`. */
export type ShippedFile =
  | { readonly status: "proved"; readonly commit: string; readonly blob: string; readonly proof: Proof }
  | { readonly status: "root"; readonly commit: string; readonly blob: string }
  | { readonly status: "reduced"; readonly commit: string; readonly blob: string; readonly of: ShippedFile };

/** The newest version of a file, when it is not the one that ships. `blob` null: its removal. */
export interface HeldBack {
  readonly commit: string;
  readonly blob: string | null;
  readonly reason: Reason;
}

export interface EvidenceDocument {
  readonly repository: number;
  readonly branch: string;
  readonly commit: string;
  readonly files: Readonly<Record<string, ShippedFile>>;
  readonly heldBack: Readonly<Record<string, HeldBack>>;
}

/** Canonical bytes, and the digest that the signed claim `ev` names. */
export async function encodeEvidence(
  document: EvidenceDocument,
): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const { commit, ...predicate } = document;
  const properties = Object.values(document.files).some(({ status }) => status === "proved") ? [twoParty] : [];
  const statement = {
    _type: statementType,
    subject: [{ digest: { gitCommit: commit } }],
    predicateType,
    predicate: { ...predicate, properties },
  };
  const bytes = canonicalJson(statement);
  return { bytes, digest: await digestOfBytes(bytes) };
}

/** Reads evidence that a verified bundle names. Throws GITHUB_EVIDENCE when digest or shape is another. */
export async function openEvidence(bytes: Uint8Array, ev: string): Promise<EvidenceDocument> {
  if (bytes.byteLength > evidenceBytesMax) throw new WritError("GITHUB_EVIDENCE", "It is too large.");
  if ((await digestOfBytes(bytes)) !== ev) throw new WritError("GITHUB_EVIDENCE", "Its digest is another.");
  const statement: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const document = documentOf(statement);
  if (document === undefined) throw new WritError("GITHUB_EVIDENCE", "Its form is not known; was it of a newer Writ?");
  return document;
}

/** Verdicts to carry into the next run: those that are proved. What was held back is asked again. */
export function carriedVerdicts(document: EvidenceDocument): ReadonlyMap<string, Verdict> {
  const carried = new Map<string, Verdict>();
  for (const [path, shipped] of Object.entries(document.files)) {
    for (let file = shipped; ; file = file.of) {
      if (file.status === "proved") carried.set(versionKey({ path, ...file }), { status: "proved", proof: file.proof });
      if (file.status !== "reduced") break;
    }
  }
  return carried;
}

type Fields = Readonly<Record<string, unknown>>;

function documentOf(statement: unknown): EvidenceDocument | undefined {
  if (!isFields(statement) || statement["_type"] !== statementType) return undefined;
  if (statement["predicateType"] !== predicateType || !Array.isArray(statement["subject"])) return undefined;
  const [subject] = statement["subject"] as unknown[];
  const commit = isFields(subject) && isFields(subject["digest"]) ? subject["digest"]["gitCommit"] : undefined;
  const predicate = statement["predicate"];
  if (!isId(commit) || !isFields(predicate)) return undefined;
  const { repository, branch, files, heldBack } = predicate;
  if (typeof repository !== "number" || typeof branch !== "string" || !isFields(files) || !isFields(heldBack)) {
    return undefined;
  }
  if (!Object.values(files).every((file) => isShipped(file, 0)) || !Object.values(heldBack).every(isHeldBack)) {
    return undefined;
  }
  return { repository, branch, commit, files: files as EvidenceDocument["files"], heldBack } as EvidenceDocument;
}

function isShipped(file: unknown, depth: number): boolean {
  if (!isFields(file) || !isId(file["commit"]) || !isId(file["blob"])) return false;
  if (file["status"] === "root") return true;
  if (file["status"] === "reduced") return depth === 0 && isShipped(file["of"], 1);
  return file["status"] === "proved" && isFields(file["proof"]) && typeof file["proof"]["approver"] === "number";
}

function isHeldBack(held: unknown): boolean {
  return isFields(held) && isId(held["commit"]) && Object.hasOwn(reasons, String(held["reason"]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value);
}
