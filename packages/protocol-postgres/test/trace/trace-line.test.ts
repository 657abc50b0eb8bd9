// Lines of a trace: libpq's names, order and lengths, and not one byte of a value.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { encodeAuthenticationCleartextPassword } from "../../src/messages/authentication.ts";
import { encodeBackendKeyData } from "../../src/messages/backend-key-data.ts";
import { encodeBind } from "../../src/messages/bind.ts";
import { encodeNegotiateProtocolVersion } from "../../src/messages/negotiate-protocol-version.ts";
import { encodePasswordMessage } from "../../src/messages/password-message.ts";
import type { Direction } from "../../src/trace/message-fields.ts";
import { traceLine } from "../../src/trace/trace-line.ts";
import { frame, int16, int32 } from "../../src/wire/frame.ts";
import { say } from "../say.ts";

const line = (direction: Direction, message: Buffer): string =>
  traceLine(direction, { type: message[0] ?? 0, length: message.readUInt32BE(1), body: message.subarray(5) });

const secret = "123-45-6789";
const bound = encodeBind({
  ...{ portal: "p1", statement: "S_1", formats: [1, 0], resultFormats: [1] },
  values: [Buffer.from(secret), null],
});
const key = encodeBackendKeyData({ processId: 7, key: Buffer.from("secret-key-of-32-bytes-secretkey") });
const error = say.errorFields({ S: "ERROR", V: "ERROR", C: "22P02", M: `bad ${secret}`, D: secret, P: "8", R: "scan" });

const golden: readonly (readonly [Direction, Buffer, string])[] = [
  ["F", say.query(`select '${secret}'`), "F\t25\tQuery\t <20>"],
  ["F", say.parse(`select '${secret}'`, "S_1"), 'F\t31\tParse\t "S_1" <20> 0'],
  ["F", say.parse("x", `name ${secret}`), "F\t25\tParse\t <16> <1> 0"],
  ["F", bound, 'F\t42\tBind\t "p1" "S_1" 2 1 0 2 11 -1 1 1'],
  ["F", say.describe("p1"), 'F\t8\tDescribe\t P "p1"'],
  ["F", say.close("S_1"), 'F\t9\tClose\t S "S_1"'],
  ["F", say.execute("p1", 5), 'F\t11\tExecute\t "p1" 5'],
  ["F", say.sync, "F\t4\tSync"],
  ["F", say.flush, "F\t4\tFlush"],
  ["F", say.terminate, "F\t4\tTerminate"],
  ["F", frame(0x64, Buffer.from(secret)), "F\t15\tCopyData"],
  ["F", frame(0x66, Buffer.from(`${secret}\0`)), "F\t16\tCopyFail\t <11>"],
  ["F", encodePasswordMessage(secret), "F\t16\tPasswordMessage"],
  ["B", encodeAuthenticationCleartextPassword(), "B\t8\tAuthentication\t 3"],
  ["B", frame(0x52, int32(10), Buffer.from("SCRAM-SHA-256\0\0")), "B\t23\tAuthentication\t 10 <15>"],
  ["B", key, "B\t40\tBackendKeyData\t 7 <32>"],
  ["B", say.setting("TimeZone", "UTC"), 'B\t17\tParameterStatus\t "TimeZone" <3>'],
  ["B", say.row(secret, "x"), "B\t26\tDataRow\t 2 11 1"],
  ["B", say.columns("ssn"), "B\t28\tRowDescription\t 1 <3> 0 0 25 -1 -1 0"],
  ["B", say.complete("INSERT 0 5"), 'B\t15\tCommandComplete\t "INSERT 0 5"'],
  ["B", say.complete("oh dear"), "B\t12\tCommandComplete\t <7>"],
  ["B", say.ready("T"), "B\t5\tReadyForQuery\t T"],
  ["B", say.copyIn, "B\t9\tCopyInResponse\t \\x00 1 0"],
  ["B", frame(0x74, int16(2), int32(23), int32(25)), "B\t14\tParameterDescription\t 2 23 25"],
  ["B", frame(0x41, int32(9), Buffer.from(`ch\0${secret}\0`)), "B\t23\tNotificationResponse\t 9 <2> <11>"],
  ["B", frame(0x56, int32(11), Buffer.from(secret)), "B\t19\tFunctionCallResponse\t 11"],
  ["B", encodeNegotiateProtocolVersion(196_610, ["_pq_.x"]), "B\t19\tNegotiateProtocolVersion\t 196610 1 <7>"],
  ["B", error, 'B\t65\tErrorResponse\t S "ERROR" V "ERROR" C "22P02" M <15> D <11> P "8" R "scan" \\x00'],
  ["B", say.noticeFields({ S: "NOTICE", M: secret }), 'B\t26\tNoticeResponse\t S "NOTICE" M <11> \\x00'],
  ["B", frame(0x7e), "B\t4\tUnknown message: 0x7e"],
];

for (const [direction, message, wanted] of golden) {
  test(`${wanted.split("\t")[2]} (${direction}) is printed as ${wanted.slice(-30)}`, () => {
    const printed = line(direction, message);
    assert.equal(printed, wanted);
    assert.ok(!printed.includes(secret) && !printed.includes("secret"));
  });
}

test("a message that is cut anywhere, or whose lengths lie, prints what is there and no more", () => {
  for (const [direction, message] of golden) {
    for (let end = 5; end < message.length; end++) {
      const printed = traceLine(direction, {
        ...{ type: message[0] ?? 0, length: message.length - 1 },
        body: message.subarray(5, end),
      });
      assert.ok(!printed.includes(secret) && !printed.includes("\n"), printed);
    }
  }
});

test("whatever a message is made of, a line stays a short line", () => {
  const types = fc.constantFrom(...Buffer.from("BCDEFHPQSXcdfp123AGIKNRTVWZnstv~"));
  fc.assert(
    fc.property(
      fc.constantFrom("F" as const, "B" as const),
      types,
      fc.uint8Array({ maxLength: 500 }),
      (to, type, body) => {
        const printed = traceLine(to, { type, length: body.length + 4, body: Buffer.from(body) });
        assert.match(printed, /^[FB]\t\d+\t[^\n\r]*$/);
        assert.ok(printed.length < 20_000);
      },
    ),
  );
});
