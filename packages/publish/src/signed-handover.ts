// What the signing step hands to the storing step: the bundle and its evidence in a folder, and the bundle's digest. It
// must never hand on what a proxy with the public key would refuse.
import { bundleBytesMax, digestOfBytes, makeFolder, openBundle, replaceFile } from "@writ/bundle";
import { assertOnly, changed, readWhole } from "./handover.ts";
import { evidenceBytesMax } from "./limits.ts";
import type { SignedPublication } from "./publication.ts";
import { bundleTrustOf, type PublishTrust } from "./publish-trust.ts";

const bundleName = "bundle.tar.gz";
const evidenceName = "evidence.json";

/** Writes both into a folder that holds nothing else; the digest to hand on is the bundle's own. */
export async function writeSigned(folder: string, { bytes, evidence }: SignedPublication): Promise<void> {
  await makeFolder(folder, 0o755);
  await assertOnly(folder, new Set(evidence === undefined ? [bundleName] : [bundleName, evidenceName]), "may");
  await replaceFile({ folder, name: bundleName, mode: 0o644 }, bytes);
  if (evidence !== undefined) await replaceFile({ folder, name: evidenceName, mode: 0o644 }, evidence);
}

/** Throws PUBLISH_HANDOVER for anything but the bundle of this digest and its evidence, and what openBundle throws. */
export async function readSigned(
  folder: string,
  digest: string,
  { trust, nowSeconds }: { readonly trust: PublishTrust; readonly nowSeconds: number },
): Promise<SignedPublication> {
  const bytes = await readWhole(folder, bundleName, bundleBytesMax);
  if ((await digestOfBytes(bytes)) !== digest) throw changed("The bundle is not the one whose digest was given");
  const { claims } = await openBundle(bytes, bundleTrustOf(trust), { nowSeconds });
  const names = claims.ev === null ? [bundleName] : [bundleName, evidenceName];
  await assertOnly(folder, new Set(names), "must");
  const evidence = claims.ev === null ? undefined : await readWhole(folder, evidenceName, evidenceBytesMax);
  if (evidence !== undefined && (await digestOfBytes(evidence)) !== claims.ev)
    throw changed("The evidence was changed");
  return { bytes, digest, claims, evidence };
}
