// A value in pieces: the same bytes are hidden wherever it is cut, little is held, and time grows with length only.
import assert from "node:assert/strict";
import { test } from "node:test";
import { heldBytesMax, Scanner, type Shape, ValueStream } from "@writ/mask";
import fc from "fast-check";
import { everyKind, hidden, values } from "./values.ts";

function streamed(pieces: readonly Uint8Array[], shape: Shape = "text", settle = false): string {
  const out: Uint8Array[] = [];
  const stream = new ValueStream(new Scanner(everyKind), (bytes) => out.push(bytes));
  stream.begin(shape);
  for (const piece of pieces) {
    stream.push(piece);
    if (settle) stream.settle();
    assert.ok(stream.heldBytes <= heldBytesMax);
  }
  stream.end();
  assert.equal(stream.heldBytes, 0);
  return Buffer.concat(out).toString("latin1");
}

const begin = ["-----", "BEGIN"].join("");
const end = ["-----", "END"].join("");
const key = `${begin} PRIVATE KEY-----\n${"MIIEabc/+\n".repeat(200)}${end} PRIVATE KEY-----\n`;
const all = Object.values(values).flat();

test("a value cut at any byte is hidden as a whole one is", () => {
  const shortKey = `${key.slice(0, 300)}${end} PRIVATE KEY-----`;
  const text = `é ${all.join(" é ")} ${all.join("\n")} ${all.join(", ")} ${shortKey} "x"`;
  for (const shape of ["text", "json", "lines"] as const) {
    const bytes = Buffer.from(text);
    const wanted = Buffer.from(hidden(text, shape)).toString("latin1");
    for (let at = 0; at <= bytes.length; at++) {
      assert.equal(streamed([bytes.subarray(0, at), bytes.subarray(at)], shape, true), wanted, `cut at ${at}`);
    }
    assert.equal(
      streamed(
        Array.from(bytes, (byte) => Buffer.of(byte)),
        shape,
        true,
      ),
      wanted,
      "a byte at a time",
    );
  }
});

test("long values are hidden the same in pieces of any size", () => {
  const noise = fc.stringMatching(/^[a-zA-Z0-9 .@\-_:"\\/n+*{}[\],]{0,300}$/);
  const piece = fc.oneof(noise, fc.constantFrom(...all, key, "4111 ", "1 1 ", "eyJ", "@", ".com", "ssn ", "-----"));
  const shapes = fc.constantFrom<Shape>("text", "json", "lines");
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.array(fc.nat({ max: 9_000 })),
      shapes,
      (pieces, sizes, shape) => {
        const bytes = Buffer.from(pieces.join(" "));
        const wanted = Buffer.from(hidden(bytes.toString(), shape)).toString("latin1");
        const cut: Buffer[] = [];
        let at = 0;
        for (const size of sizes) {
          cut.push(bytes.subarray(at, at + size));
          at += size;
        }
        cut.push(bytes.subarray(at));
        for (const settle of [false, true]) assert.equal(streamed(cut, shape, settle), wanted);
      },
    ),
    { numRuns: 300 },
  );
});

test("what is longer than anything held is hidden to its end", () => {
  const long = [`ghp_${"a".repeat(100_000)}`, `ann@example.com${".sub".repeat(50_000)}`, key.repeat(20)];
  for (const value of long) {
    const bytes = Buffer.from(`x ${value} y`);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, at) =>
      bytes.subarray(at * 1_000, (at + 1) * 1_000),
    );
    assert.equal(streamed(pieces), hidden(bytes.toString()));
  }
  const header = `eyJ${"a".repeat(20_000)}`;
  const shown = streamed([Buffer.from(`${header}.eyJzdWIiOiIxMjM0In0.${"s".repeat(9_000)} end`)]);
  assert.match(shown, /^\S+\*{9000} end$/, "payload and signature of a token whose header is very long");
});

test("framing between the pieces stays where it was", () => {
  const out: Uint8Array[] = [];
  const stream = new ValueStream(new Scanner(everyKind), (bytes) => out.push(bytes));
  stream.begin("lines");
  for (const piece of ["1\tann@exa", "mple.co", "m\t4111 1111", " 1111 1111\n2\tnext\n"]) {
    stream.mark(Buffer.from(`<${piece.length}>`));
    stream.push(Buffer.from(piece));
    stream.settle();
  }
  stream.end();
  assert.equal(Buffer.concat(out).toString(), "<9>1\t*******<7>*******<11>*\t**** ****<18> **** ****\n2\tnext\n");
});

test("a row of COPY is handed on at its end", () => {
  const out: Uint8Array[] = [];
  const stream = new ValueStream(new Scanner(everyKind), (bytes) => out.push(bytes));
  stream.begin("lines");
  stream.push(Buffer.from("1\tann@example.com\n"));
  stream.settle();
  assert.equal(Buffer.concat(out).toString(), "1\t***************\n");
});

/** The bytes, and how often any of them was read. */
function counted(bytes: Buffer): { readonly seen: Uint8Array; readonly reads: () => number } {
  let reads = 0;
  const seen = new Proxy(bytes, {
    get(target, name) {
      if (typeof name === "string" && /^\d+$/.test(name)) reads += 1;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { seen, reads: () => reads };
}

test("near matches cost a bounded number of looks at each byte", () => {
  const hostile = [
    ...["@", "a@", "a@b", "a@b.", "a@b.c", "a.", "@b.c@", "1", "1 ", "1-", "11 ", "4111 ", "123-45-", "4111111111111 "],
    ...["eyJ", "eyJ ", "eyJa.", "eyJaaaaaaaa.", "DE44 ", "DE89 3704 ", "ghp_", "sk_", "-----B", `${begin} `, "-"],
    ...[`${begin} PRIVATE KEY-----`, "\\", "\\u", "\\u0041", "\\\\n", "AKIAAAAAAAAAAAA ", "ssn ", "ssn 1", '"', "[ "],
    ...["DE44aaaaaaaaaaaaaaaa ", "xoxb-", "a@b.c1", `${" ".repeat(39)}1`, "4111111111111111 "],
  ];
  for (const piece of hostile) {
    for (const shape of ["text", "json", "lines"] as const) {
      const bytes = Buffer.from(piece.repeat(Math.ceil(3_000 / piece.length)));
      const { seen, reads } = counted(bytes);
      new Scanner(everyKind).whole(seen, 0, bytes.length, shape);
      assert.ok(reads() < bytes.length * 80, `${piece}: ${reads() / bytes.length} a byte`);
    }
  }
});

test("looks grow with the length and not with its square", () => {
  const parts = fc.constantFrom("@", "a", ".", "1", "4111", " ", "-", "eyJ", "DE44", "ghp_", "\\u", `${begin} `, "com");
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), (list) => {
      const cost = (times: number) => {
        const bytes = Buffer.from(list.join("").repeat(times));
        const { seen, reads } = counted(bytes);
        new Scanner(everyKind).whole(seen, 0, bytes.length, "text");
        return reads() / bytes.length;
      };
      assert.ok(cost(400) <= 2 * cost(100) + 8);
    }),
    { numRuns: 60 },
  );
});
