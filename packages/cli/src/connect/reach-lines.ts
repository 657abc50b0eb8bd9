// What a person reaches, as lines. It must never leave a grant's end out.
import type { ReachAnswer, ReachEntry } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import type { Terminal } from "../terminal.ts";
import { remaining } from "./remaining.ts";

const headings = ["RESOURCE", "ROLE", "UNTIL", "LEFT", "GRANT", "MASKS"] as const;

/** A table under headings for a terminal; else one line each, parts apart by two spaces, without headings. */
export function reachLines(
  answer: ReachAnswer,
  { terminal, nowSeconds }: { terminal: Terminal; nowSeconds: number },
): string[] {
  const rows = answer.reach.map((entry) => cells(entry, nowSeconds));
  if (!terminal.interactive) return rows.map((row) => row.join("  "));
  if (rows.length === 0) return [];
  const all = [[...headings], ...rows];
  const widths = headings.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const [head = "", ...lines] = all.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [terminal.style("quiet", head), ...lines];
}

function cells({ resource, role, until, grant, masks, closed }: ReachEntry, nowSeconds: number): string[] {
  const said = closed === undefined ? masks : `${masks}; closed now: ${closed.message}`;
  return [resource, role, formatInstant(until), remaining(until - nowSeconds), grant, said];
}

/** What could be asked for, each with the command. */
export function openLines({ open }: ReachAnswer): string[] {
  return open.flatMap(({ resource, roles }) => roles.map((role) => `writ request ${resource} --role ${role} --for 2h`));
}
