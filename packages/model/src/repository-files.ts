// What lies in an access repository before anything is read out of it: bytes, or why there are none.
// A map of plain bytes (of a folder, of git blobs) is one; obstacles become diagnostics, never exceptions.

export type RepositoryEntry = Uint8Array | RepositoryObstacle;

/** Path with "/" → bytes, or what stands there instead of a readable file. */
export type RepositoryFiles = ReadonlyMap<string, RepositoryEntry>;

export interface RepositoryObstacle {
  /**
   * link: a symbolic link, never followed. oversized: larger than its kind may be. special: neither file nor folder.
   * folder: a folder where none belongs; not looked into. unreadable: the system refused.
   * too-many: files or bytes beyond what a repository may have; the rest was not read.
   */
  readonly kind: "link" | "oversized" | "special" | "folder" | "unreadable" | "too-many";
}
