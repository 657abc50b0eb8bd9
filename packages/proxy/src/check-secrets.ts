// Whether this proxy could log in to what the active bundle names: for each role, is its secret allowed, is it there,
// can it be a password. It must never let a value out, nor fetch what the resource is not allowed to name.
import { BundleState, openBundle } from "@writ/bundle";
import { type BundleData, placeOfLogin, type ResourceData, type RoleData, WritError } from "@writ/contracts";
import { openSecrets, passwordFault, secretsLimits } from "@writ/secrets";
import { assertAllowed } from "./allowance.ts";
import { openBundlePlace } from "./bundle-place.ts";
import type { ProxyConfiguration } from "./configuration.ts";
import { leaseFolderOf } from "./proxy.ts";

export type CheckedResource = Pick<ResourceData, "host" | "port" | "allowance"> & {
  readonly roles: Readonly<Record<string, Pick<RoleData, "login">>>;
};

export interface SecretFinding {
  readonly resource: string;
  readonly role: string;
  /** As writ.yaml spells it. */
  readonly place: string;
  readonly fine: boolean;
  /** The row of the error table that it would fail with. */
  readonly code?: string;
  /** What was found, in words; never a value. */
  readonly said: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The resources of the bundle that this proxy would enforce. @throws WritError BUNDLE_… */
export async function activeResources(
  { bundle, stateFolder }: ProxyConfiguration,
  env: Env,
): Promise<Readonly<Record<string, CheckedResource>>> {
  const state = await BundleState.open(stateFolder);
  const watermark = state.watermark();
  const source = openBundlePlace(bundle, env);
  try {
    const bytes = (await source.read(true)) ?? new Uint8Array();
    const nowSeconds = Math.floor(Date.now() / 1000);
    const known = watermark === undefined ? {} : { watermark };
    const verified = await openBundle(bytes, bundle.trust, { nowSeconds, ...known });
    const data = JSON.parse(new TextDecoder().decode(verified.data)) as BundleData;
    return data.writ.resources;
  } finally {
    source.close();
  }
}

/** One finding for each role of each resource, in their order. Never rejects. */
export async function checkSecrets(
  configuration: ProxyConfiguration,
  env: Env,
  resources: Readonly<Record<string, CheckedResource>>,
): Promise<readonly SecretFinding[]> {
  const stores = configuration.secrets ?? { keepForMs: secretsLimits.keepForMsDefault };
  const secrets = openSecrets(stores, { env, leaseFolder: leaseFolderOf(configuration) });
  const findings: SecretFinding[] = [];
  try {
    for (const [resource, checked] of Object.entries(resources)) {
      for (const [role, { login }] of Object.entries(checked.roles)) {
        const about = { resource, role, place: placeOfLogin(login) };
        findings.push({ ...about, ...(await verdict(secrets, checked, { role, login })) });
      }
    }
  } finally {
    await secrets.close();
  }
  return findings;
}

type Verdict = Pick<SecretFinding, "fine" | "code" | "said">;

async function verdict(
  secrets: ReturnType<typeof openSecrets>,
  resource: CheckedResource,
  { role, login }: { readonly role: string; readonly login: RoleData["login"] },
): Promise<Verdict> {
  try {
    assertAllowed(resource, role);
    if ("dynamic" in login) {
      const untilSeconds = () => Date.now() / 1000 + trialSeconds;
      const made = await secrets.openUser(login.dynamic.vault, { untilSeconds, onLost: () => {} });
      await made.release();
      return { fine: true, said: "a user was made and revoked" };
    }
    const fault = passwordFault(await secrets.open(login.password));
    return fault === undefined ? { fine: true, said: "can be read" } : unfit(fault);
  } catch (error) {
    if (error instanceof WritError) return { fine: false, code: error.code, said: error.message };
    return { fine: false, code: "WRIT_INVARIANT", said: "It could not be checked." };
  }
}

/** A user that is made to be looked at need not live longer. */
const trialSeconds = 60;

function unfit(fault: string): Verdict {
  return { fine: false, code: "SECRETS_UNFIT", said: `It ${fault}.` };
}
