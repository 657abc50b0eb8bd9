// writ audit grant: the whole life of one grant. It must never show a plan that was not asked of the two versions
// themselves.
import {
  endWords,
  type GrantLife,
  type GrantVersionLife,
  grantLife,
  grantPaths,
  type History,
  instantText,
  openHistory,
  proofWords,
  type RecordedSession,
  type RecordFault,
  readAccess,
  recordedSessions,
} from "@writ/audit";
import { formatPlanText } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { nearestName } from "@writ/model";
import { RecordReader } from "@writ/record";
import { askVersions } from "@writ/repository";
import type { Command, Invocation } from "../command.ts";
import { flagOption, textOption } from "../options.ts";
import { printableLine } from "../terminal.ts";
import { historyOptions, nowSeconds, withHistory } from "./history-options.ts";
import { printAnswer, spanColumns, spanJson, spanRow } from "./print-answer.ts";
import { faultLine, recordsFolder, recordsOptions } from "./records-options.ts";
import { viaWords } from "./who.ts";

export const grantWord: Command = {
  name: "audit grant",
  summary: "the whole life of a grant: request, plan, approval, sessions, end",
  usage: "RESOURCE/NAME [--records FOLDER] [--plan]",
  example:
    "writ audit grant orders-db/alice-inc-4312\n" +
    "writ audit grant orders-db/alice-inc-4312 --records /var/lib/writ/records --plan",
  options: {
    records: { ...recordsOptions.records, description: "the proxies' records: its sessions are told too" },
    plan: { type: "boolean", description: "ask both versions who gained what when it came into force" },
    ...historyOptions,
  },
  notes: ["Also after it was removed or its file renamed. With --store it says who approved, by signed evidence."],
  async run(invocation) {
    const { life, plan } = await withHistory(invocation, async (options) => {
      const history = await openHistory(options);
      const path = grantOption(invocation, grantPaths(history));
      const access = await readAccess(options);
      const life = await grantLife(history, access, { path, nowSeconds: nowSeconds() });
      return { life, plan: flagOption(invocation, "plan") ? await planOf(history, life) : [] };
    });
    const { sessions, faults } = await sessionsOf(invocation, life);
    const name = nameOf(life.paths.at(-1) ?? "");
    printAnswer(invocation, {
      title: `${name}: ${formerNames(life)}${stateOf(life)}`,
      lines: [
        ...life.versions.flatMap(versionLines),
        ...(plan.length === 0 ? [] : ["  plan when it came into force", ...plan.map((line) => `    ${line}`)]),
        ...accessLines(life),
        ...sessionLines(invocation, sessions, faults),
      ],
      columns: spanColumns,
      rows: life.spans.map(spanRow),
      json: {
        grant: name,
        paths: life.paths,
        versions: life.versions.map(versionJson),
        ...(flagOption(invocation, "plan") ? { plan } : {}),
        access: life.spans.map(spanJson),
        ...(textOption(invocation, "records") === undefined ? {} : { sessions, faults }),
      },
      basis: life.basis,
      next: nextOf(invocation, sessions),
    });
    return faults.length === 0 ? 0 : 1;
  },
};

/** RESOURCE/NAME, a path, or NAME where it is the only one. @throws WritError WRIT_USAGE. */
function grantOption({ positionals }: Invocation, paths: readonly string[]): string {
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new WritError("WRIT_USAGE", "Name one grant: RESOURCE/NAME.");
  const named = given.replace(/^(?:\.\/)?grants\//, "").replace(/\.yaml$/, "");
  if (paths.includes(`grants/${named}.yaml`)) return `grants/${named}.yaml`;
  const ending = paths.filter((path) => path.endsWith(`/${named}.yaml`));
  const [only, ...others] = ending;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) throw new WritError("WRIT_USAGE", `Which one: ${ending.slice(0, 5).map(nameOf).join(", ")}?`);
  const nearest = nearestName(named, paths.map(nameOf));
  const mean = nearest === undefined ? "writ audit timeline lists them." : `Did you mean ${nearest}?`;
  throw new WritError("WRIT_USAGE", `No grant ${named} was ever in force. ${mean}`);
}

function nameOf(path: string): string {
  return path.replace(/^grants\//, "").replace(/\.yaml$/, "");
}

function formerNames({ paths }: GrantLife): string {
  return paths.length === 1 ? "" : `also ${paths.slice(0, -1).map(nameOf).join(", ")}; `;
}

function stateOf({ spans, versions }: GrantLife): string {
  const last = spans.at(-1);
  if (last === undefined)
    return versions.at(-1)?.blob === null ? "removed; it gave nobody anything" : "it gave nobody anything";
  return spans.some(({ endedBy }) => endedBy === null) ? "not ended" : `ended ${instantText(last.untilSeconds)}`;
}

function versionLines(version: GrantVersionLife): string[] {
  const { blob, commit, fromSeconds, path, why, until, proof, approvedSeconds, mergedSeconds, owner } = version;
  const at = `  ${instantText(fromSeconds)}`;
  if (blob === null)
    return [`${at}  ${path} removed (commit ${version.revision.commit.slice(0, 12)})`].map(printableLine);
  const how = version.revision.basis === "merged" ? "merged" : "in force";
  const approved = approvedSeconds === null ? "" : `, approved ${instantText(approvedSeconds)}`;
  const merged = mergedSeconds === null ? "" : `, merged ${instantText(mergedSeconds)}`;
  return [
    `${at}  ${path} ${how} (commit ${commit.slice(0, 12)}), until ${until ?? "?"}`,
    `      why: ${why ?? "?"}`,
    `      ${proofWords(proof)}${owner === null ? "" : ` as ${owner}`}${approved}${merged}`,
  ].map(printableLine);
}

function accessLines({ spans }: GrantLife): string[] {
  return spans.map((span) => {
    const end = `${span.endedBy === null ? "open until" : "until"} ${instantText(span.untilSeconds)}`;
    const lead = `${span.who} as ${span.role}${viaWords(span)}`;
    return printableLine(`  ${instantText(span.fromSeconds)}  access of ${lead} ${end}: ${endWords(span.endedBy)}`);
  });
}

/** Who gained what by the revision that first had it; sentences that say why there is no plan. */
async function planOf(history: History, { versions }: GrantLife): Promise<readonly string[]> {
  const [first] = versions;
  const before = first === undefined ? undefined : history.revisions[first.revision.index - 1];
  if (first === undefined || before === undefined) return ["none: nothing was in force before"];
  const [old, fresh] = [await history.model(before), await history.model(first.revision)];
  if (!old.ok || !fresh.ok) return ["none: one of the two versions is not valid"];
  if (old.model.policies.length + fresh.model.policies.length > 0) return ["none: writ plan asks Rego of one's own"];
  const names = { base: before.commit.slice(0, 12), head: first.revision.commit.slice(0, 12) };
  const asked = { before: old.model, after: fresh.model, nowSeconds: first.fromSeconds, ...names };
  return formatPlanText(await askVersions(asked));
}

async function sessionsOf(invocation: Invocation, { paths }: GrantLife) {
  const sessions: RecordedSession[] = [];
  const faults: RecordFault[] = [];
  if (textOption(invocation, "records") === undefined) return { sessions, faults };
  const grants = new Set(paths.map(nameOf));
  const reader = await RecordReader.open(await recordsFolder(invocation, "records"));
  try {
    const period = { fromMs: 0, toMs: Number.POSITIVE_INFINITY };
    for await (const found of recordedSessions(reader, { period })) {
      if (invocation.stop.aborted) break;
      if (found.type === "fault") faults.push(found);
      else if (grants.has(found.grant)) sessions.push(found);
    }
    return { sessions, faults };
  } finally {
    await reader.close();
  }
}

function sessionLines(invocation: Invocation, sessions: readonly RecordedSession[], faults: readonly RecordFault[]) {
  if (textOption(invocation, "records") === undefined) return [];
  const lines = sessions.map(({ session, who, address, fromMs, end, bundle }) => {
    const loud = bundle.breakGlass === true ? " under a BREAK-GLASS bundle" : "";
    const did =
      end === null
        ? "no end is recorded"
        : `${counted(end.statements, "statement")}, ${counted(end.rows, "row")}; ${end.reason}`;
    return printableLine(
      `  ${instantText(fromMs / 1000)}  session ${session} of ${who} from ${address}${loud}: ${did}`,
    );
  });
  return [...(lines.length === 0 ? ["  no session is recorded under it"] : lines), ...faults.map(faultLine)];
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}

function versionJson({ revision, fromSeconds, ...version }: GrantVersionLife): Readonly<Record<string, unknown>> {
  const { commit, seq, basis, bundle } = revision;
  return {
    ...version,
    from: instantText(fromSeconds),
    revision: { commit, seq, basis, bundle: bundle?.digest ?? null },
  };
}

function nextOf(invocation: Invocation, [first]: readonly RecordedSession[]): string {
  if (first !== undefined)
    return `writ records show ${first.session} --folder ${textOption(invocation, "records") ?? ""}`;
  return textOption(invocation, "records") === undefined
    ? "--records FOLDER tells its sessions too; --store who approved, by signed evidence"
    : "writ audit timeline shows what else there was";
}
