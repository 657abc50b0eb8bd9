// Where an upstream is and how it proves itself. It must never carry a credential.
import type { ResourceData } from "@writ/contracts";

export interface UpstreamTarget {
  /** The resource's name, for errors. */
  readonly name: string;
  /** The name its certificate must be for, where that is not the host. */
  readonly serverName?: string;
  readonly resource: Pick<ResourceData, "host" | "port" | "database" | "tls">;
}

/** A login. `reveal` is called once for each connection, when the proof is made. */
export interface UpstreamCredential {
  readonly user: string;
  readonly password: { reveal(): string };
  /** Made for one session: what is kept for this user goes with it. */
  readonly single?: true;
  /** After the server refused it: what it is now, when it is another one, so that a rotated password fails nobody. */
  anew?(): Promise<UpstreamCredential | undefined>;
}
