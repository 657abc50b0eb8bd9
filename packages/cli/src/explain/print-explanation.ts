// An explanation as a person reads it, and as a program does. It must never print a name or a text of users as it is:
// the terminal escapes what is printed, and a name stays on its line.
import type { Reason } from "@writ/contracts";
import { formatColumnPattern, type Model } from "@writ/model";
import { layOutSql } from "../lay-out-sql.ts";
import { printableLine, type Style, type Terminal } from "../terminal.ts";
import { wrapText } from "../wrap-text.ts";
import type { AppliedMask } from "./applied-masks.ts";
import type { ExplainRequest, Explanation, Outcome } from "./explanation.ts";
import { type ReasonPlace, reasonPlace } from "./reason-place.ts";

export interface Explained {
  readonly explanation: Explanation;
  readonly request: ExplainRequest;
  readonly person: string;
  readonly model: Model;
  /** Where the schema comes from; undefined without one. */
  readonly from: string | undefined;
  /** Who read it. */
  readonly login: string | undefined;
}

const verdicts: Readonly<Record<Outcome, readonly [style: Style, word: string]>> = {
  allow: ["good", "Allowed"],
  deny: ["bad", "Denied"],
  hold: ["warn", "Held"],
  unknown: ["warn", "Allowed so far"],
};

const namesShownMax = 12;
const masksShownMax = 30;
const labelWidth = 10;

export function printExplanation(terminal: Terminal, explained: Explained): void {
  const { explanation, request, person, from } = explained;
  const [style, word] = verdicts[explanation.decision];
  terminal.print(
    `${terminal.style(style, word)}: ${person} on ${request.resource} as ${request.role}, at ${instantOf(request)}`,
  );
  const row = rowPrinter(terminal);
  for (const reason of explanation.reasons) printReason(terminal, explained, reason);
  row("grant", grantWords(explained));
  explanation.statements.forEach(({ facts }, index) => {
    const { kinds, tags, reads, writes, functions, columns = [], lookups = [] } = facts;
    const which = explanation.statements.length > 1 ? `${index + 1}: ` : "";
    row("does", `${which}${[...kinds, ...tags].join(", ") || "nothing that needs a right"}`);
    for (const [label, names] of Object.entries({ reads, writes, calls: functions, columns, lookup: lookups }))
      row(label, listed(names));
    for (const { message, position } of explanation.session === undefined ? facts.refusals : []) {
      row("refused", position === undefined ? message : `${message} (character ${position})`);
    }
  });
  row("limits", limitWords(explanation));
  printMasks(terminal, explained);
  row("schema", from ?? (explanation.complete ? "" : "none given: tables, columns, functions and masks are not known"));
  row("", otherLogin(explained) ?? "");
  printSent(terminal, explanation);
  terminal.next(nextStep(explained));
}

function printReason(terminal: Terminal, explained: Explained, reason: Reason): void {
  const place = placeOf(explained, reason);
  const { line, column } = positionOf(explained, reason) ?? {};
  const words = [
    reason.message,
    ...(line === undefined ? [] : [`(line ${line}, column ${column})`]),
    ...(place === undefined || reason.message.includes(`${place.file}:`) ? [] : [`(${place.file}:${place.line})`]),
  ];
  const lines = wrapText(printableLine(words.join(" ")), terminal.width - 4);
  for (const [at, text] of lines.entries()) terminal.print(`${at === 0 ? "  - " : "    "}${text}`);
}

/** Where in the text of the statements it is, when the refusal says so. */
function positionOf(
  { explanation: { statements }, request }: Explained,
  { code, message }: Reason,
): { readonly line: number; readonly column: number } | undefined {
  const found = statements.flatMap(({ facts }) => facts.refusals).find((r) => r.code === code && r.message === message);
  if (found?.position === undefined) return undefined;
  const before = Array.from(request.sql)
    .slice(0, found.position - 1)
    .join("")
    .split("\n");
  return { line: before.length, column: Array.from(before.at(-1) ?? "").length + 1 };
}

function rowPrinter(terminal: Terminal): (label: string, text: string) => void {
  return (label, text) => {
    if (text === "") return;
    const [first = "", ...more] = wrapText(printableLine(text), terminal.width - labelWidth);
    terminal.print(`  ${terminal.style("quiet", label.padEnd(labelWidth - 2))}${first}`);
    for (const line of more) terminal.print(`${" ".repeat(labelWidth)}${line}`);
  };
}

/** A role's own login may see other names first, and views with other rights. */
function otherLogin({ model, request, login }: Explained): string | undefined {
  const roles = model.resources.get(request.resource)?.value.roles ?? {};
  const logsIn = Object.hasOwn(roles, request.role) ? roles[request.role]?.login : undefined;
  const own = logsIn === undefined || "dynamic" in logsIn ? undefined : logsIn.user;
  return login === undefined || own === undefined || own === login
    ? undefined
    : `read as ${login}; the role logs in as ${own}, whose search path and rights may differ`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesShownMax).join(", ");
  return names.length > namesShownMax ? `${shown}, … (${names.length} in all)` : shown;
}

function grantWords({ explanation: { session }, model }: Explained): string {
  if (session === undefined) return "";
  const { grant, grantUntil } = session.view;
  const found = model.grants.get(grant);
  const why = found === undefined ? "" : `: ${found.value.why}`;
  return `${found?.path ?? grant}, until ${instantText(grantUntil)}${why}`;
}

function limitWords({ limits }: Explanation): string {
  const { rows, sessionRows, heldRows, statementSeconds } = limits;
  return [
    ...(rows === undefined ? [] : [`${rows} rows`]),
    ...(sessionRows === undefined ? [] : [`${sessionRows} rows a session`]),
    ...(heldRows === undefined ? [] : [`stopped beyond ${heldRows} rows`]),
    ...(statementSeconds === undefined ? [] : [`${statementSeconds} s`]),
  ].join(", ");
}

function printMasks(terminal: Terminal, { explanation: { masks, session }, model, request }: Explained): void {
  const shown = masks.slice(0, masksShownMax).map((mask) => ({ mask, name: printableLine(nameOf(mask)) }));
  const width = Math.min(Math.max(0, ...shown.map(({ name }) => name.length)), 60);
  shown.forEach(({ mask, name }, index) => {
    const place = maskPlace(model, request.resource, mask);
    const at = place === undefined ? "" : `${place.file}:${place.line}`;
    const label = index === 0 ? terminal.style("quiet", "masks   ") : "        ";
    const text = `${name.padEnd(width)}  ${printableLine(mask.shown)}`;
    const fits = labelWidth + text.length + 2 + at.length <= terminal.width;
    terminal.print(`  ${label}${text}${fits && at !== "" ? `  ${terminal.style("quiet", at)}` : ""}`);
    if (!fits && at !== "") terminal.print(`${" ".repeat(labelWidth + 2)}${terminal.style("quiet", at)}`);
  });
  if (masks.length > shown.length) terminal.print(`          … and ${masks.length - shown.length} more`);
  const detect = session?.view.masks?.detect ?? [];
  if (detect.length > 0) rowPrinter(terminal)("detects", `${detect.join(", ")} in text and JSON of the rows`);
}

function nameOf({ schema, table, column }: AppliedMask): string {
  return formatColumnPattern({ schema, table, column });
}

/** The line of the masks file that names the very column, or the pattern over it. */
export function maskPlace(
  model: Model,
  resource: string,
  { schema, table, column }: Pick<AppliedMask, "schema" | "table" | "column">,
): ReasonPlace | undefined {
  const document = model.masks.get(resource);
  const covers = (pattern: string | null, name: string): boolean => pattern === null || pattern === name;
  const entry = document?.columns.find(
    ({ pattern }) => covers(pattern.schema, schema) && covers(pattern.table, table) && covers(pattern.column, column),
  );
  if (document === undefined || entry === undefined) return undefined;
  const step = entry.key.replaceAll("~", "~0").replaceAll("/", "~1");
  return { file: document.path, line: document.at(`/columns/${step}`).line };
}

function printSent(terminal: Terminal, { sent, changed, decision }: Explanation): void {
  if (sent === undefined || decision !== "allow") return;
  terminal.print("");
  terminal.print(
    terminal.style("strong", changed ? "The database gets, masks compiled in:" : "The database gets it as it is:"),
  );
  for (const line of layOutSql(sent, terminal.width - 2)) terminal.print(`  ${line}`);
}

function nextStep({ explanation, request, person }: Explained): string {
  const { resource, role } = request;
  const [choice] = explanation.choices;
  switch (explanation.decision) {
    case "allow":
      return "nothing to do: it would run, and be recorded";
    case "unknown":
      return "give the schema for a whole answer: --database env:NAME or --snapshot FILE";
    case "hold":
      return "ask the resource's owners: holds cannot be approved on the wire yet, so a proxy refuses it";
    case "deny": {
      if (choice !== undefined) return `${person} holds ${choice.grant}: say --role ${choice.role}`;
      const asked = explanation.reasons.map(({ message }) => /writ request [^.;]+?(?= --for)/.exec(message)?.[0]);
      const command = asked.find((found) => found !== undefined) ?? `writ request ${resource} --role ${role}`;
      return explanation.session === undefined || asked.some((found) => found !== undefined)
        ? `${command} --for 2h --why "…"`
        : "change the statement as the reason says, or ask the resource's owners to change the rule";
    }
  }
}

function placeOf({ model, request }: Explained, reason: Explanation["reasons"][number]): ReasonPlace | undefined {
  return reasonPlace(model, request, reason);
}

function instantOf({ nowSeconds }: ExplainRequest): string {
  return instantText(nowSeconds);
}

function instantText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

/** The whole of it, for programs. */
export function explanationDocument(explained: Explained): unknown {
  const { explanation, request, person, model, from } = explained;
  const { session, masks, reasons, statements, limits, decision, sent, changed, complete } = explanation;
  return {
    ...{ decision, complete, subject: person, resource: request.resource, role: request.role },
    at: instantOf(request),
    grant:
      session === undefined
        ? null
        : {
            id: session.view.grant,
            file: model.grants.get(session.view.grant)?.path ?? null,
            until: instantText(session.view.grantUntil),
          },
    reasons: reasons.map((reason) => ({ ...reason, place: placeOf(explained, reason) ?? null })),
    choices: explanation.choices,
    limits,
    masks: masks.map((mask) => ({ ...mask, place: maskPlace(model, request.resource, mask) ?? null })),
    ...{
      statements,
      sent: sent ?? null,
      changed,
      schema: from ?? null,
      readAs: explained.login ?? null,
      next: nextStep(explained),
    },
  };
}
