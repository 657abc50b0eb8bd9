// Gives the token that the double of GitHub takes for its App; only with a key, as the real one.
import { appendFileSync } from "node:fs";

const { WRIT_APP_TOKEN: token = "", GITHUB_OUTPUT: outputs = "" } = process.env;
if ((process.env["INPUT_PRIVATE-KEY"] ?? "") === "") {
  console.log("::error::private-key is not given");
  process.exitCode = 1;
} else {
  console.log(`::add-mask::${token}`);
  appendFileSync(outputs, `token=${token}\n`);
}
