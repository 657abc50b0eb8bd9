// Rules between the statements of one string. Names were resolved before the first of them ran; a statement that may
// put another search path or another transaction in force must never be followed by one that names anything.
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { Surveyed } from "./statement-check.ts";
import { unwrap } from "./tree.ts";

interface BatchPart {
  readonly statement: Surveyed;
  readonly refusals: PlacedRefusal[];
}

const endings = new Set(["commit", "rollback", "rollback-to", "prepare", "commit-prepared", "rollback-prepared"]);

/** Adds a refusal to every part that names something behind such a statement. */
export function checkBatch(parts: readonly BatchPart[]): void {
  let moved = false;
  for (const { statement, refusals } of parts) {
    const { survey, effects, node } = statement;
    const names = survey.relations.length > 0 || survey.functions.length > 0 || survey.types.length > 0;
    const type = unwrap(node)?.type;
    // An EXECUTE names what its query names: the server looks it up anew.
    if (moved && (names || type === "ExecuteStmt")) {
      refusals.push(refuse("sql/batch", "Send what follows a COMMIT or ROLLBACK as a statement of its own."));
    }
    moved ||= endings.has(effects.transaction ?? "");
  }
}
