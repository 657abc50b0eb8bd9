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

/** What an answer means to somebody who asks. GitHub says 404 of what a token may not see, too. */
const meanings: readonly (readonly [said: RegExp, means: string])[] = [
  [/\b401\b/, "GitHub does not know this token: it has ended, or was not copied whole."],
  [/^GET \/repos\/\{owner\}\/\{repo\}: 404/, "There is no such repository, or the token may not see it."],
  [/\/branches\/\{branch\}: 404/, "There is no such branch: see --branch."],
];

/** GitHub's words, and ours behind them. */
function meant(said: string): string {
  const means = meanings.find(([pattern]) => pattern.test(said))?.[1];
  return means === undefined ? said : `${said} ${means}`;
}

/** Runs what asks GitHub. @throws WritError REQUEST_UNANSWERED, REQUEST_RIGHTS in place of GitHub's. */
export async function asAsker<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (fault) {
    const code = fault instanceof WritError ? ours[fault.code] : undefined;
    if (code === undefined || !(fault instanceof WritError)) throw fault;
    throw new WritError(code, meant(fault.detail), { cause: fault.cause });
  }
}
