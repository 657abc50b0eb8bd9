// writ connect: a token for one resource, and psql (or another program) that uses it. It must never put a token into a
// program's arguments, and prints one only with --uri and --password.
import { WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import type { Command, Invocation } from "../command.ts";
import { type Caller, callerOptions, openCaller } from "../connect/caller.ts";
import { type Connection, choiceLines, openConnection } from "../connect/connection.ts";
import { keepPassword, passingPasswords } from "../connect/password-file.ts";
import { postgresUri, postgresVariables, shellLine } from "../connect/postgres-settings.ts";
import { AccessRefused } from "../connect/proxy-door.ts";
import { remaining } from "../connect/remaining.ts";
import { runProgram } from "../connect/run-program.ts";
import { serviceFile, serviceName, writeService } from "../connect/service-file.ts";
import { keepRenewing } from "../connect/token-renewal.ts";
import { flagOption, textOption } from "../options.ts";

export const connectCommand: Command = {
  name: "connect",
  summary: "open psql, or a program of yours, on a resource",
  usage: "RESOURCE [--role ROLE | --grant ID] [--uri | --env | --service | --password] [-- PROGRAM ARGS…]",
  example: "writ connect orders-db\nwrit connect orders-db --role read-only -- pg_dump --table public.orders",
  notes: [
    "The program finds its connection in PGHOST, PGPORT, PGDATABASE, PGUSER, PGSSLMODE, PGSSLROOTCERT and PGPASSFILE,",
    "a file that only you read, renewed while the program runs, removed at its end. No token is in any argument.",
    "Exit status: the program's; 128 and the signal's number when a signal ended it; 77 when nothing gives access.",
  ],
  options: {
    ...callerOptions,
    role: { type: "string", value: "ROLE", description: "which role, where you hold several" },
    grant: { type: "string", value: "ID", description: "through this grant only" },
    address: {
      type: "string",
      value: "HOST:PORT",
      description: "where PostgreSQL clients connect, if not as the proxy says",
    },
    uri: { type: "boolean", description: "print a URI that holds a token, and say when it ends" },
    password: { type: "boolean", description: "print a token alone: for tools that ask a command for the password" },
    env: { type: "boolean", description: 'print lines for a shell: eval "$(writ connect RESOURCE --env)"' },
    service: { type: "boolean", description: "write an entry into libpq's service file: psql service=writ-RESOURCE" },
    keep: { type: "boolean", description: "with --env or --service: stay, and renew the token until access ends" },
    pgpassword: {
      type: "boolean",
      description: "give the program PGPASSWORD too, if it reads no PGPASSFILE; never renewed",
    },
  },
  async run(invocation) {
    const [resource, ...words] = invocation.positionals;
    if (resource === undefined) throw new WritError("WRIT_USAGE", "Name a resource; writ list shows them.");
    const way = wayOf(invocation, words);
    const caller = await openCaller(invocation);
    const connection = await opened(caller, invocation, resource);
    if (way === "uri" || way === "password") return print(invocation, connection, way);
    if (way === "program") return await open(invocation, connection, words);
    return await keep(invocation, { caller, connection, way });
  },
};

type Way = "uri" | "password" | "env" | "service" | "program";

function wayOf(invocation: Invocation, words: readonly string[]): Way {
  const named = (["uri", "password", "env", "service"] as const).filter((way) => flagOption(invocation, way));
  const [way = "program", second] = named;
  if (second !== undefined) throw new WritError("WRIT_USAGE", `Say --${way} or --${second}.`);
  if (way !== "program" && words.length > 0) throw new WritError("WRIT_USAGE", `--${way} starts no program.`);
  const fits = way === "env" || way === "service";
  if (flagOption(invocation, "keep") && !fits)
    throw new WritError("WRIT_USAGE", "--keep goes with --env or --service.");
  if (way === "program" && invocation.terminal.wantsJson) {
    throw new WritError("WRIT_USAGE", "--json goes with --uri, --env, --service or --password.");
  }
  return way;
}

async function opened(caller: Caller, invocation: Invocation, resource: string): Promise<Connection> {
  const [role, grant, address] = ["role", "grant", "address"].map((name) => textOption(invocation, name));
  try {
    const connection = await openConnection(caller, { resource, role, grant, address });
    sayWhat(invocation, connection);
    return connection;
  } catch (error) {
    if (error instanceof AccessRefused) sayChoices(invocation, error, { resource, role });
    throw error;
  }
}

/** On standard error, so that --uri and --env can be piped. */
function sayWhat({ terminal }: Invocation, { settings, access, masks }: Connection): void {
  const left = remaining(access.until - Math.floor(Date.now() / 1000));
  terminal.progress(
    `${settings.resource} as ${access.role}, through ${access.grant}, until ${formatInstant(access.until)} (${left})`,
  );
  if (masks !== undefined && masks !== "") terminal.progress(`masks: ${masks}`);
}

function sayChoices(
  { terminal }: Invocation,
  { choices, next }: AccessRefused,
  { resource, role }: { readonly resource: string; readonly role: string | undefined },
): void {
  if (choices.length > 0) terminal.progress("You hold there:");
  for (const line of choiceLines(choices, `writ connect ${resource} --role`)) terminal.progress(line);
  const ask = `writ request ${resource}${role === undefined ? "" : ` --role ${role}`} --for 2h`;
  terminal.progress(next === "" ? `Ask for it: ${ask}` : next);
}

function print({ terminal }: Invocation, connection: Connection, way: "uri" | "password"): number {
  const { settings, token, endsAt, access } = connection;
  const uri = postgresUri(settings, token);
  terminal.print(way === "uri" ? uri : token);
  terminal.json({ ...(way === "uri" ? { uri } : { password: token }), ...told(connection) });
  const [tokenEnd, accessEnd] = [endsAt, access.until].map(formatInstant);
  const ends = `the token in it opens connections until ${tokenEnd}; access ends ${accessEnd}`;
  if (way === "uri") terminal.progress(ends);
  return 0;
}

function told({ settings, access, endsAt, masks }: Connection): object {
  const { host, port, resource, role } = settings;
  const { grant, until } = access;
  return { resource, role, grant, until, endsAt, host, port, ...(masks === undefined ? {} : { masks }) };
}

/** Opens the program; the password file is renewed under it, and goes with it. */
async function open(invocation: Invocation, connection: Connection, words: readonly string[]): Promise<number> {
  const { env, folder, stopNow, terminal } = invocation;
  const passwords = await passingPasswords(connection.settings, env);
  // Ctrl-C belongs to the program, however often it is pressed: somebody must listen, or writ ends before it.
  stopNow?.addEventListener("abort", () => {});
  const renew = async () => {
    const next = await connection.renew();
    await passwords.put(next.token);
    return next;
  };
  const renewal = keepRenewing(connection.lifeSeconds, { renew, say: (line) => terminal.progress(line) });
  try {
    await passwords.put(connection.token);
    const [program = "psql", ...rest] = words;
    return await runProgram({
      words: [program, ...rest],
      env: programEnv(invocation, connection, passwords.file),
      folder,
    });
  } finally {
    renewal.stop();
    await passwords.remove();
  }
}

function programEnv(invocation: Invocation, { settings, token }: Connection, passwords: string) {
  // A program on a database has no use for the provider's token.
  const { WRIT_ID_TOKEN: _token, WRIT_ID_TOKEN_FILE: _file, ...env } = invocation.env;
  const variables = postgresVariables(settings, passwords);
  const more = flagOption(invocation, "pgpassword") ? { PGPASSWORD: token } : {};
  return { ...env, ...variables, ...more };
}

interface Keeping {
  readonly caller: Caller;
  readonly connection: Connection;
  readonly way: "env" | "service";
}

/** A password file beside the profile, and what leads tools to it. */
async function keep(invocation: Invocation, { caller, connection, way }: Keeping): Promise<number> {
  const { terminal, env, stop } = invocation;
  const { settings, token, endsAt, lifeSeconds } = connection;
  const passwords = await keepPassword(caller.place, settings, token);
  if (way === "service") {
    const [file, name] = [serviceFile(env), serviceName(settings, textOption(invocation, "role"))];
    await writeService(file, name, { settings, passwords });
    terminal.print(`psql service=${name}`);
    terminal.json({ service: name, file, passwords, ...told(connection) });
  } else {
    const variables = postgresVariables(settings, passwords);
    for (const [name, value] of Object.entries(variables)) terminal.print(shellLine(name, value));
    terminal.json({ env: variables, ...told(connection) });
  }
  const kept = flagOption(invocation, "keep");
  terminal.progress(`the token in ${passwords} opens connections until ${formatInstant(endsAt)}`);
  if (!kept) terminal.progress("the same command renews it; --keep stays and does so by itself");
  if (!kept || stop.aborted) return 0;
  const renew = async () => {
    const next = await connection.renew();
    await keepPassword(caller.place, settings, next.token);
    return next;
  };
  const renewal = keepRenewing(lifeSeconds, { renew, say: (line) => terminal.progress(line) });
  stop.addEventListener("abort", () => renewal.stop(), { once: true });
  await renewal.ended;
  return 0;
}
