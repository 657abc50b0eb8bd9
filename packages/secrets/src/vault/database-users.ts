// Users that Vault's database engine makes, one for each session: noted before use, renewed while the session lives,
// revoked at its end. It must never renew one beyond its grant, hand out one that is not noted, or forget to revoke
// one.
import { WritError } from "@writ/contracts";
import { limits } from "../limits.ts";
import { secretOf } from "../open-secret.ts";
import { drawn } from "../retrying.ts";
import type { Secret } from "../secret.ts";
import type { LeaseNote, LeaseNotes } from "./lease-notes.ts";
import { isObject, type VaultEnvelope } from "./vault-answer.ts";
import type { VaultClient } from "./vault-client.ts";

export interface DatabaseUser {
  readonly user: string;
  readonly password: Secret;
  /** Revokes it. Never rejects: what cannot be revoked now is tried again, and at the next start. */
  release(): Promise<void>;
}

export interface DatabaseUserWish {
  /** Seconds since 1970: when the grant ends, as it is now. */
  readonly untilSeconds: () => number;
  /** The user has ended, or soon will: it could not be renewed. Called once at most, never after release(). */
  readonly onLost: () => void;
}

export interface Swept {
  readonly revoked: number;
  readonly left: number;
}

interface Lease {
  readonly note: LeaseNote;
  readonly wish: DatabaseUserWish;
  renewable: boolean;
  endMs: number;
  /** What the engine gives when nobody asks for less. */
  readonly usualSeconds: number;
  timer: NodeJS.Timeout | undefined;
  released: Promise<void> | undefined;
}

const againMs = 5_000;

export class DatabaseUsers {
  readonly #vault: VaultClient;
  readonly #notes: LeaseNotes;
  /** Not revoked yet, though their session has ended. */
  readonly #owed = new Set<LeaseNote>();
  readonly #leases = new Set<Lease>();
  #again: NodeJS.Timeout | undefined;

  constructor(vault: VaultClient, notes: LeaseNotes) {
    this.#vault = vault;
    this.#notes = notes;
  }

  /** `path` as Vault's API has it: `database/creds/ROLE`. @throws WritError SECRETS_… */
  async open(path: string, wish: DatabaseUserWish): Promise<DatabaseUser> {
    const answer = await this.#vault.ask({ method: "GET", path });
    const { leaseId, seconds } = leaseOf(answer, path);
    const endMs = Date.now() + seconds * 1000;
    const note = await this.#noted(leaseId, endMs);
    const renewable = answer.renewable === true;
    const usual = { usualSeconds: seconds, renewable, endMs };
    const lease: Lease = { note, wish, ...usual, timer: undefined, released: undefined };
    this.#leases.add(lease);
    const release = () => this.#release(lease);
    try {
      const { username, password } = isObject(answer.data) ? answer.data : {};
      const user = secretOf(typeof username === "string" ? username : "", `Vault, ${path}: username`).reveal();
      const secret = secretOf(typeof password === "string" ? password : "", `Vault, ${path}: password`);
      // Made for longer than the grant: shortened at once, so that even a crash leaves it no longer.
      this.#later(lease, endMs > wish.untilSeconds() * 1000 ? 0 : lease.usualSeconds * 1000 * limits.renewShare);
      return { user, password: secret, release };
    } catch (error) {
      await release();
      throw error;
    }
  }

  /** Revokes what processes that are gone have left noted. Never rejects. */
  async sweep(): Promise<Swept> {
    const waiting = [...(await this.#notes.left())];
    const counts = { revoked: 0, left: 0 };
    const worker = async (): Promise<void> => {
      for (let note = waiting.pop(); note !== undefined; note = waiting.pop()) {
        if (await this.#revoked(note)) counts.revoked += 1;
        else counts.left += 1;
      }
    };
    await Promise.all(Array.from({ length: limits.sweepAtOnce }, worker));
    return counts;
  }

  /** Revokes what is left within the time there is; the rest is noted. */
  async close(): Promise<void> {
    clearTimeout(this.#again);
    await Promise.allSettled([...this.#leases].map((lease) => this.#release(lease)));
    clearTimeout(this.#again);
  }

  async #noted(leaseId: string, endMs: number): Promise<LeaseNote> {
    try {
      return await this.#notes.add(leaseId, endMs);
    } catch (error) {
      await this.#revoke(leaseId).catch(() => {});
      throw error;
    }
  }

  #later(lease: Lease, ms: number): void {
    if (lease.released !== undefined) return;
    clearTimeout(lease.timer);
    const leftMs = lease.endMs - Date.now();
    const waitMs = Math.min(Math.max(0, ms), Math.max(0, leftMs), limits.timerMsMax);
    lease.timer = setTimeout(() => void this.#renew(lease), waitMs).unref();
  }

  async #renew(lease: Lease): Promise<void> {
    if (lease.released !== undefined) return;
    if (Date.now() >= lease.endMs) return this.#lost(lease);
    const grantSeconds = Math.floor(lease.wish.untilSeconds() - Date.now() / 1000);
    const increment = Math.min(lease.usualSeconds, grantSeconds);
    // The grant is over: the session ends by itself, and this with it.
    if (increment < 1 || !lease.renewable) return this.#later(lease, lease.endMs - Date.now());
    try {
      const body = { lease_id: lease.note.leaseId, increment: `${increment}s` };
      const renewed = await this.#vault.ask({ method: "POST", path: "sys/leases/renew", body });
      const seconds = Number(renewed.lease_duration);
      if (seconds > 0) lease.endMs = Date.now() + seconds * 1000;
      lease.renewable = renewed.renewable !== false;
    } catch (error) {
      // Revoked, or never to be renewed: that is an answer. Silence is waited for, until the user's own end.
      if (!(error instanceof WritError) || error.code !== "SECRETS_STORE") return this.#lost(lease);
    }
    const leftMs = lease.endMs - Date.now();
    this.#later(lease, Math.max(limits.renewMsMin, drawn(leftMs * limits.renewShare)));
  }

  #lost(lease: Lease): void {
    if (lease.released === undefined) lease.wish.onLost();
  }

  #release(lease: Lease): Promise<void> {
    clearTimeout(lease.timer);
    lease.released ??= this.#revoked(lease.note).then((gone) => {
      this.#leases.delete(lease);
      if (!gone) this.#owe(lease.note);
    });
    return lease.released;
  }

  #owe(note: LeaseNote): void {
    this.#owed.add(note);
    this.#again ??= setTimeout(() => void this.#pay(), drawn(againMs)).unref();
  }

  async #pay(): Promise<void> {
    for (const note of [...this.#owed]) {
      if (!(await this.#revoked(note))) break;
      this.#owed.delete(note);
    }
    this.#again = this.#owed.size === 0 ? undefined : setTimeout(() => void this.#pay(), drawn(againMs)).unref();
  }

  /** Whether it is gone, and its note with it. */
  async #revoked(note: LeaseNote): Promise<boolean> {
    try {
      await this.#revoke(note.leaseId);
    } catch (error) {
      // Vault says of a lease that it does not know any more that it cannot be revoked: by then it has ended.
      const isGone = error instanceof WritError && /lease not found|invalid lease/.test(error.detail);
      if (!isGone && Date.now() < note.endMs) return false;
    }
    await this.#notes.remove(note);
    return true;
  }

  async #revoke(leaseId: string): Promise<void> {
    await this.#vault.ask({ method: "POST", path: "sys/leases/revoke", body: { lease_id: leaseId, sync: true } });
  }
}

/** @throws WritError SECRETS_REFERENCE when nothing was made for this request */
function leaseOf({ lease_id: leaseId, lease_duration: duration }: VaultEnvelope, path: string) {
  const seconds = Number(duration);
  const isLease = typeof leaseId === "string" && leaseId !== "" && leaseId.length <= limits.leaseIdCharactersMax;
  if (isLease && seconds > 0) return { leaseId, seconds };
  throw new WritError("SECRETS_REFERENCE", `Vault, ${path}: it makes no user that ends; name database/creds/ROLE.`);
}
