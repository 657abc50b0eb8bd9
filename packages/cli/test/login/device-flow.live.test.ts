// The device flow of RFC 8628: how often it asks, and when it ends.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { WritError } from "@writ/contracts";
import { boundedFetch } from "../../src/login/bounded-fetch.ts";
import { logInByDevice } from "../../src/login/device-flow.ts";
import { openProvider } from "../../src/login/provider.ts";
import { client, type Said, ScriptedProvider } from "./scripted-provider.ts";

let scripted: ScriptedProvider;
before(async () => {
  scripted = await ScriptedProvider.start();
});
after(() => scripted.stop());
beforeEach(() => {
  scripted.script = () => undefined;
});

async function logIn(fetch = boundedFetch({ ca: scripted.ca })) {
  const provider = await openProvider({ url: scripted.url, client, fetch });
  const waits: number[] = [];
  const shown: string[] = [];
  const tokens = logInByDevice(provider, {
    scope: "openid",
    signal: AbortSignal.timeout(20_000),
    show: ({ address, code }) => shown.push(`${address} ${code}`),
    wait: async (ms) => waits.push(ms),
  });
  return {
    waits,
    shown,
    end: await tokens.then(
      ({ claims }) => claims.sub,
      (error: unknown) => error,
    ),
  };
}

const says = (error: string): Said => ({ status: 400, body: { error } });

test("it waits while nobody entered the code, five seconds longer when it is told to slow down", async () => {
  const answers = [says("authorization_pending"), says("slow_down"), says("authorization_pending")];
  scripted.script = ({ path }) => (path === "/token" ? answers.shift() : undefined);
  const { waits, shown, end } = await logIn();
  assert.equal(end, "00u1");
  assert.deepEqual(waits, [5000, 5000, 10_000, 10_000]);
  assert.deepEqual(shown, [`${scripted.url}/code WDJB-MJHT`]);
});

for (const error of ["access_denied", "expired_token", "invalid_grant"]) {
  test(`${error} ends it`, async () => {
    scripted.script = ({ path }) => (path === "/token" ? says(error) : undefined);
    const { end } = await logIn();
    assert.match(String((end as Error).message), new RegExp(`says ${error}`));
  });
}

test("a network that is away for a moment costs no login, one that stays away does", async () => {
  const fetching = boundedFetch({ ca: scripted.ca });
  const ways: [string, number, RegExp][] = [
    ["comes back", 2, /^00u1$/],
    ["stays away", 99, /nothing listens there/],
  ];
  for (const [, away, said] of ways) {
    let left = away;
    const fetch: typeof fetching = async (address, init) => {
      if (!address.endsWith("/token") || left === 0) return await fetching(address, init);
      left -= 1;
      throw new WritError("CLI_UNREACHABLE", "nothing listens there");
    };
    const { waits, end } = await logIn(fetch);
    assert.match(end instanceof WritError ? end.detail : String(end), said);
    assert.deepEqual(waits.slice(0, 3), [5000, 10_000, 15_000]);
    assert.ok(waits.length <= 6);
  }
});

const device = { device_code: "dc", user_code: "A", expires_in: 600 };

test("a page in clear, a life of nothing and no device flow at all are refused", async () => {
  const answers = [
    { ...device, verification_uri: "http://evil.example/" },
    { ...device, verification_uri: `${scripted.url}/code`, expires_in: 1 },
  ];
  for (const body of answers) {
    scripted.script = ({ path }) => (path === "/device" ? { body } : undefined);
    assert.equal(((await logIn()).end as { code: string }).code, "CLI_LOGIN");
  }
  scripted.script = ({ path }) =>
    path.startsWith("/.well-known")
      ? { body: scripted.discovery({ device_authorization_endpoint: undefined }) }
      : undefined;
  assert.match(String(((await logIn()).end as Error).message), /no device flow/);
});

test("a code with the terminal's own characters is shown as escapes", async () => {
  const body = { ...device, user_code: "\u001b[2JAB", verification_uri: `${scripted.url}/code` };
  scripted.script = ({ path }) => (path === "/device" ? { body } : undefined);
  const { shown } = await logIn();
  assert.ok(!shown.join("").includes("\u001b"));
});
