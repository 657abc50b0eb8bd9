// writ renew: signs the newest bundle of a store again, unchanged, so that it lives on. It must never build.
import { renewLatest } from "@writ/publish";
import { commitOf } from "@writ/repository";
import type { Command } from "../command.ts";
import { assertNoPositionals, flagOption, textOption } from "../options.ts";
import { privateKeyOf, storeNotes, storeOf, trustOf, trustOptions } from "../publish/wishes.ts";

export const renewCommand: Command = {
  name: "renew",
  summary: "sign the newest bundle of a store again, unchanged, before it ends",
  usage: "--store ADDRESS --repository ID --key bundle.jwk",
  example: "writ renew --store ./bundles --repository 123456789 --key keys/bundle.jwk --commit HEAD",
  notes: storeNotes,
  options: {
    ...trustOptions,
    ended: {
      type: "boolean",
      description: "renew it although it has ended: look first that nobody put an old one back",
    },
    commit: {
      type: "string",
      value: "REVISION",
      description: "the branch's newest commit, in this clone: a bundle of another one is refused",
    },
    behind: {
      type: "boolean",
      description: "renew it although it is of another commit: what was removed since stays in force",
    },
  },
  async run(invocation) {
    const { terminal } = invocation;
    assertNoPositionals(invocation);
    const key = await privateKeyOf(invocation);
    const trust = await trustOf(invocation, key);
    const store = storeOf(invocation);
    try {
      const asked = { ended: flagOption(invocation, "ended"), behind: flagOption(invocation, "behind") };
      const revision = textOption(invocation, "commit");
      const newest = revision === undefined ? {} : { newest: await commitOf(invocation.folder, revision) };
      const options = { trust, key, nowSeconds: now(), ...asked, ...newest };
      const { status, latest, compared } = await renewLatest(store, options);
      const { claims, digest } = latest;
      const until = new Date(claims.exp * 1000).toISOString();
      const what = status === "stored" ? "renewed" : "nothing to do: a newer one was stored meanwhile";
      terminal.print(`${terminal.style("good", what)}, in force until ${until}`);
      terminal.print(`  commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
      if (!compared) terminal.progress("this store cannot compare: let one publishing run at a time");
      const { commit, seq } = claims;
      terminal.json({ ok: true, status, commit, seq, digest, until, compared });
      terminal.next("renew it again well before that: every 6 h, say, by a workflow of its own");
      return 0;
    } finally {
      store.close();
    }
  },
};

const now = (): number => Math.floor(Date.now() / 1000);
