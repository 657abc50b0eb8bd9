// Which entries of a commit's tree belong to an access repository, and what stands in the way of the others. It must
// never leave out an entry that loadFolder would have seen in a checkout: it could be the one that masks.
import {
  fileBytesMaxOf,
  isSuspectTop,
  type RepositoryEntry,
  repositoryBytesMax,
  repositoryEntriesMax,
} from "@writ/model";

/** An entry of a recursive listing; folders themselves are not among them. */
export interface TreeEntry {
  /** With "/". */
  readonly path: string;
  /** As git writes it: 100644, 120000, … */
  readonly mode: string;
  readonly kind: string;
  readonly id: string;
  /** 0 where the entry has none. */
  readonly bytes: number;
}

export type WantedBlob = Pick<TreeEntry, "path" | "id" | "bytes">;

export interface PickedEntries {
  /** What is to be read. */
  readonly wanted: readonly WantedBlob[];
  /** What stands where a file was expected. */
  readonly obstacles: ReadonlyMap<string, RepositoryEntry>;
}

export function pickEntries(entries: Iterable<TreeEntry>): PickedEntries {
  const obstacles = new Map<string, RepositoryEntry>();
  const wanted: WantedBlob[] = [];
  const sum = { entries: 0, bytes: 0 };
  for (const { path, mode, kind, id, bytes } of entries) {
    const slash = path.indexOf("/");
    const top = slash === -1 ? path : path.slice(0, slash);
    if (isStrange(path, top)) obstacles.set(top, { kind: "folder" });
    if (!mayBelong(path, top)) continue;
    if (mode === "120000") obstacles.set(path, { kind: "link" });
    else if (kind !== "blob") obstacles.set(path, { kind: "special" });
    else if (bytes > fileBytesMaxOf(path)) obstacles.set(path, { kind: "oversized" });
    else if (isTooMany(sum, bytes)) {
      obstacles.set(path, { kind: "too-many" });
      break;
    } else wanted.push({ path, id, bytes });
  }
  return { wanted, obstacles };
}

/**
 * What becomes of one path: part of the model (or what may stand in its way), something in a folder that the model does
 * not read, or nothing to it.
 */
export function partOfCommit(path: string): { readonly what: "model" | "strange" | "other"; readonly top: string } {
  const slash = path.indexOf("/");
  const top = slash === -1 ? path : path.slice(0, slash);
  if (isStrange(path, top)) return { what: "strange", top };
  return { what: mayBelong(path, top) ? "model" : "other", top };
}

function isTooMany(sum: { entries: number; bytes: number }, bytes: number): boolean {
  sum.entries += 1;
  sum.bytes += bytes;
  return sum.entries > repositoryEntriesMax || sum.bytes > repositoryBytesMax;
}

const modelFolders = new Set(["groups", "resources", "grants", "masks", "guards", "scenarios", "policies"]);

/** Files of the model, files that look like them, and what could stand in the place of one of its folders. */
function mayBelong(path: string, top: string): boolean {
  if (top !== path) return modelFolders.has(top) || path === ".github/CODEOWNERS";
  return modelFolders.has(top) || plainTops.has(path) || isSuspectTop(path);
}

const plainTops = new Set(["writ.yaml", "people.yaml", ".github"]);

/** Whether a path lies in a folder that the model does not read; the model says whether its name is a mistake. */
function isStrange(path: string, top: string): boolean {
  return top !== path && top !== ".github" && !modelFolders.has(top);
}
