// Checks out as actions/checkout does: what the token may read, the commit of the event or the branch that is named. It
// must never leave the token behind when it is told not to.
import { execFileSync } from "node:child_process";

const { INPUT_REF: branch = "", INPUT_TOKEN: token = "", WRIT_GIT_URL: server = "" } = process.env;
const { GITHUB_REPOSITORY: repository = "", GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = process.env;
const { GITHUB_WORKSPACE: workspace = "." } = process.env;
const whole = process.env["INPUT_FETCH-DEPTH"] === "0";
const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
const git = (...words) => execFileSync("git", words, { cwd: workspace, stdio: ["ignore", "inherit", "inherit"] });

git("init", "-q", "-b", "main");
git("remote", "add", "origin", `${server}/${repository}.git`);
const wanted = branch === "" ? `+${sha}:refs/remotes/checkout` : `+refs/heads/${branch}:refs/remotes/checkout`;
const specs = whole ? ["+refs/heads/*:refs/remotes/origin/*", wanted] : [wanted];
git(
  "-c",
  `http.extraheader=${header}`,
  "fetch",
  "-q",
  "--no-tags",
  ...(whole ? [] : ["--depth=1"]),
  "origin",
  ...specs,
);
const name = branch === "" ? ref.replace(/^refs\/heads\//, "") : branch;
if (name.startsWith("refs/")) git("checkout", "-q", "--detach", "refs/remotes/checkout");
else git("checkout", "-q", "-B", name, "refs/remotes/checkout");
if (process.env["INPUT_PERSIST-CREDENTIALS"] === "true") git("config", "http.extraheader", header);
