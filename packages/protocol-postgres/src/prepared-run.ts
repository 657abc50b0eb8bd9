// What a string or a portal does to names, and whether it still means what it was judged by when it was bound.
// It must never let an EXECUTE run under the facts of another query than the one its name stands for.
import type { Compiled } from "@writ/sql";
import { type OwnRefusal, ownRefusals } from "./apply.ts";
import type { Conversation } from "./conversation.ts";
import { nameBytesMax } from "./limits.ts";
import type { NameChange, Portal, Prepared } from "./names.ts";
import { readsCursor } from "./statement-compiler.ts";
import { charactersOf, executedName, NameSteps, nameChangesOf } from "./statement-names.ts";

/** One run of a compiled string. */
export interface PreparedRun {
  /** As compiled now. */
  readonly compiled: Compiled;
  readonly changes: readonly (NameChange | undefined)[];
  /** Why it may not run, whatever the policy says. */
  readonly refusal?: OwnRefusal | undefined;
}

/** The run of a simple query. Free sessions forget names instead of following them. */
export function runOfText(conversation: Conversation, text: string, compiled: Compiled): PreparedRun {
  const { compiler } = conversation;
  return withRoom(conversation, compiled, compiler.free ? [] : nameChangesOf(text, compiled, compiler));
}

/** The run of a portal. What an EXECUTE does is found out when it runs: the server looks its name up anew. */
export function runOfPortal(conversation: Conversation, portal: Portal): PreparedRun {
  const { compiler, names } = conversation;
  const { statement, executed } = portal;
  if (compiler.free) return { compiled: statement.compiled, changes: [] };
  if (executed !== undefined) {
    const compiled = compiler.recompile(statement);
    const meant = names.statement(executedName(statement.compiled) ?? "");
    const holds = meant === executed && compiled.statements.every(({ facts }) => facts.refusals.length === 0);
    return { compiled, changes: [], ...(holds ? {} : { refusal: ownRefusals.staleStatement }) };
  }
  // What a FETCH reads hangs on what its cursor's name stands for now.
  if (readsCursor(statement.compiled)) return { compiled: compiler.recompile(statement), changes: [] };
  if (statement.bySql === true) return { compiled: statement.compiled, changes: [] };
  const made = { context: statement.context, compile: (text: string) => compiler.compile(text) };
  return withRoom(conversation, statement.compiled, nameChangesOf(statement.text, statement.compiled, made));
}

function withRoom({ names }: Conversation, compiled: Compiled, changes: PreparedRun["changes"]): PreparedRun {
  const fits = changes.length === 0 || names.hasRoom(charactersOf(changes));
  return { compiled, changes, refusal: fits ? undefined : ownRefusals.tooManyNames };
}

/** The part of an awaited entry that follows these changes. */
export function stepsOf(changes: PreparedRun["changes"]): NameSteps | undefined {
  return changes.length === 0 ? undefined : new NameSteps(changes);
}

/** What a portal keeps of the name that an EXECUTE in it runs. */
export function executedBy({ compiler, names }: Conversation, compiled: Compiled): Prepared | undefined {
  const name = compiler.free ? undefined : executedName(compiled);
  return name === undefined ? undefined : names.statement(name);
}

/** Whether the server would cut the name, or it was not understood: two such could be one there. */
export function isCutName({ compiler }: Conversation, name: string): boolean {
  return !compiler.free && (Buffer.byteLength(name) > nameBytesMax || name.includes("\ufffd"));
}
