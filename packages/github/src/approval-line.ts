// The line in a signed commit that says yes: `Writ-Approve: COMMIT into BRANCH`. A message that says it twice says
// nothing; it must never be guessed which was meant.

export interface ApprovalLine {
  /** The commit that was looked at, as its hex digits. */
  readonly of: string;
  /** The branch that it may be merged into. */
  readonly branch: string;
}

const line = /^Writ-Approve:[ \t]*([0-9a-f]{40}|[0-9a-f]{64}) into (\S{1,255})[ \t]*$/gm;
const meant = /^Writ-Approve:/gim;

export function formatApprovalLine({ of, branch }: ApprovalLine): string {
  return `Writ-Approve: ${of} into ${branch}`;
}

/** The one such line of a message; undefined when there is none, more than one, or one that is written wrongly. */
export function parseApprovalLine(message: string): ApprovalLine | undefined {
  const [found, ...more] = message.matchAll(line);
  const [, of = "", branch = ""] = found ?? [];
  if (found === undefined || more.length > 0 || [...message.matchAll(meant)].length !== 1) return undefined;
  return { of, branch };
}
