// Messages as the two scripted sides say them, short.
import { encodeBare } from "../src/messages/bare.ts";
import { encodeBind } from "../src/messages/bind.ts";
import { encodeClose } from "../src/messages/close.ts";
import { encodeCommandComplete } from "../src/messages/command-complete.ts";
import { encodeCopyFail } from "../src/messages/copy-fail.ts";
import { encodeCopyResponse } from "../src/messages/copy-response.ts";
import { encodeDataRow } from "../src/messages/data-row.ts";
import { encodeDescribe } from "../src/messages/describe.ts";
import { encodeErrorFields, encodeErrorResponse } from "../src/messages/error-response.ts";
import { encodeExecute } from "../src/messages/execute.ts";
import { encodeParameterStatus } from "../src/messages/parameter-status.ts";
import { encodeParse } from "../src/messages/parse.ts";
import { encodeQuery } from "../src/messages/query.ts";
import { encodeReadyForQuery, type TransactionStatus } from "../src/messages/ready-for-query.ts";
import { encodeRowDescription } from "../src/messages/row-description.ts";
import { client as clientTypes, server as serverTypes } from "../src/messages/type-codes.ts";
import { frame } from "../src/wire/frame.ts";

const field = { tableOid: 0, attribute: 0, typeOid: 25, typeSize: -1, typeModifier: -1, format: 0 };

export const say = {
  query: (text: string) => encodeQuery(Buffer.from(text)),
  parse: (text: string, name = "") => encodeParse({ name, text: Buffer.from(text), parameterTypes: [] }),
  bind: (values: readonly string[] = [], statement = "", portal = "") =>
    encodeBind({
      portal,
      statement,
      formats: [],
      values: values.map((value) => Buffer.from(value)),
      resultFormats: [],
    }),
  describe: (name = "", kind: "portal" | "statement" = "portal") => encodeDescribe({ kind, name }),
  execute: (portal = "", rowsMax = 0) => encodeExecute({ portal, rowsMax }),
  close: (name: string, kind: "portal" | "statement" = "statement") => encodeClose({ kind, name }),
  sync: encodeBare(clientTypes.sync),
  flush: encodeBare(clientTypes.flush),
  terminate: encodeBare(clientTypes.terminate),
  copyData: frame(clientTypes.copyData, Buffer.from("1\n")),
  /** The same from either side. */
  data: (text: string | Buffer) => frame(clientTypes.copyData, Buffer.from(text)),
  copyFail: (message: string) => encodeCopyFail(message),
  copyDone: encodeBare(clientTypes.copyDone),
  functionCall: frame(clientTypes.functionCall, Buffer.alloc(20)),

  parsed: encodeBare(serverTypes.parseComplete),
  bound: encodeBare(serverTypes.bindComplete),
  closed: encodeBare(serverTypes.closeComplete),
  noData: encodeBare(serverTypes.noData),
  suspended: encodeBare(serverTypes.portalSuspended),
  empty: encodeBare(serverTypes.emptyQueryResponse),
  row: (...values: string[]) => encodeDataRow(values.map((value) => Buffer.from(value))),
  columns: (...names: string[]) => encodeRowDescription(names.map((name) => ({ ...field, name }))),
  column: (name: string, tableOid: number, attribute: number) =>
    encodeRowDescription([{ ...field, name, tableOid, attribute }]),
  complete: (tag: string) => encodeCommandComplete(tag),
  ready: (status: TransactionStatus = "I") => encodeReadyForQuery(status),
  error: (sqlstate: string, message = "it failed", severity: "ERROR" | "FATAL" = "ERROR") =>
    encodeErrorResponse({ severity, sqlstate, message }),
  errorFields: (fields: Readonly<Record<string, string>>) =>
    encodeErrorFields(serverTypes.errorResponse, Object.entries(fields)),
  noticeFields: (fields: Readonly<Record<string, string>>) =>
    encodeErrorFields(serverTypes.noticeResponse, Object.entries(fields)),
  setting: (name: string, value: string) => encodeParameterStatus(name, value),
  copyIn: encodeCopyResponse(serverTypes.copyInResponse, { binary: false, formats: [0] }),
  copyOut: encodeCopyResponse(serverTypes.copyOutResponse, { binary: false, formats: [0] }),
  copyBoth: encodeCopyResponse(serverTypes.copyBothResponse, { binary: false, formats: [] }),
} as const;
