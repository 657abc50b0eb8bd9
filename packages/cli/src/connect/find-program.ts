// Where a program lies that a user named. On Windows a bare name is looked for in the current folder first, and that
// may be somebody else's: a folder that was downloaded, a share. It must never find one there that was not named by a
// path.
import { stat } from "node:fs/promises";
import { win32 } from "node:path";

type Env = Readonly<Record<string, string | undefined>>;

/** What Windows starts without a shell. */
const endings = [".com", ".exe"];

interface Here {
  readonly platform: NodeJS.Platform;
  isFile(path: string): Promise<boolean>;
}

/** What to start for this name: as it is, or on Windows its whole path; undefined when there is none in PATH there. */
export async function findProgram(
  name: string,
  env: Env,
  { platform, isFile }: Here = { platform: process.platform, isFile: isFileHere },
): Promise<string | undefined> {
  if (platform !== "win32" || /[\\/:]/.test(name)) return name;
  const names = endings.includes(win32.extname(name).toLowerCase()) ? [name] : endings.map((ending) => name + ending);
  for (const folder of foldersOf(env)) {
    for (const each of names) {
      const path = win32.join(folder, each);
      if (await isFile(path)) return path;
    }
  }
  return undefined;
}

/** Whole paths alone: what is relative, or empty, is the current folder or something below it. */
function foldersOf(env: Env): readonly string[] {
  // Windows does not tell PATH from Path; a copy of the environment does.
  const path = Object.entries(env).find(([name]) => name.toLowerCase() === "path")?.[1] ?? "";
  const folders = path.split(";").map((folder) => folder.trim().replace(/^"(.*)"$/, "$1"));
  return folders.filter((folder) => /^(?:[a-z]:[\\/]|\\\\)/i.test(folder));
}

async function isFileHere(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
