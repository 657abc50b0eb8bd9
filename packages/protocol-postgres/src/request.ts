// Messages into what is asked and recorded: the statement as the client sent it, and the values bound to it.
// It must never keep more of a value than the record takes, nor a slice of a network buffer.

import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import type { StatementFacts } from "@writ/contracts";
import type { AdmitRequest } from "@writ/session";
import type { Compiled } from "@writ/sql";
import { recordedBindBytesMax, recordedBindsBytesMax, recordedBindsMax } from "./limits.ts";
import { type Bind, bindFormat } from "./messages/bind.ts";

type RecordedBind = NonNullable<AdmitRequest["binds"]>[number];

/**
 * What is asked about a string of statements. Recorded is what may be: literals of masked columns are hidden.
 * `prepared`: the statement of that name is executed; `binds`: with these values.
 */
export function statementRequest(compiled: Compiled, prepared?: string, binds?: readonly RecordedBind[]): AdmitRequest {
  const name = prepared ?? executedAlone(compiled);
  const text = compiled.recordText;
  const request: Changeable<AdmitRequest> = { text, parts: partsOf(compiled), changed: compiled.changed };
  if (name !== undefined) request.prepared = name;
  if (binds !== undefined && binds.length > 0) request.binds = binds;
  return request;
}

type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The name that SQL's EXECUTE runs, if the string holds one. */
function executedAlone({ statements }: Compiled): string | undefined {
  let executed: string | undefined;
  for (const { name } of statements) {
    if (name?.step !== "execute") continue;
    if (executed !== undefined) return undefined;
    executed = name.name;
  }
  return executed;
}

const knownParts = new WeakMap<StatementFacts, readonly StatementFacts[]>();

/** The same list for the same facts, where they cannot change: what is known of a list is found again by identity. */
function partsOf({ statements }: Compiled): readonly StatementFacts[] {
  const [part, ...more] = statements;
  if (part === undefined || more.length > 0 || !Object.isFrozen(part.facts))
    return statements.map(({ facts }) => facts);
  const known = knownParts.get(part.facts);
  if (known !== undefined) return known;
  const parts = Object.freeze([part.facts]);
  knownParts.set(part.facts, parts);
  return parts;
}

/** What is asked about what was not compiled: too long, not UTF-8, no statement at all. `text` is recorded as it is. */
export function uncompiledRequest(text: string): AdmitRequest {
  return { text, parts: [], changed: false };
}

/** Bytes that are no text: nothing of them is recorded, since what they hold cannot be told. */
export function notUtf8Request(bytes: Buffer): AdmitRequest {
  return uncompiledRequest(`[${bytes.length} bytes, not UTF-8]`);
}

/** The beginning and the digest of a text that is refused for its size. */
export function tooLongRequest(bytes: number, digest: string): AdmitRequest {
  return uncompiledRequest(`[${bytes} bytes, sha256:${digest}]`);
}

/**
 * The values of a Bind as they are recorded: text where they are text, base64 where binary, a digest in place of what
 * is too long. With masks in force and a masked relation in the statement all are withheld: any may belong to a masked
 * column.
 */
export function recordedBinds(bind: Bind, withheld: boolean): RecordedBind[] {
  let room = recordedBindsBytesMax;
  const binds: RecordedBind[] = [];
  for (const [index, value] of bind.values.entries()) {
    if (index === recordedBindsMax) break;
    if (withheld) binds.push(withheldBind);
    else if (value === null) binds.push(nullBind);
    else if (value.length > recordedBindBytesMax || value.length > room) binds.push({ value: digestOf(value) });
    else {
      room -= value.length;
      const text = bindFormat(bind, index) === 0 && isUtf8(value);
      binds.push(text ? { value: value.toString("utf8") } : { value: value.toString("base64"), encoding: "base64" });
    }
  }
  return binds;
}

const withheldBind: RecordedBind = Object.freeze({ value: null, masked: true });
const nullBind: RecordedBind = Object.freeze({ value: null });

function digestOf(value: Buffer): string {
  return `[${value.length} bytes, sha256:${createHash("sha256").update(value).digest("hex")}]`;
}
