// Archives as git itself writes them: every plain file by its path, whatever it is called; what is cut or altered is
// refused, and never half an answer.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { readArchive } from "../../src/write/archive.ts";

const folder = mkdtempSync(join(tmpdir(), "writ-archive-"));
after(() => rmSync(folder, { recursive: true }));

const git = (...words: string[]): Buffer => {
  const who = {
    GIT_AUTHOR_NAME: "a",
    GIT_AUTHOR_EMAIL: "a@x.example",
    GIT_COMMITTER_NAME: "a",
    GIT_COMMITTER_EMAIL: "a@x",
  };
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...who };
  return execFileSync("git", words, { cwd: folder, env, stdio: "pipe" });
};

const files: Readonly<Record<string, string>> = {
  "writ.yaml": "writ: 1\n",
  "empty.yaml": "",
  "grants/orders-db/a.yaml": "x".repeat(1_500),
  [`grants/${"deep/".repeat(30)}file-with-a-long-name.yaml`]: "long",
  [`${"n".repeat(150)}.yaml`]: "name",
  "größe/名前.yaml": "named",
};
git("init", "-q", "-b", "main");
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync("writ.yaml", join(folder, "link.yaml"));
git("add", "-A");
git("commit", "-q", "-m", "x");
const archive = git("archive", "--format=tar", "--prefix=acme-access-0123456/", "HEAD");

test("every plain file is there under its path, links and folders are not", () => {
  const found = new Map([...readArchive(archive)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  assert.deepEqual(Object.fromEntries([...found].sort()), Object.fromEntries(Object.entries(files).sort()));
});

test("an archive that is cut anywhere is refused, or holds nothing but whole files", () => {
  for (let end = 0; end < archive.length - 1024; end += 97) {
    try {
      for (const [path, bytes] of readArchive(archive.subarray(0, end))) {
        assert.equal(Buffer.from(bytes).toString(), files[path]);
      }
    } catch (fault) {
      assert.equal((fault as { code?: string }).code, "GITHUB_ANSWER");
    }
  }
});

test("headers that were changed, sizes that are none and noise are refused", () => {
  const refused = (bytes: Uint8Array): void => assert.throws(() => readArchive(bytes), { code: "GITHUB_ANSWER" });
  refused(new Uint8Array());
  refused(Buffer.from("no tar at all".repeat(100)));
  for (const at of [0, 100, 124, 148, 156, 257]) {
    const altered = Buffer.from(archive);
    altered[at] = (altered[at] ?? 0) ^ 0x11;
    refused(altered);
  }
});
