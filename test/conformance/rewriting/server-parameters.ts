// The parameters that a server tells its client at the start. Asked for after the fact, because the driver keeps them.
import type { RawSession } from "./raw-session.ts";

/** guc_tables.c, GUC_REPORT. */
const reported = `application_name client_encoding DateStyle integer_datetimes IntervalStyle is_superuser
  server_encoding server_version session_authorization standard_conforming_strings TimeZone`.split(/\s+/);

export async function parametersOf(session: RawSession): Promise<ReadonlyMap<string, string>> {
  const parameters = new Map<string, string>();
  for (const name of reported) parameters.set(name, (await session.rows(`SHOW ${name}`))[0]?.[0] ?? "");
  return parameters;
}
