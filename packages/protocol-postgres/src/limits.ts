// Every bound of this package, unit last. PostgreSQL's own limits are cited from its sources (REL_18_STABLE).
// Nothing here may be raised by a client.
import { client, server } from "./messages/type-codes.ts";
import type { FrameTable } from "./wire/frame-walker.ts";

/** src/include/libpq/pqcomm.h: MAX_STARTUP_PACKET_LENGTH. */
export const startupBytesMax = 10_000;
/** src/backend/libpq/auth.c: PG_MAX_AUTH_TOKEN_LENGTH. */
const passwordBytesMax = 65_535;
/** src/include/libpq/libpq.h: PQ_SMALL_MESSAGE_LIMIT. */
const smallBytesMax = 10_000;
/** src/include/libpq/libpq.h: PQ_LARGE_MESSAGE_LIMIT, MaxAllocSize - 1. */
const largeBytesMax = 0x3ffffffe;
/** src/interfaces/libpq/fe-protocol3.c, pqParseInput3: longer messages of types that are not "long" mean lost sync. */
const serverSmallBytesMax = 30_000;

/** Texts of statements: beyond this parsing would hold up every other session. Longer ones are refused, 54000. */
export const statementBytesMax = 1024 * 1024;
/** Bind is held whole, since its values go into the record. */
const bindBytesMax = 64 * 1024 * 1024;
/** Held whole: RowDescription (1,664 columns at most, 64-byte names), ErrorResponse and its kin. */
const serverWholeBytesMax = 1024 * 1024;

/** Taken from a client while what came before waits for the disk; node reads a socket in pieces of this size. */
export const aheadBytesMax = 65_536;
/** Messages forwarded upstream and not yet answered, and prepared statements and portals known, in one session. */
export const awaitedMax = 10_000;
export const namesMax = 10_000;

/** SQL cursors followed in one session, and queries that one name may stand for while its DECLAREs are on their way. */
export const cursorsMax = 1_000;
export const cursorQueriesMax = 16;

/** Bytes of a name that the server keeps (NAMEDATALEN less its end). */
export const nameBytesMax = 63;
/** Start-up parameters and unknown protocol options looked at. */
export const startupParametersMax = 100;

/** Protocol documentation, BackendKeyData and CancelRequest: keys have 4 to 256 bytes. */
export const cancelKeyBytesMin = 4;
export const cancelKeyBytesMax = 256;

/** Bind values as they go to the record: each, all together, and how many. */
export const recordedBindBytesMax = 8_192;
export const recordedBindsBytesMax = 65_536;
export const recordedBindsMax = 1_000;
/** Rows kept for `record: { results: rows: N }`, in bytes of one execution. */
export const recordedRowsBytesMax = 1024 * 1024;

/** Compiled texts kept by a session. */
export const compiledTextsMax = 200;
export const compiledTextBytesMax = 16_384;

/** Key-value pairs in a response of OAUTHBEARER: three are known. */
export const bearerPairsMax = 16;
/** From the failure of OAUTHBEARER to the client's word that it heard. */
export const bearerFailureMs = 5_000;

/**
 * From accept to ReadyForQuery as far as it depends on the client: as PostgreSQL's authentication_timeout, but shorter.
 */
export const clientLoginMs = 30_000;
/** A message that has begun and is held must have come whole, or so many more bytes of it. Data of COPY is not held. */
export const clientMessageMs = 120_000;
export const clientMessageBytesMin = 1024 * 1024;
/** How often a client that will send nothing more is asked, by a message it may ignore, whether it still listens. */
export const clientProbeMsMin = 100;
export const clientProbeMsMax = 10_000;
/** What is still to be sent to a client whose session has ended. */
export const clientFarewellMs = 5_000;
/** A client that has said its last, and is in the middle of a message from a server that does not go on with it. */
export const clientHalfClosedMs = 15_000;
export const upstreamConnectMs = 10_000;
export const upstreamTlsMs = 10_000;
export const upstreamLoginMs = 15_000;
export const upstreamCancelMs = 10_000;
/** An upstream that was told to cancel must answer. */
export const upstreamCancelledMs = 15_000;
/** So often it is told within that time: one that came before the statement began stops nothing. */
export const upstreamCancelsMax = 3;
export const keepAliveMs = 60_000;
/** How often sessions are looked at for resting too long: so many times within the shortest limit, within bounds. */
export const restLooksPerLimit = 10;
export const restLookMsMin = 100;
export const restLookMsMax = 5_000;

/** Of a message that is traced, so much is looked at. */
export const tracedWholeBytesMax = 65_536;
/** Servers remembered as knowing protocol 3.0 only. */
export const oldServersMax = 1_000;
/** Passwords kept stretched. */
export const stretchedPasswordsMax = 256;
/** Sets of authorities kept parsed. */
export const secureContextsMax = 64;

/** RFC 7677 section 4: at least 4096; more than the upper bound is a way to hold the proxy up. */
export const scramIterationsMin = 4_096;
export const scramIterationsMax = 1_000_000;
/** src/include/libpq/sasl.h: PG_MAX_SASL_MESSAGE_LENGTH. */
export const saslMessageBytesMax = 1_024;
/** Messages a server may send before it is ready: ParameterStatus, notices. */
export const upstreamLoginMessagesMax = 1_000;

/** Catalog queries: age of a catalog in use, rows of one query, bytes of all, time of all. */
export const catalogAgeMs = 60_000;
/** A catalog in use is asked for its version when the last answer is older, and at most a twentieth of the time. */
export const catalogCheckMs = 100;
export const catalogCheckShare = 20;
/** Where a name was not known, it is asked for sooner: again after so long, and at most a fifth of the time. */
export const catalogDoubtMs = 500;
export const catalogDoubtShare = 5;
/** Time for a version; a connection that waits longer for the next question is closed. */
export const catalogVersionMs = 10_000;
export const catalogRowsMax = 2_000_000;
export const catalogBytesMax = 256 * 1024 * 1024;
export const catalogLoadMs = 60_000;
export const catalogsMax = 256;

/** Definitions of views: asked for at once, waited for a lock in ms, failures of a load, characters of all. */
export const definitionsAtOnce = 128;
export const definitionLockMs = 10;
export const definitionFailuresMax = 512;
export const definitionsCharactersMax = 64 * 1024 * 1024;

/** Sessions of one process that a CancelRequest may find: fewer than a process id can number, see cancel-keys.ts. */
export const cancelKeysMax = 100_000;
/** CancelRequests that this process takes elsewhere at once, and in a second: strangers can send any number of them. */
export const forwardedCancelsMax = 16;
export const forwardedCancelsPerSecondMax = 50;
/** From the peer's address to its answer, each step. */
export const peerCancelMs = 3_000;
/** CancelRequests dropped by the bounds above are counted, and told in the log this often at most. */
export const droppedCancelsLogMs = 10_000;

function table(side: string, rows: readonly (readonly [type: number, wholeMax: number, lengthMax: number])[]) {
  const frames = { side, wholeMax: new Uint32Array(256), lengthMax: new Uint32Array(256) };
  for (const [type, wholeMax, lengthMax] of rows) {
    frames.wholeMax[type] = wholeMax;
    frames.lengthMax[type] = lengthMax;
  }
  return frames satisfies FrameTable;
}

const small = (type: number) => [type, smallBytesMax, smallBytesMax] as const;

/** What a client may send after login. src/backend/tcop/postgres.c, SocketBackend, says which types are large. */
export const clientFrames: FrameTable = table("The client", [
  [client.query, statementBytesMax, largeBytesMax],
  [client.parse, statementBytesMax + 4 * 65_535, largeBytesMax],
  [client.bind, bindBytesMax, bindBytesMax],
  [client.functionCall, 4, largeBytesMax],
  [client.copyData, 4, largeBytesMax],
  small(client.close),
  small(client.describe),
  small(client.execute),
  small(client.flush),
  small(client.sync),
  small(client.terminate),
  small(client.copyDone),
  small(client.copyFail),
]);

export const passwordFrames: FrameTable = table("The client", [[client.password, passwordBytesMax, passwordBytesMax]]);

const serverSmall = (type: number) => [type, serverSmallBytesMax, serverSmallBytesMax] as const;

/** What a server may send. fe-protocol3.c, VALID_LONG_MESSAGE_TYPE, says which types are long. */
export const serverFrames: FrameTable = table("The server", [
  [server.dataRow, 0, largeBytesMax],
  // The trailer of a binary COPY, which is no row, must be seen whole.
  [server.copyData, 6, largeBytesMax],
  [server.functionCallResponse, 0, largeBytesMax],
  [server.rowDescription, serverWholeBytesMax, serverWholeBytesMax],
  [server.errorResponse, serverWholeBytesMax, serverWholeBytesMax],
  [server.noticeResponse, serverWholeBytesMax, serverWholeBytesMax],
  [server.notificationResponse, serverWholeBytesMax, serverWholeBytesMax],
  [server.parameterDescription, 300_000, 300_000],
  serverSmall(server.authentication),
  serverSmall(server.backendKeyData),
  serverSmall(server.bindComplete),
  serverSmall(server.closeComplete),
  serverSmall(server.commandComplete),
  serverSmall(server.copyBothResponse),
  serverSmall(server.copyDone),
  serverSmall(server.copyInResponse),
  serverSmall(server.copyOutResponse),
  serverSmall(server.emptyQueryResponse),
  serverSmall(server.negotiateProtocolVersion),
  serverSmall(server.noData),
  serverSmall(server.parameterStatus),
  serverSmall(server.parseComplete),
  serverSmall(server.portalSuspended),
  serverSmall(server.readyForQuery),
]);

/**
 * Rows in which values are looked for are held whole up to this, which is cheaper than following them in pieces.
 */
const heldRowBytesMax = 256 * 1024;

export const serverHeldRowFrames: FrameTable = {
  ...serverFrames,
  wholeMax: serverFrames.wholeMax.with(server.dataRow, heldRowBytesMax).with(server.copyData, heldRowBytesMax),
};

/** Frames of our own small conversations (login, catalog): rows are wanted whole. */
export const serverWholeFrames: FrameTable = {
  ...serverFrames,
  wholeMax: serverFrames.wholeMax.with(server.dataRow, 16 * 1024 * 1024),
  lengthMax: serverFrames.lengthMax.with(server.dataRow, 16 * 1024 * 1024),
};
