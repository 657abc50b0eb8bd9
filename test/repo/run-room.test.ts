// The run's last step finds what a test left behind, wherever that is, and removes what is left.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { access, appendFile, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { noteSecret } from "@writ/testkit";
import { assertNothingLeaks } from "../e2e/world-leaks.ts";
import { RunRoom } from "../runner/run-room.ts";

test("a secret that is left in a file or printed is found, and not shown; where it is kept is no find", async () => {
  const room = await RunRoom.open();
  const { TMPDIR: folder = "", WRIT_SECRET_BOOK: book = "" } = room.env;
  try {
    assert.deepEqual(await room.search("nothing"), { secrets: 0, found: [] });
    const secret = randomBytes(24).toString("base64url");
    await appendFile(book, `${secret}\n`);
    await mkdir(join(folder, "writ-world-x/profiles"), { recursive: true });
    await writeFile(join(folder, "writ-world-x/profiles/default.login"), secret);
    assert.deepEqual(await room.search("nothing"), { secrets: 1, found: [] });
    await writeFile(join(folder, "writ-world-x/proxy.log"), `token ${secret}`);
    const { found } = await room.search(`it failed: ${secret}`);
    assert.deepEqual(found, ["temporary files: writ-world-x/proxy.log", "what this run printed"]);
  } finally {
    await room.close();
  }
  await assert.rejects(access(folder));
  await assert.rejects(access(book));
});

test("a world says where it left a secret", async () => {
  const room = await RunRoom.open();
  const { TMPDIR: folder = "" } = room.env;
  const secret = noteSecret(randomBytes(24).toString("base64url"));
  try {
    await assertNothingLeaks(folder, "nothing");
    await writeFile(join(folder, "session.jsonl"), secret);
    const left = assertNothingLeaks(folder, `{"msg":"${secret}"}`);
    await assert.rejects(left, ({ message }: Error) => {
      assert.match(message, /session\.jsonl/);
      assert.match(message, /what its programs wrote/);
      assert.ok(!message.includes(secret));
      return true;
    });
  } finally {
    await room.close();
  }
});

test("whoever runs PostgreSQL for the superuser gets through the room, and may remove what is its own", async () => {
  const room = await RunRoom.open();
  try {
    const { mode } = await stat(room.env["TMPDIR"] ?? "");
    assert.equal(mode & 0o7777, process.getuid?.() === 0 ? 0o1777 : 0o700);
  } finally {
    await room.close();
  }
});
