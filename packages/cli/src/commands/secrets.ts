// writ secrets check: could the proxy log in to what the bundle names? Asked where the proxy runs, as its user, with
// its environment. It must never print a value, nor anything of one.
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { type Model, splitAddress } from "@writ/model";
import {
  activeResources,
  type CheckedResource,
  checkSecrets,
  loadConfiguration,
  type SecretFinding,
} from "@writ/proxy";
import type { Command, Invocation } from "../command.ts";
import { textOption } from "../options.ts";
import { trialModel } from "../trial-model.ts";

export const secretsCommand: Command = {
  name: "secrets",
  summary: "check that the proxy can read the secret of every role, without showing one",
  usage: "check [--config proxy.yaml] [--dir DIR]",
  example: "writ secrets check --config /etc/writ/proxy.yaml",
  options: {
    config: {
      type: "string",
      value: "FILE",
      description: "the proxy's configuration (default: ./proxy.yaml)",
      default: "proxy.yaml",
    },
    dir: { type: "string", value: "DIR", description: "an access repository instead of the bundle in force" },
  },
  notes: [
    "Run it where the proxy runs, as its user and with its environment: its answers are those that sessions would get.",
    "Where a role has a user per session, one is made and revoked.",
    "Exit status: 0 every secret can be used; 1 one cannot.",
  ],
  async run(invocation) {
    const { terminal, env } = invocation;
    const [what, ...more] = invocation.positionals;
    if (what !== "check" || more.length > 0) throw new WritError("WRIT_USAGE", "Say writ secrets check.");
    const file = textOption(invocation, "config") ?? "proxy.yaml";
    const configuration = await loadConfiguration(resolve(invocation.folder, file));
    const resources = await resourcesOf(invocation, () => activeResources(configuration, env));
    if (resources === undefined) return 1;
    terminal.progress("asking for each secret, as the proxy would");
    const findings = await checkSecrets(configuration, env, resources);
    for (const finding of findings) terminal.print(lineOf(finding, terminal));
    const wrong = findings.filter(({ fine }) => !fine);
    terminal.json({ ok: wrong.length === 0, secrets: findings });
    terminal.next(nextOf(findings, wrong));
    return wrong.length === 0 ? 0 : 1;
  },
};

type Resources = Readonly<Record<string, CheckedResource>>;

async function resourcesOf(invocation: Invocation, active: () => Promise<Resources>): Promise<Resources | undefined> {
  if (textOption(invocation, "dir") === undefined) return await active();
  const model = await trialModel(invocation);
  return model === undefined ? undefined : resourcesIn(model);
}

/** What validate found to be allowed: a model with a secret that is not is none. */
function resourcesIn({ resources, writ }: Model): Resources {
  return Object.fromEntries(
    [...resources.values()].map(({ name, host, port, value }) => {
      const { addresses = [], secrets = [] } = new Map(Object.entries(writ.value.resources)).get(name) ?? {};
      return [name, { host, port, roles: value.roles, allowance: { addresses: addresses.map(splitAddress), secrets } }];
    }),
  );
}

function lineOf({ resource, role, place, fine, code, said }: SecretFinding, { style }: Invocation["terminal"]): string {
  const mark = fine ? style("good", "good ") : style("bad", "wrong");
  const told = code === undefined ? said : `${said} (${code})`;
  return `${mark}  ${style("strong", `${resource}  ${role}`)}  ${place}  ${told}`;
}

function nextOf(findings: readonly SecretFinding[], wrong: readonly SecretFinding[]): string {
  if (findings.length === 0) return "there is no resource yet: writ init --from drafts one";
  if (wrong.length === 0) return "start the proxy, or leave it running: it reads the same";
  return "correct what is wrong (docs/secrets.md has every store), then run writ secrets check again";
}
