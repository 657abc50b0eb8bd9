// What a proxy remembers of break-glass bundles between two starts: which one was used last, and that it has ended. It
// must never forget an end: what was taken away must not come back with the same file.
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import type { BreakGlassMark } from "./break-glass.ts";
import { canonicalJson, isCanonical } from "./canonical.ts";
import { isRecord } from "./claims.ts";
import { isDigest } from "./digest.ts";
import { readBounded, replaceFile } from "./file.ts";
import { makeFolder } from "./folder.ts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

/** The name under which a proxy looks for a break-glass bundle in its folder. */
export const breakGlassFileName = "break-glass.tar.gz";

const markName = "break-glass.json";
/** The version of break-glass.json. */
const markVersion = 1;

/** One process's memory; its folder is that of BundleState. */
export class BreakGlassMarks {
  readonly #folder: string;
  #mark: BreakGlassMark | undefined;

  private constructor(folder: string, mark: BreakGlassMark | undefined) {
    this.#folder = folder;
    this.#mark = mark;
  }

  /** @throws WritError BUNDLE_STATE when the memory is damaged, or BUNDLE_STORE */
  static async open(folder: string): Promise<BreakGlassMarks> {
    await makeFolder(folder, 0o700);
    const path = join(folder, markName);
    const bytes = await readBounded(path, limits.markBytesMax);
    return new BreakGlassMarks(folder, bytes === undefined ? undefined : parseMark(bytes, path));
  }

  mark(): BreakGlassMark | undefined {
    return this.#mark;
  }

  /** Remembers at once, on disk as soon as it can: an end counts even where the disk fails. @throws BUNDLE_STORE */
  async keep(mark: BreakGlassMark): Promise<void> {
    this.#mark = Object.freeze({ ...mark });
    const bytes = canonicalJson({ writ: markVersion, ...mark });
    await replaceFile({ folder: this.#folder, name: markName, mode: 0o600 }, bytes);
  }
}

function parseMark(bytes: Uint8Array, path: string): BreakGlassMark {
  const value: unknown = isCanonical(bytes) ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  if (isRecord(value) && value["writ"] === markVersion && Object.keys(value).length === 4) {
    const { digest, iat, ended } = value;
    const known = isDigest(digest) && typeof iat === "number" && iat >= 0 && typeof ended === "boolean";
    if (known) return Object.freeze({ digest, iat, ended });
  }
  throw new WritError("BUNDLE_STATE", `${shown(path)} does not hold what was known of break-glass bundles.`);
}
