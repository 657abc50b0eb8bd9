// Requests of one person that wait as branches, where there is no host: not merged yet, here or at origin. It must
// never show another person's.
import { parseDocument } from "@writ/model";
import { git } from "@writ/repository";
import type { Clone, CloneHead } from "./ask-in-clone.ts";
import { ownRequestsMax } from "./limits.ts";

export interface OpenBranch {
  /** As git names it: `ask/orders-db/alice-inc-4312`, or below `origin/`. */
  readonly branch: string;
  readonly grant: string;
  readonly what: "asks" | "gives back";
}

const kinds = ["ask", "release"].flatMap((kind) => [`refs/heads/${kind}`, `refs/remotes/origin/${kind}`]);

/** At most 30, in the order of their names. */
export async function openBranches({
  folder,
  into,
  head,
}: Clone & { readonly head: CloneHead }): Promise<readonly OpenBranch[]> {
  const words = ["for-each-ref", `--no-merged=${into.commit}`, "--format=%(refname:short)", ...kinds];
  const names = (await git(folder, words)).toString("utf8").split("\n");
  const found: OpenBranch[] = [];
  for (const branch of names) {
    const [, kind, resource, name] = /^(?:origin\/)?(ask|release)\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(branch) ?? [];
    if (kind === undefined || found.length >= ownRequestsMax) continue;
    const grant = `${resource}/${name}`;
    const own = kind === "ask" ? await isAsked(folder, { branch, grant, head }) : isHeld(grant, head);
    if (own) found.push({ branch, grant, what: kind === "ask" ? "asks" : "gives back" });
  }
  return found;
}

async function isAsked(
  folder: string,
  { branch, grant, head }: { readonly branch: string; readonly grant: string; readonly head: CloneHead },
): Promise<boolean> {
  const path = `grants/${grant}.yaml`;
  const bytes = await git(folder, ["cat-file", "blob", `${branch}:./${path}`]).catch(() => undefined);
  const to = bytes === undefined ? undefined : parseDocument("grant", path, bytes)?.to;
  return to !== undefined && "user" in to && to.user === head.person;
}

/** A number behind the name is the branch's own: `release/orders-db/alice-inc-4312-2`. */
function isHeld(grant: string, { model, person }: CloneHead): boolean {
  const found = model.grants.get(grant) ?? model.grants.get(grant.replace(/-\d+$/, ""));
  const to = found?.value.to;
  return to !== undefined && "user" in to && to.user === person;
}
