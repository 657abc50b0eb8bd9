// Keeps a folder or a file for a later job, as actions/upload-artifact does: what lies in it, not its name.
import { cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

const { INPUT_NAME: name = "", INPUT_PATH: path = "", WRIT_ARTIFACTS: kept = "" } = process.env;
const place = join(kept, name);
const strict = process.env["INPUT_IF-NO-FILES-FOUND"] === "error";
if (!existsSync(path)) {
  console.log(`No files were found with the provided path: ${path}`);
  process.exitCode = strict ? 1 : 0;
} else if (existsSync(place)) {
  console.log(`::error::an artifact named ${name} is there already in this run`);
  process.exitCode = 1;
} else {
  mkdirSync(place, { recursive: true });
  const file = statSync(path).isFile();
  cpSync(path, file ? join(place, basename(path)) : place, { recursive: true });
}
