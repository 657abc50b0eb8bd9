// What every client is asked, whatever its language: the same work directly and through the proxy must look the same,
// and behind masks and guards all clients see the same. It must never pass a client that stopped half-way.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, test } from "node:test";
import { promisify } from "node:util";
import type { ClientProgram } from "../../runner/client-programs.ts";
import { secrets } from "../shop.ts";
import type { World } from "../world.ts";
import { directly, freely, masked, type Place, startDriverWorld } from "./driver-world.ts";

const runFile = promisify(execFile);
const clientTimeoutMs = 100_000;
const outputBytesMax = 16 * 1024 * 1024;

/** The oldest server that is tested and the newest. */
export const majors = [15, 18];

/** Worlds by version: started when first asked for, stopped when the file is done. */
export function driverWorlds(): (major: number) => Promise<World> {
  const started = new Map<number, Promise<World>>();
  after(async () => {
    const worlds = await Promise.allSettled(started.values());
    for (const world of worlds) if (world.status === "fulfilled") await world.value.stop();
  });
  return (major) => {
    const world = started.get(major) ?? startDriverWorld(major);
    started.set(major, world);
    return world;
  };
}

/** Runs a client to its end and returns what it printed. Throws what it said when it failed. */
export async function runClient(program: ClientProgram, words: readonly string[], place: Place): Promise<string> {
  const env = { ...process.env, ...program.env, ...place, LC_ALL: "C.UTF-8", TZ: "UTC" };
  const options = { env, timeout: clientTimeoutMs, maxBuffer: outputBytesMax, killSignal: "SIGKILL" } as const;
  try {
    const { stdout } = await runFile(program.command, [...program.args, ...words], options);
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${words.join(" ")} failed after:\n${stdout.slice(-1_000)}\n${stderr.slice(-3_000)}`, {
      cause: error,
    });
  }
}

/** The same text; a difference is told by the first line that has it, since the whole may be megabytes. */
export function assertSameText(seen: string, wanted: string): void {
  const [left, right] = [seen.split("\n"), wanted.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  if (at >= 0 || left.length !== right.length) {
    const place = `line ${at < 0 ? left.length : at + 1} of ${left.length} and ${right.length}`;
    const lines = [left, right].map((text) => (text[at < 0 ? left.length : at] ?? "[nothing]").slice(0, 1_000));
    assert.fail(`${place} differs:\n${lines[0]}\n${lines[1]}`);
  }
}

/** What each client prints behind masks and guards as `read-write`. */
const behindMasks = `row: 1|Ada Marlow|***3333|***@secret-mail.example
row: 2|Ben Castor|***6666|***@hidden-mail.example
row: 3|Cleo Duran|***|***
prepared: Ada Marlow|***3333
prepared: Ben Castor|***6666
prepared: Ada Marlow|***3333
prepared: Ben Castor|***6666
prepared: Ada Marlow|***3333
prepared: Ben Castor|***6666
cursor: 1|Ada Marlow|***3333|***@secret-mail.example
cursor: 2|Ben Castor|***6666|***@hidden-mail.example
cursor: 3|Cleo Duran|***|***
types: ∅|∅|True|36
denied: 42501
after it: 1
rows: 42501
after it: 1
in a block: 42501
the block: 25P02
behind a savepoint: 42501
written: 1|9002
batch: 50
copied: Ada Marlow|***3333
listen: 42501
== done
`;

/** What each client prints as `read-only`, in a pool where it has one. */
const readOnly = `session: Ada Marlow|***3333
session: Ada Marlow|***3333
session: Ada Marlow|***3333
read only: on
insert: 42501
after it: 1
== done
`;

/** Tests of one client against every version. `sections` are the parts that it must have come through. */
export function testClient(
  name: string,
  worlds: (major: number) => Promise<World>,
  client: { readonly program: () => Promise<ClientProgram>; readonly sections: readonly string[] },
): void {
  for (const major of majors) {
    test(`${name} sees through the proxy what it sees without it, PostgreSQL ${major}`, async () => {
      const [program, world] = [await client.program(), await worlds(major)];
      const without = await runClient(program, ["free"], directly(world));
      const sections = [...without.matchAll(/^== (.*)$/gm)].map(([, section]) => section);
      assert.deepEqual(sections, [...client.sections, "done"]);
      assertSameText(await runClient(program, ["free"], await freely(world)), without);
    });

    test(`${name} behind masks and guards, PostgreSQL ${major}`, async () => {
      const [program, world] = [await client.program(), await worlds(major)];
      const seen = await runClient(program, ["masked"], await masked(world, "read-write"));
      assert.equal(seen, behindMasks);
      assert.equal(await runClient(program, ["read-only"], await masked(world, "read-only")), readOnly);
      for (const secret of secrets) assert.ok(!seen.includes(secret));
    });
  }
}
