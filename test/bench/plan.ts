// How much is measured: the whole run, and the short one. It must never hold behaviour.

/** Every wait of the bench that is not a measurement ends after this. */
export const commandMsMax = 120_000;

export interface Plan {
  readonly name: "whole" | "quick";
  /** Point selects: each case is run this often against each target, in turn. */
  readonly pointRounds: number;
  readonly pointSeconds: number;
  /** Before anything is measured, so that the proxy's code is compiled. */
  readonly warmSeconds: number;
  readonly bulkRounds: number;
  readonly bulkRows: number;
  readonly connectionRounds: number;
  readonly connectionSeconds: number;
  readonly idleSessions: number;
  readonly decisionRounds: number;
  readonly decisionGrants: readonly number[];
  readonly compileRounds: number;
  /** Statements a round. */
  readonly compileCount: number;
  /** Two bundles a round. */
  readonly takeoverRounds: number;
  readonly syncCount: number;
  /** Every command over each of these once a round. */
  readonly repositoryRounds: number;
  readonly repositoryGrants: readonly number[];
  /** Commits of a history, and how often it is asked. */
  readonly auditCommits: number;
  readonly auditRounds: number;
  /** A month of commits that audit never is asked about. */
  readonly neverCommits: number;
  /** Statements in the records that are verified, and how often. */
  readonly verifyStatements: number;
  readonly verifyRounds: number;
}

export const wholePlan: Plan = {
  name: "whole",
  pointRounds: 5,
  pointSeconds: 2,
  warmSeconds: 3,
  bulkRounds: 5,
  bulkRows: 1_000_000,
  connectionRounds: 3,
  connectionSeconds: 2,
  idleSessions: 200,
  decisionRounds: 10,
  decisionGrants: [10, 1_000, 100_000],
  compileRounds: 9,
  compileCount: 300,
  takeoverRounds: 4,
  syncCount: 200,
  repositoryRounds: 3,
  repositoryGrants: [1_000, 100_000],
  auditCommits: 10_000,
  auditRounds: 5,
  neverCommits: 3_000,
  verifyStatements: 100_000,
  verifyRounds: 5,
};

/** Under a minute: shows that all of it works, and little more. */
export const quickPlan: Plan = {
  name: "quick",
  pointRounds: 1,
  pointSeconds: 1,
  warmSeconds: 2,
  bulkRounds: 1,
  bulkRows: 200_000,
  connectionRounds: 1,
  connectionSeconds: 1,
  idleSessions: 100,
  decisionRounds: 3,
  decisionGrants: [10, 1_000],
  compileRounds: 3,
  compileCount: 100,
  takeoverRounds: 1,
  syncCount: 50,
  repositoryRounds: 1,
  repositoryGrants: [1_000],
  auditCommits: 1_000,
  auditRounds: 1,
  neverCommits: 300,
  verifyStatements: 10_000,
  verifyRounds: 2,
};
