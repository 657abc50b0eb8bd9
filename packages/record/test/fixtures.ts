// What the tests of records share: a key, a header, events, a folder that goes away, and a file layer that counts and
// fails.
import { generateKeyPairSync } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { type EpochSeconds, keyUseMember, named } from "@writ/contracts";
import type { EndEvent, SessionHeader, StatementEvent } from "../src/events.ts";
import type { RecordKey } from "../src/keys.ts";
import { type AppendFile, diskFiles, type LogFile, type RecordFiles } from "../src/record-files.ts";

/** A private record key and its public half. */
export function makeKey(kid: string, use = "record"): { privateKey: RecordKey; publicKey: RecordKey } {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  const { d, ...open } = { ...jwk, [keyUseMember]: use };
  return { privateKey: { kid, jwk: { ...open, d } }, publicKey: { kid, jwk: open } };
}

export const key = makeKey("record-1");

export const header: SessionHeader = {
  subject: {
    kind: "user",
    name: "alice@acme.example",
    issuer: "okta",
    subject: "00u1a2b3",
    claims: { groups: ["payments"] },
    authenticatedAt: named<EpochSeconds>(1_795_000_000),
  },
  tokenId: "token-1",
  resource: "orders-db",
  role: "read-only",
  grant: "orders-db/alice-inc-4312",
  grantUntil: 1_795_003_600,
  bundle: { revision: "a".repeat(40), seq: 7, digest: `sha256:${"b".repeat(64)}` },
  address: "127.0.0.1:50000",
  protocol: "postgres",
  application: "psql",
};

export function statement(number: number, text = "SELECT 1"): StatementEvent {
  return {
    type: "statement",
    statement: number,
    text,
    changed: false,
    parts: [{ kinds: ["select"], tags: [], reads: ["public.orders"], writes: [], masked: false }],
    decision: "allow",
    reasons: [],
    revision: "a".repeat(40),
  };
}

export const end: EndEvent = { type: "session-end", reason: "client-left", statements: 1, rows: 2, bytes: 3 };

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-record-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: as if from the system`), { code });
}

/** `commit` is a write to a commit log, `prepare` the making of one. */
export type Operation =
  | "create"
  | "extend"
  | "writev"
  | "datasync"
  | "syncFile"
  | "prepare"
  | "commit"
  | "syncFolder"
  | "remove";

/** The real disk, counted. Set `fail` to make one operation fail, `hold` to keep writes to commit logs waiting. */
export class WatchedFiles implements RecordFiles {
  readonly counts: Record<Operation, number> = {
    create: 0,
    extend: 0,
    writev: 0,
    datasync: 0,
    syncFile: 0,
    prepare: 0,
    commit: 0,
    syncFolder: 0,
    remove: 0,
  };
  opened = 0;
  failures = 0;
  closes = 0;
  /** Called before each operation; a returned error is thrown. `path` is the file's. */
  fail: (operation: Operation, path: string) => Error | undefined = () => undefined;
  hold: Promise<void> | undefined;
  /** Writes to the commit log of this name alone wait. */
  holdFrom: { readonly path: string; readonly until: Promise<void> } | undefined;
  /** How many writes have come to that log. */
  heldPaths = 0;
  /** At most so many bytes are taken by one write. */
  writeBytesMax = Number.POSITIVE_INFINITY;

  async create(path: string): Promise<AppendFile> {
    this.#check("create", path);
    return this.#append(path, await diskFiles.create(path));
  }

  async extend(path: string): Promise<AppendFile> {
    this.#check("extend", path);
    return this.#append(path, await diskFiles.extend(path));
  }

  async syncFile(path: string): Promise<void> {
    this.#check("syncFile", path);
    await diskFiles.syncFile(path);
  }

  async createLog(path: string, logHeader: Uint8Array, bytes: number): Promise<LogFile> {
    this.#check("prepare", path);
    const file = await diskFiles.createLog(path, logHeader, bytes);
    this.opened++;
    return {
      write: async (batch, position) => {
        await this.hold;
        if (this.holdFrom !== undefined && path.endsWith(this.holdFrom.path)) {
          this.heldPaths++;
          await this.holdFrom.until;
        }
        this.#check("commit", path);
        await file.write(batch, position);
      },
      close: () => this.#close(file),
    };
  }

  makeFolder(path: string): Promise<void> {
    return diskFiles.makeFolder(path);
  }

  async syncFolder(path: string): Promise<void> {
    this.#check("syncFolder", path);
    await diskFiles.syncFolder(path);
  }

  rename(from: string, to: string): Promise<void> {
    return diskFiles.rename(from, to);
  }

  async remove(path: string): Promise<void> {
    this.#check("remove", path);
    await diskFiles.remove(path);
  }

  removeFolder(path: string): Promise<void> {
    return diskFiles.removeFolder(path);
  }

  #append(path: string, file: AppendFile): AppendFile {
    this.opened++;
    return {
      writev: async (buffers) => {
        this.#check("writev", path);
        if (this.writeBytesMax === Number.POSITIVE_INFINITY) return file.writev(buffers);
        return file.writev([Buffer.concat(buffers).subarray(0, this.writeBytesMax)]);
      },
      datasync: async () => {
        this.#check("datasync", path);
        await file.datasync();
      },
      close: () => this.#close(file),
    };
  }

  async #close(file: { close(): Promise<void> }): Promise<void> {
    this.closes++;
    await file.close();
  }

  #check(operation: Operation, path: string): void {
    this.counts[operation]++;
    const error = this.fail(operation, path);
    if (error === undefined) return;
    this.failures++;
    throw error;
  }
}
