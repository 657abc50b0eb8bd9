// What verification found, for a reader: a line for each part, then what is wrong, what is not proved, and what was not
// given. It must never say less of a fault than the answer holds.
import type { VerifyAnswer } from "@writ/audit";
import type { Terminal } from "../terminal.ts";

type Decisions = NonNullable<VerifyAnswer["decisions"]>;

export function sayVerified(answer: VerifyAnswer, terminal: Terminal): void {
  const { style } = terminal;
  for (const line of partLines(answer)) terminal.print(line);
  for (const { part, code, where, line, says } of answer.findings) {
    const place = line === undefined ? where : `${where}, line ${line}`;
    terminal.print(`${style("bad", "wrong")}  ${part}: ${code}  ${place}  ${says}`);
  }
  if (answer.more > 0) terminal.print(`${style("bad", "wrong")}  and ${answer.more} more`);
  for (const { part, code, count, where, says } of answer.unproved) {
    const often = count === 1 ? where : `${count} times, first ${where}`;
    terminal.print(`${style("warn", "not proved")}  ${part}: ${code}  ${often}  ${says}`);
  }
  for (const { says } of answer.notGiven) terminal.print(`${style("quiet", "not given")}  ${says}`);
  terminal.print(verdictLine(answer, terminal));
}

function partLines({ records, decisions, bundles, evidence }: VerifyAnswer): string[] {
  const lines: string[] = [];
  if (records !== null) {
    const { length } = records.sessions;
    lines.push(
      `records    ${counted(length, "session")}: ${records.counts.good} good, ${length - records.counts.good} not`,
    );
  }
  if (decisions !== null && decisions !== undefined) lines.push(...decisionLines(decisions));
  if (bundles !== null) {
    const chain = bundles.whole ? "in a chain without a gap" : "in a chain with a gap";
    const built = `${bundles.rebuilt} built again and equal`;
    const offline = bundles.breakGlass === 0 ? "" : `, ${bundles.breakGlass} of the offline key, each beside its base`;
    lines.push(`bundles    ${bundles.count}: ${bundles.chained} ${chain}, ${built}${offline}`);
  }
  if (evidence !== null) {
    const { documents, versions, approvals } = evidence;
    const found = `${counted(versions, "version")} of files in git, ${counted(approvals, "approval")}`;
    lines.push(`evidence   ${counted(documents, "document")}: ${found}`);
  }
  return lines;
}

function decisionLines({ sessions, statements, bundles }: Decisions): string[] {
  const words = ({ proved, own, wrong, unproved }: Decisions["sessions"]): string =>
    `${proved} as the bundle decides, ${own} refused by the proxy itself, ${wrong} otherwise, ${unproved} not proved`;
  return [
    `decisions  sessions, opened and decided again: ${words(sessions)}`,
    `           statements: ${words(statements)}; by ${counted(bundles, "bundle")}`,
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function verdictLine({ verdict, notGiven }: VerifyAnswer, { style }: Terminal): string {
  if (verdict === "wrong") return style("bad", "something is not as it was");
  if (verdict === "not-proved") return style("warn", "nothing is known to be wrong, and not all is proved");
  return style("good", notGiven.length === 0 ? "everything is proved" : "all that was given is proved");
}

/** What to do about it. */
export function nextAfter({ verdict, findings, unproved, notGiven }: VerifyAnswer): string {
  if (verdict === "wrong") {
    const parts = [...new Set(findings.map(({ part }) => part))].join(", ");
    return `keep everything as it is, and compare with a copy of: ${parts}`;
  }
  const codes = new Set(unproved.map(({ code }) => code));
  if (codes.has("unknown-key")) return "give the public half of every key that was used: --key A --key B";
  if (codes.has("no-bundle"))
    return "some bundles that decided are not in this archive: give the archive that was used";
  if (codes.has("needs-opa")) return "set WRIT_OPA to OPA 1.19.1, and verify again";
  if (codes.has("not-in-clone") || codes.has("no-history"))
    return "give a whole clone of the access repository: git clone";
  if (codes.has("crash-or-truncation")) {
    return "a session without an end is still open, or its proxy was killed: writ records show SESSION";
  }
  if (verdict === "not-proved") return "read what is not proved: each line says what is missing";
  const more = notGiven.map(({ says }) => /^no (--[a-z-]+):/.exec(says)?.[1]).find((option) => option !== undefined);
  return more === undefined
    ? "writ audit report tells a period on one page, with what was proved"
    : `${more} proves more: writ verify --help`;
}
