// A proxy.yaml that is good, and a folder with it and the keys that it names. It must never hold a key of anybody.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { bundleKey, recordKey, temporaryFolder, tokenKey, writeKeyFile } from "./fixture.ts";

/** Its text. `pinned`: the key that signs bundles; `bundle`: more lines of `bundle:`. */
export function proxyFile(
  pinned: Pick<typeof bundleKey, "kid"> & { publicJwk: object } = bundleKey,
  bundle = "",
): string {
  return `bundle:
  from: bundles
  keys: [{ kid: ${pinned.kid}, jwk: ${JSON.stringify(pinned.publicJwk)} }]
  repository: 123456789
  scope: production
  minSequence: 3
  epoch: 2
  every: 2s
${bundle}listen:
  postgres: { address: 127.0.0.1:5432, plaintext: loopback-only }
records: { folder: ../records, key: { file: record.jwk } }
tokens: { key: { file: token.jwk } }
`;
}

/** The folder, with `proxy.yaml` as given. */
export async function proxyFolder(context: TestContext, text: string | Uint8Array): Promise<string> {
  const folder = join(await temporaryFolder(context), "etc");
  await mkdir(folder);
  await writeKeyFile(folder, "record.jwk", recordKey.privateJwk);
  await writeKeyFile(folder, "token.jwk", tokenKey.privateJwk);
  await writeFile(join(folder, "proxy.yaml"), text);
  return folder;
}
