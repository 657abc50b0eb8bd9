// Keys and tokens that can be told by their first bytes, as their issuers document them. A form without a fixed
// beginning (a secret key of AWS, a password) can not be told from other text and is not here.
import { type ByteSet, byteSet } from "./bytes.ts";

export interface TokenForm {
  readonly prefix: string;
  /** What follows the prefix. */
  readonly body: ByteSet;
  /** So many bytes of it make a token. */
  readonly least: number;
  /** Exactly so many, and no word goes on behind them. */
  readonly exact?: boolean;
}

const word = byteSet("A-Z", "a-z", "0-9");
const wide = byteSet("A-Z", "a-z", "0-9", "_", "-");
const upper = byteSet("A-Z", "0-9");
const hex = byteSet("a-f", "A-F", "0-9");

function forms(prefixes: string, body: ByteSet, least: number): TokenForm[] {
  return prefixes.split(" ").map((prefix) => ({ prefix, body, least }));
}

export const tokenForms: readonly TokenForm[] = [
  // AWS: "Unique identifiers" (IAM User Guide) lists AKIA, ASIA, ABIA and ACCA for credentials.
  ...forms("AKIA ASIA ABIA ACCA", upper, 16).map((form) => ({ ...form, exact: true })),
  // GitHub: "About authentication", token formats.
  ...forms("ghp_ gho_ ghu_ ghs_ ghr_", word, 36),
  { prefix: "github_pat_", body: byteSet("A-Z", "a-z", "0-9", "_"), least: 36 },
  // GitLab: "Token overview", token prefixes.
  ...forms("glpat- gldt- glrt- glptt- glft- glcbt- glagent- gloas- glsoat-", wide, 20),
  // Slack: "Token types".
  ...forms("xoxb- xoxp- xoxa- xoxr- xoxs- xoxe- xoxc- xoxd- xapp-", byteSet("A-Z", "a-z", "0-9", "-"), 10),
  // Google: API keys have 39 characters; OAuth access tokens begin with ya29.
  ...forms("AIza", wide, 35),
  ...forms("ya29.", wide, 20),
  // Stripe: "API keys", and signing secrets of webhooks.
  ...forms("sk_live_ rk_live_ sk_test_ rk_test_", word, 10),
  ...forms("whsec_", byteSet("A-Z", "a-z", "0-9", "+/="), 24),
  // Registries of packages and images.
  ...forms("npm_", word, 36),
  ...forms("pypi-AgE", wide, 50),
  ...forms("rubygems_", hex, 48),
  ...forms("dckr_pat_", wide, 27),
  // SendGrid, DigitalOcean, Shopify, HashiCorp Vault, Hugging Face, Grafana, Atlassian, Square, Brevo, Postman.
  ...forms("SG.", byteSet("A-Z", "a-z", "0-9", "_", "-", "."), 60),
  ...forms("dop_v1_ doo_v1_ dor_v1_", hex, 64),
  ...forms("shpat_ shpca_ shppa_ shpss_", hex, 32),
  ...forms("hvs. hvb.", wide, 24),
  ...forms("hf_", word, 34),
  ...forms("glsa_ glc_", byteSet("A-Z", "a-z", "0-9", "_+/="), 32),
  ...forms("ATATT3", byteSet("A-Z", "a-z", "0-9", "_", "-", "="), 60),
  ...forms("sq0atp- sq0csp-", wide, 22),
  ...forms("xkeysib-", byteSet("A-Z", "a-z", "0-9", "-"), 64),
  ...forms("PMAK-", byteSet("a-f", "0-9", "-"), 59),
  // Providers of models.
  ...forms("sk-ant- sk-proj- sk-svcacct- sk-admin- sk-or-v1-", wide, 20),
  ...forms("sk-", word, 40),
  // age: secret keys are Bech32.
  ...forms("AGE-SECRET-KEY-1", upper, 58),
];

/** The first three bytes of every form, and of a JWT: what the automaton looks for. */
export const headBytes = 3;
export const jwtHead = "eyJ";
