// decode(encode(x)) is x, for every message with a body; and no decoder throws anything but its own error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import fc from "fast-check";
import {
  decodeAuthentication,
  encodeAuthenticationSasl,
  encodeAuthenticationSaslContinue,
} from "../../src/messages/authentication.ts";
import { decodeBackendKeyData, encodeBackendKeyData } from "../../src/messages/backend-key-data.ts";
import { bindFormat, decodeBind, encodeBind } from "../../src/messages/bind.ts";
import { decodeClose, encodeClose } from "../../src/messages/close.ts";
import { decodeCommandComplete, encodeCommandComplete, tagRows } from "../../src/messages/command-complete.ts";
import { decodeCopyResponse, encodeCopyResponse } from "../../src/messages/copy-response.ts";
import { decodeDataRow, encodeDataRow } from "../../src/messages/data-row.ts";
import { decodeDescribe, encodeDescribe } from "../../src/messages/describe.ts";
import { decodeErrorResponse, encodeErrorFields, encodeErrorResponse } from "../../src/messages/error-response.ts";
import { decodeExecute, encodeExecute } from "../../src/messages/execute.ts";
import {
  decodeNegotiateProtocolVersion,
  encodeNegotiateProtocolVersion,
} from "../../src/messages/negotiate-protocol-version.ts";
import { decodeNotificationResponse, encodeNotificationResponse } from "../../src/messages/notification-response.ts";
import { decodeParameterStatus, encodeParameterStatus } from "../../src/messages/parameter-status.ts";
import { decodeParse, encodeParse } from "../../src/messages/parse.ts";
import { decodePasswordMessage, encodePasswordMessage } from "../../src/messages/password-message.ts";
import { decodeQuery, encodeQuery } from "../../src/messages/query.ts";
import { decodeReadyForQuery, encodeReadyForQuery } from "../../src/messages/ready-for-query.ts";
import { decodeRowDescription, encodeRowDescription } from "../../src/messages/row-description.ts";
import { decodeSaslInitialResponse, encodeSaslInitialResponse } from "../../src/messages/sasl.ts";
import { server } from "../../src/messages/type-codes.ts";
import { frame, int32 } from "../../src/wire/frame.ts";

const text = fc.string({ unit: "grapheme", maxLength: 20 }).map((value) => value.replaceAll("\0", ""));
const bytes = fc.uint8Array({ maxLength: 20 }).map((value) => Buffer.from(value));
const textBytes = text.map((value) => Buffer.from(value));
const uint32 = fc.integer({ min: 0, max: 0xffff_ffff });
const int16 = fc.integer({ min: -32_768, max: 32_767 });
const format = fc.constantFrom(0, 1);
const target = fc.record({ kind: fc.constantFrom("statement" as const, "portal" as const), name: text });
const bind = fc
  .record({
    portal: text,
    statement: text,
    formats: fc.array(format, { maxLength: 1 }),
    values: fc.array(fc.option(bytes), { maxLength: 5 }),
    resultFormats: fc.array(format, { maxLength: 5 }),
  })
  .map((value) => ({ ...value }));
const field = fc.record({
  name: text,
  tableOid: uint32,
  attribute: int16,
  typeOid: uint32,
  typeSize: int16,
  typeModifier: fc.integer({ min: -1, max: 0x7fff_ffff }),
  format,
});

function body(message: Buffer): Buffer {
  assert.equal(message.readUInt32BE(1), message.length - 1);
  return message.subarray(5);
}

/** fast-check's records have no prototype; ours have. */
const plain = <T>(value: T): T =>
  value !== null && typeof value === "object" && Object.getPrototypeOf(value) === null ? { ...value } : value;

function roundTrip<T>(
  name: string,
  values: fc.Arbitrary<T>,
  there: (value: T) => Buffer,
  back: (body: Buffer) => T,
): void {
  test(`${name} comes back as it went`, () => {
    fc.assert(
      fc.property(values, (value) => assert.deepEqual(back(body(there(value))), plain(value))),
      { numRuns: 50 },
    );
  });
}

roundTrip("Query", textBytes, encodeQuery, decodeQuery);
roundTrip(
  "Parse",
  fc.record({ name: text, text: textBytes, parameterTypes: fc.array(uint32, { maxLength: 4 }) }),
  encodeParse,
  decodeParse,
);
roundTrip("Bind", bind, encodeBind, decodeBind);
roundTrip("Describe", target, encodeDescribe, decodeDescribe);
roundTrip("Close", target, encodeClose, decodeClose);
roundTrip("Execute", fc.record({ portal: text, rowsMax: fc.nat() }), encodeExecute, decodeExecute);
roundTrip("PasswordMessage", text, encodePasswordMessage, decodePasswordMessage);
roundTrip("CommandComplete", text, encodeCommandComplete, decodeCommandComplete);
roundTrip("DataRow", fc.array(fc.option(bytes), { maxLength: 6 }), encodeDataRow, decodeDataRow);
roundTrip("RowDescription", fc.array(field.map(plain), { maxLength: 4 }), encodeRowDescription, decodeRowDescription);
roundTrip("ReadyForQuery", fc.constantFrom("I", "T", "E"), encodeReadyForQuery, decodeReadyForQuery);
const cancelKey = fc.uint8Array({ minLength: 4, maxLength: 256 }).map((value) => Buffer.from(value));
roundTrip(
  "BackendKeyData",
  fc.record({ processId: uint32, key: cancelKey }),
  encodeBackendKeyData,
  decodeBackendKeyData,
);
roundTrip(
  "ParameterStatus",
  fc.record({ name: text, value: text }),
  ({ name, value }) => encodeParameterStatus(name, value),
  decodeParameterStatus,
);
roundTrip(
  "NotificationResponse",
  fc.record({ processId: fc.integer({ min: 1, max: 0x7fffffff }), channel: textBytes, payload: textBytes }),
  encodeNotificationResponse,
  decodeNotificationResponse,
);
roundTrip(
  "CopyOutResponse",
  fc.record({ binary: fc.boolean(), formats: fc.array(fc.constantFrom(0, 1)) }),
  (response) => encodeCopyResponse(server.copyOutResponse, response),
  decodeCopyResponse,
);
roundTrip(
  "NegotiateProtocolVersion",
  fc.record({ version: fc.constantFrom(196_608, 196_610), unknown: fc.array(text) }),
  ({ version, unknown }) => encodeNegotiateProtocolVersion(version, unknown),
  decodeNegotiateProtocolVersion,
);
roundTrip(
  "SASLInitialResponse",
  fc.record({ mechanism: text, data: fc.option(textBytes, { nil: undefined }) }),
  ({ mechanism, data }) => encodeSaslInitialResponse(mechanism, data?.toString()),
  decodeSaslInitialResponse,
);
roundTrip(
  "AuthenticationSASL",
  fc.array(text.filter((name) => name !== "")),
  (mechanisms) => encodeAuthenticationSasl(...mechanisms),
  (message) => {
    const decoded = decodeAuthentication(message);
    return decoded.kind === "sasl" ? [...decoded.mechanisms] : assert.fail(decoded.kind);
  },
);
roundTrip("AuthenticationSASLContinue", text, encodeAuthenticationSaslContinue, (message) => {
  const decoded = decodeAuthentication(message);
  return decoded.kind === "sasl-continue" ? decoded.data.toString() : assert.fail(decoded.kind);
});
roundTrip(
  "ErrorResponse",
  fc.dictionary(fc.constantFrom("S", "V", "C", "M", "D"), text).map((fields) => new Map(Object.entries(fields))),
  (fields) => encodeErrorFields(server.errorResponse, fields),
  (message) => new Map(decodeErrorResponse(message)),
);

const decoders = {
  decodeAuthentication,
  decodeBackendKeyData,
  decodeBind,
  decodeClose,
  decodeCommandComplete,
  decodeDataRow,
  decodeDescribe,
  decodeErrorResponse,
  decodeExecute,
  decodeNegotiateProtocolVersion,
  decodeParameterStatus,
  decodeParse,
  decodePasswordMessage,
  decodeQuery,
  decodeReadyForQuery,
  decodeRowDescription,
  decodeSaslInitialResponse,
};

for (const [name, decode] of Object.entries(decoders)) {
  test(`${name} throws nothing but its own error on random bytes`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (random) => {
        try {
          decode(Buffer.from(random));
        } catch (error) {
          assert.ok(error instanceof WritError && error.code === "POSTGRES_PROTOCOL", String(error));
        }
      }),
      { numRuns: 200 },
    );
  });
}

const saslOffer = frame(server.authentication, int32(10), Buffer.from("SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0"));
const whole: [string, Buffer, (body: Buffer) => unknown][] = [
  ["Query", encodeQuery(Buffer.from("select 1")), decodeQuery],
  ["Parse", encodeParse({ name: "s", text: Buffer.from("select $1"), parameterTypes: [23, 25] }), decodeParse],
  [
    "Bind",
    encodeBind({ portal: "p", statement: "s", formats: [1], values: [Buffer.from("x"), null], resultFormats: [0, 1] }),
    decodeBind,
  ],
  ["Describe", encodeDescribe({ kind: "portal", name: "p" }), decodeDescribe],
  ["Close", encodeClose({ kind: "statement", name: "s" }), decodeClose],
  ["Execute", encodeExecute({ portal: "p", rowsMax: 5 }), decodeExecute],
  ["PasswordMessage", encodePasswordMessage("the token"), decodePasswordMessage],
  ["DataRow", encodeDataRow([Buffer.from("x"), null, Buffer.alloc(0)]), decodeDataRow],
  ["ReadyForQuery", encodeReadyForQuery("T"), decodeReadyForQuery],
  ["ParameterStatus", encodeParameterStatus("TimeZone", "UTC"), decodeParameterStatus],
  ["CommandComplete", encodeCommandComplete("SELECT 5"), decodeCommandComplete],
  [
    "RowDescription",
    encodeRowDescription([
      { name: "a", tableOid: 1, attribute: 1, typeOid: 25, typeSize: -1, typeModifier: -1, format: 0 },
    ]),
    decodeRowDescription,
  ],
  ["NegotiateProtocolVersion", encodeNegotiateProtocolVersion(196_610, ["_pq_.x"]), decodeNegotiateProtocolVersion],
  ["SASLInitialResponse", encodeSaslInitialResponse("SCRAM-SHA-256", "n,,n=,r=x"), decodeSaslInitialResponse],
  ["Authentication with mechanisms", saslOffer, decodeAuthentication],
  [
    "ErrorResponse",
    encodeErrorResponse({ severity: "ERROR", sqlstate: "42501", message: "no", hint: "ask", position: 3 }),
    decodeErrorResponse,
  ],
];

for (const [name, message, decode] of whole) {
  test(`${name} cut short at any offset, or with a byte too many, is refused`, () => {
    const all = body(message);
    for (let length = 0; length < all.length; length++) {
      assert.throws(() => decode(all.subarray(0, length)), { code: "POSTGRES_PROTOCOL" }, `${length} bytes`);
    }
    assert.throws(() => decode(Buffer.concat([all, Buffer.of(1)])), { code: "POSTGRES_PROTOCOL" });
  });
}

test("a cancel key has 4 to 256 bytes, whoever sends it", () => {
  const data = (bytes: number) => body(encodeBackendKeyData({ processId: 7, key: Buffer.alloc(bytes, 1) }));
  for (const bytes of [0, 1, 3, 257, 1_000]) {
    assert.throws(() => decodeBackendKeyData(data(bytes)), { code: "POSTGRES_PROTOCOL" }, `${bytes} bytes`);
  }
  for (const bytes of [4, 5, 32, 256]) assert.equal(decodeBackendKeyData(data(bytes)).key.length, bytes);
  for (let length = 0; length < 8; length++) {
    assert.throws(() => decodeBackendKeyData(data(4).subarray(0, length)), { code: "POSTGRES_PROTOCOL" });
  }
});

test("a count of options that the message does not hold is refused before anything is made of it", () => {
  for (const count of [2, 65_535, 0xffff_ffff]) {
    const lying = Buffer.concat([int32(196_608), int32(count), Buffer.from("_pq_.x\0")]);
    assert.throws(() => decodeNegotiateProtocolVersion(lying), { code: "POSTGRES_PROTOCOL" });
  }
});

test("Bind refuses formats it does not know, and another number of formats than of values", () => {
  const base = { portal: "", statement: "", values: [Buffer.of(1)], resultFormats: [] };
  assert.throws(() => decodeBind(body(encodeBind({ ...base, formats: [2] }))), { code: "POSTGRES_PROTOCOL" });
  assert.throws(() => decodeBind(body(encodeBind({ ...base, formats: [0, 1] }))), { code: "POSTGRES_PROTOCOL" });
});

test("the format of a bind value is its own, or the one given for all, or text", () => {
  const base = { portal: "", statement: "", values: [null, null], resultFormats: [] };
  assert.deepEqual(
    [0, 1].map((at) => bindFormat({ ...base, formats: [0, 1] }, at)),
    [0, 1],
  );
  assert.deepEqual(
    [0, 1].map((at) => bindFormat({ ...base, formats: [1] }, at)),
    [1, 1],
  );
  assert.deepEqual(
    [0, 1].map((at) => bindFormat({ ...base, formats: [] }, at)),
    [0, 0],
  );
});

test("the rows of a command tag are its last number", () => {
  assert.deepEqual(["SELECT 5", "INSERT 0 17", "BEGIN", "COPY 3", "DROP TABLE"].map(tagRows), [5, 17, 0, 3, 0]);
});
