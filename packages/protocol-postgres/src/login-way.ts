// Which way a client logs in: the listener decides, or the client by the start-up setting `writ.login` (decision 0045).
// The setting is for this proxy alone: it must never go upstream.
import { WritError } from "@writ/contracts";
import type { StartupMessage } from "./messages/startup-message.ts";

/** `password`: Writ's own token; `oauth`: the provider's, by OAUTHBEARER; `either`: as the client asks. */
export type LoginWays = "password" | "oauth" | "either";

export interface ChosenLogin {
  readonly way: "password" | "oauth";
  /** The issuer that the client means, by its name in writ.yaml. */
  readonly issuer: string | undefined;
  /** Without the setting. */
  readonly startup: StartupMessage;
}

const setting = "writ.login";

/** @throws WritError POSTGRES_SETTING when the listener has no such way, POSTGRES_TLS_REQUIRED for a token in clear */
export function chooseLogin(startup: StartupMessage, ways: LoginWays, secured: boolean): ChosenLogin {
  const { asked, parameters } = takeAsked(startup.parameters);
  const kept = asked === undefined ? startup : { ...startup, parameters };
  const [word = ways === "oauth" ? "oauth" : "password", issuer] = asked === undefined ? [] : partsOf(asked);
  if (word === "password" && ways !== "oauth") return { way: "password", issuer: undefined, startup: kept };
  if (word === "password") throw unfit("this listener takes a provider's token by OAUTHBEARER only");
  if (ways === "password") throw unfit("this listener takes tokens of Writ as passwords only");
  if (!secured) throw new WritError("POSTGRES_TLS_REQUIRED");
  return { way: "oauth", issuer, startup: kept };
}

function partsOf(asked: string): [word: "password" | "oauth", issuer?: string] {
  if (asked === "password") return ["password"];
  const [, issuer] = /^oauth(?::([a-z0-9][a-z0-9-]{0,62}))?$/.exec(asked) ?? [undefined, null];
  if (issuer === null) throw unfit("write password, oauth or oauth:ISSUER");
  return issuer === undefined ? ["oauth"] : ["oauth", issuer];
}

function unfit(problem: string): WritError {
  return new WritError("POSTGRES_SETTING", `It is ${setting}: ${problem}.`);
}

/** Takes the setting out of the parameters, where it is one itself or a switch in `options`; the last one counts. */
function takeAsked(given: ReadonlyMap<string, string>): {
  readonly asked: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
} {
  const parameters = new Map(given);
  let asked = parameters.get(setting);
  parameters.delete(setting);
  const options = parameters.get("options");
  // Most clients name it nowhere: their options stay the text that they are.
  if (options?.replaceAll("\\", "").includes(setting) !== true) return { asked, parameters };
  const left: string[] = [];
  const words = options.match(/(?:\\.|[^\s\\])+/gsu) ?? [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const apart = word === "-c" && at + 1 < words.length;
    const value = settingIn(apart ? words[at + 1] : /^(?:-c|--)(.*)$/su.exec(word)?.[1]);
    if (value === undefined) left.push(word);
    else {
      asked = value;
      if (apart) at += 1;
    }
  }
  if (left.length === 0) parameters.delete("options");
  else parameters.set("options", left.join(" "));
  return { asked, parameters };
}

/** What a switch sets ours to; undefined: it sets another. */
function settingIn(assignment: string | undefined): string | undefined {
  const text = assignment?.replaceAll(/\\(.)/gsu, "$1");
  return text?.startsWith(`${setting}=`) === true ? text.slice(setting.length + 1) : undefined;
}
