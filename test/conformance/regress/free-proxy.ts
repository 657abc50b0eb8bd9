// A real proxy process before a real server, with one role that may do everything and no masks, guards or tables: what
// psql prints through it must be what it prints direct. It must never outlive its `stop`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessRepository, grant, instant, type LocalPostgres, writeFiles } from "@writ/testkit";
import { startTrialProxy } from "../../worlds/trial-proxy.ts";

export interface FreeProxy {
  /** `postgres://…` as `writ dev` prints it: the resource is named as the database, the role as the server's user. */
  readonly uri: string;
  readonly said: readonly string[];
  stop(): Promise<void>;
}

/** Starts `writ dev` for one database of `postgres`. */
export async function startFreeProxy(postgres: LocalPostgres, database: string): Promise<FreeProxy> {
  const folder = await mkdtemp(join(tmpdir(), "writ-regress-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await writeFiles(folder, files(postgres, database));
    const { connections, said, stop } = await startTrialProxy(folder, { UPSTREAM_PASSWORD: postgres.password });
    return { uri: connections[0]?.uri ?? "", said, stop: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

function files({ port, ca, user }: LocalPostgres, database: string): Record<string, string> {
  const why = "INC-1 what psql prints through the proxy is what it prints direct";
  const roles = { [user]: { allow: "all", user, passwordEnv: "UPSTREAM_PASSWORD" } };
  return {
    ...accessRepository({ name: database, port, ca, roles }),
    [`grants/${database}/alice.yaml`]: grant({ role: user, why, until: instant(86_400) }),
  };
}
