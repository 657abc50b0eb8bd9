// Which file holds which command, in the order the help shows them. It must load no command but those asked for: most
// need half of all packages, and not the same half.
import type { Command } from "../command.ts";

const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  login: async () => (await import("./login.ts")).loginCommand,
  logout: async () => (await import("./logout.ts")).logoutCommand,
  whoami: async () => (await import("./whoami.ts")).whoamiCommand,
  list: async () => (await import("./list.ts")).listCommand,
  request: async () => (await import("./request.ts")).requestCommand,
  status: async () => (await import("./status.ts")).statusCommand,
  extend: async () => (await import("./extend.ts")).extendCommand,
  release: async () => (await import("./release.ts")).releaseCommand,
  connect: async () => (await import("./connect.ts")).connectCommand,
  init: async () => (await import("./init.ts")).initCommand,
  validate: async () => (await import("./validate.ts")).validateCommand,
  plan: async () => (await import("./plan.ts")).planCommand,
  approve: async () => (await import("./approve.ts")).approveCommand,
  codeowners: async () => (await import("./codeowners.ts")).codeownersCommand,
  explain: async () => (await import("./explain.ts")).explainCommand,
  masks: async () => (await import("./masks.ts")).masksCommand,
  dev: async () => (await import("./dev.ts")).devCommand,
  demo: async () => (await import("./demo.ts")).demoCommand,
  build: async () => (await import("./build.ts")).buildCommand,
  publish: async () => (await import("./publish.ts")).publishCommand,
  renew: async () => (await import("./renew.ts")).renewCommand,
  expire: async () => (await import("./expire.ts")).expireCommand,
  keys: async () => (await import("./keys.ts")).keysCommand,
  "break-glass": async () => (await import("./break-glass.ts")).breakGlassCommand,
  proxy: async () => (await import("./proxy.ts")).proxyCommand,
  secrets: async () => (await import("./secrets.ts")).secretsCommand,
  token: async () => (await import("./token.ts")).tokenCommand,
  records: async () => (await import("./records.ts")).recordsCommand,
  replay: async () => (await import("./replay.ts")).replayCommand,
  audit: async () => (await import("./audit.ts")).auditCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  doctor: async () => (await import("./doctor.ts")).doctorCommand,
};

/** The command of that name alone, or every command where there is none: the help names them all. */
export async function loadCommands(name?: string): Promise<readonly Command[]> {
  const load = name !== undefined && Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  return await Promise.all(load === undefined ? Object.values(loaders).map((each) => each()) : [load()]);
}
