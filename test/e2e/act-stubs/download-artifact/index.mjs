// Gives a folder back that upload-artifact kept, of this run or of the one that is named.
import { cpSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";

const { INPUT_NAME: name = "", INPUT_PATH: path = "", WRIT_ARTIFACTS: kept = "" } = process.env;
const run = process.env["INPUT_RUN-ID"] ?? "";
const place = join(run === "" ? kept : join(dirname(kept), run), name);
if (existsSync(place)) cpSync(place, path, { recursive: true });
else {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
  process.exitCode = 1;
}
