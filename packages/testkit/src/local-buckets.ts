// A real S3-compatible store of one's own: versitygw over a folder, with ETags in extended attributes (beside the files
// they would not always be those of the bytes they come with). It must never outlive its test, nor listen where another
// machine could reach it.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "@writ/local-postgres";
import { versitygwPath } from "./versitygw.ts";

const run = promisify(execFile);
const readyMsMax = 60_000;
const lookMs = 50;
const saidCharactersMax = 4_000;
const adminMsMax = 30_000;

export interface BucketUser {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface LocalBuckets {
  /** `http://127.0.0.1:PORT`. */
  readonly endpoint: string;
  readonly port: number;
  readonly region: string;
  /** Its first user, who may do everything. */
  readonly owner: BucketUser;
  /** A folder for each bucket, in which each object is a file. */
  readonly folder: string;
  /** Makes a bucket of the owner's. */
  createBucket(name: string): Promise<void>;
  /** A user who may do what a bucket's policy says. */
  addUser(user: BucketUser): Promise<void>;
  /** Stops answering in the middle of whatever it does. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  stop(): Promise<void>;
}

/** `words` are more words of its command line, such as `--virtual-domain NAME`. */
export async function startBuckets(words: readonly string[] = []): Promise<LocalBuckets> {
  const program = await versitygwPath();
  const base = await mkdtemp(join(tmpdir(), "writ-buckets-"));
  const at = (name: string) => join(base, name);
  const folder = at("objects");
  for (const name of ["objects", "users", "versions"]) await mkdir(at(name));
  const port = await freePort();
  const region = "eu-central-1";
  const owner = { accessKeyId: "owner", secretAccessKey: "owner-secret/+=" };
  const env = {
    PATH: process.env["PATH"] ?? "",
    ROOT_ACCESS_KEY: owner.accessKeyId,
    ROOT_SECRET_KEY: owner.secretAccessKey,
  };
  const endpoint = `http://127.0.0.1:${port}`;
  const service = [
    "--port",
    `127.0.0.1:${port}`,
    "--region",
    region,
    "--iam-dir",
    at("users"),
    "--health",
    "/health",
    "--quiet",
  ];
  let child: ChildProcess | undefined;
  const kill = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  };
  const start = async () => {
    const kept = ["posix", "--versioning-dir", at("versions"), folder];
    child = spawn(program, [...service, ...words, ...kept], { env, stdio: ["ignore", "ignore", "pipe"] });
    await untilReady(child, `${endpoint}/health`);
  };
  const admin = (...said: string[]) => {
    const who = ["-a", owner.accessKeyId, "-s", owner.secretAccessKey, "-r", region, "-er", endpoint];
    return run(program, ["admin", ...who, ...said], { timeout: adminMsMax });
  };
  await start();
  return {
    endpoint,
    port,
    region,
    owner,
    folder,
    createBucket: async (name) => void (await admin("create-bucket", "--bucket", name, "--owner", owner.accessKeyId)),
    addUser: async ({ accessKeyId, secretAccessKey }) =>
      void (await admin("create-user", "-a", accessKeyId, "-s", secretAccessKey, "-r", "user")),
    kill,
    start,
    stop: async () => {
      await kill();
      await rm(base, { recursive: true, force: true });
    },
  };
}

async function untilReady(child: ChildProcess, health: string): Promise<void> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-saidCharactersMax);
  });
  const endMs = Date.now() + readyMsMax;
  while (child.exitCode === null && Date.now() < endMs) {
    const well = await fetch(health).then(
      (answer) => answer.ok,
      () => false,
    );
    if (well) return;
    await wait(lookMs);
  }
  child.kill("SIGKILL");
  throw new Error(`versitygw did not start: ${said}`);
}
