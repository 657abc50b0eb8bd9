// What a run says in the summary of its workflow. Bounded; whatever comes from files or people stands in code spans,
// where nothing of it is Markdown, HTML or a mention.
import { codeSpan } from "@writ/compiler";
import type { Diagnostic } from "@writ/model";
import { reportedCharactersMax, reportedMax } from "./limits.ts";

const headings = [
  ["evidence/left-out", "Left out: nobody may use it"],
  ["evidence/held-back", "Held back: an older version is in force"],
  ["evidence/only-removals", "Only removals are published"],
] as const;

/** Sections in the order of how much they matter; "" when there is nothing to say. */
export function formatReportMarkdown(report: readonly Diagnostic[]): string {
  const known = new Set<string>(headings.map(([code]) => code));
  const sections = headings.map(([code, title]) =>
    section(
      title,
      report.filter((said) => said.code === code),
    ),
  );
  const others = report.filter(({ code }) => !known.has(code));
  const errors = section(
    "Mistakes",
    others.filter(({ severity }) => severity === "error"),
  );
  const warnings = section(
    "To know",
    others.filter(({ severity }) => severity === "warning"),
  );
  return [...sections, errors, warnings].join("");
}

function section(title: string, said: readonly Diagnostic[]): string {
  if (said.length === 0) return "";
  const shown = said.slice(0, reportedMax).map(lineOf);
  const more = said.length - shown.length;
  const rest = more > 0 ? [`- … and ${more} more; the log names them all`] : [];
  return `### ${title} (${said.length})\n\n${[...shown, ...rest].join("\n")}\n\n`;
}

function lineOf({ file, line, message, instead }: Diagnostic): string {
  const place = line > 1 ? `${file}:${line}` : file;
  const better = instead === "" ? "" : `  \n  Instead: ${codeSpan(instead, reportedCharactersMax)}`;
  return `- ${codeSpan(place)}: ${codeSpan(message, reportedCharactersMax)}${better}`;
}
