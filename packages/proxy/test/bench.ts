// A keeper on folders of its own, its wall clock and its disk in the test's hands. It must never be used outside tests.
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestContext } from "node:test";
import {
  BreakGlassMarks,
  BundleState,
  type BundleTrust,
  breakGlassFileName,
  publishToFolder,
  readFolder,
  replaceFile,
} from "@writ/bundle";
import type { BundleTaker } from "@writ/decision";
import { BreakGlass } from "../src/break-glass.ts";
import { changedFile } from "../src/changed-file.ts";
import { ProxyClock } from "../src/clock.ts";
import { BundleKeeper } from "../src/keeper.ts";
import { KeptLog, noonMs, temporaryFolder, trust } from "./fixture.ts";

interface Bench {
  readonly keeper: BundleKeeper;
  readonly log: KeptLog;
  readonly bundles: string;
  readonly state: string;
  /** How often listeners were told. */
  told(): number;
  setWall(ms: number): void;
  publish(bytes: Uint8Array): Promise<string>;
  /** Puts a break-glass bundle into its folder, or takes it away. */
  put(bytes: Uint8Array | undefined): Promise<void>;
}

interface BenchOptions {
  readonly trust?: Partial<BundleTrust>;
  /** Published in order before the keeper starts. */
  readonly bundles?: readonly Uint8Array[];
  readonly folder?: string;
  readonly wallMs?: number;
  /** Wraps the state, to fail where a test wants it to. */
  readonly wrap?: (state: BundleState) => BundleState;
  /** Prepares bundles instead of the keeper's own. */
  readonly taker?: BundleTaker;
  /** Looked for where the offline key is pinned. */
  readonly broken?: Uint8Array;
  /** How long the disk is waited for: long, so that a busy machine's slow one is no fault. */
  readonly keepMsMax?: number;
}

export async function bench(context: TestContext, options: BenchOptions = {}): Promise<Bench> {
  const folder = options.folder ?? (await temporaryFolder(context));
  const [bundles, stateFolder] = [join(folder, "bundles"), join(folder, "state")];
  for (const bytes of options.bundles ?? []) await publishToFolder(bundles, bytes);
  let wall = options.wallMs ?? noonMs;
  const log = new KeptLog();
  const state = await BundleState.open(stateFolder);
  const pinned = { ...trust, ...options.trust };
  const glass = join(folder, "glass");
  const put = async (bytes: Uint8Array | undefined) => {
    await mkdir(glass, { recursive: true });
    if (bytes === undefined) await rm(join(glass, breakGlassFileName));
    else await replaceFile({ folder: glass, name: breakGlassFileName, mode: 0o644 }, bytes);
  };
  if (options.broken !== undefined) await put(options.broken);
  const clock = new ProxyClock(() => wall);
  const marks = await BreakGlassMarks.open(stateFolder);
  const keeper = await BundleKeeper.start({
    trust: pinned,
    read: changedFile(bundles, () => readFolder(bundles)),
    readFirst: (digest) => readFolder(bundles, digest),
    state: options.wrap === undefined ? state : options.wrap(state),
    clock,
    everyMs: 3_600_000,
    keepMsMax: options.keepMsMax ?? 60_000,
    log,
    ...(pinned.breakGlass === undefined
      ? {}
      : { breakGlass: new BreakGlass({ trust: pinned, folder: glass, marks, clock, log }) }),
    ...(options.taker === undefined ? {} : { taker: options.taker }),
  });
  context.after(() => keeper.close());
  let told = 0;
  keeper.onSwap(() => told++);
  return {
    keeper,
    log,
    bundles,
    state: stateFolder,
    told: () => told,
    setWall: (ms) => {
      wall = ms;
    },
    put,
    publish: async (bytes) => (await publishToFolder(bundles, bytes)).digest,
  };
}
