// writ demo: shows the whole way on real parts, in a minute. It must never leave anything behind but with --keep.
import { join } from "node:path";
import type { Command } from "../command.ts";
import { demoToken, endDemo, giveBack, runDemo } from "../demo/demo.ts";
import { person, resource, role } from "../demo/sample.ts";
import { flagOption } from "../options.ts";
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
  usage: "[--keep]",
  example: "writ demo --keep",
  options: {
    keep: { type: "boolean", description: "give the access back, stay up, and print a psql line to paste" },
    log: { type: "boolean", description: "print the proxy's log as well" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const demo = await runDemo(invocation, commands);
    try {
      terminal.json({ ok: true, events: demo.stage.events });
      if (!flagOption(invocation, "keep")) {
        terminal.next("npm run demo -- --keep leaves it running; writ init makes a repository of your own");
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
