// Runs one workflow of a clone with act, on this machine, and says how it went. Actions that cannot be fetched are
// stubs in act-stubs, ours are those in actions/. It must never reach beyond loopback, nor run without an end.
import { spawn } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { actProgram } from "../runner/act.ts";
import { root, tool } from "../runner/paths.ts";

export interface WorkflowWish {
  /** A clone that stands where the event happened: its commit is that of the event, its files are the workflows. */
  readonly clone: string;
  /** Where `checkout` finds OWNER/NAME.git. */
  readonly gitUrl: string;
  /** As `.github/workflows/writ-check.yml`, in the clone. */
  readonly workflow: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The number of the run: artifacts are kept under it. */
  readonly run: number;
}

export interface WorkflowRun {
  readonly ok: boolean;
  /** Jobs that ran, and how they ended; one that was skipped is not there. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What steps said, line by line, with workflow commands as they were given. */
  readonly log: string;
  readonly summary: string;
  /** `STEP.NAME` → what the step put out. */
  readonly outputs: Readonly<Record<string, string>>;
}

const runMsMax = 60_000;
const logBytesMax = 16 * 1024 * 1024;
/** Nothing listens there: whatever asks for another machine is refused at once. */
const nowhere = "http://127.0.0.1:9";

/** A place to run workflows in: `folder` holds what they leave behind. */
export class ActRunner {
  readonly #act: string;
  readonly #folder: string;

  private constructor(act: string, folder: string) {
    this.#act = act;
    this.#folder = folder;
  }

  static async open(folder: string): Promise<ActRunner> {
    const act = await actProgram();
    // act copies the whole repository of an action: this one has actions and nothing else.
    await mkdir(join(folder, "ours"), { recursive: true });
    await cp(join(root, "actions"), join(folder, "ours/actions"), { recursive: true });
    return new ActRunner(act, folder);
  }

  /** Where a run keeps its artifacts. */
  artifacts(run: number): string {
    return join(this.#folder, "artifacts", String(run));
  }

  async run(wish: WorkflowWish): Promise<WorkflowRun> {
    const text = await readFile(join(wish.clone, wish.workflow), "utf8");
    const [workflow, payload] = [join(this.#folder, `${wish.run}.yml`), join(this.#folder, `${wish.run}.json`)];
    // act does not know `queue`, nor would it queue.
    await writeFile(workflow, text.replace(/^ +queue: max\n/m, ""));
    await writeFile(payload, JSON.stringify(wish.payload));
    await mkdir(this.artifacts(wish.run), { recursive: true });
    const args = [
      ...[wish.event, "--directory", wish.clone, "--workflows", workflow, "--eventpath", payload],
      ...["--json", "--no-cache-server", "--no-skip-checkout", "--concurrent-jobs", "1", "--defaultbranch", "main"],
      ...["ubuntu-24.04", "ubuntu-latest"].flatMap((platform) => ["-P", `${platform}=-self-hosted`]),
      ...this.#actionsOf(text).flatMap((place) => ["--local-repository", place]),
      ...pairs("--secret", wish.secrets),
      ...pairs("--var", wish.variables),
      ...pairs("--env", {
        GITHUB_RUN_ID: String(wish.run),
        WRIT_ARTIFACTS: this.artifacts(wish.run),
        WRIT_GIT_URL: wish.gitUrl,
        ...wish.env,
      }),
    ];
    return readRun(await this.#started(args));
  }

  /** `OWNER/REPO@REF=FOLDER` of every action that a workflow names. */
  #actionsOf(text: string): string[] {
    const named = [...text.matchAll(/uses: ([\w.-]+)\/([\w.-]+)(\/[^@\s]*)?@(\S+)/g)];
    const places = named.map(([, owner = "", name = "", , ref = ""]) => {
      const ours = join(this.#folder, "ours");
      const folder = owner === "actions" ? join(root, "test/e2e/act-stubs", name) : ours;
      return `${owner}/${name}@${ref}=${folder}`;
    });
    return [...new Set(places)];
  }

  #started(args: readonly string[]): Promise<{ readonly code: number | null; readonly output: string }> {
    const env = {
      PATH: [dirname(tool("node")), process.env["PATH"] ?? ""].join(delimiter),
      HOME: join(this.#folder, "home"),
      XDG_CACHE_HOME: join(this.#folder, "home/cache"),
      ...{ HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: "127.0.0.1,localhost", NODE_USE_ENV_PROXY: "1" },
    };
    // A group of its own, so that nothing of it outlives the time it has.
    const child = spawn(this.#act, args, { env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        if (output.length < logBytesMax) output += text;
      });
    }
    const end = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, runMsMax);
    return new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => {
        clearTimeout(end);
        resolve({ code, output });
      });
    });
  }
}

function pairs(option: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
}

interface ActLine {
  readonly msg?: string;
  readonly raw?: string;
  readonly raw_output?: boolean;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stepID?: readonly string[];
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly level?: string;
}

function readRun({ code, output }: { readonly code: number | null; readonly output: string }): WorkflowRun {
  const texts = output.split("\n").filter((line) => line !== "");
  const lines = texts.map((text) => (text.startsWith("{") ? (JSON.parse(text) as ActLine) : { msg: `${text}\n` }));
  // A runner shows no value that it is told to hide; act prints that line alone.
  const shown = lines.filter(({ command }) => command !== "add-mask");
  const said = shown.filter((line) => line.raw_output === true || line.raw !== undefined || !("level" in line));
  const results = lines.filter((line) => line.jobResult !== undefined);
  const outputs = lines.filter(({ command }) => command === "set-output");
  return {
    ok: code === 0,
    jobs: Object.fromEntries(results.map(({ jobID = "", jobResult = "" }) => [jobID, jobResult])),
    log: said.map((line) => line.raw ?? line.msg ?? "").join(""),
    summary: lines
      .filter(({ command }) => command === "summary")
      .map(({ content = "" }) => content)
      .join("\n"),
    outputs: Object.fromEntries(
      outputs.map(({ stepID = [], name = "", arg = "" }) => [`${stepID.join(".")}.${name}`, arg]),
    ),
  };
}
