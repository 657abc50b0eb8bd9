// Signs a break-glass bundle on a laptop: the newest bundle and a few grants, under the offline key. It must never
// write what proxies would refuse, nor give more time than they would.
import { join, resolve } from "node:path";
import {
  breakGlassFileName,
  breakGlassSecondsMax,
  bundleBytesMax,
  bundleFileName,
  makeFolder,
  openPublished,
  openPublishedBreakGlass,
  readBounded,
  replaceFile,
  signBundle,
  withGrants,
} from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";
import { publicHalf } from "@writ/publish";
import type { Invocation } from "../command.ts";
import { readKey } from "../key-file.ts";
import { durationOption, neededOption, textOption } from "../options.ts";
import { storeOf, trustOf } from "../publish/wishes.ts";
import { type InForce, readWishedGrant, type WishedGrant } from "./grant-files.ts";

const usualSeconds = 2 * 3600;
const fileMode = 0o644;

export async function signBreakGlass(invocation: Invocation, now: number): Promise<number> {
  const forSeconds = durationOption(invocation, "for") ?? usualSeconds;
  if (forSeconds > breakGlassSecondsMax) throw new WritError("WRIT_USAGE", "--for is too long: 4h at most.");
  const key = await readKey(resolve(invocation.folder, neededOption(invocation, "key")), "break-glass");
  const trust = await trustOf(invocation);
  const bytes = await baseOf(invocation);
  const base = await openPublished(bytes, trust, now);
  const iat = Math.max(now, base.claims.iat);
  const wished = await wishedGrants(invocation, { fromSeconds: iat, endSeconds: iat + forSeconds });
  const added = Object.fromEntries(wished.map(({ id, grant }) => [id, grant]));
  const claims = { ...base.claims, iat, exp: iat + forSeconds, prev: base.digest, ev: null };
  const signed = await signBundle(
    { ...base, data: withGrants(base.data, added) },
    { ...claims, breakGlass: Object.keys(added).sort() },
    key,
  );
  // As every proxy does: what it would refuse is refused here.
  const breakGlass = { ...publicHalf(key), longestSeconds: breakGlassSecondsMax };
  const { digest } = await openPublishedBreakGlass(signed, { ...trust, breakGlass }, { base: bytes, nowSeconds: now });
  const out = resolve(invocation.folder, textOption(invocation, "out") ?? "break-glass");
  const report = {
    digest,
    base: base.digest,
    baseEnds: base.claims.exp,
    kid: key.kid,
    from: iat,
    until: claims.exp,
    grants: wished,
  };
  await write(out, signed, report);
  return say(invocation, { out, wished, report });
}

/** Two sources, one of them: a file is at hand when nothing else is. */
async function baseOf(invocation: Invocation): Promise<Uint8Array> {
  const [file, address] = [textOption(invocation, "bundle"), textOption(invocation, "store")];
  if ((file === undefined) === (address === undefined)) {
    throw new WritError("WRIT_USAGE", "Give --bundle FILE (last-good.tar.gz of a proxy's state) or --store ADDRESS.");
  }
  if (file !== undefined) {
    const bytes = await readBounded(resolve(invocation.folder, file), bundleBytesMax);
    if (bytes === undefined) throw new WritError("CLI_FILE", `${file} (ENOENT).`);
    return bytes;
  }
  const store = storeOf(invocation);
  try {
    const stored = await store.read(bundleFileName(), bundleBytesMax);
    if (stored === undefined) throw new WritError("BUNDLE_ABSENT", `${store.shown} has no ${bundleFileName()}.`);
    return stored.bytes;
  } finally {
    store.close();
  }
}

async function wishedGrants(invocation: Invocation, inForce: InForce): Promise<readonly WishedGrant[]> {
  const files = invocation.options["grant"];
  if (!Array.isArray(files) || files.length === 0) throw new WritError("WRIT_USAGE", "--grant FILE is needed.");
  const wished: WishedGrant[] = [];
  for (const file of files as readonly string[]) {
    wished.push(await readWishedGrant(resolve(invocation.folder, file), inForce));
  }
  if (new Set(wished.map(({ id }) => id)).size === wished.length) return wished;
  throw new WritError("WRIT_USAGE", "Two --grant files have the same resource and name.");
}

interface Report {
  readonly digest: string;
  readonly base: string;
  /** Seconds. */
  readonly baseEnds: number;
  readonly kid: string;
  readonly from: number;
  readonly until: number;
  readonly grants: readonly WishedGrant[];
}

/** For proxies, for the archive, and why it was done. */
async function write(folder: string, signed: Uint8Array, { grants, ...report }: Report): Promise<void> {
  await makeFolder(folder, 0o700);
  const reasons = { ...report, grants: grants.map(({ id, person, why, text }) => ({ id, person, why, text })) };
  const put = (name: string, bytes: Uint8Array) => replaceFile({ folder, name, mode: fileMode }, bytes);
  await put(bundleFileName(report.digest), signed);
  const why = Buffer.from(`${JSON.stringify(reasons, null, 2)}\n`);
  await put("break-glass.json", why);
  // That one is written over at the next signing, and each is owed to whoever audits.
  await put(bundleFileName(report.digest).replace(/\.tar\.gz$/, ".json"), why);
  await put(breakGlassFileName, signed);
}

function say(
  { terminal }: Invocation,
  { out, wished, report }: { out: string; wished: readonly WishedGrant[]; report: Report },
): number {
  const { digest, base, baseEnds, kid, from, until } = report;
  const file = join(out, breakGlassFileName);
  terminal.print(`${terminal.style("good", "signed")} ${file}`);
  terminal.print(`  over ${base}`);
  if (baseEnds <= from) {
    const again = `which ended at ${formatInstant(baseEnds)}: all that it still grants is in force again`;
    terminal.print(`  ${terminal.style("warn", again)}`);
  }
  terminal.print(`  ends ${formatInstant(until)}, or with the next regular bundle`);
  for (const { person, grant, why } of wished) {
    terminal.print(`  ${person}: ${grant.role} on ${grant.resource} until ${formatInstant(grant.until)} (${why})`);
  }
  const grants = wished.map(({ id, person, grant }) => ({ id, person, role: grant.role, until: grant.until }));
  terminal.json({ ok: true, file, digest, base, baseEnds, kid, until, grants });
  terminal.next(
    `copy it to each proxy's folder (bundle.breakGlass.folder of proxy.yaml); keep all of ${out} for audit`,
  );
  return 0;
}
