// Each worker remembers bundles in a folder of its own, so that no two processes write one file. Before they start,
// every folder is brought to the newest memory among them: a worker that is added, or was away, takes back nothing.
// It must never make a memory older.
import { copyFile, mkdir, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { BreakGlassMarks, BundleState, type Watermark } from "@writ/bundle";
import { WritError } from "@writ/contracts";

/** The first worker's is the proxy's own: one process and several remember alike. */
export function stateFolderOf(stateFolder: string, worker: number): string {
  return worker === 1 ? stateFolder : join(stateFolder, `worker-${worker}`);
}

/** @throws WritError BUNDLE_STATE when a memory is damaged, BUNDLE_STORE when a folder cannot be read or written. */
export async function seedStates(stateFolder: string, workers: number): Promise<void> {
  const folders = Array.from({ length: workers }, (_, index) => stateFolderOf(stateFolder, index + 1));
  const states: { readonly folder: string; readonly watermark: Watermark | undefined }[] = [];
  for (const folder of folders) {
    states.push({ folder, watermark: (await BundleState.open(folder)).watermark() });
  }
  const newest = states.reduce((best, state) => (isNewer(state.watermark, best.watermark) ? state : best));
  for (const state of states) {
    if (isNewer(newest.watermark, state.watermark)) await bring(newest.folder, state.folder);
  }
  await seedMarks(folders);
}

/** What one worker knows of break-glass bundles, all know: one that it saw end must not come into force in another. */
async function seedMarks(folders: readonly string[]): Promise<void> {
  const all = await Promise.all(folders.map((folder) => BreakGlassMarks.open(folder)));
  for (const marks of all) await bringMark(all, marks);
}

/**
 * The same for one worker that is about to be started again, while the others run: only its own memory is written.
 * @throws WritError BUNDLE_STATE when a memory is damaged, BUNDLE_STORE
 */
export async function seedMark(
  stateFolder: string,
  { worker, workers }: { readonly worker: number; readonly workers: number },
): Promise<void> {
  const folders = Array.from({ length: workers }, (_, index) => stateFolderOf(stateFolder, index + 1));
  const all = await Promise.all(folders.map((folder) => BreakGlassMarks.open(folder)));
  const own = all[worker - 1];
  if (own !== undefined) await bringMark(all, own);
}

async function bringMark(all: readonly BreakGlassMarks[], to: BreakGlassMarks): Promise<void> {
  const known = all.flatMap((marks) => marks.mark() ?? []);
  const newest = known.sort((a, b) => b.iat - a.iat || Number(b.ended) - Number(a.ended))[0];
  const own = to.mark();
  if (newest === undefined || (own?.iat === newest.iat && own.ended === newest.ended)) return;
  await to.keep(newest);
}

function isNewer(one: Watermark | undefined, other: Watermark | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  const [a, b] = [one, other].map(({ epoch, seq, iat }) => [epoch, seq, iat] as const);
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

/**
 * The watermark first: a crash in between leaves older bytes under a newer watermark, which are refused when they are
 * opened; the other way round would leave bytes without a watermark, which is damage.
 */
async function bring(from: string, to: string): Promise<void> {
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    for (const name of ["watermark.json", "last-good.tar.gz"]) await replace(join(from, name), join(to, name));
  } catch (error) {
    throw new WritError("BUNDLE_STORE", `${to} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

async function replace(from: string, to: string): Promise<void> {
  const made = `${to}.seed`;
  try {
    await copyFile(from, made);
  } catch (error) {
    // Only the watermark is there after the very first crash: nothing to bring.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const file = await open(made, "r+");
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(made, to);
}
