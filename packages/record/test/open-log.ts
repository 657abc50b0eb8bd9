// A commit log and chains for tests, and what lies on the disk of them.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { ChainFile } from "../src/chain-file.ts";
import { CommitLog } from "../src/commit-log.ts";
import { openSigningKey } from "../src/keys.ts";
import { Lane } from "../src/lane.ts";
import { CommitSnapshot } from "../src/read-commits.ts";
import { newSessionId } from "../src/session-id.ts";
import { key, temporaryFolder, WatchedFiles } from "./fixtures.ts";

export const members = '{"type":"redecide"}';
const signingKey = openSigningKey(key.privateKey);

/** A commit log in a folder of its own, and chains that are written through it. */
export async function openLog(context: TestContext) {
  const folder = await temporaryFolder(context);
  const files = new WatchedFiles();
  const lane = new Lane();
  const log = new CommitLog({ files, folder, lane, onWork: () => {}, syncNames: async () => {} });
  await log.open();
  const chains: ChainFile[] = [];
  context.after(async () => {
    files.fail = () => undefined;
    await log.close();
    for (const one of chains) await one.finish().catch(() => undefined);
  });
  const repaired: string[] = [];
  const durable: [string, boolean][] = [];
  const chain = () => {
    const id = newSessionId(Date.now());
    const made = new ChainFile({
      name: { kind: "session", id },
      log,
      key: signingKey,
      nowMs: () => 1_795_000_000_123,
      create: () => files.create(join(folder, `${id}.jsonl`)),
      sync: () => files.syncFile(join(folder, `${id}.jsonl`)),
      onDurable: (_, soon) => durable.push([id, soon]),
      onFileFailure: () => {},
      repair: async () => {
        repaired.push(id);
      },
    });
    chains.push(made);
    return made;
  };
  const logs = async () => (await readdir(folder)).filter((name) => name.endsWith(".log"));
  const logged = async () => {
    const snapshot = await CommitSnapshot.ofFolders([folder]);
    const lines = new Map<string, number[]>();
    for (const id of snapshot.ids("session")) {
      const numbers: number[] = [];
      for await (const { n } of snapshot.linesOf("session", id)?.read() ?? []) numbers.push(n);
      lines.set(id, numbers);
    }
    await snapshot.close();
    return lines;
  };
  return { folder, files, lane, log, chain, logs, logged, repaired, durable };
}

export function textOf(folder: string, chain: ChainFile): Promise<string> {
  return readFile(join(folder, `${chain.label.toString("latin1", 1)}.jsonl`), "utf8");
}

export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export async function turns(): Promise<void> {
  for (let i = 0; i < 5; i++) await turn();
}
