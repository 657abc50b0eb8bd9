// What stands where a file should be, as a diagnostic: links, oversized files, what could not be read.
import type { Draft } from "./draft.ts";
import { bytesMaxOf, isModelFolder, type Place, placeOf } from "./places.ts";
import type { RepositoryObstacle } from "./repository-files.ts";
import { diagnosticOfFile } from "./source-text.ts";

const mistakes: Readonly<Record<RepositoryObstacle["kind"], { code: string; message: string; instead: string }>> = {
  link: {
    code: "file/link",
    message: "this is a symbolic link, and links are never followed: what it shows is not what was reviewed",
    instead: "Put the file itself here.",
  },
  oversized: {
    code: "file/too-large",
    message: "the file is larger than a file of its kind may be",
    instead: "Divide it, or look for what does not belong in it.",
  },
  special: {
    code: "file/special",
    message: "this is neither a file nor a folder",
    instead: "Put a plain file here, or delete it.",
  },
  folder: {
    code: "file/place",
    message: "a folder is not read here",
    instead: "Move its files up, and delete it.",
  },
  unreadable: {
    code: "file/unreadable",
    message: "the file cannot be read",
    instead: "Check its permissions.",
  },
  "too-many": {
    code: "repository/too-large",
    message: "the repository has more files or bytes than can be checked; the rest was not read",
    instead: "Delete grants that have run out.",
  },
};

/** Adds a mistake, unless the obstacle lies where nothing of the model can. */
export function checkObstacle(draft: Draft, path: string, obstacle: RepositoryObstacle): void {
  const inner = obstacle.kind === "folder" ? placeOf(`${path}/x.yaml`) : placeOf(path);
  const matters = isModelFolder(path) || path === ".github" || obstacle.kind === "too-many";
  if (inner.what === "ignored" && placeOf(path).what === "ignored" && !matters) return;
  const top = !path.includes("/") && inner.what === "misplaced" && obstacle.kind === "folder";
  draft.report.add(path, () => diagnosticOfFile(path, top ? inner.mistake : mistakes[obstacle.kind]));
}

/** False after adding a mistake: the file is larger than its place allows. */
export function checkSize(draft: Draft, file: { path: string; place: Place; bytes: number }): boolean {
  if (file.bytes <= bytesMaxOf(file.place)) return true;
  checkObstacle(draft, file.path, { kind: "oversized" });
  return false;
}
