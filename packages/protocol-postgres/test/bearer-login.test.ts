// Clients that show a provider's token by OAUTHBEARER, byte by byte: the question for the issuer, a token that is
// taken, one that is not, and everything that is out of place.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, type TestContext, test } from "node:test";
import { connect, type TLSSocket } from "node:tls";
import { type BearerIssuer, SessionRefused } from "../src/index.ts";
import { decodeAuthentication } from "../src/messages/authentication.ts";
import { decodeErrorResponse } from "../src/messages/error-response.ts";
import { encodeBearerResponse } from "../src/messages/oauth-bearer.ts";
import { encodePasswordMessage } from "../src/messages/password-message.ts";
import { encodeSaslInitialResponse, encodeSaslResponse } from "../src/messages/sasl.ts";
import { encodeSslRequest } from "../src/messages/ssl-request.ts";
import { encodeStartupMessage } from "../src/messages/startup-message.ts";
import { frame, int32 } from "../src/wire/frame.ts";
import { RawClient, type Served, serve } from "./served.ts";

const token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl";
const okta: BearerIssuer = { url: "https://acme.okta.example", scope: "openid email" };
const untaken = new SessionRefused("28P01", [{ code: "token-refused", message: "The token was not taken." }]);
const unfit = new SessionRefused("28000", [{ code: "no-grant", message: "No grant is in force." }], "ask for one");
const asking = encodeStartupMessage([
  ["user", "read-only"],
  ["database", "orders-db"],
  ["options", "-c writ.login=oauth"],
]);
const choose = (data?: string) => encodeSaslInitialResponse("OAUTHBEARER", data);
const shown = choose(encodeBearerResponse(token));
const heard = encodeSaslResponse("\x01");

let problem: Error = untaken;
let issuer: (name: string | undefined) => BearerIssuer | undefined = () => okta;
let served: Served;

before(async () => {
  served = await serve({
    tls: true,
    open: async () => {
      throw problem;
    },
    more: { login: { ways: "either", issuer: (name) => issuer(name) } },
  });
});
after(() => served.close());

/** Messages of a client over TLS, each as it comes. */
class TlsClient {
  readonly socket: TLSSocket;
  #bytes: Buffer = Buffer.alloc(0);

  private constructor(socket: TLSSocket) {
    this.socket = socket;
  }

  static async open(context: TestContext, { port, certificates }: Served, packet = asking): Promise<TlsClient> {
    const raw = await RawClient.connect(port);
    raw.send(encodeSslRequest());
    await raw.until((bytes) => bytes.length > 0);
    raw.socket.removeAllListeners("data");
    const socket = connect({ socket: raw.socket, host: "localhost", ca: certificates.ca });
    context.after(() => socket.destroy());
    await once(socket, "secureConnect");
    socket.on("error", () => {});
    socket.write(packet);
    return new TlsClient(socket);
  }

  send(...messages: Buffer[]): void {
    this.socket.write(Buffer.concat(messages));
  }

  /** The next message, or undefined at the end. */
  async message(): Promise<{ readonly type: string; readonly body: Buffer } | undefined> {
    for (;;) {
      const length = this.#bytes.length < 5 ? undefined : 1 + this.#bytes.readUInt32BE(1);
      if (length !== undefined && this.#bytes.length >= length) {
        const message = this.#bytes.subarray(0, length);
        this.#bytes = this.#bytes.subarray(length);
        return { type: String.fromCharCode(message[0] ?? 0), body: message.subarray(5) };
      }
      const chunk = this.socket.read() as Buffer | null;
      if (chunk !== null) this.#bytes = Buffer.concat([this.#bytes, chunk]);
      else if (this.socket.readableEnded || this.socket.destroyed) return undefined;
      else await Promise.race([once(this.socket, "readable"), once(this.socket, "end"), once(this.socket, "close")]);
    }
  }

  async authentication() {
    const message = (await this.message()) ?? assert.fail("the connection ended");
    assert.equal(message.type, "R", JSON.stringify(message.body.toString("latin1")));
    return decodeAuthentication(message.body);
  }

  async challenge(): Promise<string> {
    const challenge = await this.authentication();
    return challenge.kind === "sasl-continue" ? challenge.data.toString() : assert.fail(challenge.kind);
  }

  /** The error that the connection ends with. */
  async error(): Promise<Record<string, string>> {
    const message = (await this.message()) ?? assert.fail("it ended without a word");
    assert.equal(message.type, "E");
    assert.equal(await this.message(), undefined, "nothing follows");
    const { C: sqlstate = "", M: said = "", H: hint = "" } = Object.fromEntries(decodeErrorResponse(message.body));
    assert.ok(!said.includes("eyJ") && !hint.includes("eyJ"));
    return { sqlstate, said, hint };
  }
}

test("who asks is offered OAUTHBEARER alone, and the token comes to the desk as the provider's", async (context) => {
  problem = unfit;
  const client = await TlsClient.open(context, served);
  assert.deepEqual(await client.authentication(), { kind: "sasl", mechanisms: ["OAUTHBEARER"] });
  client.send(shown);
  assert.deepEqual(await client.error(), {
    sqlstate: "28000",
    said: "No grant is in force. (no-grant)",
    hint: "ask for one",
  });
  const { clientAddress: _, ...wish } = served.wishes.at(-1) ?? assert.fail("nobody asked");
  assert.deepEqual(wish, { token, login: "oauth", resource: "orders-db", role: "read-only" });
});

test("who does not ask is asked for a password, as ever", async (context) => {
  problem = untaken;
  const client = await TlsClient.open(context, served, encodeStartupMessage([["user", "read-only"]]));
  assert.deepEqual(await client.authentication(), { kind: "other", code: 3 });
  client.send(encodePasswordMessage("the-token"));
  assert.equal((await client.error())["sqlstate"], "28P01");
  assert.equal(served.wishes.at(-1)?.login, undefined);
});

test("a token that is not taken fails the exchange without a reason, and then the login with its words", async (context) => {
  problem = untaken;
  const client = await TlsClient.open(context, served);
  await client.authentication();
  client.send(shown);
  assert.equal(await client.challenge(), '{"status":"invalid_token"}');
  client.send(heard);
  assert.deepEqual(await client.error(), {
    sqlstate: "28P01",
    said: "The token was not taken. (token-refused)",
    hint: "",
  });
});

test("a client that goes on after the failure, or leaves, changes nothing: the refusal is logged and told", async (context) => {
  problem = untaken;
  for (const after of [shown, encodeSaslResponse(""), encodePasswordMessage("x"), Buffer.from("Q\0\0\0\x05\0")]) {
    const client = await TlsClient.open(context, served);
    await client.authentication();
    client.send(shown);
    await client.challenge();
    client.send(after);
    assert.equal((await client.error())["sqlstate"], "28P01");
    assert.match(served.logs.at(-1) ?? "", /session refused.*token-refused/);
  }
  const logged = served.logs.length;
  const leaver = await TlsClient.open(context, served);
  await leaver.authentication();
  leaver.send(shown);
  await leaver.challenge();
  leaver.socket.destroy();
  for (let turn = 0; turn < 200 && served.logs.length === logged; turn++) await new Promise(setImmediate);
  assert.match(served.logs.at(-1) ?? "", /session refused.*token-refused/);
});

test("the question for the issuer is answered with its document, asks nobody and is logged as no refusal", async (context) => {
  const [asked, logged] = [served.wishes.length, served.logs.length];
  const names: (string | undefined)[] = [];
  issuer = (name) => {
    names.push(name);
    return okta;
  };
  for (const packet of [
    asking,
    encodeStartupMessage([
      ["user", "r"],
      ["writ.login", "oauth:okta"],
    ]),
  ]) {
    const client = await TlsClient.open(context, served, packet);
    await client.authentication();
    client.send(choose(encodeBearerResponse()));
    assert.deepEqual(JSON.parse(await client.challenge()), {
      status: "invalid_token",
      "openid-configuration": "https://acme.okta.example/.well-known/openid-configuration",
      scope: "openid email",
    });
    client.send(heard);
    const { sqlstate, said } = await client.error();
    assert.deepEqual(
      [sqlstate, said],
      ["28000", "A token is needed: https://acme.okta.example gives it. (token-needed)"],
    );
  }
  assert.deepEqual([names, served.wishes.length, served.logs.length], [[undefined, "okta"], asked, logged]);
});

test("where it is not plain which issuer is meant, none is named, and the hint says how to", async (context) => {
  issuer = () => undefined;
  const client = await TlsClient.open(context, served);
  await client.authentication();
  client.send(choose(encodeBearerResponse()));
  assert.equal(await client.challenge(), '{"status":"invalid_token"}');
  client.send(heard);
  const { said, hint } = await client.error();
  assert.match(`${said} ${hint}`, /not plain.*\(issuer-unclear\) .*writ\.login=oauth:NAME/);
  issuer = () => okta;
});

test("a client that waits for a challenge gets an empty one, and shows its token then", async (context) => {
  problem = unfit;
  const client = await TlsClient.open(context, served);
  await client.authentication();
  client.send(choose());
  assert.equal(await client.challenge(), "");
  client.send(encodeSaslResponse(encodeBearerResponse(token)));
  assert.equal((await client.error())["sqlstate"], "28000");
  assert.equal(served.wishes.at(-1)?.token, token);
});

test("what is no bearer token fails as one that is not taken, and nobody is asked", async (context) => {
  const asked = served.wishes.length;
  const client = await TlsClient.open(context, served);
  await client.authentication();
  client.send(choose("n,,\x01auth=Basic eyJhbGci\x01\x01"));
  assert.equal(await client.challenge(), '{"status":"invalid_token"}');
  client.send(heard);
  assert.equal((await client.error())["sqlstate"], "28P01");
  assert.equal(served.wishes.length, asked);
});

for (const [what, message, wanted] of [
  ["another mechanism", encodeSaslInitialResponse("SCRAM-SHA-256", "n,,n=,r=x"), /^08P01 .*not offered/],
  ["OAUTHBEARER in small letters", encodeSaslInitialResponse("oauthbearer", encodeBearerResponse(token)), /^08P01 /],
  ["a password", encodePasswordMessage(token), /^08P01 /],
  ["an empty message", frame(0x70), /^08P01 /],
  ["a length beyond the message", frame(0x70, Buffer.from("OAUTHBEARER\0"), int32(9), Buffer.from("n,,")), /^08P01 /],
  ["a negative length", frame(0x70, Buffer.from("OAUTHBEARER\0"), int32(-2)), /^08P01 /],
  ["a byte behind the data", frame(0x70, Buffer.from("OAUTHBEARER\0"), int32(0), Buffer.from("x")), /^08P01 /],
  ["an empty response", choose(""), /^08P01 /],
  ["an authorization identity", choose(`n,a=bob,\x01auth=Bearer ${token}\x01\x01`), /^08P01 .*authorization identity/],
  ["a query", Buffer.from("Q\0\0\0\x0dselect 1\0"), /^08P01 /],
  ["a message longer than any token", Buffer.from("p\0\x01\0\0OAUTHBEARER\0", "latin1"), /^54000 /],
] as const) {
  test(`${what} in place of the token is refused before anybody is asked`, async (context) => {
    const asked = served.wishes.length;
    const client = await TlsClient.open(context, served);
    await client.authentication();
    client.send(message);
    const { sqlstate, said } = await client.error();
    assert.match(`${sqlstate} ${said}`, wanted);
    assert.equal(served.wishes.length, asked);
    assert.ok(!served.logs.at(-1)?.includes("eyJ"));
  });
}

test("it comes whole however it is cut, and a client that leaves in the middle is no fault", async (context) => {
  problem = unfit;
  const logged = served.logs.length;
  for (let at = 1; at < shown.length; at += 9) {
    const client = await TlsClient.open(context, served);
    await client.authentication();
    client.send(shown.subarray(0, at));
    await new Promise(setImmediate);
    client.send(shown.subarray(at));
    assert.equal((await client.error())["sqlstate"], "28000");
    const leaver = await TlsClient.open(context, served);
    await leaver.authentication();
    leaver.send(shown.subarray(0, at));
    leaver.socket.destroy();
  }
  assert.ok(!served.logs.slice(logged).some((line) => line.includes("fault in a connection")));
});

test("a listener without TLS takes no token, and one that takes passwords only says so", async (context) => {
  const open = async () => assert.fail("nobody may be asked");
  const login = { ways: "either", issuer: () => okta } as const;
  const plain = await serve({ tls: false, open, more: { login } });
  context.after(() => plain.close());
  const client = await RawClient.connect(plain.port);
  client.send(asking, shown);
  assert.match(await client.untilEnd(), /C28000\0.*TLS only/);
  const without = await serve({ tls: true, open });
  context.after(() => without.close());
  const refused = await (await TlsClient.open(context, without)).error();
  assert.match(`${refused["sqlstate"]} ${refused["said"]}`, /^22023 .*writ\.login: this listener takes tokens of Writ/);
});

test("where OAUTHBEARER is all that there is, it is offered without being asked for", async (context) => {
  const only = await serve({
    tls: true,
    open: async () => Promise.reject(unfit),
    more: { login: { ways: "oauth", issuer: () => okta } },
  });
  context.after(() => only.close());
  const client = await TlsClient.open(context, only, encodeStartupMessage([["user", "r"]], (3 << 16) | 9999));
  assert.equal((await client.message())?.type, "v", "the version is negotiated first");
  assert.deepEqual(await client.authentication(), { kind: "sasl", mechanisms: ["OAUTHBEARER"] });
  client.send(shown);
  assert.equal((await client.error())["sqlstate"], "28000");
});
