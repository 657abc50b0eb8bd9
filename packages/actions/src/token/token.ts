// token: the job proves who it is and gets a short-lived token for one resource, in the variables that PostgreSQL's own
// programs read. It must never print a token, nor leave one in a file.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { splitAddress } from "@writ/model";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";
import { exchangeToken, proxyAddress } from "./exchange.ts";
import { requestIdToken, type Wait } from "./id-token.ts";

const name = /^[a-z0-9][a-z0-9-]{0,62}$/;
const hostPort = /^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9][A-Za-z0-9._-]*):\d{1,5}$/;
const grantId = /^[a-z0-9][a-z0-9-]{0,62}\/[a-z0-9][a-z0-9-]{0,62}$/;

/** `wait` between attempts; tests do not. */
export function tokenActionThat(wait?: Wait): Action {
  return {
    name: "token",
    secrets: [],
    run: async (run) => (run.keptForPost("post") === "" ? await main(run, wait) : await post(run)),
  };
}

export const tokenAction = tokenActionThat();

async function main(run: ActionRun, wait: Wait | undefined): Promise<Outcome> {
  // From here on the runner's second call, at the end of the job, is the post step, whatever happens now.
  run.keepForPost("post", "true");
  const wish = wishOf(run);
  const idToken = await requestIdToken(run, wish.audience, wait);
  const { proxy, resource, scope, ca } = wish;
  const trust = ca === undefined ? {} : { ca };
  const { token, lifeSeconds } = await exchangeToken({ proxy, idToken, resource, scope, ...trust });
  run.maskSecret(token);
  run.setOutput("token", token);
  run.setOutput("seconds", String(lifeSeconds));
  if (wish.exported) await exportVariables(run, { ...wish, token });
  run.info(`A token for ${wish.role} on ${wish.resource}, good for ${lifeSeconds} s.`);
  return "done";
}

function wishOf(run: ActionRun) {
  const proxy = proxyAddress(run.requiredInput("proxy"));
  const [resource, role, grant] = [run.requiredInput("resource"), run.requiredInput("role"), run.input("grant")];
  if (!name.test(resource)) throw wrong("resource", resource, "a name such as orders-db");
  if (!name.test(role)) throw wrong("role", role, "a name such as read-only");
  if (grant !== "" && !grantId.test(grant))
    throw wrong("grant", grant, "RESOURCE/NAME, as its file lies under grants/");
  const address = run.input("address") || `${proxy.hostname}:5432`;
  const { host, port } = splitAddress(address);
  if (!hostPort.test(address) || port < 1 || port > 65_535) throw wrong("address", address, "HOST:PORT");
  const exported = run.input("export") || "true";
  if (exported !== "true" && exported !== "false") throw wrong("export", exported, "true or false");
  return {
    ...{ proxy, resource, role, host, port, exported: exported === "true" },
    scope: grant === "" ? `role:${role}` : `grant:${grant}`,
    audience: run.input("audience") || "writ",
    ca: run.input("ca") || undefined,
  };
}

function wrong(input: string, given: string, instead: string): WritError {
  return new WritError("ACTIONS_INPUT", `\`${input}\` is ${JSON.stringify(given)}: write ${instead}.`);
}

type Connection = ReturnType<typeof wishOf> & { readonly token: string };

async function exportVariables(run: ActionRun, { host, port, resource, role, ca, token }: Connection): Promise<void> {
  const variables = { PGHOST: host, PGPORT: String(port), PGDATABASE: resource, PGUSER: role, PGPASSWORD: token };
  for (const [variable, value] of Object.entries(variables)) run.exportVariable(variable, value);
  run.exportVariable("PGSSLMODE", "verify-full");
  run.exportVariable("PGSSLROOTCERT", ca === undefined ? "system" : await authorityFile(run, ca));
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
