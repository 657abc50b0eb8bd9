// A folder on disk: only what belongs to the model is read, bounded, and never through a link.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { loadFolder, parseRepository } from "../src/index.ts";
import { nowSeconds, placesOf, repository } from "./repository.ts";

async function withFolder(files: Record<string, string>, run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "writ-model-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function diagnose(folder: string): Promise<string[]> {
  const parsed = parseRepository(await loadFolder(folder), { nowSeconds });
  return placesOf(parsed.ok ? parsed.warnings : parsed.diagnostics);
}

test("a valid folder is read whole, and nothing beside the model", async () => {
  const others = { "README.md": "x", "node_modules/a/writ.yaml": "x", ".git/config": "x", "docs/x.yaml": "x" };
  await withFolder(
    { ...repository(), ...others, ".github/workflows/a.yml": "x", "ledger/1.json": "{}" },
    async (folder) => {
      const files = await loadFolder(folder);
      assert.deepEqual([...files.keys()], Object.keys(repository()).sort());
      assert.ok(parseRepository(files, { nowSeconds }).ok);
    },
  );
});

test("links are diagnostics wherever a file or folder of the model could be", async () => {
  await withFolder({ ...repository(), "elsewhere/x.yaml": "members: []\n" }, async (folder) => {
    await symlink(join(folder, "elsewhere/x.yaml"), join(folder, "groups/linked.yaml"));
    await symlink(join(folder, "elsewhere"), join(folder, "grants/web-db"));
    await symlink(join(folder, "elsewhere"), join(folder, "docs"));
    await symlink("/nowhere", join(folder, "masks/gone.yaml"));
    await rm(join(folder, "scenarios"), { recursive: true });
    await symlink(join(folder, "elsewhere"), join(folder, "scenarios"));
    assert.deepEqual(await diagnose(folder), [
      "file/link grants/web-db:1:1+1",
      "file/link groups/linked.yaml:1:1+1",
      "file/link masks/gone.yaml:1:1+1",
      "file/link scenarios:1:1+1",
    ]);
  });
});

test("a linked writ.yaml, .github or CODEOWNERS is not followed", async () => {
  await withFolder({ ...repository({ ".github/CODEOWNERS": undefined }), "x/CODEOWNERS": "*" }, async (folder) => {
    await rm(join(folder, "writ.yaml"));
    await symlink(join(folder, "people.yaml"), join(folder, "writ.yaml"));
    await symlink(join(folder, "x"), join(folder, ".github"));
    assert.deepEqual(await diagnose(folder), ["file/link .github:1:1+1", "file/link writ.yaml:1:1+1"]);
    await rm(join(folder, ".github"));
    await mkdir(join(folder, ".github"));
    await symlink(join(folder, "x/CODEOWNERS"), join(folder, ".github/CODEOWNERS"));
    assert.equal((await diagnose(folder))[0], "file/link .github/CODEOWNERS:1:1+1");
  });
});

test("the folder itself may be reached through a link", async () => {
  await withFolder(repository(), async (folder) => {
    await withFolder({}, async (other) => {
      await symlink(folder, join(other, "here"));
      assert.deepEqual(await diagnose(join(other, "here")), []);
    });
  });
});

test("an oversized file is not read", async () => {
  await withFolder({ ...repository(), "grants/orders-db/big.yaml": "#".repeat(200_000) }, async (folder) => {
    assert.deepEqual(await diagnose(folder), ["file/too-large grants/orders-db/big.yaml:1:1+1"]);
  });
});

test("misplaced files and folders, and odd names, are told", async () => {
  const odd = {
    "writ.yml": "x",
    "Grants/orders-db/a.yaml": "x",
    "grants/a.yaml": "x",
    "grants/orders-db/deep/a.yaml": "x",
    "groups/ü.yaml": "x",
    "groups/a\nb.yaml": "x",
  };
  await withFolder({ ...repository(), ...odd }, async (folder) => {
    assert.deepEqual(await diagnose(folder), [
      "file/place Grants:1:1+1",
      "file/place grants/a.yaml:1:1+1",
      "file/place grants/orders-db/deep:1:1+1",
      "file/name groups/a\nb.yaml:1:1+1",
      "file/name groups/ü.yaml:1:1+1",
      "file/name writ.yml:1:1+1",
    ]);
  });
});

test("a folder that is not there is an error with a code", async () => {
  await withFolder({ file: "x" }, async (folder) => {
    for (const path of [join(folder, "gone"), join(folder, "file")]) {
      await assert.rejects(loadFolder(path), (fault) => fault instanceof WritError && fault.code === "MODEL_FOLDER");
    }
  });
});
