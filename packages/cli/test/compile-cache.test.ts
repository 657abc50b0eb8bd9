// What V8 compiled is kept where the user says, or beside the program.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./fixture.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const source = new URL("../src/compile-cache.ts", import.meta.url).href;

function env(over: Record<string, string>): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE: _, NODE_DISABLE_COMPILE_CACHE: __, ...rest } = process.env;
  return { ...rest, ...over };
}

test("a folder that the user names is taken, for the modules of the command too", async (context) => {
  const NODE_COMPILE_CACHE = join(await temporaryFolder(context), "compiled");
  execFileSync(process.execPath, [main, "keys", "--help"], { env: env({ NODE_COMPILE_CACHE }), stdio: "pipe" });
  assert.ok(readdirSync(NODE_COMPILE_CACHE, { recursive: true }).length > 20);
});

test("otherwise it lies beside the program, and nowhere when it is switched off", () => {
  const ask = `import ${JSON.stringify(source)};
    import { getCompileCacheDir } from "node:module";
    console.log(getCompileCacheDir() ?? "none");`;
  const folder = (over: Record<string, string>) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", ask], { env: env(over), encoding: "utf8" }).trim();
  const beside = fileURLToPath(new URL("../../../.cache/compiled/", import.meta.url));
  assert.ok(folder({}).startsWith(beside), folder({}));
  assert.equal(folder({ NODE_DISABLE_COMPILE_CACHE: "1" }), "none");
});
