// What a session is opened for: the subject that was proved, and what it asks for. Types only.
import type { Subject } from "@writ/contracts";

export interface OpenRequest {
  readonly subject: Subject;
  readonly resource: string;
  readonly role: string;
  /** The one grant that the token was issued for, when it was. */
  readonly grant?: string;
  /** The address of the issuer that vouched, when it did. */
  readonly issuerUrl?: string;
  /** What the record's first line says beside the decision. */
  readonly client: {
    readonly address: string;
    readonly protocol: string;
    readonly tokenId: string;
    /** True when a trial issuer vouched. */
    readonly trial?: true;
    readonly application?: string;
  };
}
