// A run on a runner: its inputs, files and log.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import type { ActionRun } from "../../src/run/action-run.ts";
import { summaryBytesMax } from "../../src/run/limits.ts";
import { openRun } from "../../src/run/runner-run.ts";

interface Opened {
  readonly run: ActionRun;
  log(): string;
  file(name: "outputs" | "summary"): string;
}

function opened(context: TestContext, inputs: Readonly<Record<string, string>> = {}): Opened {
  const folder = mkdtempSync(join(tmpdir(), "writ-run-"));
  context.after(() => rmSync(folder, { recursive: true }));
  let log = "";
  const files = { GITHUB_OUTPUT: join(folder, "outputs"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  const run = openRun({
    env: { ...inputs, ...files, GITHUB_WORKSPACE: folder },
    print: (text) => {
      log += text;
    },
  });
  return { run, log: () => log, file: (name) => readFileSync(join(folder, name), "utf8") };
}

test("inputs are read by their name, trimmed, and a missing one is a fault that names it", (context) => {
  const { run } = opened(context, { "INPUT_STORE-URL": " s3://b ", INPUT_TWO_WORDS: "x" });
  assert.equal(run.input("store-url"), "s3://b");
  assert.equal(run.input("two words"), "x");
  assert.equal(run.input("absent"), "");
  assert.throws(
    () => run.requiredInput("absent"),
    (error) => error instanceof WritError && error.code === "ACTIONS_INPUT" && error.detail.includes("absent"),
  );
});

test("a secret is masked whole and line by line, and nowhere written again", async (context) => {
  const { run, log, file } = opened(context);
  run.maskSecret("{\n  first-line\nsecond%line\n}\n");
  assert.equal(
    log(),
    "::add-mask::{%0A  first-line%0Asecond%25line%0A}\n::add-mask::  first-line\n" +
      "::add-mask::second%25line\n::add-mask::first-line\n",
  );
  const before = log().length;
  run.info("it was first-line, then second%line");
  run.annotate({ level: "error", title: "first-line", message: "second%line" });
  await run.summarize("first-line");
  assert.doesNotMatch(log().slice(before), /first-line|second/);
  assert.equal(file("summary"), "***\n");
});

test("outputs are appended with a delimiter that differs each time", (context) => {
  const { run, file } = opened(context);
  run.setOutput("plan", "a\nb");
  run.setOutput("plan", "c");
  const found = /^plan<<(writ_\S+)\na\nb\n\1\nplan<<(writ_\S+)\nc\n\2\n$/.exec(file("outputs"));
  assert.ok(found !== null && found[1] !== found[2]);
});

test("a summary ends at 1 MiB with a note, in whole lines, and stays so", async (context) => {
  const { run, file } = opened(context);
  await run.summarize("first");
  const line = `${"é".repeat(300)}\n`;
  for (let round = 0; round < 20; round += 1) await run.summarize(line.repeat(200));
  const text = file("summary");
  assert.ok(Buffer.byteLength(text) <= summaryBytesMax && Buffer.byteLength(text) > summaryBytesMax - 2000);
  assert.match(text, /^first\n/);
  assert.equal(text.split("The rest is not shown").length, 2);
  assert.ok(text.trimEnd().endsWith("a summary holds 1 MiB."));
  assert.ok(!text.includes("\ufffd"));
});

test("without the runner's files nothing is written, and nothing fails", async () => {
  const run = openRun({ env: {}, print: () => {} });
  run.setOutput("plan", "a");
  await run.summarize("a");
});

test("variables for later steps and what is kept for the post step go into their files, under fit names only", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "writ-run-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const files = { GITHUB_ENV: join(folder, "env"), GITHUB_STATE: join(folder, "state") };
  const run = openRun({ env: { ...files, STATE_post: "true" }, print: () => {} });
  run.exportVariable("PGHOST", "a\nPATH=/evil");
  run.keepForPost("folder", "/somewhere/x");
  assert.match(readFileSync(files.GITHUB_ENV, "utf8"), /^PGHOST<<(writ_\S+)\na\nPATH=\/evil\n\1\n$/);
  assert.match(readFileSync(files.GITHUB_STATE, "utf8"), /^folder<<(writ_\S+)\n\/somewhere\/x\n\1\n$/);
  assert.deepEqual([run.keptForPost("post"), run.keptForPost("folder")], ["true", ""]);
  for (const name of ["path", "A=B", "", "A\nB"]) assert.throws(() => run.exportVariable(name, "x"), /no name/);
});
