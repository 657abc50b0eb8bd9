// References lead to exactly what they name or to an error that names the place; no error may hold a value.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import { type ErrorCode, errorTable, type SecretReference, WritError } from "@writ/contracts";
import { openSecret } from "@writ/secrets";

const value = "hunter2-hunter2";
const env = { ORDERS_PASSWORD: value, EMPTY: "", UNSET: undefined, LONG: "x".repeat(65_537), WIDE: "é".repeat(32_768) };

async function withFile(
  content: string | Uint8Array,
  use: (path: string, folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "writ-secrets-"));
  try {
    const path = join(folder, "password");
    await writeFile(path, content, { mode: 0o600 });
    await use(path, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function refused(reference: unknown, code: ErrorCode, names: string): Promise<void> {
  await assert.rejects(openSecret(reference as SecretReference, { env }), (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code);
    assert.ok(error.detail.includes(names), error.detail);
    assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes("hunter2"));
    assert.equal(errorTable[code].audience, "operator");
    return true;
  });
}

test("openSecret reads a variable of the environment as it is", async () => {
  assert.equal((await openSecret({ env: "ORDERS_PASSWORD" }, { env })).reveal(), value);
  assert.equal((await openSecret({ env: "TAIL" }, { env: { TAIL: "x\n" } })).reveal(), "x\n");
  assert.equal((await openSecret({ env: "WIDE" }, { env })).reveal().length, 32_768);
});

test("openSecret refuses a variable that is unset, empty, too long or inherited", async () => {
  await refused({ env: "MISSING" }, "SECRETS_ABSENT", "MISSING");
  await refused({ env: "UNSET" }, "SECRETS_ABSENT", "UNSET");
  await refused({ env: "toString" }, "SECRETS_ABSENT", "toString");
  await refused({ env: "EMPTY" }, "SECRETS_UNFIT", "EMPTY");
  await refused({ env: "LONG" }, "SECRETS_UNFIT", "LONG");
});

test("openSecret reads a file without the one line break at its end", async () => {
  const cases = {
    [value]: value,
    [`${value}\n`]: value,
    [`${value}\r\n`]: value,
    [`${value}\n\n`]: `${value}\n`,
    " x ": " x ",
    "a\nb\n": "a\nb",
    "é\n": "é",
  };
  for (const [content, expected] of Object.entries(cases)) {
    await withFile(content, async (path) =>
      assert.equal((await openSecret({ file: path }, { env })).reveal(), expected),
    );
  }
});

test("openSecret reads a file anew each time, also through a link, and takes one that its group may read", () =>
  withFile("first", async (path, folder) => {
    await symlink(path, join(folder, "link"));
    assert.equal((await openSecret({ file: join(folder, "link") }, { env })).reveal(), "first");
    await writeFile(path, "second");
    await chmod(path, 0o640);
    assert.equal((await openSecret({ file: join(folder, "link") }, { env })).reveal(), "second");
  }));

test("openSecret refuses a file that other users may read or write", () =>
  withFile(value, async (path) => {
    for (const mode of [0o644, 0o604, 0o602, 0o666]) {
      await chmod(path, mode);
      await refused({ file: path }, "SECRETS_EXPOSED", `0${mode.toString(8)}`);
    }
  }));

test("openSecret refuses a file that is empty, too long, no text or holds a zero byte", async () => {
  const contents = ["", "\n", "x".repeat(65_537), `${value}\u0000`, Uint8Array.of(0xff, 0xfe, 0x41)];
  for (const content of contents) {
    await withFile(content, (path) => refused({ file: path }, "SECRETS_UNFIT", path));
  }
  await withFile("x".repeat(65_536), async (path) => {
    assert.equal((await openSecret({ file: path }, { env })).reveal().length, 65_536);
  });
});

test("openSecret refuses a missing file, a folder and a pipe, and waits for none of them", () =>
  withFile(value, async (path, folder) => {
    await refused({ file: join(folder, "missing") }, "SECRETS_ABSENT", "missing");
    await refused({ file: join(path, "below") }, "SECRETS_ABSENT", "below");
    await refused({ file: "a\u0000b" }, "SECRETS_UNREADABLE", "a");
    await mkdir(join(folder, "inner"));
    await refused({ file: join(folder, "inner") }, "SECRETS_UNREADABLE", "inner");
    execFileSync("mkfifo", ["-m", "600", join(folder, "pipe")]);
    await refused({ file: join(folder, "pipe") }, "SECRETS_UNREADABLE", "pipe");
  }));

test("openSecret refuses stores, and says what is possible where nothing else can be", async () => {
  await refused(
    { vault: "secret/data/orders#password" },
    "SECRETS_UNSUPPORTED",
    "vault; possible here are file and env",
  );
  await refused({ aws: "prod/orders#password" }, "SECRETS_UNSUPPORTED", "aws; possible here are file and env");
});

test("openSecret refuses a reference that names no place, two places or something else", async () => {
  for (const reference of [{}, { env: 1 }, { file: null }, { password: value }]) {
    await refused(reference, "SECRETS_REFERENCE", "no place");
  }
  await refused({ env: "ORDERS_PASSWORD", file: "x" }, "SECRETS_REFERENCE", "more than one");
});
