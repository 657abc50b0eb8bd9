// What git printed, as text that can be given back to it. It must never take a name for another one.
import { WritError } from "@writ/contracts";

/** Trimmed. @throws WritError CLI_GIT for a name that is no UTF-8, which would come back as another one. */
export function parseGitText(output: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(output).trim();
  } catch {
    throw new WritError(
      "CLI_GIT",
      "A file of the repository has a name that is no UTF-8, so its tree cannot be copied.",
    );
  }
}
