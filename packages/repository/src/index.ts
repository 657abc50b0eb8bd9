// The one door of repository: an access repository in git, read by commit or as it lies, and two versions compared.
export { type Blobs, filesOfCommit } from "./files-of-commit.ts";
export { changedPaths, commitOf, git, headCommit, sequenceOf } from "./git.ts";
export { type Parsed, parseCommit, parseFolder, parseForTrial } from "./parse.ts";
export { type PickedEntries, partOfCommit, pickEntries, type TreeEntry, type WantedBlob } from "./pick-entries.ts";
export { askVersions, openPlanSide, type Versions } from "./plan/ask-versions.ts";
export { type Compared, readVersions, type Version } from "./plan/versions.ts";
