// writ keys rotate: makes the next token key and says, step by step, how proxies change over without refusing a token.
// It must never touch a proxy's configuration, overwrite a key, nor rotate a key of another use.
import { join, resolve } from "node:path";
import { WritError } from "@writ/contracts";
import type { Invocation } from "../command.ts";
import { type KeyPair, readKey, readPublicKey, type WrittenKey, writeKey } from "../key-file.ts";
import { assertNoPositionals, textOption } from "../options.ts";

/** A person's token lives so long; then nothing signed with the old key is left. */
const waitMinutes = 60;

interface Step {
  readonly title: string;
  readonly lines: readonly string[];
}

export async function rotateKeys(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  assertNoPositionals({ ...invocation, positionals: invocation.positionals.slice(1) });
  const folder = resolve(invocation.folder, textOption(invocation, "out") ?? "keys-next");
  const before = await currentKey(resolve(invocation.folder, textOption(invocation, "key") ?? "keys/token.jwk"));
  const next = await writeKey(folder, "token");
  const steps = stepsOf(before, next);
  for (const [index, { title, lines }] of steps.entries()) {
    terminal.print(`${terminal.style("strong", `${index + 1}.`)} ${title}`);
    for (const line of lines) terminal.print(`   ${line}`);
  }
  terminal.json({ next: { kid: next.kid, privateFile: next.privateFile }, before: { kid: before.kid }, steps });
  terminal.next(`begin with step 1 on every proxy; keep ${join(folder, "token.jwk")} out of git`);
  return 0;
}

/** The private file, or its public half where the private one is on the proxies only. */
async function currentKey(file: string): Promise<KeyPair> {
  return file.endsWith(".public.jwk") ? await readPublicKey(file, "token") : await readKey(file, "token");
}

function stepsOf(before: KeyPair, next: WrittenKey): readonly Step[] {
  const { kty, crv, x } = before.jwk as Readonly<Record<string, string>>;
  if (before.kid === next.kid) throw new WritError("WRIT_INVARIANT", "The new key has the old one's id.");
  const old = { kty, crv, x, kid: before.kid, use: "sig", alg: "EdDSA", writ_use: "token" };
  const entry = (kid: string, jwk: object) => `  also: [{ kid: ${kid}, jwk: ${JSON.stringify(jwk)} }]`;
  return [
    {
      title: "In every proxy.yaml, believe the new key beside what stands there. Restart one after the other.",
      lines: ["tokens:", "  key: { file: token.jwk }", entry(next.kid, next.publicJwk)],
    },
    {
      title: "When all have it: on each, put the new private key in place, believe the old one, and restart.",
      lines: [
        `# token.jwk is ${next.privateFile} from now on (chmod 600)`,
        ...["tokens:", "  key: { file: token.jwk }", entry(before.kid, old)],
      ],
    },
    {
      title: `${waitMinutes} minutes later nothing signed with the old key lives. Take its also out, and restart.`,
      lines: ["tokens:", "  key: { file: token.jwk }"],
    },
    {
      title: "Delete the old private key, wherever it is kept.",
      lines: [`# kid ${before.kid}. A key that leaked: do step 2 at once, with no also, and leave step 3 out.`],
    },
  ];
}
