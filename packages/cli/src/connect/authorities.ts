// The file of authorities that libpq is given: the proxy's own, or all that the system believes. libpq before 16 knows
// no `sslrootcert=system`, so that they are written out. It must never hold fewer than verify-full needs.
import type { WellKnown } from "@writ/contracts";
import { believedAuthorities } from "../login/bounded-fetch.ts";
import { privateFolder, writePrivate } from "../login/private-file.ts";
import type { ProfilePlace } from "../login/profile.ts";

/** Writes it and resolves to its path. */
export async function writeAuthorities(
  { folder, authorities }: ProfilePlace,
  { postgres }: WellKnown,
  ca: string | undefined,
): Promise<string> {
  await privateFolder(folder);
  const believed = postgres?.ca === undefined ? believedAuthorities(ca) : [postgres.ca];
  await writePrivate(authorities, `${believed.map((pem) => pem.trim()).join("\n")}\n`);
  return authorities;
}
