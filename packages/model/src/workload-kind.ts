// Which kind of workloads an issuer vouches for: as writ.yaml says, or as the address of a well-known one does. It must
// never guess from a part of an address that somebody else could have.
import { type WorkloadKindName, type WritDocument, workloadKinds } from "@writ/contracts";

type Issuer = WritDocument["issuers"][string];

/** Undefined for an issuer of people, and for a trial one. */
export function workloadKindOfIssuer(issuer: Issuer): WorkloadKindName | undefined {
  if (!("url" in issuer)) return undefined;
  const { workloads = false, url } = issuer;
  if (workloads === false) return undefined;
  return workloads === true ? kindByAddress(url) : workloads;
}

/** The claims that name a workload of this issuer for good. */
export function workloadIdOfIssuer(issuer: Issuer): readonly string[] | undefined {
  const kind = workloadKindOfIssuer(issuer);
  return kind === undefined ? undefined : workloadKinds[kind].id;
}

/** GitHub Enterprise Server signs as https://HOST/_services/token, with the enterprise behind it where it has one. */
function kindByAddress(url: string): WorkloadKindName {
  const { hostname = "", pathname = "" } = URL.parse(url) ?? {};
  if (hostname === "token.actions.githubusercontent.com") return "github";
  if (/^\/_services\/token(\/|$)/.test(pathname)) return "github";
  return hostname === "gitlab.com" ? "gitlab" : "other";
}
