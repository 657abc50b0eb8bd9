// writ verify: records, decisions, bundles and evidence proved from public keys alone. It must never write anywhere,
// nor end with 0 when something that was given is not proved.
import { verifyAll } from "@writ/audit";
import type { Command } from "../command.ts";
import { assertNoPositionals } from "../options.ts";
import { storeNotes } from "../publish/wishes.ts";
import { nextAfter, sayVerified } from "../verify/say-verified.ts";
import { verifyWishOf } from "../verify/verify-wish.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: "prove records, decisions, bundles and evidence from public keys alone",
  usage: "[--records FOLDER] [--store ADDRESS --repository ID [--clone FOLDER]] --key PUBLIC.jwk …",
  example: [
    "writ verify --records records --key record.public.jwk",
    "writ verify --store bundles --repository 1234 --clone access --key bundle.public.jwk",
    "writ verify --records records --store bundles --repository 1234 --key record.public.jwk --key bundle.public.jwk",
  ].join("\n"),
  notes: [
    "Each part may be given alone; what was not given is said. Exit status: 0 all that was given is proved, 1",
    "something is wrong or not proved. Nothing is written, and nobody is asked but the store, and with --ask-again",
    "the host.",
    ...storeNotes,
  ],
  options: {
    records: { type: "string", value: "FOLDER", description: "a proxy's records folder, or a copy of it" },
    store: {
      type: "string",
      value: "ADDRESS",
      description: "the archive: a folder, https://HOST/PATH/ or s3://BUCKET/PREFIX/",
    },
    repository: { type: "string", value: "ID", description: "id of the access repository, as proxy.yaml pins it" },
    scope: { type: "string", value: "NAME", description: "the scope that proxies pin", default: "production" },
    clone: {
      type: "string",
      value: "FOLDER",
      description: "a whole clone of the access repository: bundles are built again",
    },
    key: {
      type: "string",
      value: "FILE",
      multiple: true,
      description: "a public key: of records, bundles or break-glass; again for each that was used",
    },
    longest: {
      type: "string",
      value: "DURATION",
      description: "bundle.breakGlass.longest of proxy.yaml, with a break-glass key (default: 4h)",
    },
    "ask-again": {
      type: "string",
      value: "NAME",
      description: "ask who approved once more: github (GITHUB_TOKEN) or git (signed merges in the clone)",
    },
    github: {
      type: "string",
      value: "OWNER/NAME",
      description: "the repository on GitHub (default: GITHUB_REPOSITORY)",
    },
    branch: { type: "string", value: "NAME", description: "the branch that is published", default: "main" },
  },
  async run(invocation) {
    assertNoPositionals(invocation);
    const { terminal } = invocation;
    const wish = await verifyWishOf(invocation);
    try {
      const answer = await verifyAll(wish);
      sayVerified(answer, terminal);
      terminal.json(answer);
      terminal.next(nextAfter(answer));
      return answer.verdict === "proved" ? 0 : 1;
    } finally {
      wish.archive?.store.close();
    }
  },
};
