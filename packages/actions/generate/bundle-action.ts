// One action's code and all that it stands on → the files of its dist: index.js, what it reads beside it, the licences.
// It must never put a path of this machine, a time or an unused module into them.
import { build } from "esbuild";
import { assetsOf, assetsPlugin } from "./assets.ts";
import { formatLicences } from "./licences.ts";

export interface ActionSource {
  /** The checkout, absolute. */
  readonly root: string;
  /** From the root. */
  readonly entry: string;
}

const banner =
  "// Made from packages/actions by `npm run generate`. Do not edit.\n" +
  // Some of what is bundled is CommonJS and requires modules of Node.
  'import { createRequire as createBundledRequire } from "node:module";\n' +
  "const require = createBundledRequire(import.meta.url);";

/** Files of dist, by their path in it. The same sources and the same lock file give the same bytes. */
export async function bundleAction({ root, entry }: ActionSource): Promise<ReadonlyMap<string, Uint8Array>> {
  const result = await build({
    ...{ absWorkingDir: root, entryPoints: [entry], outfile: "index.js", write: false, metafile: true },
    ...{ bundle: true, platform: "node", target: "node24", format: "esm", charset: "utf8" },
    ...{ legalComments: "none", logLevel: "silent", treeShaking: true, keepNames: false },
    // What the environment says must not change what is built.
    define: { "process.env.NODE_ENV": '"production"' },
    banner: { js: banner },
    plugins: [assetsPlugin(root)],
  });
  const code = result.outputFiles[0]?.text ?? "";
  if (code.includes(root)) throw new Error(`${entry}: its bundle holds a path of this machine`);
  const files = new Map<string, Uint8Array>();
  files.set("index.js", Buffer.from(code));
  // dist may be copied to where no package.json says what kind of module it is.
  files.set("package.json", Buffer.from('{ "type": "module" }\n'));
  files.set("LICENCES.txt", Buffer.from(await formatLicences(root, Object.keys(result.metafile.inputs))));
  for (const [path, bytes] of await assetsOf(code, root)) files.set(path, bytes);
  return files;
}
