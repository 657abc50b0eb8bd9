// writ audit: answers for an auditor, each word in a file of its own below src/audit. It must never change anything but
// the user's own cache.
import { WritError } from "@writ/contracts";
import { auditWords } from "../audit/words.ts";
import type { Command } from "../command.ts";

export const auditCommand: Command = {
  name: "audit",
  summary: "answer who had access to what, when, and who said yes",
  usage: "WORD [OPTIONS]",
  example:
    "writ audit who --on orders-db --at 2026-11-20T12:00Z\n" +
    "writ audit what --for alice@acme.example\n" +
    "writ audit timeline --from 2026-11-01T00:00Z --to 2026-12-01T00:00Z --csv",
  notes: [
    "Run it in a clone of the access repository with its whole history. With --store it rests on what was published:",
    "signed bundles and the evidence of who approved; without, on what was merged. Every answer says what it assumes.",
  ],
  options: {},
  words: auditWords,
  async run() {
    throw new WritError("WRIT_USAGE", "Say which question: writ audit --help lists them.");
  },
};
