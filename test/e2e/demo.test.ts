// The README's first command: the whole way on real parts, as a stranger runs it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";

const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");

async function demo(words: readonly string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn(process.execPath, [main, "demo", ...words], { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { out, err, code };
}

test("the demo shows access given, masked, refused, taken away and recorded", async () => {
  const { out, err, code } = await demo([]);
  assert.equal(code, 0, err);
  for (const said of [/\*\*\*@mail1\.example/, /ERROR 42501/, /57P01/, /28000/, /2 sessions: 2 good, 0 not/]) {
    assert.match(out, said);
  }
  assert.doesNotMatch(out, /\u001b\[/);
});

test("the demo says in JSON what happened, for programs", async () => {
  const { out, code } = await demo(["--json"]);
  assert.equal(code, 0);
  const { ok, events } = JSON.parse(out) as { ok: boolean; events: { step: string; detail: { code?: string } }[] };
  assert.equal(ok, true);
  assert.deepEqual(
    events.map(({ step }) => step),
    ["masked", "denied", "row-limit", "cut", "refused", "records"],
  );
  assert.equal(events.find(({ step }) => step === "cut")?.detail.code, "57P01");
});
