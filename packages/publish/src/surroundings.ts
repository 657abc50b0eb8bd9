// The store and the provider that a command line or a workflow names, with credentials from the environment. It must
// never take a credential from an address, nor show one.
import { WritError } from "@writ/contracts";
import { openGitHub, openGitProvider, type Provider, type RunGit } from "@writ/github";
import { git } from "@writ/repository";
import { assertPlace, type BundleStore, openStore } from "@writ/store";

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A folder, an https address (`WRIT_STORE_TOKEN`: bearer token) or s3://BUCKET/PREFIX/ (`AWS_REGION`,
 * `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_ENDPOINT_URL_S3`). `WRIT_STORE_CA`: an
 * authority's certificate as PEM text. Throws STORE_ADDRESS.
 */
export function openNamedStore(address: string, env: Environment): BundleStore {
  const set = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const ca = set("WRIT_STORE_CA");
  const trust = ca === undefined ? {} : { ca };
  const sources = { env: { ...env } };
  if (/^https?:/i.test(address)) {
    const token = set("WRIT_STORE_TOKEN") === undefined ? {} : { token: { env: "WRIT_STORE_TOKEN" } };
    return openStore(assertPlace({ address, ...trust, ...token }), sources);
  }
  if (!/^s3:/i.test(address)) return openStore(assertPlace({ address }), sources);
  const endpoint = set("AWS_ENDPOINT_URL_S3") ?? set("AWS_ENDPOINT_URL");
  const s3 = {
    region: set("AWS_REGION") ?? set("AWS_DEFAULT_REGION") ?? "us-east-1",
    accessKeyId: { env: "AWS_ACCESS_KEY_ID" },
    secretAccessKey: { env: "AWS_SECRET_ACCESS_KEY" },
    ...(set("AWS_SESSION_TOKEN") === undefined ? {} : { sessionToken: { env: "AWS_SESSION_TOKEN" } }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
  return openStore(assertPlace({ address, ...trust, s3 }), sources);
}

export interface ProviderWish {
  readonly provider: string;
  /** The clone, for a provider that asks git alone. */
  readonly folder: string;
  readonly branch: string;
  /** Id of the repository, in digits. */
  readonly repository: string;
  /** `OWNER/NAME` on GitHub. */
  readonly slug: string | undefined;
  readonly token: string | undefined;
  readonly apiUrl: string | undefined;
}

/** Who says who approved: `github`, `git` or `none`. Throws WRIT_USAGE with what is missing. */
export function openNamedProvider(wish: ProviderWish): Provider | "none" {
  const { provider, folder, branch } = wish;
  const repositoryId = Number(wish.repository);
  if (provider === "none") return "none";
  if (provider === "git") {
    const run: RunGit = (words, input) => git(folder, words, input);
    return openGitProvider({ git: run, branch, repositoryId });
  }
  if (provider !== "github") throw new WritError("WRIT_USAGE", `${provider} is no provider: github, git or none.`);
  const [, owner, repository] = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(wish.slug ?? "") ?? [];
  if (owner === undefined || repository === undefined) {
    throw new WritError("WRIT_USAGE", "GitHub's OWNER/NAME of the repository is not given, or none.");
  }
  if (wish.token === undefined || wish.token === "") {
    throw new WritError("WRIT_USAGE", "No token for GitHub is given: GITHUB_TOKEN, or github-token in the Action.");
  }
  const apiUrl = wish.apiUrl === undefined || wish.apiUrl === "" ? {} : { apiUrl: wish.apiUrl };
  return openGitHub({ token: wish.token, owner, repository, repositoryId, branch, ...apiUrl });
}
