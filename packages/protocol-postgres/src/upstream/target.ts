// Where an upstream is and how it proves itself. It must never carry a credential.
import type { ResourceData } from "@writ/contracts";

export interface UpstreamTarget {
  /** The resource's name, for errors. */
  readonly name: string;
  /** The name its certificate must be for, where that is not the host. */
  readonly serverName?: string;
  readonly resource: Pick<ResourceData, "host" | "port" | "database" | "tls">;
}

/** A login for one connection. `reveal` is called once, when the proof is made. */
export interface UpstreamCredential {
  readonly user: string;
  readonly password: { reveal(): string };
}
