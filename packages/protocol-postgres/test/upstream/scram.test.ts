// SCRAM-SHA-256 against RFC 7677 section 3, and against servers that lie.
import assert from "node:assert/strict";
import { pbkdf2Sync } from "node:crypto";
import { test } from "node:test";
import { prepared, ScramClient } from "../../src/upstream/scram.ts";
import { stretched } from "../../src/upstream/stretched-passwords.ts";

const vector = {
  user: "user",
  password: "pencil",
  nonce: "rOprNGfwEbeRWgbNEkqO",
  serverFirst: "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
  clientFinal:
    "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
  serverFinal: "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
};
const client = () => new ScramClient(vector);
const failed = { code: "POSTGRES_UPSTREAM_AUTH" };

test("the exchange of RFC 7677 section 3 comes out byte for byte", async () => {
  const scram = client();
  assert.equal(scram.first(), "n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
  assert.equal(await scram.final(Buffer.from(vector.serverFirst)), vector.clientFinal);
  scram.verify(Buffer.from(vector.serverFinal));
});

const lies = [
  ["a nonce of its own", vector.serverFirst.replace("rOprNGfwEbeRWgbNEkqO", "XOprNGfwEbeRWgbNEkqO")],
  ["our nonce and nothing added", vector.serverFirst.replace("%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0", "")],
  ["too few iterations", vector.serverFirst.replace("4096", "4095")],
  ["too many iterations", vector.serverFirst.replace("4096", "1000001")],
  ["iterations that are no number", vector.serverFirst.replace("4096", "0x1000")],
  ["a mandatory extension", `m=x,${vector.serverFirst}`],
  ["a salt that is not base64", vector.serverFirst.replace("W22Z", "W*2Z")],
  ["nothing", ""],
  ["a message too long", `${vector.serverFirst},x=${"y".repeat(1_100)}`],
] as const;

for (const [what, serverFirst] of lies) {
  test(`a server that answers with ${what} is refused`, async () => {
    await assert.rejects(client().final(Buffer.from(serverFirst)), failed);
  });
}

test("a server that cannot prove that it knows the password is refused", async () => {
  const wrong = [
    "",
    "v=",
    "e=other-error",
    "v=AAAA",
    vector.serverFinal.replace("6rri", "7rri"),
    `x${vector.serverFinal}`,
  ];
  for (const serverFinal of wrong) {
    const scram = client();
    await scram.final(Buffer.from(vector.serverFirst));
    assert.throws(() => scram.verify(Buffer.from(serverFinal)), failed, serverFinal);
  }
});

test("a server's proof before our own proof is refused", () => {
  assert.throws(() => client().verify(Buffer.from(vector.serverFinal)), failed);
});

test("user names are escaped as RFC 5802 section 5.1 says", () => {
  assert.match(new ScramClient({ ...vector, user: "a=b,c" }).first(), /n=a=3Db=2Cc,/);
});

test("passwords are prepared as RFC 4013 section 3 shows", () => {
  assert.equal(prepared("I\u00adX"), "IX");
  assert.equal(prepared("\u00aa"), "a");
  assert.equal(prepared("\u2168"), "IX");
  assert.equal(prepared("a\u00a0b"), "a b");
  assert.equal(prepared("plain text"), "plain text");
});

test("a password is stretched once for each salt and count, and never mistaken for another", async () => {
  const salt = Buffer.from("salt");
  const one = await stretched("pencil", salt, 4096);
  assert.equal(await stretched("pencil", Buffer.from("salt"), 4096), one, "kept");
  const others = await Promise.all([
    stretched("pencil2", salt, 4096),
    stretched("pencil", Buffer.from("salt2"), 4096),
    stretched("pencil", salt, 4097),
  ]);
  for (const other of others) assert.notDeepEqual(other, one);
  assert.deepEqual(one, pbkdf2Sync("pencil", "salt", 4096, 32, "sha256"));
});

test("a login bound to its channel says so, and proves what it is bound to", async () => {
  const data = Buffer.from("hash of a certificate");
  const scram = new ScramClient({ ...vector, binding: { type: "tls-server-end-point", data } });
  assert.match(scram.first(), /^p=tls-server-end-point,,n=user,r=/);
  const [binding] = (await scram.final(Buffer.from(vector.serverFirst))).split(",");
  const expected = Buffer.concat([Buffer.from("p=tls-server-end-point,,"), data]).toString("base64");
  assert.equal(binding, `c=${expected}`);
});

test("a login that could have been bound says that nobody offered it", async () => {
  const scram = new ScramClient({ ...vector, binding: "not-offered" });
  assert.match(scram.first(), /^y,,n=user/);
  assert.match(await scram.final(Buffer.from(vector.serverFirst)), /^c=eSws,/);
});
