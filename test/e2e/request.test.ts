// Asking for access on a double of GitHub that is held to its published API: one file in one pull request, by whoever
// the token is; what cannot be asked for is refused in words about the option, and leaves nothing behind.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AskingWorld } from "./asking-world.ts";

let world: AskingWorld;
before(async () => {
  world = await AskingWorld.start();
});
after(() => world.stop());

const words = (why: string, ...more: string[]): string[] => [
  ...["request", "orders-db", "--role", "read-only", "--for", "2h", "--why", why, "--zone", "UTC"],
  ...more,
];

test("a request is one new file in a pull request of whoever asks, with the plan and whose approval it needs", async () => {
  const { hub } = world.double;
  const asked = world.double.requests.length;
  const said = await world.writ(world.alice, [...words("INC-4312 duplicate invoices"), "--no-wait"]);
  assert.equal(said.status, 0, said.err);
  const [pull] = [...hub.pulls.values()];
  assert.ok(pull !== undefined);
  assert.equal(pull.author.id, world.alice.id);
  const changed = hub.stored.run(["diff", "--name-status", "main", pull.head]);
  assert.equal(changed, "A\tgrants/orders-db/alice-inc-4312.yaml");
  const text = hub.stored.run(["show", `${pull.head}:grants/orders-db/alice-inc-4312.yaml`]);
  assert.match(
    text,
    /^to: \{ user: alice@acme\.example \}\nrole: read-only\nwhy: "?INC-4312 duplicate invoices"?\nuntil: /,
  );
  assert.match(said.out, /alice@acme\.example gains read-only on orders-db/);
  assert.match(said.out, /@acme\/payments/);
  assert.match(said.out, /pull request 41/);
  const sent = world.double.requests.slice(asked);
  assert.ok(sent.length <= 12, sent.join("\n"));
});

test("nothing that was asked of GitHub, and nothing it answered, breaks its description", () => {
  assert.deepEqual(world.double.breaches, []);
});
