// The wrapper around opa-wasm: what it is made of, and what it makes of what the library throws.
import assert from "node:assert/strict";
import { test } from "node:test";
import { entrypoints, WritError } from "@writ/contracts";
import { Engine, pagesFor } from "../src/engine.ts";
import { basePages, memoryPagesMax, memoryPerDataByte, pageBytes } from "../src/limits.ts";
import { productWasm, question, shopData } from "./fixture.ts";

const data = new TextEncoder().encode(JSON.stringify(shopData()));

test("memory is sized from the data, and capped", () => {
  assert.equal(pagesFor(0), basePages);
  assert.equal(pagesFor(pageBytes), basePages + memoryPerDataByte);
  const most = Math.floor(((memoryPagesMax - basePages) * pageBytes) / memoryPerDataByte);
  assert.equal(pagesFor(most), memoryPagesMax);
  assert.throws(
    () => pagesFor(most + 1),
    (error: WritError) => error.code === "DECISION_SIZE",
  );
});

test("the product's module answers both questions and needs nothing of its host", async () => {
  const engine = await Engine.start({ wasm: productWasm, data });
  assert.deepEqual([...engine.entrypoints()].sort(), Object.values(entrypoints).sort());
  assert.equal((engine.ask(entrypoints.session, question) as { decision: string }).decision, "allow");
});

test("whatever the library throws arrives as one kind of error", async () => {
  const engine = await Engine.start({ wasm: productWasm, data });
  const bad: [string, object][] = [
    ["policies/main/other", question],
    [entrypoints.session, { role: "\ud800" }],
    [
      entrypoints.session,
      {
        toJSON: () => {
          throw "a text";
        },
      },
    ],
    [
      entrypoints.session,
      {
        toJSON: () => {
          throw { message: "an object" };
        },
      },
    ],
  ];
  for (const [entrypoint, asked] of bad) {
    assert.throws(
      () => engine.ask(entrypoint, asked),
      (error: Error) => error instanceof WritError && error.code === "DECISION_FAULT" && error.detail !== "",
    );
  }
  assert.equal((engine.ask(entrypoints.session, question) as { decision: string }).decision, "allow");
});

test("data that is not JSON is refused", async () => {
  const broken = new TextEncoder().encode('{"writ":');
  await assert.rejects(
    Engine.start({ wasm: productWasm, data: broken }),
    (error: WritError) => error.code === "DECISION_ENGINE" && error.detail.includes("parse"),
  );
});

test("later changes to the bytes change nothing", async () => {
  const bytes = Uint8Array.from(data);
  const engine = await Engine.start({ wasm: productWasm, data: bytes });
  bytes.fill(0x20);
  assert.throws(() =>
    engine.ask(entrypoints.session, {
      role: "\ud800",
      toJSON: () => {
        throw "x";
      },
    }),
  );
  for (let at = 0; at < 20; at += 1) assert.throws(() => engine.ask(entrypoints.session, { role: "\ud800" }));
  assert.equal((engine.ask(entrypoints.session, question) as { decision: string }).decision, "allow");
});
