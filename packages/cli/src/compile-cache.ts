// What V8 made of the program's files is kept for the next start: half a second of a core each time. It must be
// imported before any module that should profit, and never lie where somebody may write who may not write the program.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Beside the program (`.cache` of a checkout, `node_modules/.cache` of an installation): V8 runs what lies there, so
 * whoever may write there must be somebody who may change the program anyway. A folder for temporary files would not
 * do. Where nobody may write beside the program, nothing is kept.
 */
const folder = fileURLToPath(new URL("../../../.cache/compiled", import.meta.url));

// Workers and threads find it there too. Whoever set a folder, or NODE_DISABLE_COMPILE_CACHE, knows better.
process.env["NODE_COMPILE_CACHE"] ??= folder;
enableCompileCache(process.env["NODE_COMPILE_CACHE"]);
