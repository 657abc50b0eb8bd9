// Files that code reads beside itself (`new URL("…", import.meta.url)`): they go along into dist, and the code looks
// for them there. Also says which modules do something by being imported: none of ours, so that unused ones are left
// out. It must never leave a reference to a file that is not in dist.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "esbuild";

const reference = /new URL\("(\.{1,2}\/[^"]+)",\s*import\.meta\.url\)/g;
/** A file keeps the name of its folder in the repository, so that two of one name do not meet. */
const assetPrefix = "assets/";

/** Rewrites references in our own sources to `./assets/PATH`, PATH from the root with "/". */
export function assetsPlugin(root: string): Plugin {
  return {
    name: "assets",
    setup(build) {
      build.onResolve({ filter: /^(@writ\/|\.)/ }, async (found) => {
        // The entry is imported for what it does; a second call of ours would not end.
        if (found.kind === "entry-point" || found.pluginData === "assets") return undefined;
        if (!isOurs(found.importer, root)) return undefined;
        const { path, errors } = await build.resolve(found.path, {
          ...{ kind: found.kind, importer: found.importer, resolveDir: found.resolveDir, pluginData: "assets" },
        });
        return errors.length > 0 ? { errors } : { path, sideEffects: false };
      });
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!text.includes("import.meta.url") || !isOurs(path, root)) return undefined;
        const contents = text.replace(reference, (_all, file: string) => {
          const target = relative(root, resolve(dirname(path), file));
          return `new URL("./${assetPrefix}${target.replaceAll("\\", "/")}", import.meta.url)`;
        });
        return { contents, loader: "ts" };
      });
    },
  };
}

function isOurs(path: string, root: string): boolean {
  return path.startsWith(join(root, "packages")) && !path.includes("node_modules");
}

/** The files that the code still refers to, by their path in dist. */
export async function assetsOf(code: string, root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [, found = ""] of code.matchAll(reference)) {
    if (!found.startsWith(`./${assetPrefix}`)) throw new Error(`${found} is read beside the code and not in dist`);
    const path = found.slice("./".length);
    const source = join(root, path.slice(assetPrefix.length));
    if (/\.tsx?$/.test(source)) throw new Error(`${basename(source)} would have to be bundled for itself`);
    for (const [inside, bytes] of await filesAt(source)) files.set(`${path}${inside}`, bytes);
  }
  return files;
}

/** A file, or the files right in a folder, by what has to be added to the path. */
async function filesAt(source: string): Promise<readonly (readonly [string, Uint8Array])[]> {
  if ((await stat(source)).isFile()) return [["", await readFile(source)]];
  const names = (await readdir(source)).sort();
  return await Promise.all(names.map(async (name) => [`/${name}`, await readFile(join(source, name))] as const));
}
