// Which grants have ended, so that their files can go: a list with reasons. It must never name a grant that may still
// give access, nor a file that is no grant: all that comes of this list takes away.
import { createHash } from "node:crypto";
import type { GrantDocument } from "@writ/contracts";
import type { Model } from "@writ/model";

/** A closed list. `until-passed`: its `until`, and the grace after it, lie behind. */
export type RemovalReason = "until-passed";

export interface Removal {
  /** `grants/RESOURCE/NAME.yaml`. */
  readonly path: string;
  /** `RESOURCE/NAME`. */
  readonly grant: string;
  readonly resource: string;
  readonly role: string;
  readonly to: GrantDocument["to"];
  readonly untilSeconds: number;
  readonly reason: RemovalReason;
  /** 16 hex digits over path and content: the same file as it stands, and no other. */
  readonly key: string;
}

export interface ExpiryTime {
  /** Seconds since 1970. */
  readonly nowSeconds: number;
  /** How long a file may lie after its grant has ended; absent: not at all. */
  readonly graceSeconds?: number;
}

/** Grants whose time is up, those that ended first before the others; the same for the same model and time. Pure. */
export function expiredGrants(model: Model, { nowSeconds, graceSeconds = 0 }: ExpiryTime): readonly Removal[] {
  const removals: Removal[] = [];
  for (const { path, text, id, resource, untilSeconds, value } of model.grants.values()) {
    // `until` is the first instant without access, so at it the grant has ended.
    if (untilSeconds + graceSeconds > nowSeconds) continue;
    const key = keyOfRemoval(path, text);
    removals.push({
      path,
      grant: id,
      resource,
      role: value.role,
      to: value.to,
      untilSeconds,
      reason: "until-passed",
      key,
    });
  }
  return removals.sort((one, other) => one.untilSeconds - other.untilSeconds || (one.path < other.path ? -1 : 1));
}

const keyDigits = 16;

export function keyOfRemoval(path: string, text: string): string {
  return createHash("sha256").update(`${path}\0${text}`).digest("hex").slice(0, keyDigits);
}

/** One key for a set of removals, whatever their order. */
export function keyOfSet(removals: readonly Removal[]): string {
  const keys = removals.map(({ key }) => key).sort();
  return createHash("sha256")
    .update(keys.join("\n"))
    .digest("hex")
    .slice(0, 2 * keyDigits);
}
