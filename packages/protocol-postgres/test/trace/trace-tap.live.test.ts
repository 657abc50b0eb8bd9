// A traced session, against a real server: every message of both sides is a line, no value is in any, nothing is slowed
// to a stop or changed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { loadParser } from "@writ/sql";
import { startPostgres } from "@writ/testkit";
import { Client } from "pg";
import { encodePasswordMessage } from "../../src/messages/password-message.ts";
import { encodeStartupMessage } from "../../src/messages/startup-message.ts";
import { FakeSession } from "../fake-session.ts";
import { say } from "../say.ts";
import { opened, RawClient, type Served, serve } from "../served.ts";

let postgres: Awaited<ReturnType<typeof startPostgres>>;
let served: Served;
let plain: Served;
const lines: string[] = [];

before(async () => {
  await loadParser();
  postgres = await startPostgres();
  const open = async () => opened(postgres, new FakeSession({ denied: ["ddl"] }));
  const more = { trace: (line: string) => void lines.push(line) };
  served = await serve({ tls: true, open, more });
  plain = await serve({ tls: false, open, more });
});
after(async () => {
  await served.close();
  await plain.close();
  await postgres.stop();
});

const shown = (side: string): string[] =>
  lines.filter((line) => line.split("\t")[1]?.endsWith(side)).map((line) => line.split("\t").slice(2).join(" "));

test("both sides of a session are traced from the start-up packet on, without a value", async () => {
  const client = new Client({
    ...{ host: "127.0.0.1", port: served.port, user: "r", database: "d", password: "the-token-itself" },
    ssl: { ca: served.certificates.ca },
  });
  await client.connect();
  await client.query("select $1::text || 'more-secret' as a", ["very-secret"]);
  await assert.rejects(client.query("drop table secret_table"), { code: "42501" });
  await client.query("select repeat('secret', 100000)");
  await client.end();
  const [front, back] = [shown("client"), shown("server")];
  assert.match(front[0] ?? "", /^F \d+ StartupMessage {2}3 0 "user" <1> "database" <1>/);
  assert.equal(front[1], "B 8 Authentication  3");
  assert.equal(front[2], "F 21 PasswordMessage");
  assert.equal(front[3], "- 0 Session  session-1");
  for (const wanted of [
    /^B 12 BackendKeyData {2}\d+ <4>$/,
    /^B \d+ ParameterStatus {2}"server_version" <\d+>$/,
    /^F \d+ Parse {2}"" <37> 0$/,
    /^F \d+ Bind {2}"" "" 1 0 1 11 1 0$/,
    /^B \d+ DataRow {2}1 22$/,
    /^B \d+ DataRow {2}1 600000 …$/,
    /^B \d+ ErrorResponse {2}S "ERROR" V "ERROR" C "42501" M <\d+>/,
    /^F 4 Terminate$/,
  ]) {
    assert.ok(
      front.some((line) => wanted.test(line)),
      `${wanted} in ${front.join("\n")}`,
    );
  }
  assert.ok(back.some((line) => /^F \d+ Bind/.test(line)) && back.some((line) => /^B \d+ DataRow {2}1 22$/.test(line)));
  assert.ok(!back.some((line) => line.includes("drop")), "what was denied never went upstream");
  assert.ok(!/secret|the-token/.test(lines.join("\n")));
  for (const line of lines)
    assert.match(line, /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}\t\d+ (client|server)\t[FB-]\t\d+\t/);
});

test("a token that came with the start-up packet is a line, and so is a message of no type", async () => {
  lines.length = 0;
  const raw = await RawClient.connect(plain.port);
  raw.send(encodeStartupMessage([["user", "a"]]), encodePasswordMessage("the-token-itself"));
  await raw.until((bytes) => bytes.includes("Z\0\0\0\x05I"));
  raw.send(say.query("select 1"), Buffer.from("~\0\0\0\x04"));
  await raw.untilEnd();
  raw.close();
  const front = shown("client");
  assert.ok(front.includes("F 21 PasswordMessage"));
  assert.ok(front.includes("F 4 Unknown message: 0x7e"), front.join("\n"));
  assert.ok(!lines.join("").includes("the-token"));
});

test("lengths that cannot be end the trace of that side alone", async () => {
  lines.length = 0;
  const raw = await RawClient.connect(plain.port);
  raw.send(encodeStartupMessage([["user", "a"]]), Buffer.from("p\0\0\0\x01"));
  assert.match(await raw.untilEnd(), /C08P01/);
  raw.close();
  assert.ok(shown("client").includes("F 0 No messages can be told apart from here"));
  assert.ok(shown("client").some((line) => line.startsWith("B") && line.includes("ErrorResponse")));
});
