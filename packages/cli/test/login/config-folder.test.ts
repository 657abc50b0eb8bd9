// Where settings lie, on each system.
import assert from "node:assert/strict";
import { test } from "node:test";
import { configFolder } from "../../src/login/config-folder.ts";

test("each system's own place, and WRIT_CONFIG before it", () => {
  const env = { HOME: "/home/a" };
  assert.equal(configFolder(env, "linux"), "/home/a/.config/writ");
  assert.equal(configFolder({ ...env, XDG_CONFIG_HOME: "/x" }, "linux"), "/x/writ");
  assert.equal(configFolder({ ...env, XDG_CONFIG_HOME: "relative" }, "linux"), "/home/a/.config/writ");
  assert.equal(configFolder(env, "darwin"), "/home/a/Library/Application Support/writ");
  assert.match(configFolder({ APPDATA: "/Users/a/AppData/Roaming" }, "win32"), /Roaming.writ$/);
  assert.equal(configFolder({ WRIT_CONFIG: "/w" }, "linux"), "/w");
  assert.throws(() => configFolder({ WRIT_CONFIG: "w" }, "linux"), { code: "WRIT_USAGE" });
});
