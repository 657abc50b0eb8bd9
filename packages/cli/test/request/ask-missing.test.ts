// Prompts of a request: what is missing is asked for, with what there is; silence and nonsense are no answers.
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { openHead } from "@writ/request";
import { repositoryFiles } from "@writ/testkit";
import { completeWish, firstMissing } from "../../src/request/ask-missing.ts";

const nowSeconds = Date.UTC(2026, 10, 22, 12) / 1000;
const texts = Object.entries(repositoryFiles()).flatMap(([path, text]) =>
  text === undefined ? [] : [[path, text] as const],
);
const files = new Map(texts.map(([path, text]) => [path, new TextEncoder().encode(text)]));
const { model } = openHead({ commit: "a".repeat(40), files }, nowSeconds);

async function answered(lines: readonly string[], wish = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = "";
  output.on("data", (bytes: Buffer) => {
    said += bytes.toString();
  });
  input.end(lines.map((line) => `${line}\n`).join(""));
  const asker = { input, output, stop: new AbortController().signal };
  const found = await completeWish({ wish, model, nowSeconds }, asker).catch((fault: Error) => fault.message);
  return { found, said };
}

test("a resource and a role are chosen by number or name, the rest is written", async () => {
  const { found, said } = await answered(["1", "read-only", "2h", "INC-1 x"]);
  assert.deepEqual(found, {
    resource: "orders-db",
    role: "read-only",
    untilSeconds: nowSeconds + 7_200,
    why: "INC-1 x",
  });
  assert.match(said, /Which resource\?\n {2}1 {2}orders-db {2}\(postgres\)/);
  assert.match(said, /Which role of orders-db\?\n {2}1 {2}read-only {2}\(select\)/);
  assert.match(said, /30d at most/);
});

test("only what is missing is asked for, and what is wrong is asked again", async () => {
  const wish = { resource: "orders-db", role: "read-only", fromSeconds: nowSeconds + 60 };
  const { found, said } = await answered(["soon", "1 hour", "1h", "", "INC-1"], wish);
  assert.deepEqual(found, { ...wish, untilSeconds: nowSeconds + 3_660, why: "INC-1" });
  assert.doesNotMatch(said, /Which/);
});

test("the end of the input and nonsense without end ask for nothing", async () => {
  assert.match(String((await answered([])).found), /Nothing was asked for/);
  assert.match(String((await answered(["7", "8", "9", "x", "y", "1"])).found), /Nothing was asked for/);
});

test("without anybody to ask the option is named", async () => {
  await assert.rejects(completeWish({ wish: {}, model, nowSeconds }, undefined), {
    code: "WRIT_USAGE",
    message: /orders-db/,
  });
  assert.match(firstMissing({ wish: { resource: "none" }, model, nowSeconds }) ?? "", /a role of the resource/);
  assert.equal(
    firstMissing({ wish: { resource: "orders-db", role: "r", untilSeconds: 1, why: "x" }, model, nowSeconds }),
    undefined,
  );
});
