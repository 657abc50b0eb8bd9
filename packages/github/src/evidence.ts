// The evidence of a bundle: for each file that ships, which version and who approved it. Its digest is the claim `ev`
// of the signature, and it must never be believed before that was compared. Ids and seconds only: no name of anybody.
//
// An in-toto statement (in-toto.io/Statement/v1) about the commit, of the form of schemas/evidence; it says by status
// which property of SLSA's source track (slsa.dev/spec/v1.2/source-requirements) a file has, never one of the whole.
import { canonicalJson, digestOfBytes } from "@writ/bundle";
import { type EvidenceStatement, validateDocument, WritError } from "@writ/contracts";
import { versionKey } from "./judge-versions.ts";
import { evidenceBytesMax } from "./limits.ts";
import type { AboutScenario, Proof, Reason, Verdict } from "./reasons.ts";

/** A version that somebody answers for. */
export type UnreducedFile = Extract<ShippedFile, { status: "proved" | "root" }>;

/** One file as it ships. `reduced`: an unproved version that only takes away from the proved one in `of`. */
export type ShippedFile =
  | { readonly status: "proved"; readonly commit: string; readonly blob: string; readonly proof: Proof }
  | { readonly status: "root"; readonly commit: string; readonly blob: string }
  | { readonly status: "reduced"; readonly commit: string; readonly blob: string; readonly of: UnreducedFile };

/** The newest version of a file, when it is not the one that ships. `blob` null: its removal. */
export interface HeldBack {
  readonly commit: string;
  readonly blob: string | null;
  readonly reason: Reason;
  /** Why no scenario admits it, where one is about its resource and role. */
  readonly scenario?: AboutScenario;
}

/** A use of a scenario for emergencies. */
export interface BreakGlassUse {
  readonly path: string;
  readonly commit: string;
  readonly blob: string;
  readonly pull: number;
  /** Account of whoever used it. */
  readonly author: number;
  readonly mergedSeconds: number;
  /** Until when an owner has to approve it. */
  readonly dueSeconds: number;
  /** Who approved it afterwards; null: it is owed. */
  readonly review: LaterReview | null;
}

export interface LaterReview {
  readonly approver: number;
  readonly review: number;
  readonly approvedSeconds: number;
  readonly owner: string;
}

export interface EvidenceDocument {
  readonly repository: number;
  readonly branch: string;
  readonly commit: string;
  readonly files: Readonly<Record<string, ShippedFile>>;
  readonly heldBack: Readonly<Record<string, HeldBack>>;
  /** Uses of scenarios for emergencies, newest first; absent: there were none. */
  readonly breakGlass?: readonly BreakGlassUse[];
}

/** Canonical bytes, and the digest that the signed claim `ev` names. */
export async function encodeEvidence(
  document: EvidenceDocument,
): Promise<{ readonly bytes: Uint8Array; readonly digest: string }> {
  const { commit, ...predicate } = document;
  const statement: EvidenceStatement = {
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ digest: { gitCommit: commit } }],
    predicateType: "urn:writ:evidence:1",
    predicate: { ...predicate, properties: { proved: ["SLSA_SOURCE_TWO_PARTY_REVIEWED"], scenario: [] } },
  };
  const bytes = canonicalJson(statement);
  return { bytes, digest: await digestOfBytes(bytes) };
}

/** Reads evidence that a verified bundle names. Throws GITHUB_EVIDENCE when digest or shape is another. */
export async function openEvidence(bytes: Uint8Array, ev: string): Promise<EvidenceDocument> {
  if (bytes.byteLength > evidenceBytesMax) throw new WritError("GITHUB_EVIDENCE", "It is too large.");
  if ((await digestOfBytes(bytes)) !== ev) throw new WritError("GITHUB_EVIDENCE", "Its digest is another.");
  const found = validateDocument("evidence", parsed(bytes));
  if (!found.ok) throw notKnown(found.faults[0]?.pointer);
  const { subject, predicate } = found.value;
  const { properties: _, files, ...document } = predicate;
  const commit = subject[0]?.digest.gitCommit;
  if (commit === undefined) throw notKnown("/subject");
  const opened = Object.entries(files).map(([path, file]) => [path, withKind(file)] as const);
  return { ...document, files: Object.fromEntries(opened), commit };
}

type Written = EvidenceStatement["predicate"]["files"][string];

/** Before there were scenarios a proof did not say its kind: it was an approval. */
function withKind(file: Written): ShippedFile {
  if (file.status === "root") return file;
  if (file.status === "reduced") return { ...file, of: unreduced(file.of) };
  return unreduced(file);
}

function unreduced(file: Exclude<Written, { readonly status: "reduced" }>): UnreducedFile {
  if (file.status === "root") return file;
  const { proof } = file;
  return { ...file, proof: "approver" in proof ? { ...proof, by: "approval" } : proof };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw notKnown("");
  }
}

/** Where it differs, and never what stands there. */
function notKnown(place = ""): WritError {
  const where = place === "" ? "" : ` at ${place.slice(0, 200)}`;
  return new WritError("GITHUB_EVIDENCE", `Its form is not known${where}; was it of a newer Writ?`);
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
