// The door of cli for other programs in this repository: running words, and building signed bundles as writ build does.
export { type BuildWishes, buildBundle } from "./build-bundle.ts";
export { commands } from "./commands/index.ts";
export { run, type Surroundings } from "./run.ts";
