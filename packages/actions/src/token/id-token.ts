// The job's own token, from GitHub: who this run is, signed. It must never be shown, nor sent to anybody but the proxy.
import { WritError } from "@writ/contracts";
import type { ActionRun } from "../run/action-run.ts";
import { ask, fieldsIn } from "./ask.ts";
import { idTokenAttemptsMax, tokenCharactersMax, waitMsFirst } from "./limits.ts";

export type Wait = (ms: number) => Promise<unknown>;

/** @throws WritError ACTIONS_ID_TOKEN. The token is masked before it is returned. */
export async function requestIdToken(run: ActionRun, audience: string, wait: Wait): Promise<string> {
  const [address, bearer] = [run.env["ACTIONS_ID_TOKEN_REQUEST_URL"], run.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
  if (!address || !bearer || !URL.canParse(address)) {
    throw new WritError("ACTIONS_ID_TOKEN", "GitHub offers this job none.");
  }
  run.maskSecret(bearer);
  const url = new URL(address);
  url.searchParams.set("audience", audience);
  const headers = { authorization: `Bearer ${bearer}`, accept: "application/json" };
  let why = "";
  for (let attempt = 1; attempt <= idTokenAttemptsMax; attempt += 1) {
    const answer = await ask({ url, method: "GET", headers }).catch((error: Error) => error.message);
    const token = typeof answer === "string" || answer.status !== 200 ? undefined : fieldsIn(answer.text)?.["value"];
    if (typeof token === "string" && token !== "" && token.length <= tokenCharactersMax) {
      run.maskSecret(token);
      return token;
    }
    why = typeof answer === "string" ? answer : `status ${answer.status}`;
    if (typeof answer !== "string" && answer.status >= 400 && answer.status < 500) break;
    if (attempt < idTokenAttemptsMax) await wait(waitMsFirst * 2 ** (attempt - 1));
  }
  throw new WritError("ACTIONS_ID_TOKEN", `GitHub gave none: ${why}.`);
}
