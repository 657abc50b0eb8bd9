// Controls of SOC 2, HIPAA and GDPR, beside which answer of Writ speaks to each, and what none does. It must never call
// a control met: whether it is, an auditor says. Names are the standards' own headings, or short for their text.
//
// SOC 2: AICPA, 2017 Trust Services Criteria (points of focus of 2022), TSP section 100. HIPAA: 45 CFR part 164.
// GDPR: Regulation (EU) 2016/679.
import type { ReportControl, ReportData } from "./report/report-data.ts";

export const frameworks = ["SOC 2", "HIPAA", "GDPR"] as const;
export type Framework = (typeof frameworks)[number];

/** A part of a report that an answer needs. */
type Part = "evidence" | "records" | "verification";

export interface Control {
  readonly framework: Framework;
  /** As the framework numbers it. */
  readonly control: string;
  readonly name: string;
  /** What of Writ speaks to it, in a sentence or two. */
  readonly speaks: string;
  /** Words of `writ` that give it. */
  readonly words: readonly string[];
  readonly needs: readonly Part[];
  /** What it asks for beyond that. */
  readonly leaves: string;
}

const soc2: readonly Omit<Control, "framework">[] = [
  {
    control: "CC6.1",
    name: "Logical access security over protected information assets",
    speaks:
      "Every session on a resource behind Writ was opened by a grant in force, in a role, with the masks of that " +
      "time: who, when, and by which line a column was shown.",
    words: ["audit who", "audit never"],
    needs: ["evidence"],
    leaves:
      "Inventory and classification of assets, encryption at rest, networks, and whatever reaches a database past " +
      "Writ.",
  },
  {
    control: "CC6.2",
    name: "Users are registered and authorized before access is granted, and removed when it ends",
    speaks:
      "Nobody has access who is not in people.yaml (or in a group that a provider vouches for) under a grant with " +
      "an end; removing the line ends it at the next bundle. What still names people who left is listed.",
    words: ["audit what", "audit leftovers"],
    needs: ["evidence"],
    leaves: "Joining and leaving in the personnel system and the identity provider, and the periodic review itself.",
  },
  {
    control: "CC6.3",
    name: "Access is authorized, modified and removed by roles, with least privilege and segregation of duties",
    speaks:
      "Each stretch of access has its role, its reason, its end and who approved it: an owner who neither asked nor " +
      "receives it. What was in force without that is listed as an exception.",
    words: ["audit timeline", "audit unreviewed"],
    needs: ["evidence"],
    leaves:
      "Whether roles are designed for least privilege, and whether the owners that CODEOWNERS names are the right " +
      "ones.",
  },
  {
    control: "CC6.7",
    name: "Transmission, movement and removal of information are restricted to authorized users",
    speaks:
      "Statements on record name the tables they read, how many rows left and what became of them; the values of " +
      "masked columns are not among them.",
    words: ["audit statements", "audit never"],
    needs: ["records"],
    leaves: "What clients do with what they read, removable media, other transports.",
  },
  {
    control: "CC7.2",
    name: "System components are monitored for anomalies that indicate malicious acts, disasters and errors",
    speaks:
      "Each statement is on record before it runs, with the decision and the reason; denials of the period are " +
      "counted and listed.",
    words: ["audit sessions", "audit statements"],
    needs: ["records", "verification"],
    leaves: "Detection of anomalies, alerting and everything outside the resources behind Writ.",
  },
  {
    control: "CC7.3",
    name: "Security events are evaluated, and acted on where they are incidents",
    speaks:
      "What a person ran, and what a table or column was open to, can be told for any stretch of time, to judge how " +
      "far an event went.",
    words: ["audit statements", "audit never", "replay"],
    needs: ["records", "evidence"],
    leaves: "The evaluation, and the response.",
  },
  {
    control: "CC8.1",
    name: "Changes are authorized, designed, tested, approved and implemented",
    speaks:
      "Changes to grants, masks, guards and roles are merges of reviewed files; evidence binds each version that " +
      "was in force to its approval, and a bundle can be built again from its commit.",
    words: ["audit unreviewed", "verify"],
    needs: ["evidence", "verification"],
    leaves:
      "Changes to everything else: applications, schemas, infrastructure, the access repository's own settings on " +
      "its host.",
  },
];

const hipaa: readonly Omit<Control, "framework">[] = [
  {
    control: "164.308(a)(1)(ii)(D)",
    name: "Information system activity review (Required)",
    speaks: "Sessions, statements, denials and exceptions of a period are in one report, with what each rests on.",
    words: ["audit report"],
    needs: ["records"],
    leaves: "That somebody reviews it, regularly, and what follows.",
  },
  {
    control: "164.308(a)(3)(ii)(C)",
    name: "Termination procedures (Addressable)",
    speaks: "When a person's access ended, and by which commit; what still names people who left.",
    words: ["audit what", "audit leftovers"],
    needs: ["evidence"],
    leaves: "That the procedure is begun in time, and every other account of the person.",
  },
  {
    control: "164.308(a)(4)(ii)(B)",
    name: "Access authorization (Addressable)",
    speaks: "Each stretch of access names the pull request, who asked, who approved, or the scenario that admitted it.",
    words: ["audit timeline", "audit grant"],
    needs: ["evidence"],
    leaves: "The policy by which owners decide.",
  },
  {
    control: "164.308(a)(4)(ii)(C)",
    name: "Access establishment and modification (Addressable)",
    speaks:
      "The history of each grant is its file's: established, changed, shortened, ended, with the versions that were " +
      "in force.",
    words: ["audit grant", "audit timeline"],
    needs: ["evidence"],
    leaves: "The periodic review of rights.",
  },
  {
    control: "164.308(a)(5)(ii)(C)",
    name: "Log-in monitoring (Addressable)",
    speaks: "Sessions that were opened, and those that were denied with the reason, are on record.",
    words: ["audit sessions"],
    needs: ["records"],
    leaves: "Attempts at the identity provider, and logins that failed before anybody was known.",
  },
  {
    control: "164.312(a)(1)",
    name: "Access control",
    speaks: "Access is allowed only to persons and programs that hold a grant, decided at each statement.",
    words: ["audit who", "audit never"],
    needs: ["evidence"],
    leaves: "Systems that hold such information and are not behind Writ.",
  },
  {
    control: "164.312(a)(2)(i)",
    name: "Unique user identification (Required)",
    speaks:
      "A session is a person's in people.yaml, by the issuer's own id, or a workload's by its token's claims; the " +
      "shared login of the database is nobody's.",
    words: ["audit sessions"],
    needs: ["records"],
    leaves: "That an account at the identity provider is used by one person.",
  },
  {
    control: "164.312(a)(2)(ii)",
    name: "Emergency access procedure (Required)",
    speaks: "Break-glass access is short, recorded as such, and owes a review, which is listed until it is given.",
    words: ["audit owed", "audit unreviewed"],
    needs: ["evidence"],
    leaves: "The procedure for emergencies in which Writ or its database is down.",
  },
  {
    control: "164.312(a)(2)(iii)",
    name: "Automatic logoff (Addressable)",
    speaks:
      "Sessions end at the grant's end, at limits.session, and after `sessions.idle` of proxy.yaml where it is set; " +
      "records say why.",
    words: ["audit sessions"],
    needs: ["records"],
    leaves: "That `sessions.idle` is set: proxy.yaml lies outside the repository.",
  },
  {
    control: "164.312(b)",
    name: "Audit controls",
    speaks: "Activity through Writ is recorded before it takes effect, chained and signed, and the chain is verified.",
    words: ["audit statements", "verify"],
    needs: ["records", "verification"],
    leaves:
      "Activity that does not go through Writ: the database's own log, administrators, applications with logins of " +
      "their own.",
  },
  {
    control: "164.312(d)",
    name: "Person or entity authentication",
    speaks:
      "Records name the issuer that vouched and the token's id; the issuer's configuration at any time is in " +
      "writ.yaml.",
    words: ["audit sessions"],
    needs: ["records"],
    leaves: "How strongly the provider authenticates.",
  },
  {
    control: "164.502(b)",
    name: "Minimum necessary",
    speaks: "Which columns a role was shown, which tables a grant was narrowed to, and for how long.",
    words: ["audit never", "audit who"],
    needs: ["evidence"],
    leaves: "What is necessary for whom: the owner's judgement.",
  },
];

const gdpr: readonly Omit<Control, "framework">[] = [
  {
    control: "Art. 5(1)(c)",
    name: "Data minimisation, as far as access goes",
    speaks:
      "Masks hide columns from roles that do not need them, and grants end: both can be shown for any stretch of " +
      "time.",
    words: ["audit never", "audit timeline"],
    needs: ["evidence"],
    leaves: "Which data are collected and kept at all.",
  },
  {
    control: "Art. 5(1)(f)",
    name: "Integrity and confidentiality",
    speaks: "Who could see personal data, and who did, with the approvals behind it.",
    words: ["audit never", "audit statements"],
    needs: ["evidence", "records"],
    leaves: "Loss, destruction and damage; processing outside the resources behind Writ.",
  },
  {
    control: "Art. 5(2)",
    name: "Accountability",
    speaks: "Answers rest on signed bundles, evidence and chained records, and say what is assumed beyond them.",
    words: ["audit report", "verify"],
    needs: ["evidence", "verification"],
    leaves: "Lawfulness, fairness, purpose: the other principles of Art. 5(1).",
  },
  {
    control: "Art. 25(2)",
    name: "Data protection by default",
    speaks:
      "Nobody has access without a grant, and `unlisted: hide` keeps columns from everybody until a line shows " +
      "them; where `unlisted: show` stood, the answer says so.",
    words: ["audit never"],
    needs: ["evidence"],
    leaves: "Amount collected, extent of processing, period of storage.",
  },
  {
    control: "Art. 30",
    name: "Records of processing activities",
    speaks:
      "The reasons and recipients of access are a source for such a record. Writ keeps none: a log of access is not " +
      "one.",
    words: ["audit timeline"],
    needs: [],
    leaves: "The record itself: purposes, categories, transfers, time limits.",
  },
  {
    control: "Art. 32(1)(a)",
    name: "Pseudonymisation and encryption of personal data",
    speaks: "What each mask showed in place of a value. A hash or the last digits of a value are personal data still.",
    words: ["audit never"],
    needs: ["evidence"],
    leaves: "Encryption of the data, at rest and in the database's own connections.",
  },
  {
    control: "Art. 32(1)(b)",
    name: "Ongoing confidentiality, integrity, availability and resilience",
    speaks: "Confidentiality, as far as access goes through Writ: it is decided at each statement, and fails closed.",
    words: ["audit who", "verify"],
    needs: ["evidence"],
    leaves: "Availability and resilience of the processing systems.",
  },
  {
    control: "Art. 32(1)(d)",
    name: "A process for regularly testing the effectiveness of measures",
    speaks:
      "Recorded decisions can be asked of the archived policy again and compared; exceptions of a period are " +
      "listed.",
    words: ["verify", "audit unreviewed", "audit owed"],
    needs: ["verification"],
    leaves: "That it is done regularly, and what is concluded.",
  },
  {
    control: "Art. 32(4)",
    name: "Persons act on instructions only",
    speaks: "Each access has a stated reason and an approval, and each statement leads back to both.",
    words: ["audit statements", "audit grant"],
    needs: ["records", "evidence"],
    leaves: "Whether what was done served the stated reason.",
  },
  {
    control: "Art. 33",
    name: "Notification of a personal data breach",
    speaks:
      "What an account read in a stretch of time, and what it could have read: the nature and extent that a " +
      "notification describes.",
    words: ["audit sessions", "audit statements", "audit what"],
    needs: ["records", "evidence"],
    leaves: "Whether it is a breach, the data subjects concerned, and the notification within 72 hours.",
  },
];

export const controls: readonly Control[] = [
  ...soc2.map((control): Control => ({ framework: "SOC 2", ...control })),
  ...hipaa.map((control): Control => ({ framework: "HIPAA", ...control })),
  ...gdpr.map((control): Control => ({ framework: "GDPR", ...control })),
];

interface Found {
  readonly rests: Pick<ReportData["rests"], "basis">;
  readonly assumptions: readonly Pick<ReportData["assumptions"][number], "code">[];
  /** null: none was given. */
  readonly records: { readonly faults: { readonly length: number } } | null;
  readonly verification: Pick<NonNullable<ReportData["verification"]>, "verdict"> | null;
}

/** What a report has for each control: what speaks to it, what this report lacks for that, and what none answers. */
export function answerControls(found: Found, wanted: readonly Framework[] = frameworks): readonly ReportControl[] {
  const lacking: Readonly<Record<Part, string | undefined>> = {
    evidence: lackingEvidence(found),
    records: lackingRecords(found),
    verification: lackingVerification(found),
  };
  return controls
    .filter(({ framework }) => wanted.includes(framework))
    .map(({ framework, control, name, speaks, words, needs, leaves }) => {
      const lacks = needs.flatMap((part) => lacking[part] ?? []);
      const here = lacks.length === 0 ? "" : ` Not shown in this report: ${lacks.join("; ")}.`;
      const asked = words.map((word) => `writ ${word}`).join(", ");
      return {
        framework,
        control,
        name,
        answer: `${speaks} (${asked})${here} Not answered by Writ: ${decapitalized(leaves)}`,
      };
    });
}

function lackingEvidence({ rests, assumptions }: Found): string | undefined {
  if (rests.basis !== "bundle") return "approvals, since no archive of bundles was given";
  if (assumptions.some(({ code }) => code === "no-evidence")) return "approvals, where bundles name no evidence";
  return assumptions.some(({ code }) => code === "gap") ? "what the archive lacks" : undefined;
}

function lackingRecords({ records }: Found): string | undefined {
  if (records === null) return "what was done, since no records were given";
  return records.faults.length > 0 ? "what stands in records that cannot be believed" : undefined;
}

/** That somebody looked is not that all was well. */
function lackingVerification({ verification }: Found): string | undefined {
  if (verification === null) return "that nothing was altered, since nothing was verified";
  if (verification.verdict === "wrong") return "that nothing was altered: verification found what is not as it was";
  return verification.verdict === "proved" ? undefined : "that nothing was altered, since not all of it is proved";
}

/** Behind a colon; names and words in capitals stay. */
function decapitalized(text: string): string {
  return /^[A-Z][a-z]/.test(text) && !text.startsWith("Writ") ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
