// What one person can connect to right now, each with a URI that works in psql as it stands.
// A URI holds a token: it must never be logged, only printed to whoever asked for it.
import { signToken } from "@writ/identity";
import type { Model } from "@writ/model";
import { subjectOf } from "./subject.ts";
import { type Trial, trialRepository } from "./trial.ts";

/** One line of `writ dev --json` holds these; see schemas/dev. */
export interface Connection {
  readonly resource: string;
  readonly grant: string;
  readonly role: string;
  readonly uri: string;
  readonly ca: string;
}

export const tokenLifeSeconds = 3600;

export async function connectionsOf(trial: Trial, model: Model, person: string): Promise<readonly Connection[]> {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const subject = subjectOf(model, person, { nowSeconds });
  const connections: Connection[] = [];
  for (const grant of model.grants.values()) {
    if (!holds(model, grant, person) || !inForce(grant, nowSeconds)) continue;
    const lifeSeconds = Math.max(1, Math.min(tokenLifeSeconds, grant.untilSeconds - nowSeconds));
    const wish = {
      subject,
      resource: grant.resource,
      repository: trialRepository,
      grant: grant.id,
      lifeSeconds,
      trial: true,
    };
    const token = await signToken(wish, trial.keys.token, nowSeconds);
    const role = grant.value.role;
    connections.push({
      resource: grant.resource,
      grant: grant.id,
      role,
      uri: uriOf(trial, grant.resource, role, token),
      ca: trial.caFile,
    });
  }
  return connections.sort((a, b) => (a.grant < b.grant ? -1 : 1));
}

type ModelGrant = Model["grants"] extends ReadonlyMap<string, infer Grant> ? Grant : never;

function holds(model: Model, grant: ModelGrant, person: string): boolean {
  const { to } = grant.value;
  if ("user" in to) return to.user === person;
  if (!("group" in to)) return false;
  const group = model.groups.get(to.group)?.value;
  return group !== undefined && "members" in group && group.members?.includes(person) === true;
}

function inForce(grant: ModelGrant, nowSeconds: number): boolean {
  return nowSeconds < grant.untilSeconds && (grant.fromSeconds === undefined || grant.fromSeconds <= nowSeconds);
}

function uriOf(trial: Trial, resource: string, role: string, token: string): string {
  const { host, port } = trial.proxy.postgres;
  const shown = host.includes(":") ? `[${host}]` : host;
  const query = `sslmode=verify-full&sslrootcert=${encodeURIComponent(trial.caFile)}`;
  return `postgres://${encodeURIComponent(role)}:${token}@${shown}:${port}/${encodeURIComponent(resource)}?${query}`;
}
