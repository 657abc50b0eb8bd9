// The order of steps that `writ keys rotate` prints: at each moment between them, with one proxy ahead of the other, a
// token of either proxy opens at both, and one of before as long as it lives.
import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKey } from "@writ/bundle";
import { type EpochSeconds, named, type UserSubject } from "@writ/contracts";
import { type NamedKey, openToken, signToken } from "@writ/identity";

const noon = 1_795_348_800;
const alice: UserSubject = {
  ...{ kind: "user", name: "alice@acme.example", issuer: "okta", subject: "00u1", claims: {} },
  authenticatedAt: named<EpochSeconds>(noon - 60),
};

interface Proxy {
  key: NamedKey;
  also: readonly NamedKey[];
}

const wish = { subject: alice, resource: "orders-db", repository: "1", trial: false };

async function tokenOf({ key }: Proxy, now: number): Promise<string> {
  return await signToken({ ...wish, lifeSeconds: 3_600 }, key, now);
}

async function opens(token: string, { key, also }: Proxy, now: number): Promise<boolean> {
  return await openToken(token, { ...key, also, repository: "1", resource: "orders-db" }, now).then(
    () => true,
    () => false,
  );
}

test("two proxies change keys one after the other, and no token is refused at either", async () => {
  const [before, next] = [await generateKey("token"), await generateKey("token")];
  const halves = ({ kid, privateJwk, publicJwk }: typeof before) =>
    [
      { kid, jwk: { ...privateJwk } },
      { kid, jwk: { ...publicJwk } },
    ] as const;
  const [[oldKey, oldPublic], [newKey, newPublic]] = [halves(before), halves(next)];
  const proxies: readonly Proxy[] = [
    { key: oldKey, also: [] },
    { key: oldKey, also: [] },
  ];
  const steps: readonly { readonly waitSeconds: number; readonly becomes: Proxy }[] = [
    { waitSeconds: 0, becomes: { key: oldKey, also: [newPublic] } },
    { waitSeconds: 0, becomes: { key: newKey, also: [oldPublic] } },
    { waitSeconds: 3_600, becomes: { key: newKey, also: [] } },
  ];
  let now = noon;
  const living: { token: string; endsAt: number }[] = [];
  const check = async () => {
    for (const proxy of proxies) living.push({ token: await tokenOf(proxy, now), endsAt: now + 3_600 });
    for (const { token, endsAt } of living) {
      for (const proxy of proxies) assert.equal(await opens(token, proxy, now), now < endsAt);
    }
  };
  await check();
  for (const { waitSeconds, becomes } of steps) {
    now += waitSeconds;
    for (const proxy of proxies) {
      Object.assign(proxy, becomes);
      now += 10;
      await check();
    }
  }
  assert.equal(await opens(await tokenOf({ key: oldKey, also: [] }, now), { key: newKey, also: [] }, now), false);
});
