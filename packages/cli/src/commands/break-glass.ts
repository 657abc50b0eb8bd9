// writ break-glass: what can be done while GitHub is down. It must never need a network, nor a running machine.
import { WritError } from "@writ/contracts";
import { signBreakGlass } from "../break-glass/sign.ts";
import type { Command } from "../command.ts";
import { storeNotes, trustOptions } from "../publish/wishes.ts";

const { store, repository, scope, epoch, public: publicKeys } = trustOptions;

export const breakGlassCommand: Command = {
  name: "break-glass",
  summary: "with GitHub down: sign a bundle that adds grants for a few hours",
  usage: "sign --bundle FILE --key FILE --public FILE --repository ID --grant FILE [--for 2h]",
  example:
    "writ break-glass sign --store ./bundles --key offline.jwk --public keys.json --repository 7 --grant db/ann.yaml",
  notes: [
    "Adds grants of people to the bundle in force and changes nothing else: each proxy compares byte for byte. Of a",
    "grant's file, RESOURCE/NAME.yaml, the folder names the resource. The bundle is last-good.tar.gz of a proxy's",
    "state folder, or the newest of the store. Proxies take it from bundle.breakGlass.folder of their proxy.yaml.",
    ...storeNotes,
  ],
  options: {
    bundle: { type: "string", value: "FILE", description: "the bundle in force: last-good.tar.gz of a proxy's state" },
    store,
    key: { type: "string", value: "FILE", description: "the private offline key, as writ keys break-glass made it" },
    public: publicKeys,
    repository,
    grant: { type: "string", value: "FILE", multiple: true, description: "a grant's file; may be given again" },
    for: { type: "string", value: "DURATION", description: "how long it is in force, 4h at most (default: 2h)" },
    out: { type: "string", value: "FOLDER", description: "where to write it (default: ./break-glass)" },
    scope,
    epoch,
  },
  async run(invocation) {
    const [what, more] = invocation.positionals;
    if (what === "sign" && more === undefined) return await signBreakGlass(invocation, Math.floor(Date.now() / 1000));
    throw new WritError("WRIT_USAGE", "Say sign. The key is made by writ keys break-glass.");
  },
};
