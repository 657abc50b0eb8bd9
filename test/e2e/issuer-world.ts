// A world whose people and jobs are vouched for by issuers, and by no trial: one listens for both kinds. It must never
// believe a trial token.
import { readFile, writeFile } from "node:fs/promises";
import { SigningIssuer } from "./signing-issuer.ts";
import { alice, World } from "./world.ts";

export interface IssuerWorld {
  readonly issuer: SigningIssuer;
  readonly world: World;
  stop(): Promise<void>;
}

/** `files` of the access repository beside or instead of the usual ones. */
export async function startIssuerWorld(files: Readonly<Record<string, string>> = {}): Promise<IssuerWorld> {
  const issuer = await SigningIssuer.start();
  const prepare = async (world: World): Promise<void> => {
    await writeFile(world.at("issuer-ca.pem"), issuer.ca);
    const reach = "issuers: { okta: { ca: issuer-ca.pem }, github: { ca: issuer-ca.pem } }";
    const proxy = await readFile(world.at("proxy.yaml"), "utf8");
    const named = proxy.replace("{ file: token.jwk }", `{ file: token.jwk }, ${reach}`);
    await writeFile(world.at("proxy.yaml"), named, { mode: 0o600 });
    // People and jobs have audiences of their own, so one address may vouch for both.
    const issuers = `  okta: { url: "${issuer.url}", audience: writ, user: email }
  github: { url: "${issuer.url}", audience: writ-jobs, workloads: github }`;
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
      await issuer.stop();
    };
    return { issuer, world, stop };
  } catch (fault) {
    await issuer.stop();
    throw fault;
  }
}

function change(world: World, path: string, from: string, to: string): void {
  const text = world.files.get(path) ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  world.files.set(path, text.replace(from, to));
}

/** What the issuer says of Alice. */
export const alicesClaims = { sub: "00u1", email: alice, email_verified: true } as const;
