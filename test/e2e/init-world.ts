// An access repository as `writ init` writes it, for tests that look at what it wrote. It must never take a pin from
// the checkout that runs the tests: that differs from machine to machine.
import assert from "node:assert/strict";
import { commands, run } from "@writ/cli";

/** Any commit of any repository: nothing is fetched. */
export const actionsPin = `acme/writ@${"0123456789".repeat(4)}`;

/** Runs `writ init FOLDER` with more words. */
export async function writInit(folder: string, words: readonly string[] = []): Promise<void> {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const { signal: stop } = new AbortController();
  const all = ["init", folder, "--as", "alice@acme.example", "--actions", actionsPin, ...words];
  const status = await run(commands, all, { out: stream, err: stream, env: {}, folder, stop });
  assert.equal(status, 0, said.join(""));
}
