// Data of COPY TO: whatever the format and wherever the server cuts it, with each message where it was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeCopyResponse } from "../../src/messages/copy-response.ts";
import { server } from "../../src/messages/type-codes.ts";
import { say } from "../say.ts";
import { Script } from "../transcript.ts";
import { array, copyTuples, int32, oid, secrets } from "./binary.ts";

const masks = {
  unlisted: "show",
  rules: [],
  clear: [],
  detect: ["credit-card", "us-ssn", "email", "iban", "token"],
} as const;
const [email, card] = secrets;
const stars = "*".repeat(email.length);

async function copied(messages: readonly Buffer[], options: { cut?: number; binary?: boolean } = {}): Promise<Buffer> {
  const out: Buffer[] = [];
  const tap = { upstream: () => {}, client: (bytes: Buffer) => void out.push(bytes), error: () => {} };
  const cut = options.cut === undefined ? {} : { cut: options.cut };
  const script = new Script({ ...cut, view: { allow: ["select"], masks }, tap });
  await script.client(say.query("copy (select 1) to stdout"));
  const response = encodeCopyResponse(server.copyOutResponse, { binary: options.binary === true, formats: [0] });
  await script.server(response, ...messages.map(say.data), say.copyDone, say.complete("COPY 1"), say.ready());
  const tail = Buffer.concat([say.copyDone, say.complete("COPY 1"), say.ready()]);
  const seen = Buffer.concat(out);
  assert.ok(seen.subarray(0, response.length).equals(response) && seen.subarray(-tail.length).equals(tail));
  return seen.subarray(response.length, -tail.length);
}

const lines = [
  `1\t${email}\t4111111111111111\\n${email}\n`,
  `2\t\\N\t${card}\t{"a": 4111111111111111}\n`,
  '3,"x ""y"" ann@example.com",4111111111111111\n',
];
const linesHidden = [
  `1\t${stars}\t1000000000000000\\n${stars}\n`,
  '2\t\\N\t**** **** **** ****\t{"a": 1000000000000000}\n',
  `3,"x ""y"" ${stars}",1000000000000000\n`,
];

test("a row a message, as servers send it", async () => {
  for (const cut of [1, 5, 17, 1000]) {
    assert.ok(
      (await copied(lines.map(Buffer.from), { cut })).equals(Buffer.concat(linesHidden.map(say.data))),
      `${cut}`,
    );
  }
});

test("rows cut anywhere over messages are hidden as whole ones, and every message stays as long as it was", async () => {
  const whole = Buffer.from(lines.join(""));
  const hidden = Buffer.from(linesHidden.join(""));
  for (let at = 1; at < whole.length; at++) {
    const cutUp = (bytes: Buffer) => [bytes.subarray(0, at), bytes.subarray(at, at + 3), bytes.subarray(at + 3)];
    const wanted = Buffer.concat(cutUp(hidden).map(say.data));
    assert.ok((await copied(cutUp(whole))).equals(wanted), `cut at ${at}`);
  }
  const single = (bytes: Buffer) => Array.from(bytes, (byte) => say.data(Buffer.of(byte)));
  assert.ok((await copied(Array.from(whole, (byte) => Buffer.of(byte)))).equals(Buffer.concat(single(hidden))));
});

const begin = ["-----", "BEGIN"].join("");
const end = ["-----", "END"].join("");

test("a private key over lines of CSV, in one message and in several", async () => {
  const key = [
    `1,"${begin} PRIVATE KEY-----\n`,
    "MIIE\n",
    `abc=\n${end} PRIVATE KEY-----",x@example.com\n`,
    "2,next\n",
  ];
  const hidden = [
    `1,"${begin} PRIVATE KEY-----\n`,
    "****\n",
    `****\n${end} PRIVATE KEY-----",*************\n`,
    "2,next\n",
  ];
  assert.equal((await copied([Buffer.from(key.join(""))])).toString(), say.data(hidden.join("")).toString());
  assert.equal((await copied(key.map(Buffer.from))).toString(), Buffer.concat(hidden.map(say.data)).toString());
});

test("a long line", async () => {
  const long = (text: string) => Buffer.from(`1\t${"filling ".repeat(60_000)}${text}\n`);
  for (const cut of [999, 65_536]) {
    const seen = await copied([long(email), Buffer.from(lines[0] ?? ""), long(card)], { cut });
    const wanted = [long(stars), Buffer.from(linesHidden[0] ?? ""), long("**** **** **** ****")];
    assert.ok(seen.equals(Buffer.concat(wanted.map(say.data))));
  }
});

test("binary rows, whole, cut over messages, and with what is no row", async () => {
  const rows = (text: string) =>
    copyTuples([
      [Buffer.from(text), null, array(oid.text, [Buffer.from(text), null])],
      [Buffer.from(`x ${text}`), int32(7), Buffer.alloc(0)],
    ]);
  for (const cut of [1, 9, 1000]) {
    const seen = await copied(rows(email), { cut, binary: true });
    assert.ok(seen.equals(Buffer.concat(rows(stars).map(say.data))));
  }
  const flat = (text: string) => Buffer.concat(copyTuples([[Buffer.from(text), int32(5)], [Buffer.from(text)]]));
  for (let at = 1; at < flat(email).length; at++) {
    const cutUp = (bytes: Buffer) => [bytes.subarray(0, at), bytes.subarray(at)];
    const seen = await copied(cutUp(flat(email)), { binary: true });
    assert.ok(seen.equals(Buffer.concat(cutUp(flat(stars)).map(say.data))), `cut at ${at}`);
  }
});
