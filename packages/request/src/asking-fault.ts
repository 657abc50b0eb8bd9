// Faults of GitHub as a requester meets them: nothing was published by anybody here, and what to do is another. It must
// never hide what GitHub said.
import { type ErrorCode, WritError } from "@writ/contracts";

const ours: Readonly<Partial<Record<ErrorCode, ErrorCode>>> = {
  GITHUB_UNAVAILABLE: "REQUEST_UNANSWERED",
  GITHUB_LIMIT: "REQUEST_UNANSWERED",
  GITHUB_ANSWER: "REQUEST_UNANSWERED",
  GITHUB_REFUSED: "REQUEST_RIGHTS",
  GITHUB_WRITE: "REQUEST_RIGHTS",
};

/** Runs what asks GitHub. @throws WritError REQUEST_UNANSWERED, REQUEST_RIGHTS in place of GitHub's. */
export async function asAsker<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (fault) {
    const code = fault instanceof WritError ? ours[fault.code] : undefined;
    if (code === undefined || !(fault instanceof WritError)) throw fault;
    throw new WritError(code, fault.detail, { cause: fault.cause });
  }
}
