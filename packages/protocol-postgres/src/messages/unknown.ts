// Messages that are known by name and refused by it, and those of no known type, which end the connection.
import { client, server } from "./type-codes.ts";

/** Names of what is not spoken yet, for refusals. */
export const refusedByName: ReadonlyMap<number, string> = new Map([
  [client.functionCall, "FunctionCall"],
  [client.copyData, "COPY"],
  [client.copyDone, "COPY"],
  [client.copyFail, "COPY"],
]);

/** Answers of a server that begin a COPY. */
export const copyResponses: ReadonlySet<number> = new Set([
  server.copyInResponse,
  server.copyOutResponse,
  server.copyBothResponse,
]);
