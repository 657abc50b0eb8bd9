// renew: the newest bundle is signed again, unchanged, so that it lives on. It must never build, nor be quiet when what
// it renews is not what the branch has.
import { codeSpan } from "@writ/compiler";
import { type Renewed, renewLatest } from "@writ/publish";
import { flagOf, keyOf, storeOf, trustOf } from "../publish/trust-inputs.ts";
import type { Action, ActionRun, Outcome } from "../run/action-run.ts";

/** `nowMs` is a clock; tests bring their own. */
export function renewActionAt(nowMs: () => number): Action {
  return { name: "renew", secrets: ["key"], run: async (run) => await renew(run, Math.floor(nowMs() / 1000)) };
}

export const renewAction = renewActionAt(Date.now);

async function renew(run: ActionRun, nowSeconds: number): Promise<Outcome> {
  run.setOutput("changed", "false");
  const key = keyOf(run);
  const trust = trustOf(run, key);
  const store = storeOf(run);
  try {
    const head = run.env["GITHUB_SHA"] ?? "";
    const newest = head === "" ? {} : { newest: head };
    const asked = { ended: flagOf(run, "ended"), behind: flagOf(run, "behind") };
    const renewed = await renewLatest(store, { trust, key, nowSeconds, ...asked, ...newest });
    return await say(run, renewed, store.shown);
  } finally {
    store.close();
  }
}

async function say(run: ActionRun, { status, latest, compared }: Renewed, store: string): Promise<Outcome> {
  const { claims, digest } = latest;
  const until = new Date(claims.exp * 1000).toISOString();
  const what = status === "stored" ? "Renewed" : "Nothing to do: a newer bundle was stored meanwhile";
  run.info(`${what} in ${store}, in force until ${until}: commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
  run.setOutput("digest", digest);
  run.setOutput("seq", String(claims.seq));
  run.setOutput("changed", String(status === "stored"));
  const rows = `- commit ${codeSpan(claims.commit)}, sequence ${claims.seq}\n- ${codeSpan(digest)}\n`;
  await run.summarize(`## ${what}\n\nIn force until ${until}.\n\n${rows}`);
  const head = run.env["GITHUB_SHA"] ?? "";
  if (head !== "" && head !== claims.commit) {
    const message =
      `The newest bundle is of commit ${claims.commit}, the branch is at ${head}. ` +
      "Is a publishing run still under way, or was there one just now? If not, look why it failed; " +
      "or somebody put an older bundle back into the store.";
    run.annotate({ level: "warning", title: "writ renew: not the newest commit", message });
  }
  if (!compared) {
    const message = "This store cannot compare while it writes: let one run at a time (`concurrency`).";
    run.annotate({ level: "warning", title: "writ renew: the store", message });
  }
  return "done";
}
