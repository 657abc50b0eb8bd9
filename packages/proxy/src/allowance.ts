// Holds a resource to what security lets it name, once more: a bundle is signed by those who build it, an allowance is
// what security reviewed. It must never be asked after a credential was fetched.
import { placeOfLogin, type ResourceData, type RoleData, WritError } from "@writ/contracts";

type Allowed = Pick<ResourceData, "host" | "port" | "allowance"> & {
  readonly roles: Readonly<Record<string, Pick<RoleData, "login">>>;
};

/** @throws WritError PROXY_ALLOWANCE when the resource may not name its address, or the role's secret. */
export function assertAllowed(resource: Allowed, role: string): void {
  const { host, port, allowance } = resource;
  const addressed = allowance?.addresses.some((allowed) => allowed.host === host && allowed.port === port);
  if (addressed !== true) throw new WritError("PROXY_ALLOWANCE", "Its address is not among them.");
  const login = resource.roles[role]?.login;
  if (login === undefined) throw new WritError("PROXY_ALLOWANCE", "It has no such role.");
  if (allowance.secrets.includes(placeOfLogin(login))) return;
  throw new WritError("PROXY_ALLOWANCE", "The secret of the role is not among them.");
}
