// Random conversations: bounded here, for hours by `npm run fuzz`. Seeds that once found something are played first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Mood, playRound } from "./relay-round.ts";

const roundsEach = 60;
const first = Number(process.env["WRIT_SEED"] ?? Date.now() % 1_000_000_000);

const found = readFileSync(join(import.meta.dirname, "../seeds/relay.txt"), "utf8")
  .split("\n")
  .filter((line) => /^[a-z]/.test(line))
  .map((line) => line.split(" ") as [Mood, string]);

for (const mood of ["honest", "spoiled-client", "spoiled-server"] as const) {
  test(`the relay keeps its rules in random ${mood} conversations`, async () => {
    for (let seed = first; seed < first + roundsEach; seed++) await playRound(seed, mood);
  });
}

test("the relay keeps its rules where it once did not", async () => {
  for (const [mood, seed] of found) await playRound(Number(seed), mood);
});
