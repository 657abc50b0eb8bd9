// Gives a folder back that upload-artifact kept, of this run or of the one that is named; altered on its way where a
// test wants to know who notices.
import { appendFileSync, cpSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";

const { INPUT_NAME: name = "", INPUT_PATH: path = "", WRIT_ARTIFACTS: kept = "" } = process.env;
const { WRIT_ALTERED_ARTIFACT: altered = "" } = process.env;
const run = process.env["INPUT_RUN-ID"] ?? "";
const place = join(run === "" ? kept : join(dirname(kept), run), name);
if (existsSync(place)) {
  cpSync(place, path, { recursive: true });
  if (altered !== "") appendFileSync(join(path, altered), " ");
} else {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${name}`);
  process.exitCode = 1;
}
