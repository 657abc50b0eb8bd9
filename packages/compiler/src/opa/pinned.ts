// The one version of OPA, and the digests of its official binaries. It must never hold a version that
// opa-module/go.mod does not name as well: a test compares them.

export const opaVersion = "1.19.1";

interface ReleaseAsset {
  readonly name: string;
  readonly sha256: string;
}

/** By `process.platform-process.arch`; other platforms have no official binary that we pin. */
export const releaseAssets: Readonly<Record<string, ReleaseAsset>> = {
  "linux-x64": {
    name: "opa_linux_amd64_static",
    sha256: "c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839",
  },
  "linux-arm64": {
    name: "opa_linux_arm64_static",
    sha256: "19dcb5186fd394c32023918c53eaacda55f835abb05e13e0f9a766dd1429494f",
  },
  "darwin-x64": {
    name: "opa_darwin_amd64",
    sha256: "80a9e2bce1a44fd81dc4b5415439918786b4685f0709d533d0005abea7e10e02",
  },
  "darwin-arm64": {
    name: "opa_darwin_arm64_static",
    sha256: "805ce3f336154150bef73bafa2dab8806631851bccc7cae95bef46ffabdf8fc3",
  },
};

/** Where the project publishes its binaries. */
export function releaseUrl(asset: string): string {
  return `https://github.com/open-policy-agent/opa/releases/download/v${opaVersion}/${asset}`;
}
