// A resource as the proxy needs it. It must never hold a credential: only where one is found.
import type { ResourceData, RoleData } from "@writ/contracts";
import { type Model, type ModelResource, splitAddress } from "@writ/model";
import { sortedRecord } from "./sorted-record.ts";

export type Allowance = Model["writ"]["value"]["resources"][string];

export function compileResource(resource: ModelResource, allowance: Allowance): ResourceData {
  const { kind, database, tls, record, roles } = resource.value;
  return {
    kind,
    host: resource.host,
    port: resource.port,
    database,
    tls: typeof tls === "string" ? { mode: tls } : { mode: "verify-full", ca: tls.ca },
    record: compileRecording(record),
    roles: sortedRecord(Object.keys(roles).map((name) => [name, compileRole(resource, name)])),
    allowance: { addresses: allowance.addresses.map(splitAddress), secrets: [...allowance.secrets].sort() },
  };
}

type Recording = ModelResource["value"]["record"];

// Absent: a digest of what the client saw, durable before the statement is forwarded.
function compileRecording(recording: Recording): ResourceData["record"] {
  const { results = "digest", durable = "before" } = recording ?? {};
  if (typeof results === "string") return { results, rows: 0, durable };
  return { results: "rows", rows: results.rows, durable };
}

function compileRole(resource: ModelResource, name: string): RoleData {
  const role = new Map(Object.entries(resource.value.roles)).get(name);
  if (role === undefined) throw new Error(`${resource.path} has no role ${name}`);
  const tables = resource.roleTables.get(name);
  return {
    allow: role.allow,
    ...(tables === undefined ? {} : { tables }),
    functions: role.functions ?? [],
    login: role.login,
  };
}
