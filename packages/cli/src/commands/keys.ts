// writ keys: makes the three keys and says where each goes. It must never make one key for two uses.
import { join, resolve } from "node:path";
import type { KeyUse } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoKeys, type WrittenKey, writeKey } from "../key-file.ts";
import { assertNoPositionals, textOption } from "../options.ts";

const uses: readonly KeyUse[] = ["bundle", "token", "record"];

const where: Readonly<Record<KeyUse, string>> = {
  bundle: "signs bundles: a secret of the publishing Action. Its public half: bundle.keys in proxy.yaml.",
  token: "signs Writ's own tokens: tokens.key in proxy.yaml, on the proxy only.",
  record: "signs records: records.key in proxy.yaml, on the proxy only. Its public half: proxies.keys in writ.yaml.",
};

export const keysCommand: Command = {
  name: "keys",
  summary: "make the bundle, token and record keys, and say where each goes",
  usage: "[--out FOLDER]",
  example: "writ keys --out ./keys",
  options: { out: { type: "string", value: "FOLDER", description: "where to write them (default: ./keys)" } },
  async run(invocation) {
    const { terminal } = invocation;
    const folder = resolve(invocation.folder, textOption(invocation, "out") ?? "keys");
    assertNoPositionals(invocation);
    await assertNoKeys(folder, uses);
    const written: WrittenKey[] = [];
    for (const use of uses) written.push(await writeKey(folder, use));
    for (const key of written) {
      terminal.print(`${terminal.style("strong", key.privateFile)}  ${where[key.use]}`);
      terminal.print(`  public half: ${key.publicFile}  (kid ${key.kid})`);
    }
    terminal.json({ keys: written });
    terminal.next(`keep the private files out of git; then writ build --key ${join(folder, "bundle.jwk")}`);
    return 0;
  },
};
