// The signing and the storing step. Signing hashes, compares and signs; it needs no network, no git and no checkout.
// Neither may trust what was handed over beyond its digest.
import { readPublication, readSigned, signPublication, storePublication, writeSigned } from "@writ/publish";
import type { ActionRun, Outcome } from "../run/action-run.ts";
import { sayStored } from "./say.ts";
import { addressOf, handoverOf, keyOf, storeOf, trustOf } from "./trust-inputs.ts";

export async function signStep(run: ActionRun, now: () => number): Promise<Outcome> {
  const handover = handoverOf(run);
  const key = keyOf(run);
  const commit = run.env["GITHUB_SHA"];
  const expected = { ...addressOf(run), ...(commit === undefined || commit === "" ? {} : { commit }) };
  const publication = await readPublication(handover, run.requiredInput("digest"));
  const signed = await signPublication(publication, { expected, key, nowSeconds: now() });
  await writeSigned(signedFolder(handover), signed);
  run.info(`signed commit ${signed.claims.commit}, sequence ${signed.claims.seq}, by ${key.kid}: ${signed.digest}`);
  run.setOutput("digest", signed.digest);
  run.setOutput("seq", String(signed.claims.seq));
  return "done";
}

export async function storeStep(run: ActionRun, now: () => number): Promise<Outcome> {
  run.setOutput("changed", "false");
  const trust = trustOf(run);
  const folder = signedFolder(handoverOf(run));
  const nowSeconds = now();
  const signed = await readSigned(folder, run.requiredInput("digest"), { trust, nowSeconds });
  const store = storeOf(run);
  try {
    const stored = await storePublication(store, signed, { trust, nowSeconds });
    return await sayStored(run, stored, store.shown);
  } finally {
    store.close();
  }
}

/** What is handed over must hold nothing but what building wrote, so signing writes beside it. */
function signedFolder(handover: string): string {
  return `${handover}-signed`;
}
