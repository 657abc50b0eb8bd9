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
  const parts: string[] = [];
  if (records !== null) {
    const { good } = records.counts;
    const whole = good === 1 ? "is whole and signed" : "are whole and signed";
    parts.push(`${counted(good, "session")} of ${countText(records.sessions.length)} ${whole}`);
  }
  if (decisions !== null && decisions !== undefined) {
    const same = counted(decisions.statements.proved + decisions.sessions.proved, "decision");
    parts.push(`${same} came out the same on the archived bundles`);
  }
  if (bundles !== null) {
    const rebuilt = `${countText(bundles.rebuilt)} rebuilt from the commit`;
    parts.push(`${counted(bundles.chained, "bundle")} followed each other by signature, ${rebuilt}`);
  }
  if (evidence !== null && evidence.documents > 0) {
    parts.push(`evidence of ${counted(evidence.versions, "version")} was held against its bundle`);
  }
  return parts.length === 0 ? "Nothing was given to prove." : `${parts.join("; ")}.`;
}
