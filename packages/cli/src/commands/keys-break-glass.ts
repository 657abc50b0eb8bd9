// writ keys break-glass: makes the one key that stays offline, and says what to pin in proxy.yaml.
// It must never make it beside keys that machines hold without saying so.
import { join, resolve } from "node:path";
import { WritError } from "@writ/contracts";
import type { Invocation } from "../command.ts";
import { assertNoKeys, writeKey } from "../key-file.ts";
import { textOption } from "../options.ts";

export async function makeBreakGlassKey(invocation: Invocation): Promise<number> {
  const { terminal, positionals } = invocation;
  if (positionals.length > 1 || invocation.options["key"] !== undefined) {
    throw new WritError("WRIT_USAGE", "writ keys break-glass takes --out FOLDER and nothing else.");
  }
  const folder = resolve(invocation.folder, textOption(invocation, "out") ?? "offline");
  await assertNoKeys(folder, ["break-glass"]);
  const key = await writeKey(folder, "break-glass");
  const { kty, crv, x, writ_use } = key.publicJwk;
  terminal.print(`${terminal.style("strong", key.privateFile)}  signs break-glass bundles: keep it off every network.`);
  terminal.print("Pin its public half in each proxy.yaml, below bundle:, and restart the proxy:");
  terminal.print("");
  terminal.print("  breakGlass:");
  terminal.print("    folder: /var/lib/writ/break-glass");
  terminal.print(`    kid: ${key.kid}`);
  terminal.print(`    jwk: { kty: ${kty}, crv: ${crv}, x: ${x}, writ_use: ${writ_use} }`);
  terminal.print("    longest: 4h");
  terminal.json({ keys: [key] });
  terminal.next(`move ${join(folder, "break-glass.jwk")} to two offline media in two places, and delete it here`);
  return 0;
}
