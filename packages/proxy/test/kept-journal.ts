// What tests of the proxy open again and again: an evaluator of the shop, and a record folder that is closed once.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { openBundle } from "@writ/bundle";
import type { BundleData } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import { RecordStore } from "@writ/record";
import { bundleBytes, noon, noonMs, recordKey, temporaryFolder, trust } from "./fixture.ts";

export async function evaluatorOf(data: BundleData): Promise<Evaluator> {
  return await loadEvaluator(await openBundle(await bundleBytes({ data }), trust, { nowSeconds: noon }));
}

export interface KeptJournal {
  readonly folder: string;
  readonly store: RecordStore;
  /** Closes the store, so that all it was told lies on disk. */
  close(): Promise<void>;
  /** All lines of the journals, once nothing more comes. */
  journal(): Promise<string>;
}

export async function keptJournal(context: TestContext): Promise<KeptJournal> {
  const folder = await temporaryFolder(context);
  const key = { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } };
  const store = await RecordStore.open({ folder, key, nowMs: () => noonMs });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= store.close();
    return closing;
  };
  context.after(close);
  const journal = async () => {
    await close();
    const names = await readdir(join(folder, "journal"));
    return (await Promise.all(names.map((name) => readFile(join(folder, "journal", name), "utf8")))).join("");
  };
  return { folder, store, close, journal };
}
