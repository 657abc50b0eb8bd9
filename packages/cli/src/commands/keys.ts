// writ keys: makes the three keys and says where each goes; keys rotate makes the next token key.
// It must never make one key for two uses.
import { join, resolve } from "node:path";
import { type KeyUse, WritError } from "@writ/contracts";
import type { Command } from "../command.ts";
import { assertNoKeys, type WrittenKey, writeKey } from "../key-file.ts";
import { assertNoPositionals, textOption } from "../options.ts";
import { makeBreakGlassKey } from "./keys-break-glass.ts";
import { rotateKeys } from "./keys-rotate.ts";

const uses = ["bundle", "token", "record"] as const satisfies readonly KeyUse[];

const where: Readonly<Record<Exclude<KeyUse, "break-glass">, string>> = {
  bundle: "signs bundles: a secret of the publishing Action. Its public half: bundle.keys in proxy.yaml.",
  token: "signs Writ's own tokens: tokens.key in proxy.yaml, on the proxy only.",
  record: "signs records: records.key in proxy.yaml, on the proxy only. Its public half: proxies.keys in writ.yaml.",
};

export const keysCommand: Command = {
  name: "keys",
  summary: "make the bundle, token and record keys, and say where each goes",
  usage: "[rotate [--key FILE] | break-glass] [--out FOLDER]",
  example: "writ keys --out ./keys",
  notes: [
    "writ keys rotate makes the next token key (default: ./keys-next) and prints, in order, what to write in each",
    "proxy.yaml so that no token is refused meanwhile. Keys of other uses are not rotated by it.",
    "writ keys break-glass makes the key that stays offline, for writ break-glass sign, and prints what to pin.",
  ],
  options: {
    out: { type: "string", value: "FOLDER", description: "where to write them (default: ./keys)" },
    key: { type: "string", value: "FILE", description: "rotate: the token key in use (default: ./keys/token.jwk)" },
  },
  async run(invocation) {
    if (invocation.positionals[0] === "rotate") return await rotateKeys(invocation);
    if (invocation.positionals[0] === "break-glass") return await makeBreakGlassKey(invocation);
    if (invocation.options["key"] !== undefined) throw new WritError("WRIT_USAGE", "--key is for writ keys rotate.");
    const { terminal } = invocation;
    const folder = resolve(invocation.folder, textOption(invocation, "out") ?? "keys");
    assertNoPositionals(invocation);
    await assertNoKeys(folder, uses);
    const written: WrittenKey[] = [];
    for (const use of uses) {
      const key = await writeKey(folder, use);
      written.push(key);
      terminal.print(`${terminal.style("strong", key.privateFile)}  ${where[use]}`);
      terminal.print(`  public half: ${key.publicFile}  (kid ${key.kid})`);
    }
    terminal.json({ keys: written });
    terminal.next(`keep the private files out of git; then writ build --key ${join(folder, "bundle.jwk")}`);
    return 0;
  },
};
