// Tables of an action's README.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseActionFile, withTables } from "../../generate/readme-tables.ts";

const yaml = `
name: Writ try
description: Tries.
inputs:
  key: { description: "The key | of\\n  all.", required: true }
  life: { description: How long., default: 72h }
outputs:
  digest: { description: Of what was made. }
runs: { using: node24, main: dist/index.js }
`;
const readme = "# try\n\n<!-- made from action.yml by `npm run generate` -->\nold\n<!-- until here -->\n\nMore.\n";

test("tables name every input and output, and the rest stays", () => {
  const text = withTables(readme, parseActionFile(yaml));
  assert.match(text, /^# try\n/);
  assert.match(text, /\n<!-- until here -->\n\nMore\.\n$/);
  assert.ok(text.includes("| `key` | The key \\| of all. | yes |  |\n| `life` | How long. | no | `72h` |\n"));
  assert.ok(text.includes("| `digest` | Of what was made. |\n"));
  assert.ok(!text.includes("old"));
  assert.equal(withTables(text, parseActionFile(yaml)), text);
});

test("a README without the markers, and an action that runs otherwise, are faults", () => {
  assert.throws(() => withTables("# try\n", parseActionFile(yaml)), /needs the lines/);
  assert.throws(() => parseActionFile(yaml.replace("node24", "node20")), /node24/);
});
