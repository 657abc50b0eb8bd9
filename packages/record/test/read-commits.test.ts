// Commit logs damaged at any byte: what was durable before the damage is there, nothing that was never a line is, and
// what follows the damage is found.
import assert from "node:assert/strict";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { ChainFile } from "../src/chain-file.ts";
import { chainLines } from "../src/chain-lines.ts";
import { alignToBlock, BatchEncoder, decodeBatch, decodeBatchHeader, encodeLabel } from "../src/commit-format.ts";
import { CommitLog } from "../src/commit-log.ts";
import { openSigningKey } from "../src/keys.ts";
import { Lane } from "../src/lane.ts";
import { logBlockBytes } from "../src/limits.ts";
import { CommitSnapshot } from "../src/read-commits.ts";
import { diskFiles, type RecordFiles } from "../src/record-files.ts";
import { newSessionId } from "../src/session-id.ts";
import { key, temporaryFolder } from "./fixtures.ts";

const signingKey = openSigningKey(key.privateKey);
const members = (text: string) => JSON.stringify({ type: "note", text });

interface Written {
  readonly folder: string;
  readonly path: string;
  readonly bytes: Buffer;
  /** After each write: where it ended, and how many lines of each chain it and those before made durable. */
  readonly steps: readonly { readonly end: number; readonly lines: ReadonlyMap<string, number> }[];
}

/** A log of several writes by three chains; `sizes` are the lengths of lines, a list for each write. */
async function written(context: TestContext, sizes: readonly (readonly number[])[]): Promise<Written> {
  const folder = await temporaryFolder(context);
  let end = 0;
  let close = async () => {};
  const files: RecordFiles = {
    ...diskFiles,
    async createLog(path, header, bytes) {
      const file = await diskFiles.createLog(path, header, bytes);
      const write = (batch: Uint8Array, position: number) => {
        end = position + batch.length;
        return file.write(batch, position);
      };
      close = () => file.close();
      return { write, close };
    },
  };
  const log = new CommitLog({ files, folder, lane: new Lane(), onWork: () => {}, syncNames: async () => {} });
  await log.open();
  const chains = Array.from({ length: 3 }, () => chainOf(log, newSessionId(Date.now())));
  const steps: { end: number; lines: Map<string, number> }[] = [];
  for (const step of sizes) {
    for (const [index, size] of step.entries()) chains[index % 3]?.chain.append(members("x".repeat(size)));
    await Promise.all(chains.map(({ chain }) => chain.durable()));
    steps.push({ end, lines: new Map(chains.map(({ id, chain }) => [id, chain.durablePoint.lines])) });
  }
  await close();
  const path = `${folder}/0000000001.log`;
  const bytes = (await readFile(path)).subarray(0, alignToBlock(end) + 4 * logBlockBytes);
  await writeFile(path, bytes);
  return { folder, path, bytes, steps };
}

function chainOf(log: CommitLog, id: string): { id: string; chain: ChainFile } {
  const chain = new ChainFile({
    name: { kind: "session", id },
    log,
    key: signingKey,
    nowMs: () => 1_795_000_000_123,
    create: () => Promise.reject(new Error("no file here")),
    sync: () => Promise.reject(new Error("no file here")),
    onDurable: () => {},
    onFileFailure: () => {},
    repair: async () => {},
  });
  return { id, chain };
}

/** Lines of each chain that are proved by the chain, from its first line on. */
async function recovered(folder: string): Promise<Map<string, number>> {
  const snapshot = await CommitSnapshot.ofFolders([folder]);
  const lines = new Map<string, number>();
  try {
    for (const id of snapshot.ids("session")) {
      const logged = snapshot.linesOf("session", id);
      for await (const line of chainLines({ path: `${folder}/none`, ...(logged && { logged }) })) {
        if ("members" in line) lines.set(id, line.n);
      }
    }
    return lines;
  } finally {
    await snapshot.close();
  }
}

const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 5,
});

test("cut or garbled at any byte, all that was durable before is there, and nothing else", async (context) => {
  let run = 0;
  const damage = fc.record({
    sizes,
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    how: fc.constantFrom("cut", "zeros", "flip", "noise"),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ sizes: steps, at, how }) => {
      run++;
      const log = await written(context, steps);
      const position = Math.floor(at * log.bytes.length);
      await writeFile(log.path, damaged(log.bytes, position, how));
      const found = await recovered(log.folder);
      const before = log.steps.filter(({ end }) => end <= position).at(-1)?.lines ?? new Map<string, number>();
      for (const [id, lines] of before) assert.ok((found.get(id) ?? 0) >= lines, `${how} at ${position}`);
      const all = log.steps.at(-1)?.lines;
      for (const [id, lines] of found) assert.ok(lines <= (all?.get(id) ?? 0), `${how} at ${position}`);
    }),
    { numRuns: 60 },
  );
  assert.ok(run > 0);
});

function damaged(bytes: Buffer, position: number, how: string): Buffer {
  const copy = Buffer.from(bytes);
  if (how === "cut") return copy.subarray(0, position);
  if (how === "zeros") return copy.fill(0, position);
  if (how === "flip") copy[position] = (copy[position] ?? 0) ^ 0x10;
  else copy.fill(0xa5, position, Math.min(position + 700, copy.length));
  return copy;
}

test("every single byte of one log, flipped or cut at, is survived", async (context) => {
  const log = await written(context, [[10, 20], [30], [0, 5, 9]]);
  for (let position = 0; position < log.bytes.length; position += position > 500 && position < 560 ? 1 : 23) {
    for (const how of ["flip", "cut"]) {
      await writeFile(log.path, damaged(log.bytes, position, how));
      const found = await recovered(log.folder);
      const before = log.steps.filter(({ end }) => end <= position).at(-1)?.lines ?? new Map<string, number>();
      // The header is written and synced before the first line: whoever damages it has damaged all.
      if (position < logBlockBytes) continue;
      for (const [id, lines] of before) assert.ok((found.get(id) ?? 0) >= lines, `${how} at ${position}`);
    }
  }
});

test("a damaged batch does not hide those behind it, and the gap shows", async (context) => {
  const log = await written(context, [[10, 20, 30], [10], [40, 40, 40]]);
  const second = alignToBlock(log.steps[0]?.end ?? 0);
  const bytes = Buffer.from(log.bytes);
  bytes[second + 100] = (bytes[second + 100] ?? 0) ^ 1;
  await writeFile(log.path, bytes);
  const snapshot = await CommitSnapshot.ofFolders([log.folder]);
  const faults: string[] = [];
  for (const id of snapshot.ids("session")) {
    const logged = snapshot.linesOf("session", id);
    for await (const line of chainLines({ path: `${log.folder}/none`, ...(logged && { logged }) })) {
      if ("detail" in line) faults.push(line.detail);
    }
  }
  await snapshot.close();
  assert.deepEqual(faults, ["The file ends at line 1; a commit log knows line 3."]);
});

test("bytes of another log, or of an older place in the same one, are no lines", async (context) => {
  const [one, two] = [await written(context, [[10], [10]]), await written(context, [[700], [700], [700]])];
  // The old batch lies where a recycled log would still have it.
  const mixed = Buffer.concat([one.bytes.subarray(0, alignToBlock(one.steps[1]?.end ?? 0)), two.bytes.subarray(512)]);
  await writeFile(one.path, mixed);
  assert.deepEqual(
    [...(await recovered(one.folder)).keys()].sort(),
    [...(one.steps[1]?.lines.keys() ?? [])].slice(0, 1),
  );
  const repeated = Buffer.concat([one.bytes, one.bytes.subarray(512)]);
  await writeFile(one.path, repeated);
  assert.deepEqual([...(await recovered(one.folder)).values()], [2]);
});

test("whatever lies in the folder of commit logs ends in lines or none", async (context) => {
  const folder = await temporaryFolder(context);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), fc.boolean(), async (bytes, withHeader) => {
      const head = Buffer.alloc(withHeader ? 512 : 0);
      if (withHeader) head.write("writ commit log 1\n");
      await writeFile(`${folder}/0000000001.log`, Buffer.concat([head, bytes]));
      assert.equal((await recovered(folder)).size, 0);
    }),
    { numRuns: 50 },
  );
  await rm(`${folder}/0000000001.log`);
  await symlink("/etc/passwd", `${folder}/0000000001.log`);
  await mkdir(`${folder}/0000000002.log`);
  assert.equal((await recovered(folder)).size, 0);
});

test("a batch decodes to the frames it was made of, and to nothing with any byte changed", () => {
  const encoder = new BatchEncoder();
  const logKey = Buffer.alloc(16, 7);
  const id = newSessionId(1_795_000_000_123);
  encoder.begin(200);
  encoder.buffer.write("one\ntwo\n", encoder.frame(encodeLabel({ kind: "session", id }), 2 ** 40, 8));
  encoder.buffer.write("three\n", encoder.frame(encodeLabel({ kind: "journal", id }), 1, 6));
  const batch = Buffer.from(encoder.seal(logKey, 9));
  assert.deepEqual(decodeBatchHeader(batch, logKey), { number: 9, payloadBytes: batch.length - 40 });
  assert.equal(decodeBatchHeader(batch, Buffer.alloc(16, 8)), undefined);
  const frames = decodeBatch(batch) ?? [];
  assert.deepEqual(
    frames.map(({ kind, firstLine, from, bytes }) => [kind, firstLine, batch.toString("utf8", from, from + bytes)]),
    [
      ["session", 2 ** 40, "one\ntwo\n"],
      ["journal", 1, "three\n"],
    ],
  );
  for (let position = 0; position < batch.length; position++) {
    const changed = Buffer.from(batch);
    changed[position] = (changed[position] ?? 0) ^ 1;
    const header = decodeBatchHeader(changed, logKey);
    const whole = header !== undefined && header.payloadBytes === batch.length - 40;
    assert.ok(!whole || decodeBatch(changed) === undefined, `byte ${position}`);
  }
});
