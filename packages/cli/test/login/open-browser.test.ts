// When there is a browser, and what is started: never a shell, never somebody else's address.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserProgram, hasBrowser, openBrowser } from "../../src/login/open-browser.ts";

const secret = "s".repeat(43);

test("a browser is where a screen is, and not over SSH or in a job", () => {
  assert.equal(hasBrowser({}, "linux"), false);
  assert.equal(hasBrowser({ DISPLAY: ":0" }, "linux"), true);
  assert.equal(hasBrowser({ WAYLAND_DISPLAY: "wayland-0" }, "linux"), true);
  assert.equal(hasBrowser({ DISPLAY: ":10", SSH_CONNECTION: "1 2 3 4" }, "linux"), false);
  assert.equal(hasBrowser({}, "darwin"), true);
  assert.equal(hasBrowser({ CI: "true" }, "win32"), false);
});

test("each system's own program gets our address as one word", () => {
  const address = `http://127.0.0.1:49152/login/${secret}`;
  assert.deepEqual(browserProgram(address, "linux"), ["xdg-open", [address]]);
  // Not as an argument: `ps` shows those of every user there.
  const script = `open location "${address}"\n`;
  assert.deepEqual(browserProgram(address, "darwin"), ["/usr/bin/osascript", ["-"], script]);
  const words = ["url.dll,FileProtocolHandler", address];
  assert.deepEqual(browserProgram(address, "win32"), ["C:\\Windows\\System32\\rundll32.exe", words]);
  const elsewhere = { SYSTEMROOT: "D:\\Win" };
  assert.deepEqual(browserProgram(address, "win32", elsewhere), ["D:\\Win\\System32\\rundll32.exe", words]);
});

test("an address of somebody else is not opened", () => {
  const odd = [
    "https://evil.example/",
    "http://127.0.0.1:1/login",
    `http://127.0.0.1:1/login/${secret};rm`,
    `http://127.0.0.1:1/login/${secret}&calc`,
    `http://127.0.0.1:1/login/${secret}"\n`,
    "file:///x",
    "-a",
  ];
  for (const address of odd) assert.throws(() => browserProgram(address, "linux"), TypeError);
});

test("a program that is not there is told of", async () => {
  assert.equal(await openBrowser(`http://127.0.0.1:1/login/${secret}`, { PATH: "/nowhere" }), false);
});
