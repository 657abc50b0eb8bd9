// Messages whose kind is known and not spoken here: they are refused by name. Those of no known type end the connection
// where frames are found (wire/frame-walker.ts), since nothing of them can be believed, not even their length.
import { server } from "./type-codes.ts";

/** Answers of a server that begin a COPY. */
export const copyResponses: ReadonlySet<number> = new Set([
  server.copyInResponse,
  server.copyOutResponse,
  server.copyBothResponse,
]);
