// What is found in a whole value, what is not, and what it looks like then.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Scanner } from "@writ/mask";
import fc from "fast-check";
import { cards, everyKind, hidden, values } from "./values.ts";

/** In two words, so that no file seems to hold a key. */
const begin = ["-----", "BEGIN"].join("");
const end = ["-----", "END"].join("");

const surroundings: readonly (readonly [string, string])[] = [
  ["", ""],
  ["see ", " there"],
  ["(", ")"],
  ["a line\n", "\nanother"],
  ["<b>", "</b>"],
  ['"', '"'],
  ["é", "é"],
  ["x=", ";"],
  ["'", "'"],
  ["a, ", ", b"],
  ["end ", "."],
];

for (const [kind, list] of Object.entries(values)) {
  for (const value of list) {
    test(`${kind} ${value.slice(0, 24)} is found wherever it stands`, () => {
      for (const [before, after] of surroundings) {
        const text = hidden(before + value + after);
        assert.equal(text, before + value.replace(/\S/g, (each) => (keeps(kind, each) ? each : "*")) + after);
      }
    });

    test(`${kind} ${value.slice(0, 24)} is left when it is not asked for`, () => {
      const others = everyKind.filter((other) => other !== kind);
      assert.equal(hidden(`see ${value} there`, "text", others), `see ${value} there`);
    });
  }
}

/** Separators of numbers stay: they say nothing. */
function keeps(kind: string, byte: string): boolean {
  return (kind === "credit-card" || kind === "us-ssn") && byte === "-";
}

const near: Readonly<Record<string, string>> = {
  "a check digit that is wrong": "4111 1111 1111 1112",
  "a number too short": "411111111111",
  "a number too long": "41111111111111111111",
  "a prefix that nobody issues": "9999 9999 9999 9995",
  "the middle of a hash": "a4111111111111111b",
  "a fraction": "0.4111111111111111",
  "a telephone number": "+4222222222222",
  "two spaces within": "4111  1111 1111 1111",
  "a list of digits": "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
  "an area of no number": "000-12-3456 666-12-3456 900-12-3456",
  "a group of no number": "123-00-6789 123-45-0000",
  "other separators twice": "123-45 6789",
  "nine digits": "id 123456789",
  "a date and a time": "2026-01-15 10:30:00.123456+00",
  "a telephone book": "555-123-4567 555-987-6543",
  "no domain": "ann@localhost, @home, a@, @",
  "no letters behind the dot": "pkg@1.2.3",
  "a wrong check of an IBAN": "GB82WEST12345698765433",
  "an IBAN that goes on": "DE893704004405320130001",
  "no country": "XX89370400440532013000",
  "a head without a body": "ghp_short AKIA sk_live_ eyJ eyJhbGciOi xoxb-1",
  "a key of AWS that goes on": "AKIAIOSFODNN7EXAMPLEX",
  "the middle of a word": "maskAKIAIOSFODNN7EXAMPLE",
  "a certificate": `${begin} CERTIFICATE-----\nMIIB\n${end} CERTIFICATE-----`,
  dashes: "------------------",
  "a UUID": "550e8400-e29b-41d4-a716-446655440000",
};

for (const [what, text] of Object.entries(near)) {
  test(`${what} is left as it is`, () => {
    assert.equal(hidden(text), text);
  });
}

test("nine digits are a number where they are said to be one", () => {
  assert.equal(hidden("ssn: 123456789"), "ssn: *********");
  assert.equal(hidden('{"SSN":"123456789"}', "json"), '{"SSN":"*********"}');
  assert.equal(hidden('{"ssn": 123456789}', "json"), '{"ssn": 100000000}');
});

test("numbers beside a number do not hide it", () => {
  assert.equal(hidden("12 4111 1111 1111 1111 12/27"), "12 **** **** **** **** 12/27");
  assert.equal(hidden("room 12 123-45-6789"), "room 12 ***-**-****");
  assert.equal(hidden("5500-0000-0000-0004 4111111111111111"), "****-****-****-**** ****************");
});

test("escapes of JSON and COPY are of the text around", () => {
  for (const [text, wanted] of [
    ['"\\nann@example.com\\tx"', '"\\n***************\\tx"'],
    ['"\\u00e94111111111111111"', '"\\u00e9****************"'],
    ['"\\u0020ann@example.com"', '"\\u0020***************"'],
    ['"\\\\n4111111111111111"', '"\\\\n****************"'],
    ['"\\nAKIAIOSFODNN7EXAMPLE"', '"\\n********************"'],
    ['"\\rDE89370400440532013000"', '"\\r**********************"'],
  ] as const) {
    assert.equal(hidden(text, "json"), wanted);
    assert.equal(JSON.parse(wanted).length, JSON.parse(text).length);
  }
});

test("a private key loses its lines and keeps its shape", () => {
  const key = `${begin} RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA75/+\nabc==\n${end} RSA PRIVATE KEY-----\nkept`;
  const left = `${begin} RSA PRIVATE KEY-----\n********************\n*****\n${end} RSA PRIVATE KEY-----\nkept`;
  assert.equal(hidden(key), left);
  assert.equal(hidden(JSON.stringify({ key }), "json"), JSON.stringify({ key: left }));
  assert.equal(hidden(`{"k":"${begin} PRIVATE KEY-----\\nMII"}`), `{"k":"${begin} PRIVATE KEY-----\\n***"}`);
});

test("a private key among rows of COPY ends with its field", () => {
  const begins = `1\t${begin} PRIVATE KEY-----`;
  assert.equal(hidden(`${begins}\\nMIIE\\nab\t7\n2\tnext\n`, "lines"), `${begins}\\n****\\n**\t7\n2\tnext\n`);
  assert.equal(
    hidden(`1,"${begin} PRIVATE KEY-----\nMIIE\nab",7\n`, "lines"),
    `1,"${begin} PRIVATE KEY-----\n****\n**",7\n`,
  );
});

test("JSON with hidden values is JSON of the same shape", () => {
  const card = fc.constantFrom(...cards.filter((each) => /^\d+$/.test(each))).map(Number);
  const text = fc.oneof(fc.string(), fc.constantFrom(...Object.values(values).flat()));
  const leaf = fc.oneof(card, text, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const tree = fc.letrec((tie) => ({
    tree: fc.oneof(leaf, fc.array(tie("tree")), fc.dictionary(fc.string({ unit: "binary-ascii" }), tie("tree"))),
  })).tree;
  const spaces = fc.constantFrom(undefined, 1, 2);
  const shapeOf = (value: unknown): unknown =>
    typeof value === "object" && value !== null ? Object.values(value).map(shapeOf) : typeof value;
  fc.assert(
    fc.property(tree, spaces, (value, space) => {
      const before = JSON.stringify(value, undefined, space);
      const after = hidden(before, "json");
      assert.equal(after.length, before.length);
      assert.deepEqual(shapeOf(JSON.parse(after)), shapeOf(JSON.parse(before)));
      for (const number of cards) assert.ok(!/^\d+$/.test(number) || !after.includes(`"${number}"`));
    }),
  );
});

test("UTF-8 stays UTF-8, and nothing becomes longer", () => {
  const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...Object.values(values).flat()));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const bytes = Buffer.from(pieces.join(""));
      const before = bytes.toString();
      new Scanner(everyKind).whole(bytes, 0, bytes.length, "text");
      const after = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      assert.equal(after.length, before.length);
    }),
  );
});

test("what lies beside the value is neither looked at nor changed", () => {
  const bytes = Buffer.from("ann@example.com41111111111111119ann@example.com");
  new Scanner(everyKind).whole(bytes, 15, 31, "text");
  assert.equal(bytes.toString(), "ann@example.com****************9ann@example.com");
});

test("values hidden are counted by kind, each once", () => {
  const scanner = new Scanner(everyKind);
  for (const list of Object.values(values)) {
    for (const value of list) {
      const bytes = Buffer.from(value);
      scanner.whole(bytes, 0, bytes.length, "text");
      scanner.whole(bytes, 0, bytes.length, "text");
    }
  }
  assert.deepEqual(
    scanner.counts,
    Object.fromEntries(Object.entries(values).map(([kind, { length }]) => [kind, length])),
  );
});

test("a word that is not known has everything hidden", () => {
  assert.equal(hidden("ann@example.com", "text", ["passport"]), "***************");
});
