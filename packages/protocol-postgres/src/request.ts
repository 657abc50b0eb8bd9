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

/** What is asked about a string of statements. Recorded is what may be: literals of masked columns are hidden. */
export function statementRequest(compiled: Compiled): AdmitRequest {
  const executed = compiled.statements.flatMap(({ name }) => (name?.step === "execute" ? [name.name] : []));
  return {
    ...{ text: compiled.recordText, parts: partsOf(compiled), changed: compiled.changed },
    ...(executed.length === 1 ? { prepared: executed[0] ?? "" } : {}),
  };
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
  return bind.values.slice(0, recordedBindsMax).map((value, index) => {
    if (withheld) return { value: null, masked: true };
    if (value === null) return { value: null };
    if (value.length > recordedBindBytesMax || value.length > room) return { value: digestOf(value) };
    room -= value.length;
    const text = bindFormat(bind, index) === 0 && isUtf8(value);
    return text ? { value: value.toString("utf8") } : { value: value.toString("base64"), encoding: "base64" };
  });
}

function digestOf(value: Buffer): string {
  return `[${value.length} bytes, sha256:${createHash("sha256").update(value).digest("hex")}]`;
}
