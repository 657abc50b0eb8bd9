// token: the job proves who it is and gets a short-lived token for one resource, in the variables that PostgreSQL's own
// programs read. It must never print a token, nor leave one in a file of its own.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { exchangeToken, proxyAddress } from "./exchange.ts";
import { findGateway, type Gateway, parseGateway } from "./gateway.ts";
import { requestIdToken, type Wait } from "./id-token.ts";

const name = /^[a-z0-9][a-z0-9-]{0,62}$/;
const grantId = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/;

/** `wait` between attempts; tests do not. */
export function tokenActionThat(wait: Wait = sleep): Action {
  return {
    name: "token",
    secrets: [],
    run: async (run) => (run.keptForPost("post") === "" ? await main(run, wait) : await post(run)),
  };
}

export const tokenAction = tokenActionThat();

async function main(run: ActionRun, wait: Wait): Promise<Outcome> {
  // From here on the runner's second call, at the end of the job, is the post step, whatever happens now.
  run.keepForPost("post", "true");
  const wish = wishOf(run);
  const { proxy, resource, scope, ca, address } = wish;
  const idToken = await requestIdToken(run, wish.audience, wait);
  const asked = { proxy, idToken, resource, scope, ...(ca === undefined ? {} : { ca }) };
  const access = await exchangeToken(asked, wait);
  run.maskSecret(access.token);
  if (wish.role !== "" && wish.role !== access.role) {
    throw wrong("role", wish.role, `${access.role}, which is the role of ${access.grant}, or leave it out`);
  }
  const until = new Date(access.until * 1000).toISOString();
  const outputs = { token: access.token, seconds: String(access.lifeSeconds), grant: access.grant, until };
  for (const [output, value] of Object.entries({ ...outputs, id: access.id })) run.setOutput(output, value);
  if (wish.exported) {
    const gateway = await findGateway({ proxy, address, ca });
    await exportVariables(run, { gateway, resource, role: access.role, token: access.token });
  }
  const given = `by grant ${access.grant} (until ${until})`;
  run.info(`A token for ${access.role} on ${resource} ${given}, good for ${access.lifeSeconds} s, id ${access.id}.`);
  return "done";
}

function wishOf(run: ActionRun) {
  const proxy = proxyAddress(run.requiredInput("proxy"));
  const [resource, grant] = [run.requiredInput("resource"), run.input("grant")];
  // A grant has its role; without one, the role says which grants are meant.
  const role = grant === "" ? run.requiredInput("role") : run.input("role");
  if (!name.test(resource)) throw wrong("resource", resource, "a name such as orders-db");
  if (role !== "" && !name.test(role)) throw wrong("role", role, "a name such as read-only");
  if (grant !== "" && !grantId.test(grant))
    throw wrong("grant", grant, "RESOURCE/NAME, as its file lies under grants/");
  const address = run.input("address");
  if (address !== "" && parseGateway(address) === undefined) throw wrong("address", address, "HOST:PORT");
  const exported = run.input("export") || "true";
  if (exported !== "true" && exported !== "false") throw wrong("export", exported, "true or false");
  return {
    ...{ proxy, resource, role, exported: exported === "true" },
    scope: grant === "" ? `role:${role}` : `grant:${grant}`,
    audience: run.input("audience") || "writ",
    address: address || undefined,
    ca: run.input("ca") || undefined,
  };
}

function wrong(input: string, given: string, instead: string): WritError {
  return new WritError("ACTIONS_INPUT", `\`${input}\` is ${JSON.stringify(given)}: write ${instead}.`);
}

interface Connection {
  readonly gateway: Gateway;
  readonly resource: string;
  readonly role: string;
  readonly token: string;
}

async function exportVariables(run: ActionRun, { gateway, resource, role, token }: Connection): Promise<void> {
  const { host, port, ca, tls } = gateway;
  const variables = { PGHOST: host, PGPORT: String(port), PGDATABASE: resource, PGUSER: role, PGPASSWORD: token };
  for (const [variable, value] of Object.entries(variables)) run.exportVariable(variable, value);
  // A runner without a locale would have psql ask for another, which masks do not speak.
  run.exportVariable("PGCLIENTENCODING", "UTF8");
  run.exportVariable("PGSSLMODE", tls ? "verify-full" : "disable");
  if (tls) run.exportVariable("PGSSLROOTCERT", ca === undefined ? "system" : await authorityFile(run, ca));
}

async function authorityFile(run: ActionRun, ca: string): Promise<string> {
  const folder = await mkdtemp(join(run.env["RUNNER_TEMP"] || tmpdir(), "writ-token-"));
  run.keepForPost("folder", folder);
  const file = join(folder, "ca.pem");
  await writeFile(file, ca.endsWith("\n") ? ca : `${ca}\n`);
  return file;
}

/** The end of the job. A token ends by itself within minutes; what lies on the machine is taken away. */
async function post(run: ActionRun): Promise<Outcome> {
  const folder = run.keptForPost("folder");
  if (/[/\\]writ-token-[A-Za-z0-9]+$/.test(folder)) await rm(folder, { recursive: true, force: true });
  run.info("The token is not used any more; it ends by itself within minutes.");
  return "done";
}
