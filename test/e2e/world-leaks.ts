// What a world must not leave behind: a secret in a file, a log or a process's arguments. Asked before its folder goes.
// It must never say the secret.
import assert from "node:assert/strict";
import { filesWithSecrets, holdsSecret, processesWithSecrets, secretMarks } from "@writ/testkit";
import { keptPlaces } from "../runner/kept-places.ts";

/** Throws naming each place. `said`: what the world's programs wrote. */
export async function assertNothingLeaks(folder: string, said: string): Promise<void> {
  const marks = secretMarks();
  const files = await filesWithSecrets(folder, { marks, kept: keptPlaces });
  const logged = holdsSecret(said, marks) ? ["what its programs wrote"] : [];
  const found = [...files, ...logged, ...(await processesWithSecrets(marks, ["cmdline"]))];
  assert.deepEqual(found, [], "a secret lies where no page says that one is kept");
}
