// writ demo: shows the whole way on real parts, in a minute. It must never leave anything behind but with --keep or
// --out.
import { cp, lstat, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { type Demo, demoToken, endDemo, giveBack, runDemo } from "../demo/demo.ts";
import { person, resource, role } from "../demo/sample.ts";
import { flagOption, textOption } from "../options.ts";
import { buildCommand } from "./build.ts";
import { keysCommand } from "./keys.ts";
import { stopped } from "./proxy.ts";
import { recordsCommand } from "./records.ts";
import { tokenCommand } from "./token.ts";
import { validateCommand } from "./validate.ts";

/** The commands that the demo itself runs. */
const commands: readonly Command[] = [buildCommand, keysCommand, recordsCommand, tokenCommand, validateCommand];

export const demoCommand: Command = {
  name: "demo",
  summary: "see the whole way on real parts: given, masked, refused, taken away, recorded",
  usage: "[--keep] [--out FOLDER]",
  example: "writ demo --keep",
  options: {
    keep: { type: "boolean", description: "give the access back, stay up, and print a psql line to paste" },
    out: {
      type: "string",
      value: "FOLDER",
      description: "leave records, bundles, the repository and public keys there, for writ verify",
    },
    log: { type: "boolean", description: "print the proxy's log as well" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const out = textOption(invocation, "out");
    const kept = out === undefined ? undefined : await newFolder(resolve(invocation.folder, out));
    const demo = await runDemo(invocation, commands);
    try {
      terminal.json({ ok: true, events: demo.stage.events });
      if (!flagOption(invocation, "keep")) {
        if (kept !== undefined) terminal.next(await keepParts(demo, kept));
        else terminal.next("npm run demo -- --keep leaves it running; writ init makes a repository of your own");
        return 0;
      }
      await giveBack(demo);
      const { port } = demo.proxy.postgres;
      const trust = `sslmode=verify-full&sslrootcert=${join(demo.folder, "ca.pem")}`;
      const uri = `postgres://${role}:${await demoToken(demo)}@127.0.0.1:${port}/${resource}?${trust}`;
      terminal.print(`\n${person} may read again. Access repository: ${demo.repository}`);
      terminal.next(`psql "${uri}"`);
      terminal.progress("Ctrl-C ends it and removes everything");
      await stopped(invocation.stop);
      return 0;
    } finally {
      await endDemo(demo);
    }
  },
};

/** Before a minute is spent: nothing is written into what somebody has. */
async function newFolder(folder: string): Promise<string> {
  if ((await lstat(folder).catch(() => undefined)) === undefined) return folder;
  throw new WritError("CLI_EXISTS", folder);
}

/** What an auditor is given: no private key. Returns the command that verifies it. */
async function keepParts({ folder, proxy }: Demo, out: string): Promise<string> {
  await proxy.close();
  await mkdir(join(out, "keys"), { recursive: true });
  const keys = ["record.public.jwk", "bundle.public.jwk"].map((name) => join("keys", name));
  for (const part of ["records", "bundles", "access", ...keys]) {
    await cp(join(folder, part), join(out, part), { recursive: true });
  }
  const given = `--records ${join(out, "records")} --store ${join(out, "bundles")} --repository 1`;
  const named = keys.map((key) => `--key ${join(out, key)}`).join(" ");
  return `writ verify ${given} --clone ${join(out, "access")} ${named}`;
}
