// Prepared statements and portals as the server holds them: a name means here what it means there, or nothing.
// It must never believe a name before the server has confirmed it outside the batch that made it: a name that stood for
// another statement on the server would be decided and recorded as the wrong one.

import type { AdmitRequest } from "@writ/session";
import type { Compiled } from "@writ/sql";
import { Cursors } from "./cursors.ts";
import { namesMax } from "./limits.ts";

/** One statement, as prepared. */
export interface Prepared {
  readonly text: string;
  /** Made under this context; compared before use. */
  readonly context: object;
  readonly compiled: Compiled;
  /** Made by SQL's PREPARE: the text is the PREPARE, and what runs is the query in it. */
  readonly bySql?: boolean;
}

export interface Portal {
  readonly statementName: string;
  readonly statement: Prepared;
  readonly binds: NonNullable<AdmitRequest["binds"]>;
  /** As it stands under its name: what is known of its result is known of this. */
  readonly prepared?: Prepared;
  /** As bound: none for all text, one for all columns, or one each. */
  readonly resultFormats?: readonly number[];
  /** What the name of an EXECUTE stood for when it was bound: it must stand for the very same when it runs. */
  readonly executed?: Prepared | undefined;
  /** Rows returned so far over all its executions. */
  rows: number;
  /** Milliseconds that all its executions took. */
  ranMs: number;
}

/** What a Parse, Bind or Close changes once the server has confirmed it. `undefined` value: the name is gone. */
export type NameChange =
  | { readonly kind: "statement"; readonly name: string; readonly value: Prepared | undefined }
  | { readonly kind: "portal"; readonly name: string; readonly value: Portal | undefined }
  /** DEALLOCATE ALL: every name but the empty one, which SQL does not know. */
  | { readonly kind: "all-statements" };

/** Texts of prepared statements, as sent and as compiled, and values bound to portals, held for one session. */
const namesCharactersMax = 64 * 1024 * 1024;

/** Characters that are held for a statement. */
export function charactersOfStatement(statement: Pick<Prepared, "text" | "compiled"> | undefined): number {
  if (statement === undefined) return 0;
  const { text, compiled } = statement;
  return text.length + (compiled.changed ? compiled.text.length : 0);
}

/** Characters that are held for a portal: of the values that its record will show. */
export function charactersOfPortal(portal: Pick<Portal, "binds"> | undefined): number {
  let sum = 0;
  for (const { value } of portal?.binds ?? []) sum += value?.length ?? 0;
  return sum;
}

function charactersOf(change: NameChange): number {
  if (change.kind === "statement") return charactersOfStatement(change.value);
  return change.kind === "portal" ? charactersOfPortal(change.value) : 0;
}

export class Names {
  readonly cursors = new Cursors();
  readonly #confirmed = { statement: new Map<string, Prepared>(), portal: new Map<string, Portal>() };
  /** Changes of the batch under way: true if everything before them succeeds, which is when they are looked at. */
  readonly #staged = {
    statement: new Map<string, Prepared | undefined>(),
    portal: new Map<string, Portal | undefined>(),
  };
  /** Staged changes whose names were forgotten before the server confirmed them. */
  #forgotten = new WeakSet<NameChange>();
  /** Of the batch under way, not confirmed yet; `#done` came before them. */
  #changes: NameChange[] = [];
  #done = 0;
  #statementCharacters = 0;
  #portalCharacters = 0;
  #stagedCharacters = 0;

  statement(name: string): Prepared | undefined {
    return this.#staged.statement.has(name) ? this.#staged.statement.get(name) : this.#confirmed.statement.get(name);
  }

  portal(name: string): Portal | undefined {
    return this.#staged.portal.has(name) ? this.#staged.portal.get(name) : this.#confirmed.portal.get(name);
  }

  /** Whether one more statement or portal, of so many characters, may be kept. */
  hasRoom(characters: number): boolean {
    const { statement, portal } = this.#confirmed;
    if (statement.size + portal.size + this.#changes.length >= namesMax) return false;
    const held = this.#statementCharacters + this.#portalCharacters + this.#stagedCharacters;
    return held + characters <= namesCharactersMax;
  }

  /** A change was forwarded and not yet answered. */
  stage(change: NameChange): void {
    this.#changes.push(change);
    if (change.kind === "all-statements") {
      const { statement } = this.#staged;
      for (const name of [...this.#confirmed.statement.keys(), ...statement.keys()]) {
        if (name !== "") statement.set(name, undefined);
      }
      return;
    }
    if (change.kind === "portal") this.#staged.portal.set(change.name, change.value);
    else this.#staged.statement.set(change.name, change.value);
    this.#stagedCharacters += charactersOf(change);
  }

  /** Changes of this batch that were forwarded, or are about to be. */
  get stagedCount(): number {
    return this.#done + this.#changes.length;
  }

  /** Changes from the `count`th on were never forwarded. */
  unstageFrom(count: number): void {
    const done = this.#done;
    const kept = this.#changes.slice(0, Math.max(0, count - done));
    this.unstage();
    this.#done = done;
    for (const change of kept) {
      this.stage(change);
      if (this.#forgotten.has(change) && change.kind !== "all-statements") {
        this.#staged[change.kind].set(change.name, undefined);
      }
    }
  }

  /** The server has done it. */
  confirm(change: NameChange): void {
    const forgotten = this.#forgotten.has(change);
    if (change.kind === "all-statements") this.#dropNamed();
    else if (change.kind === "statement") this.#putStatement(change.name, forgotten ? undefined : change.value);
    else this.#putPortal(change.name, forgotten ? undefined : change.value);
    if (this.#changes[0] === change) this.#settleFirst(change);
  }

  /** A batch may be long: what is confirmed is not kept twice. */
  #settleFirst(change: NameChange): void {
    this.#changes.shift();
    this.#done += 1;
    this.#stagedCharacters -= charactersOf(change);
  }

  /** The batch is over, or the server skips the rest of it: what it did not confirm did not happen. */
  unstage(): void {
    if (this.stagedCount === 0) return;
    this.#staged.statement.clear();
    this.#staged.portal.clear();
    this.#changes = [];
    this.#done = 0;
    this.#stagedCharacters = 0;
  }

  /** A simple query takes the unnamed statement and portal away (exec_simple_query, postgres.c). */
  dropUnnamed(): void {
    this.#putStatement("", undefined);
    this.#putPortal("", undefined);
  }

  /** Outside a transaction there are no portals. */
  dropPortals(): void {
    this.cursors.dropUnheld();
    this.#confirmed.portal.clear();
    this.#portalCharacters = 0;
  }

  /** SQL's own PREPARE and DEALLOCATE may have given a name another meaning. */
  forgetStatements(): void {
    this.#dropNamed();
    this.#forgetStaged("statement");
  }

  /** SQL's own DECLARE and CLOSE may have given a name another meaning. */
  forgetPortals(): void {
    for (const name of [...this.#confirmed.portal.keys()]) if (name !== "") this.#putPortal(name, undefined);
    this.#forgetStaged("portal");
  }

  #dropNamed(): void {
    for (const name of [...this.#confirmed.statement.keys()]) if (name !== "") this.#putStatement(name, undefined);
  }

  #putStatement(name: string, value: Prepared | undefined): void {
    const { statement } = this.#confirmed;
    this.#statementCharacters -= charactersOfStatement(statement.get(name));
    this.#statementCharacters += charactersOfStatement(value);
    if (value === undefined) statement.delete(name);
    else statement.set(name, value);
  }

  #putPortal(name: string, value: Portal | undefined): void {
    const { portal } = this.#confirmed;
    this.#portalCharacters -= charactersOfPortal(portal.get(name));
    this.#portalCharacters += charactersOfPortal(value);
    if (value === undefined) portal.delete(name);
    else portal.set(name, value);
  }

  #forgetStaged(kind: "statement" | "portal"): void {
    for (const change of this.#changes) {
      if (change.kind === kind && change.name !== "") this.#forgotten.add(change);
    }
    for (const name of this.#staged[kind].keys()) if (name !== "") this.#staged[kind].set(name, undefined);
  }
}
