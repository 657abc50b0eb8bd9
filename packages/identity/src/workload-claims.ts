// Which job or service a token is about: listed claims as text, and nothing else. It must never take a workload whose
// own ids are missing, nor read anything out of the spelling of `sub`.
import { type IssuerData, workloadKindOf, workloadKinds } from "@writ/contracts";
import { isPrintable, isRecord } from "./json.ts";
import { limits } from "./limits.ts";
import type { ProvedWorkload } from "./proved-identity.ts";
import { IdentityRefused } from "./refusal.ts";

/** Names of `kubernetes.io` (Kubernetes, bound service account tokens), and what they are called here. */
const nested = [
  ["namespace", ["namespace"]],
  ["serviceaccount", ["serviceaccount", "name"]],
  ["serviceaccount_uid", ["serviceaccount", "uid"]],
  ["pod", ["pod", "name"]],
  ["pod_uid", ["pod", "uid"]],
  ["node", ["node", "name"]],
] as const;

type Claims = Readonly<Record<string, unknown>>;

/** Throws IdentityRefused with IDENTITY_WORKLOAD. */
export function workloadOf(
  claims: Claims,
  { name: issuer, data }: { readonly name: string; readonly data: IssuerData },
): Pick<ProvedWorkload, "kind" | "claims"> {
  const kind = workloadKindOf(data.id ?? []);
  if (kind === undefined) throw new IdentityRefused("workload-claims", issuer);
  const { id, claims: listed } = workloadKinds[kind];
  const found = kind === "kubernetes" ? ofKubernetes(claims) : listed.map((name) => [name, own(claims, name)] as const);
  const texts = Object.fromEntries(
    found.flatMap(([name, value]) => {
      const text = textOf(value);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  // What started a job of GitHub must be known: runs for pull requests are not what a grant means.
  const needed = kind === "github" ? [...id, "event_name"] : id;
  if (!needed.every((name) => Object.hasOwn(texts, name))) throw new IdentityRefused("workload-claims", issuer);
  return { kind: "workload", claims: Object.freeze(texts) };
}

function ofKubernetes(claims: Claims): readonly (readonly [string, unknown])[] {
  const root = own(claims, "kubernetes.io");
  return nested.map(([name, path]) => [name, path.reduce(own, root)]);
}

function own(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** As grants are compared: an issuer may send 1234 where a person wrote "1234". What is no scalar says nothing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "boolean" || Number.isSafeInteger(value)) return String(value);
  return isPrintable(value, limits.textCharactersMax) ? value : undefined;
}
