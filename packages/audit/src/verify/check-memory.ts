// What a proxy remembers beside its records: the bundle it used last, and its watermark. Both must be what the archive
// holds. It must never take a copy for the bundle because it looks signed: a proxy keeps bytes as they came.
import { join } from "node:path";
import { bundleBytesMax, bundleFileName, canonicalJson, digestOfBytes, readBounded } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { watermarkBytesMax } from "../limits.ts";
import { type CheckedArchive, type CheckedBundle, isNewer } from "./check-archive.ts";
import type { Findings } from "./findings.ts";

const lastGood = "state/last-good.tar.gz";
const watermark = "state/watermark.json";

interface Memory {
  /** The records folder: the memory lies in it unless proxy.yaml says otherwise. */
  readonly folder: string;
  readonly archive: CheckedArchive;
  readonly findings: Findings;
}

export async function checkMemory({ folder, archive, findings }: Memory): Promise<void> {
  const wrong = (where: string, says: string): undefined =>
    void findings.wrong({ part: "records", code: "memory", where, says });
  const read = async (where: string, bytesMax: number): Promise<Uint8Array | undefined> =>
    await readBounded(join(folder, where), bytesMax).catch((fault: unknown) => {
      if (!(fault instanceof WritError)) throw fault;
      return wrong(where, fault.detail);
    });
  const bytes = await read(lastGood, bundleBytesMax);
  const mark = await read(watermark, watermarkBytesMax);
  const digest = bytes === undefined ? undefined : await digestOfBytes(bytes);
  const marked = mark === undefined ? undefined : digestIn(mark);
  if (mark !== undefined) {
    const known = marked === undefined ? undefined : archive.bundles.get(marked);
    if (known !== undefined && Buffer.compare(markOf(known), mark) !== 0) {
      wrong(watermark, `It is not what the bundle ${known.digest} says.`);
    } else if (known !== undefined && archive.newest !== undefined && isNewer(known.claims, archive.newest)) {
      const says = `It was set back: a proxy has used ${bundleFileName(known.digest)}, which is newer.`;
      findings.wrong({ part: "bundles", code: "set-back", where: bundleFileName(), says });
    } else if (known === undefined && (marked === undefined || marked !== digest)) {
      wrong(watermark, "It names no bundle that is kept beside it or in the archive.");
    }
  } else if (bytes !== undefined) wrong(watermark, `It is gone, and ${lastGood} is there.`);
  if (digest === undefined && mark !== undefined) {
    const says = `It is gone, and ${watermark} is there; a crash at a proxy's very first start looks so, too.`;
    findings.unproved({ part: "records", code: "memory", where: lastGood, says });
  }
  if (digest === undefined || archive.bundles.has(digest)) return;
  if (digest !== marked) return wrong(lastGood, `Its bytes (${digest}) are those of no bundle in the archive.`);
  const says = `The bundle that the proxy used last, ${digest}, is not in the archive.`;
  findings.unproved({ part: "records", code: "not-archived", where: lastGood, says });
}

/** The bytes of a watermark, as a proxy writes it. */
function markOf({ claims, digest, content }: CheckedBundle): Uint8Array {
  const { epoch, seq, iat, commit } = claims;
  return canonicalJson({ writ: 1, epoch, seq, iat, commit, digest, content });
}

function digestIn(mark: Uint8Array): string | undefined {
  try {
    const { digest } = JSON.parse(Buffer.from(mark).toString("utf8")) as { readonly digest?: unknown };
    return typeof digest === "string" ? digest : undefined;
  } catch {
    return undefined;
  }
}
