// Checks of a workload in grants and scenarios: an issuer for workloads, the ids that nobody can take over, narrowly
// enough, and only claims that a token's subject keeps. It must never pass what would reach more jobs than it says.
import { type WorkloadKindName, workloadKinds } from "@writ/contracts";
import { complain, type Draft } from "./draft.ts";
import type { ModelDocument } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";
import { workloadKindOfIssuer } from "./workload-kind.ts";
import { pointerStep } from "./yaml-document.ts";

export interface Workload {
  readonly claims: Readonly<Record<string, unknown>> & { readonly issuer: string };
  /** Opens the codes: `grant` or `scenario`. */
  readonly word: string;
}

type Document = ModelDocument<unknown>;

export function checkWorkload(draft: Draft, document: Document, workload: Workload): void {
  const { claims, word } = workload;
  const issuers = draft.writ?.value.issuers;
  if (issuers === undefined) return;
  const pointer = "/to/workload/issuer";
  const issuer = Object.hasOwn(issuers, claims.issuer) ? issuers[claims.issuer] : undefined;
  if (issuer === undefined) {
    complain(draft, { document, pointer }, () => ({
      code: `${word}/unknown-issuer`,
      message: `writ.yaml has no issuer ${quote(claims.issuer)}`,
      instead: insteadOfName(claims.issuer, Object.keys(issuers), "add it under issuers in writ.yaml."),
    }));
    return;
  }
  const kind = workloadKindOfIssuer(issuer);
  if (kind === undefined) {
    complain(draft, { document, pointer }, () => ({
      code: `${word}/no-workloads`,
      message: `the issuer ${quote(claims.issuer)} vouches for people, not for workloads`,
      instead: "Name an issuer with workloads: true in writ.yaml.",
    }));
    return;
  }
  checkClaims(draft, document, { ...workload, kind });
}

type KnownWorkload = Workload & { readonly kind: WorkloadKindName };

function checkClaims(draft: Draft, document: Document, workload: KnownWorkload): void {
  const { claims, word, kind } = workload;
  const { id, narrow } = workloadKinds[kind];
  checkNames(draft, document, workload);
  const place = { document, pointer: "/to/workload", part: "key" as const };
  const missing = id.filter((claim) => !Object.hasOwn(claims, claim));
  if (missing.length > 0) {
    complain(draft, place, () => ({
      code: kind === "github" ? `${word}/workload-repository` : `${word}/workload-id`,
      message: `a workload of ${said[kind].name} is named by its ${id.join(" and ")}${said[kind].why}`,
      instead: `Add ${missing.join(" and ")}${said[kind].where}`,
    }));
  }
  for (const claim of id) checkValue(draft, document, { ...workload, claim });
  if (narrow.length === 0 || narrow.some((claim) => Object.hasOwn(claims, claim))) return;
  complain(draft, place, () => ({
    code: `${word}/workload-too-wide`,
    message: said[kind].wide,
    instead: `Add ${narrow.slice(0, -1).join(", ")} or ${narrow.at(-1)}, such as environment: production.`,
  }));
}

/** A claim that no subject keeps would never be equal: the grant would reach nobody. */
function checkNames(draft: Draft, document: Document, { claims, word, kind }: KnownWorkload): void {
  const known: readonly string[] = workloadKinds[kind].claims;
  for (const claim of Object.keys(claims)) {
    if (claim === "issuer" || known.includes(claim)) continue;
    const place = { document, pointer: `/to/workload${pointerStep(claim)}`, part: "key" as const };
    if (claim === "sub") {
      complain(draft, place, () => ({
        code: `${word}/workload-sub`,
        message: `\`sub\` of ${said[kind].name} is put together from names that change and can be taken over`,
        instead: `Leave sub out and write ${said[kind].instead}.`,
      }));
    } else {
      const some = known.slice(0, 6).join(", ");
      const otherwise = `tokens of ${said[kind].name} are known by ${some} and more; see docs/identity.md.`;
      complain(draft, place, () => ({
        code: `${word}/workload-claim`,
        message: `${quote(claim)} is no claim that is kept of a token of ${said[kind].name}: nobody would have it`,
        instead: insteadOfName(claim, known, otherwise),
      }));
    }
  }
}

function checkValue(
  draft: Draft,
  document: Document,
  { claims, word, kind, claim }: KnownWorkload & { readonly claim: string },
): void {
  if (!Object.hasOwn(claims, claim) || said[kind].form.test(String(claims[claim]))) return;
  complain(draft, { document, pointer: `/to/workload${pointerStep(claim)}` }, () => ({
    code: `${word}/workload-value`,
    message: `no token of ${said[kind].name} has this ${claim}`,
    instead: `Write ${said[kind].formed}.`,
  }));
}

const number = { form: /^[1-9][0-9]{0,19}$/, formed: "the number, not a name" };

const said = {
  github: {
    ...number,
    name: "GitHub Actions",
    why: "; names can be taken over",
    where: ': https://api.github.com/repos/OWNER/NAME shows it as "id".',
    wide: "this admits every workflow of the repository, on every branch",
    instead: "repository_id and environment, ref or job_workflow_ref",
  },
  gitlab: {
    ...number,
    name: "GitLab",
    why: "; paths can be taken over",
    where: ": the project's page shows it as Project ID.",
    wide: "this admits every pipeline of the project, on every branch",
    instead: "project_id and environment or ref",
  },
  kubernetes: {
    form: /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/,
    formed: "the name as Kubernetes has it: lower-case letters, digits, dashes and dots",
    name: "Kubernetes",
    why: "",
    where: ", such as namespace: payments, serviceaccount: reports.",
    wide: "",
    instead: "namespace and serviceaccount",
  },
  other: {
    form: /^[!-~]{1,255}$/,
    formed: "the issuer's own id, in ASCII without spaces",
    name: "this issuer",
    why: ", its own id for it",
    where:
      ", exactly as its tokens spell it; for a GitLab or a cluster of your own, write workloads: gitlab or kubernetes.",
    wide: "",
    instead: "",
  },
} as const satisfies Record<WorkloadKindName, unknown>;
