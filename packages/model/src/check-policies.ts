// Checks of policies/*.rego as text: they declare `package custom`. The compiler checks what they do.
import type { Draft } from "./draft.ts";
import type { ModelPolicy } from "./model.ts";
import { diagnosticAt, type Span } from "./source-text.ts";

const allowed = /^package[ \t]+custom(?:_test)?[ \t]*(?:#.*)?$/;

/** Adds a mistake when the first line that is no comment declares another package. Tests may say `custom_test`. */
export function checkPolicy(draft: Draft, policy: ModelPolicy, test: boolean): void {
  const line = firstLine(policy.text);
  const text = policy.text.slice(line.offset, line.offset + line.length).trim();
  if (allowed.test(text) && (test || !/custom_test/.test(text.replace(/#.*/, "")))) return;
  draft.report.add(policy.path, () =>
    diagnosticAt(policy, line, {
      code: "policy/package",
      message: "a policy of one's own belongs to `package custom`, and says so before anything else",
      instead: "Write package custom on the first line.",
    }),
  );
}

function firstLine(text: string): Span {
  let offset = 0;
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare !== "" && !bare.startsWith("#")) return { offset, length: line.trimEnd().length };
    offset += line.length + 1;
  }
  return { offset: 0, length: 1 };
}
