// Every bundle of an archive: signed by a given key, under its own digest, and each after the one that it names. It
// goes on behind what is wrong as far as names are known, and must never call a chain whole that has a gap.
import { bundleFileName } from "@writ/bundle";
import { bundlesMax } from "../limits.ts";
import { Findings } from "./findings.ts";
import { type ArchiveSource, type ReadArchived, readArchived } from "./open-archived.ts";

/** What is kept of a bundle; its bytes are read again where they are needed. */
export interface CheckedBundle {
  readonly digest: string;
  readonly content: string;
  readonly claims: Extract<ReadArchived, { status: "opened" }>["bundle"]["claims"];
  /** The newest, or named by one that is in the chain as the one before it. */
  readonly chained: boolean;
}

export interface CheckedArchive {
  /** By digest. */
  readonly bundles: ReadonlyMap<string, CheckedBundle>;
  /** Newest first, without a gap from the newest on. */
  readonly chain: readonly CheckedBundle[];
  /** The chain ends at a first bundle of all, or of an epoch. */
  readonly whole: boolean;
  /** Of the one that lies there as the newest. */
  readonly newest?: CheckedBundle["claims"];
}

interface Walk extends ArchiveSource {
  readonly findings: Findings;
  /** Digests of all bundles that lie there, where the place can list them. */
  readonly listed?: readonly string[];
  readonly report: (line: string) => void;
}

type Bundles = Map<string, CheckedBundle>;

export async function checkArchive(walk: Walk): Promise<CheckedArchive> {
  const bundles: Bundles = new Map();
  const chain: CheckedBundle[] = [];
  const newest = await newestOf(walk);
  if (newest !== undefined && (await isKept(walk, newest.digest))) {
    const whole = await walkChain(walk, { bundles, chain, from: newest.digest });
    await checkRest(walk, bundles);
    tellNewer(walk, newest, bundles);
    return { bundles, chain, whole, newest: newest.claims };
  }
  await checkRest(walk, bundles);
  if (newest !== undefined) tellNotKept(walk, newest, bundles);
  // Without a newest bundle that is kept, the chain hangs from the newest that lies there; what is wrong was told.
  const from = newestDigest(bundles);
  if (from === undefined) return { bundles, chain, whole: false };
  const quiet = { ...walk, findings: new Findings() };
  return { bundles, chain, whole: await walkChain(quiet, { bundles, chain, from }) };
}

type Newest = Extract<ReadArchived, { status: "opened" }>["bundle"];

async function newestOf(walk: Walk): Promise<Newest | undefined> {
  const newest = await readArchived(walk);
  if (newest.status === "opened") return newest.bundle;
  told(walk, bundleFileName(), newest, "It is the newest bundle, which everything else hangs from.");
  return undefined;
}

async function isKept(walk: Walk, digest: string): Promise<boolean> {
  return (await readArchived(walk, digest)).status !== "missing";
}

/** `latest` is signed, and not kept under its digest: it was changed where no signature looks, or the other is gone. */
function tellNotKept({ findings, listed }: Walk, { claims, digest }: Newest, bundles: Bundles): void {
  const same = JSON.stringify(claims);
  const twin = [...bundles.values()].find((bundle) => JSON.stringify(bundle.claims) === same);
  const name = bundleFileName(digest);
  const part = "bundles";
  if (twin !== undefined) {
    const says = `It says what ${bundleFileName(twin.digest)} says, and is not the same byte for byte.`;
    return findings.wrong({ part, code: "altered", where: bundleFileName(), says });
  }
  const says = `It is not there, and ${bundleFileName()} has that digest.`;
  if (listed !== undefined) return findings.wrong({ part, code: "gap", where: name, says });
  const either = `It is signed, and ${name} is not there: that one is gone, or this one was changed.`;
  findings.wrong({ part, code: "altered", where: bundleFileName(), says: either });
}

async function checkRest(walk: Walk, bundles: Bundles): Promise<void> {
  for (const digest of walk.listed ?? []) if (!bundles.has(digest)) await checkAside(walk, bundles, digest);
}

/**
 * What is newer than the newest: it was set back, so that whoever asks anew gets what was taken away since. One alone,
 * right behind it, may be of a publisher that broke off before it named its bundle, until the next comes.
 */
function tellNewer({ findings }: Walk, { claims, digest }: Newest, bundles: Bundles): void {
  const newer = [...bundles.values()].filter((other) => isNewer(other.claims, claims));
  const [one, more] = newer.sort((a, b) => byAge(b.claims, a.claims));
  if (one === undefined) return;
  const where = bundleFileName();
  const says = `It is not the newest: ${bundleFileName(one.digest)} is signed, and newer.`;
  const part = "bundles";
  if (more !== undefined || one.claims.prev !== digest) {
    return findings.wrong({ part, code: "set-back", where, says });
  }
  const either = `${says} It was set back, or a publisher broke off in between.`;
  findings.unproved({ part, code: "set-back", where, says: either });
}

type Aged = Pick<CheckedBundle["claims"], "epoch" | "seq" | "iat" | "breakGlass">;

/** Whether a proxy that has used `than` would go on to `claims`. */
export function isNewer(claims: Aged, than: Aged): boolean {
  return claims.breakGlass === undefined && byAge(claims, than) > 0;
}

function byAge(a: Aged, b: Aged): number {
  return a.epoch - b.epoch || a.seq - b.seq || a.iat - b.iat;
}

function newestDigest(bundles: Bundles): string | undefined {
  const newer = ({ claims: a }: CheckedBundle, { claims: b }: CheckedBundle): number => byAge(b, a);
  return [...bundles.values()].filter(({ claims }) => claims.breakGlass === undefined).sort(newer)[0]?.digest;
}

async function walkChain(
  walk: Walk,
  { bundles, chain, from }: { bundles: Bundles; chain: CheckedBundle[]; from: string },
): Promise<boolean> {
  const seen = new Set<string>();
  let wanted: string | null = from;
  while (wanted !== null) {
    if (seen.size >= bundlesMax) {
      const says = `More than ${bundlesMax} bundles are not walked.`;
      walk.findings.unproved({ part: "bundles", code: "too-many", where: bundleFileName(wanted), says });
      return false;
    }
    const checked = await checkLink(walk, chain.at(-1), wanted);
    if (checked === undefined) return false;
    seen.add(wanted);
    chain.push(checked);
    bundles.set(wanted, checked);
    if (seen.size % reportedEach === 0) walk.report(`${seen.size} bundles`);
    wanted = checked.claims.prev;
    if (wanted !== null && seen.has(wanted)) return loop(walk, wanted);
  }
  return true;
}

const reportedEach = 500;

/** A digest cannot be part of what it is the digest of, but somebody who can make both could try. */
function loop({ findings }: Walk, digest: string): boolean {
  const where = bundleFileName(digest);
  findings.wrong({ part: "bundles", code: "order", where, says: "The chain comes back to it." });
  return false;
}

async function checkLink(
  walk: Walk,
  after: CheckedBundle | undefined,
  digest: string,
): Promise<CheckedBundle | undefined> {
  const read = await readArchived(walk, digest);
  const named = after === undefined ? `${bundleFileName()} is this one.` : `${bundleFileName(after.digest)} names it.`;
  if (read.status !== "opened") {
    told(walk, bundleFileName(digest), read, named);
    return undefined;
  }
  const { claims, content } = read.bundle;
  if (claims.breakGlass !== undefined) {
    const where = bundleFileName(after?.digest);
    const says = `It names ${bundleFileName(digest)} as the one before it, which an offline key signed.`;
    walk.findings.wrong({ part: "bundles", code: "order", where, says });
    return undefined;
  }
  const checked: CheckedBundle = { digest, content, claims, chained: true };
  const fault = after === undefined ? undefined : orderFault(checked, after);
  if (fault !== undefined) {
    walk.findings.wrong({ part: "bundles", code: "order", where: bundleFileName(after?.digest), says: fault });
  }
  return checked;
}

/** Why a bundle cannot come after the one that it names. */
function orderFault(before: CheckedBundle, { claims, content }: CheckedBundle): string | undefined {
  const { epoch, seq, iat, commit } = before.claims;
  if (epoch > claims.epoch) return `Its epoch is ${claims.epoch}; the one before it has ${epoch}.`;
  if (epoch < claims.epoch) return undefined;
  if (iat > claims.iat) return "It was issued before the one that it names as the one before it.";
  if (seq > claims.seq) return `Its sequence is ${claims.seq}; the one before it has ${seq}.`;
  if (seq < claims.seq) return undefined;
  if (commit !== claims.commit) return `It shares sequence ${seq} with another commit.`;
  return content === before.content ? undefined : `It renews sequence ${seq} with other content.`;
}

/** What lies in the archive and in no chain: of an earlier epoch, or of a publisher that was overtaken. */
async function checkAside(walk: Walk, bundles: Bundles, digest: string): Promise<void> {
  const read = await readArchived(walk, digest);
  const where = bundleFileName(digest);
  if (read.status !== "opened") return told(walk, where, read, "Nothing in the chain names it.");
  const { claims, content } = read.bundle;
  bundles.set(digest, { digest, content, claims, chained: false });
}

function told({ findings }: Walk, where: string, read: Exclude<ReadArchived, { status: "opened" }>, named: string) {
  if (read.status === "missing") {
    return findings.wrong({ part: "bundles", code: "gap", where, says: `It is not there. ${named}` });
  }
  const known = unknownKey.has(read.code);
  const says = `${read.code}: ${read.detail} ${named}`;
  if (known) findings.unproved({ part: "bundles", code: "unknown-key", where, says });
  else findings.wrong({ part: "bundles", code: "altered", where, says });
}

const unknownKey: ReadonlySet<string> = new Set(["BUNDLE_KEY", "BUNDLE_KEY_EXPIRED"]);
