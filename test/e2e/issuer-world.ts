// A world whose people and jobs are vouched for by issuers, and by no trial. It must never
// believe a trial token.
import { readFile, writeFile } from "node:fs/promises";
import { GitHubOidc, type JobRun } from "../doubles/oidc/github-oidc.ts";
import { SigningIssuer } from "./signing-issuer.ts";
import { alice, World } from "./world.ts";

export interface IssuerWorld {
  /** Vouches for people. */
  readonly issuer: SigningIssuer;
  /** Vouches for jobs. */
  readonly github: GitHubOidc;
  readonly world: World;
  stop(): Promise<void>;
}

/** `files` of the access repository beside or instead of the usual ones. */
export async function startIssuerWorld(files: Readonly<Record<string, string>> = {}): Promise<IssuerWorld> {
  const issuer = await SigningIssuer.start();
  const github = await GitHubOidc.open(jobRun);
  const prepare = async (world: World): Promise<void> => {
    await writeFile(world.at("okta-ca.pem"), issuer.ca);
    await writeFile(world.at("github-ca.pem"), github.ca);
    const reach = "issuers: { okta: { ca: okta-ca.pem }, github: { ca: github-ca.pem } }";
    const proxy = await readFile(world.at("proxy.yaml"), "utf8");
    const named = proxy.replace("{ file: token.jwk }", `{ file: token.jwk }, ${reach}`);
    await writeFile(world.at("proxy.yaml"), named, { mode: 0o600 });
    const issuers = `  okta: { url: "${issuer.url}", audience: writ, user: email }
  github: { url: "${github.url}", audience: writ-jobs, workloads: github }`;
    change(world, "writ.yaml", "  dev: { trial: true }", issuers);
    for (const [person, id] of [
      ["alice", "00u1"],
      ["bob", "00u2"],
    ])
      change(world, "people.yaml", `issuer: dev, subject: ${person}`, `issuer: okta, subject: ${id}`);
  };
  try {
    const world = await World.start({ files, prepare });
    const stop = async () => {
      await world.stop();
      await Promise.all([issuer.stop(), github.stop()]);
    };
    return { issuer, github, world, stop };
  } catch (fault) {
    await Promise.all([issuer.stop(), github.stop()]);
    throw fault;
  }
}

function change(world: World, path: string, from: string, to: string): void {
  const text = world.files.get(path) ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  world.files.set(path, text.replace(from, to));
}

/** The run that asks for a token. */
export const jobRun: JobRun = {
  ...{ owner: "acme", ownerId: 99, repository: "shop", repositoryId: 4242, ref: "refs/heads/main", event: "push" },
  ...{ actor: "olga", actorId: 1002, workflow: "report.yml", environment: "production" },
};

/** What the issuer says of Alice. */
export const alicesClaims = { sub: "00u1", email: alice, email_verified: true } as const;
