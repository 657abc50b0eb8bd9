// The files of the branch that approvals are judged by. It must never take them from a request.
import type { RemoteAccessHead } from "./asking.ts";

/** What approvals are judged by, as the branch has it. */
export function baseOf({ commit, files }: RemoteAccessHead) {
  const bytes = (path: string): Uint8Array => {
    const entry = files.get(path);
    return entry instanceof Uint8Array ? entry : new Uint8Array();
  };
  return { commit, codeowners: bytes(".github/CODEOWNERS"), people: bytes("people.yaml") };
}
