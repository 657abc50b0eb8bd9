// Tells the version of a server's catalog over a connection kept for that: others may change tables at any time, and
// what was compiled before would then read other columns than those it masks. It must never answer from memory unless
// the server has said that nothing ended in between.
import { WritError } from "@writ/contracts";
import { catalogPathQuery, catalogSnapshotQuery, catalogVersionQuery, emptyPath } from "@writ/sql";
import { catalogVersionMs } from "./limits.ts";
import { loginUpstream } from "./upstream/login.ts";
import type { MessageSocket } from "./upstream/message-socket.ts";
import { queryRows } from "./upstream/simple-query.ts";
import type { UpstreamCredential, UpstreamTarget } from "./upstream/target.ts";

export interface VersionAnswer {
  /** Equal for equal catalogs. */
  readonly version: string;
  /** What the server was busy with it for; logging in left out. */
  readonly tookMs: number;
}

export interface VersionWatch {
  /** One question at a time. @throws WritError POSTGRES_CATALOG, POSTGRES_UPSTREAM_… */
  ask(): Promise<VersionAnswer>;
  /** Closes the connection; the next question opens another. */
  close(): void;
}

/** Watches the catalog as `credential` sees it. Connects when it is first asked. */
export function watchCatalog(target: UpstreamTarget, credential: UpstreamCredential): VersionWatch {
  return new ConnectedWatch(async () => {
    const parameters = new Map([
      ["client_encoding", "UTF8"],
      ["application_name", "writ catalog version"],
      ["default_transaction_read_only", "on"],
    ]);
    return (await loginUpstream({ target, credential, parameters })).messages;
  });
}

class ConnectedWatch implements VersionWatch {
  readonly #connect: () => Promise<MessageSocket>;
  #messages: MessageSocket | undefined;
  #snapshot: string | undefined;
  #version: string | undefined;

  constructor(connect: () => Promise<MessageSocket>) {
    this.#connect = connect;
  }

  async ask(): Promise<VersionAnswer> {
    const kept = this.#messages !== undefined;
    try {
      return await this.#ask();
    } catch (error) {
      this.close();
      if (!kept) throw error;
    }
    // A connection that was idle may have been closed by anybody: that says nothing of the server.
    try {
      return await this.#ask();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.#messages?.close();
    this.#messages = undefined;
    this.#snapshot = undefined;
  }

  /** The snapshot is taken before the version, so that a change in between shows in the next snapshot. */
  async #ask(): Promise<VersionAnswer> {
    const messages = this.#messages ?? (await this.#connect());
    this.#messages = messages;
    messages.within(catalogVersionMs, "to tell the version of its catalog");
    const startedMs = performance.now();
    const snapshot = await onlyText(messages, catalogSnapshotQuery);
    if (snapshot !== this.#snapshot || this.#version === undefined) {
      const path = JSON.stringify(await queryRows(messages, catalogPathQuery));
      await queryRows(messages, emptyPath.ofSession);
      this.#version = `${path} ${await onlyText(messages, catalogVersionQuery)}`;
      this.#snapshot = snapshot;
    }
    return { version: this.#version, tookMs: performance.now() - startedMs };
  }
}

async function onlyText(messages: MessageSocket, query: string): Promise<string> {
  const [row] = await queryRows(messages, query);
  const text = row?.[0];
  if (typeof text !== "string") throw new WritError("POSTGRES_CATALOG", "It has no version.");
  return text;
}
