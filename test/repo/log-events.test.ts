// Whoever runs a proxy reads its log by event: each that the code writes stands in docs/operating.md with what it
// means, and none stands there that nothing writes. No line is written without one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { code, read } from "./files.ts";

const sources = code.filter((path) => /^packages\/(proxy|protocol-postgres|session)\/src\//.test(path));

/** `event: "NAME"` where log lines are written. */
const written = new Set(
  sources.flatMap((path) => [...read(path).matchAll(/\bevent: "([a-z]+(?:-[a-z]+)*)"/g)].map((found) => found[1])),
);

const section = /\n## Logs\n([\s\S]*?)(?=\n## |$)/.exec(read("docs/operating.md"))?.[1] ?? "";
const documented = new Set([...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map((found) => found[1]));

test("every event that is logged stands in docs/operating.md, and no other", () => {
  assert.ok(written.size > 20, "events are found at all");
  assert.deepEqual([...written].sort(), [...documented].sort());
});

test("every line that is logged has an event", () => {
  const calls = sources.flatMap((path) =>
    [...read(path).matchAll(/\b#?log\.(?:info|warn|error)\(\s*([\s\S]{0,60})/g)].map((found) => ({
      path,
      said: found[1] ?? "",
    })),
  );
  assert.ok(calls.length > 20, "calls are found at all");
  // Either in place, or gathered in a constant of the lines above, which the other test reads.
  const bare = calls.filter(({ said }) => !/^(\{\s*event: "|fields\b|\(?fields, message)/.test(said));
  assert.deepEqual(bare, []);
});
