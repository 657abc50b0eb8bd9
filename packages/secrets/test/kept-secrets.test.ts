// The memory of secrets: one fetch for many, never older than it may be, silence bridged and a refusal believed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { KeptSecrets } from "../src/kept-secrets.ts";
import { limits } from "../src/limits.ts";
import { Secret } from "../src/secret.ts";

interface Store {
  readonly kept: KeptSecrets;
  fetches: number;
  value: string | WritError;
  nowMs: number;
}

function store(keepForMs = 300_000): Store {
  const made: Store = {
    fetches: 0,
    value: "one",
    nowMs: 0,
    kept: new KeptSecrets(
      async () => {
        made.fetches += 1;
        if (made.value instanceof WritError) throw made.value;
        return new Secret(made.value);
      },
      keepForMs,
      () => made.nowMs,
    ),
  };
  return made;
}

const silent = new WritError("SECRETS_STORE", "It is sealed.");
const refused = new WritError("SECRETS_REFUSED", "It refuses.");

async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

test("askers at the same time share one fetch, later ones its result", async () => {
  const made = store();
  await Promise.all([made.kept.open("a"), made.kept.open("a"), made.kept.open("b")]);
  await made.kept.open("a");
  assert.equal(made.fetches, 2);
  made.kept.close();
});

test("after its refresh time the kept value is given, and a newer one fetched beside it", async () => {
  const made = store();
  await made.kept.open("a");
  made.nowMs = limits.refreshMsMax;
  made.value = "two";
  assert.equal((await made.kept.open("a")).reveal(), "one");
  await settled();
  assert.equal((await made.kept.open("a")).reveal(), "two");
  assert.equal(made.fetches, 2);
  made.kept.close();
});

test("silence is bridged until the end, and asked at most once a moment; from the end on it is an error", async () => {
  const made = store();
  await made.kept.open("a");
  made.value = silent;
  made.nowMs = 299_999;
  for (let asker = 0; asker < 100; asker++) assert.equal((await made.kept.open("a")).reveal(), "one");
  await settled();
  assert.equal(made.fetches, 2);
  made.nowMs = 300_000;
  await assert.rejects(made.kept.open("a"), silent);
  made.kept.close();
});

test("a refusal ends what was kept, at once", async () => {
  const made = store();
  await made.kept.open("a");
  made.value = refused;
  made.nowMs = limits.refreshMsMax;
  await made.kept.open("a");
  await settled();
  await assert.rejects(made.kept.open("a"), refused);
  made.kept.close();
});

test("a fetch that failed is not kept: the next asker asks", async () => {
  const made = store();
  made.value = silent;
  await assert.rejects(made.kept.open("a"), silent);
  made.value = "one";
  assert.equal((await made.kept.open("a")).reveal(), "one");
  made.kept.close();
});

test("anew is another value or none, and none of it is fetched twice for the same refusal", async () => {
  const made = store();
  const old = await made.kept.open("a");
  assert.equal(await made.kept.openAnew("a", old), undefined);
  made.value = "two";
  assert.equal((await made.kept.openAnew("a", old))?.reveal(), "two");
  assert.equal((await made.kept.openAnew("a", old))?.reveal(), "two");
  assert.equal(made.fetches, 3);
  made.kept.close();
});

test("no more secrets are kept than there is room for, and none after close", async () => {
  const made = store();
  for (let name = 0; name <= limits.keptMax; name++) await made.kept.open(String(name));
  await made.kept.open("0");
  assert.equal(made.fetches, limits.keptMax + 2, "the first was let go");
  made.kept.close();
  await made.kept.open("1");
  await made.kept.open("1");
  assert.equal(made.fetches, limits.keptMax + 4);
});
