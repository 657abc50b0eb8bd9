// When a token is renewed, and when that ends.
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { WritError } from "@writ/contracts";
import { AccessRefused } from "../../src/connect/proxy-door.ts";
import { delayMs, keepRenewing } from "../../src/connect/token-renewal.ts";

beforeEach(() => mock.timers.reset());
const turn = () => new Promise<void>((resolve) => process.nextTick(resolve)).then(() => undefined);

test("a token is renewed well before it ends, and never in a tight loop", () => {
  assert.equal(delayMs(3600), 2_520_000);
  assert.equal(delayMs(1), 5000);
});

test("a proxy that does not answer is asked again, and told of once; one that says no ends it", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const said: string[] = [];
  const down = new WritError("CLI_UNREACHABLE", "gw: nothing listens there.");
  const no = new AccessRefused({ error: "invalid_target", said: "It ended.", choices: [], next: "" });
  const ends: (() => { lifeSeconds: number })[] = [
    () => ({ lifeSeconds: 600 }),
    () => {
      throw down;
    },
    () => {
      throw down;
    },
    () => {
      throw no;
    },
  ];
  const renew = async () => (ends.shift() ?? (() => ({ lifeSeconds: 1 })))();
  const renewal = keepRenewing(3600, { renew, say: (line) => said.push(line) });
  for (const ms of [delayMs(3600), delayMs(600), 20_000, 20_000]) {
    mock.timers.tick(ms);
    await turn();
    await turn();
  }
  await renewal.ended;
  assert.deepEqual(ends, []);
  assert.equal(said.filter((line) => /not yet|yet:/.test(line)).length, 1);
  assert.match(said.at(-1) ?? "", /no new token: .*It ended/);
  mock.timers.reset();
});
