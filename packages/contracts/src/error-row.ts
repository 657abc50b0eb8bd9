// One row of the error table. Types only.

/**
 * `audience`: who may see the message. `exit`: exit status of a command that ends with it (sysexits where one fits).
 */
export interface ErrorRow {
  readonly audience: "user" | "operator" | "client";
  readonly exit: number;
  /** What happened, in one sentence. Particulars go into `detail`, which only logs and operators see. */
  readonly message: string;
  /** What to do next. */
  readonly next: string;
}
