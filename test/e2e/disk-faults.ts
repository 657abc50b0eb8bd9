// Loaded into a proxy before its own modules (NODE_OPTIONS=--import=…): what every write below a folder of records
// meets is said in a file, whose path is in DISK_FAULTS. It must never touch what is not below `records`.
//
// `hold`: writes wait until the file says something else. `EROFS`, `EIO`: they fail with that. A second word is a
// part of the path: others go through.
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

type Call = (...words: unknown[]) => unknown;
type End = (error: Error | null) => void;

const control = process.env["DISK_FAULTS"] ?? "";
const holdMs = 10;
const held: string[] = [];
let most: readonly string[] = [];

/** What a write to `path` meets now. */
function fault(path: string): string {
  const [what = "", part = "/records/"] = fs.readFileSync(control, "utf8").trim().split(" ");
  return path.includes("/records/") && path.includes(part) ? what : "";
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: from the test`), { code, syscall: "write" });
}

/** Which paths are written to and held now, and were when there were most of them. */
function tell(): void {
  if (held.length > most.length) most = [...held];
  fs.writeFileSync(`${control}.held.next`, JSON.stringify({ now: held, most }));
  fs.renameSync(`${control}.held.next`, `${control}.held`);
}

async function meet(path: string): Promise<void> {
  if (fault(path) === "hold") {
    held.push(path);
    tell();
    while (fault(path) === "hold") await new Promise((resolve) => setTimeout(resolve, holdMs));
    held.splice(held.indexOf(path), 1);
    tell();
  }
  const code = fault(path);
  if (code !== "" && code !== "hold") throw failure(code);
}

/** A call of `fs` whose first word is a descriptor and whose last is told of the end. */
function spoilWrite(name: "write" | "writev"): void {
  const calls = fs as unknown as Record<string, Call>;
  const whole = calls[name] as Call;
  calls[name] = (...words) => {
    const path = fs.readlinkSync(`/proc/self/fd/${words[0]}`);
    if (fault(path) === "") return whole(...words);
    const end = words.at(-1) as End;
    return void meet(path).then(() => whole(...words), end);
  };
}

/** A call of `fs/promises` whose first word is a path, and which changes something. */
function spoilChange(name: string, changes: (words: readonly unknown[]) => boolean): void {
  const calls = promises as unknown as Record<string, Call>;
  const whole = calls[name] as Call;
  calls[name] = async (...words) => {
    if (changes(words)) await meet(String(words[0]));
    return await whole(...words);
  };
}

spoilWrite("write");
spoilWrite("writev");
const writing = fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT;
spoilChange("open", ([, flags]) => typeof flags === "number" && (flags & writing) !== 0);
for (const name of ["mkdir", "rename", "unlink", "rmdir"]) spoilChange(name, () => true);
syncBuiltinESMExports();
