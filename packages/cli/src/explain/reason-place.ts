// Where in the access repository a reason comes from: file and line. It must never name a place that says something
// else; a reason of no one line has none.
import type { Reason } from "@writ/contracts";
import type { Model } from "@writ/model";

export interface ReasonPlace {
  readonly file: string;
  readonly line: number;
}

export function reasonPlace(
  model: Model,
  { resource, role }: { readonly resource: string; readonly role: string },
  { code, message }: Reason,
): ReasonPlace | undefined {
  // Guards say where they stand.
  const [, file, line] = /\b(guards\/[a-z0-9-]+\.yaml):(\d+)/.exec(message) ?? [];
  if (file !== undefined) return { file, line: Number(line) };
  const document = model.resources.get(resource);
  const found = document !== undefined && Object.hasOwn(document.value.roles, role) ? document : undefined;
  const key = found === undefined ? undefined : roleKeys[code];
  if (found === undefined || key === undefined) return undefined;
  const says = Object.hasOwn(found.value.roles[role] ?? {}, key);
  return says ? { file: found.path, line: found.at(`/roles/${role}/${key}`).line } : undefined;
}

/** What of a role decides, by the code of the reason. */
const roleKeys: Readonly<Record<string, "allow" | "tables">> = {
  "kind-not-allowed": "allow",
  "table-not-allowed": "tables",
  "sql/table": "tables",
};
