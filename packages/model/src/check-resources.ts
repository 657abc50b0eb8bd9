// Checks of resources/ against writ.yaml: a resource names only the address and the secrets that security allows it.
import { isMadePerRequest, placeOfLogin, type WritDocument } from "@writ/contracts";
import { isLoopback, sameAddress } from "./address.ts";
import { checkOwners } from "./check-people.ts";
import { complain, type Draft } from "./draft.ts";
import type { ModelResource } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";
import { pointerStep } from "./yaml-document.ts";

type Allowance = WritDocument["resources"][string];

export function checkResources(draft: Draft): void {
  for (const resource of draft.resources.values()) {
    checkTls(draft, resource);
    checkStaticLogins(draft, resource);
    checkOwners(draft, { document: resource, pointer: "/owners" }, resource.value.owners);
    const { writ } = draft;
    if (writ === undefined) continue;
    const listed = Object.hasOwn(writ.value.resources, resource.name);
    const allowance = listed ? writ.value.resources[resource.name] : undefined;
    if (allowance === undefined) complainOfMissing(draft, resource);
    else checkAllowance(draft, resource, allowance);
  }
}

function checkTls(draft: Draft, resource: ModelResource): void {
  if (resource.value.tls !== "disable" || isLoopback(resource.host)) return;
  complain(draft, { document: resource, pointer: "/tls" }, () => ({
    code: "resource/tls-disabled",
    message: `tls: disable is for loopback only, and ${quote(resource.value.address)} is not`,
    instead: "Write tls: verify-full, or tls: { ca: … } with the PEM text of the server's certificate authority.",
  }));
}

/** A password that is made anew for each request is nobody's: each login would leave a user behind. */
function checkStaticLogins(draft: Draft, resource: ModelResource): void {
  for (const [role, { login }] of Object.entries(resource.value.roles)) {
    if ("dynamic" in login || !("vault" in login.password)) continue;
    const [path = ""] = login.password.vault.split("#");
    if (!isMadePerRequest(path)) continue;
    const pointer = `/roles${pointerStep(role)}/login/password/vault`;
    complain(draft, { document: resource, pointer }, () => ({
      code: "resource/secret-made-per-request",
      message: `${quote(path)} makes a user for each request, so it holds no password of ${quote(login.user)}`,
      instead: `Write login: { dynamic: { vault: ${path} } } for a user of its own per session, without user:.`,
    }));
  }
}

function complainOfMissing(draft: Draft, resource: ModelResource): void {
  complain(draft, { document: resource, pointer: "/address", part: "key" }, () => ({
    code: "resource/not-in-writ",
    message: `writ.yaml has no line for ${quote(resource.name)}, so it may name no address and no secret`,
    instead: `Ask security to add to resources in writ.yaml: ${exampleLine(resource)}.`,
  }));
}

function exampleLine(resource: ModelResource): string {
  const secrets = Object.values(resource.value.roles).map((role) => placeOfLogin(role.login));
  const list = [...new Set(secrets)].slice(0, 3).map((secret) => JSON.stringify(secret));
  return `${resource.name}: { addresses: [${JSON.stringify(resource.value.address)}], secrets: [${list.join(", ")}] }`;
}

function checkAllowance(draft: Draft, resource: ModelResource, allowance: Allowance): void {
  const { address, roles } = resource.value;
  if (!allowance.addresses.some((allowed) => sameAddress(allowed, address))) {
    complain(draft, { document: resource, pointer: "/address" }, () => ({
      code: "resource/address-not-allowed",
      message: `writ.yaml does not allow ${quote(resource.name)} the address ${quote(address)}`,
      instead: insteadOfName(address, allowance.addresses, "ask security to add it to writ.yaml."),
    }));
  }
  const allowed = new Set(allowance.secrets);
  for (const [role, rights] of Object.entries(roles)) {
    const { login } = rights;
    const secret = placeOfLogin(login);
    if (allowed.has(secret)) continue;
    const [kind = ""] = Object.keys("dynamic" in login ? login.dynamic : login.password);
    const key = "dynamic" in login ? "dynamic" : "password";
    const pointer = `/roles${pointerStep(role)}/login/${key}${pointerStep(kind)}`;
    complain(draft, { document: resource, pointer }, () => ({
      code: "resource/secret-not-allowed",
      message: `writ.yaml does not allow ${quote(resource.name)} the secret ${quote(secret)}`,
      instead: insteadOfName(secret, allowance.secrets, "ask security to add it to writ.yaml."),
    }));
  }
}
