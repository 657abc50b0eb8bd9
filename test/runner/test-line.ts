// What a test process tells the runner of each test. Types only.

/** One finished test, as a line of JSON. */
export interface TestLine {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly ms: number;
  readonly passed: boolean;
  /** Why not; empty when passed. */
  readonly why: string;
}
