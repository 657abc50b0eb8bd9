// What verification proved, in the few sentences that a report shows. It must never call proved what was not given, or
// could not be looked at.
import type { VerifyAnswer } from "../verify/verify-all.ts";
import type { ReportVerification } from "./report-data.ts";
import { counted, countText } from "./say-times.ts";

/** Findings that the page lists; writ verify tells them all. */
const findingsShown = 20;

export function verificationOf(answer: VerifyAnswer): ReportVerification {
  const { findings, more, unproved, notGiven } = answer;
  const wrong = findings.map(({ part, where, line, says }) => {
    const place = line === undefined ? where : `${where}, line ${line}`;
    return `${part}: ${place}: ${says}`;
  });
  const open = unproved.map(({ part, says, count, where }) => `${part}: ${says} (${countText(count)}, first ${where})`);
  const told = [...wrong, ...open];
  const left = told.length - findingsShown + more;
  return {
    verdict: answer.verdict,
    says: provedText(answer),
    findings: [
      ...told.slice(0, findingsShown),
      ...(left > 0 ? [`${countText(left)} more: writ verify tells each`] : []),
      ...notGiven.map(({ part, says }) => `${part}: ${says}`),
    ],
  };
}

function provedText({ records, decisions, bundles, evidence }: VerifyAnswer): string {
  const parts = [
    records !== null &&
      `${counted(records.counts.good, "session")} of ${countText(records.sessions.length)} ${records.counts.good === 1 ? "is" : "are"} whole and signed`,
    decisions !== null &&
      decisions !== undefined &&
      `${counted(decisions.statements.proved + decisions.sessions.proved, "decision")} came out the same on the archived bundles`,
    bundles !== null &&
      `${counted(bundles.chained, "bundle")} followed each other by signature, ${countText(bundles.rebuilt)} rebuilt from the commit`,
    evidence !== null &&
      evidence.documents > 0 &&
      `evidence of ${counted(evidence.versions, "version")} was held against its bundle`,
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? "Nothing was given to prove." : `${parts.join("; ")}.`;
}
