// writ renew: signs the newest bundle of a store again, unchanged, so that it lives on. It must never build.
import { renewLatest } from "@writ/publish";
import type { Command } from "../command.ts";
import { assertNoPositionals, flagOption } from "../options.ts";
import { privateKeyOf, storeNotes, storeOf, trustOf, trustOptions } from "../publish/wishes.ts";

export const renewCommand: Command = {
  name: "renew",
  summary: "sign the newest bundle of a store again, unchanged, before it ends",
  usage: "--store ADDRESS --repository ID --key bundle.jwk",
  example: "writ renew --store ./bundles --repository 123456789 --key keys/bundle.jwk",
  notes: storeNotes,
  options: {
    ...trustOptions,
    ended: {
      type: "boolean",
      description: "renew it although it has ended: look first that nobody put an old one back",
    },
  },
  async run(invocation) {
    const { terminal } = invocation;
    assertNoPositionals(invocation);
    const key = await privateKeyOf(invocation);
    const trust = await trustOf(invocation, key);
    const store = storeOf(invocation);
    try {
      const ended = flagOption(invocation, "ended");
      const { status, latest, compared } = await renewLatest(store, { trust, key, nowSeconds: now(), ended });
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
