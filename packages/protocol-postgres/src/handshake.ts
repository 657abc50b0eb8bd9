// The client's first steps: TLS, start-up, token. Ends with who wants what, or with an error the client understands.
// No byte that came before TLS may count as coming through it, and the token must never be logged or echoed.
import type { Socket } from "node:net";
import { type SecureContext, TLSSocket } from "node:tls";
import { WritError } from "@writ/contracts";
import { passwordFrames } from "./limits.ts";
import { encodeAuthenticationCleartextPassword } from "./messages/authentication.ts";
import type { CancelRequest } from "./messages/cancel-request.ts";
import { encodeNegotiateProtocolVersion } from "./messages/negotiate-protocol-version.ts";
import { decodePasswordMessage } from "./messages/password-message.ts";
import { alpnProtocol, encryptionRefused, sslAccepted } from "./messages/ssl-request.ts";
import { mustNegotiate, type StartupMessage, spokenVersion } from "./messages/startup-message.ts";
import { decodeStartupPacket, startupPacketBytes } from "./messages/startup-packet.ts";
import { FrameWalker } from "./wire/frame-walker.ts";

/** Start-up packets before the real one: GSSENCRequest and SSLRequest, once each. */
const requestsMax = 3;

/** First byte of a TLS handshake record; no start-up packet is long enough to begin with it. */
const tlsHandshakeRecord = 0x16;
/** RFC 8446 section 6, a fatal alert, handshake_failure: all that a TLS client understands where TLS is not spoken. */
const tlsAlert = Buffer.from([0x15, 3, 1, 0, 2, 2, 40]);
const nothing = Buffer.alloc(0);

/** Bytes of a client before its session begins; bounded by what is asked for. */
export class ClientReader {
  socket: Socket;
  /** Said in place of an error message, to a client that would not understand one. */
  lastWords: Buffer | undefined;
  #held: Buffer = nothing;
  #wake: (() => void) | undefined;
  #gone = false;

  constructor(socket: Socket) {
    this.socket = socket;
    this.#attach();
  }

  /** True when bytes came that nobody has asked for yet. */
  get hasMore(): boolean {
    return this.#held.length > 0;
  }

  /** What came that nobody has asked for yet; stays held. */
  get early(): Buffer {
    return this.#held;
  }

  /** The first byte of what is to come, which stays held. */
  async firstByte(): Promise<number> {
    while (this.#held.length === 0) await this.#more();
    return this.#held[0] ?? 0;
  }

  /** One start-up packet. @throws WritError POSTGRES_PROTOCOL */
  async startupPacket(): Promise<Buffer> {
    for (;;) {
      const length = startupPacketBytes(this.#held);
      if (length !== undefined && this.#held.length >= length) return this.#cut(length);
      await this.#more();
    }
  }

  /** Whether what is read and written goes through TLS. */
  get secured(): boolean {
    return this.socket instanceof TLSSocket;
  }

  /** The body of one PasswordMessage or SASL response; what follows it stays held. */
  async password(): Promise<Buffer> {
    for (;;) {
      const walker = new FrameWalker(passwordFrames);
      walker.push(this.#held);
      if (walker.next()) return this.#cut(walker.end).subarray(5);
      await this.#more();
    }
  }

  /**
   * Goes on with TLS on the same connection; what is held is its beginning. Resolves to the protocol the client asked
   * for by ALPN; another than PostgreSQL's ends the handshake. @throws WritError POSTGRES_TLS_REQUIRED when it fails
   */
  async secure(secureContext: SecureContext): Promise<string | undefined> {
    this.#detach();
    const plain = this.socket;
    if (this.#held.length > 0) plain.unshift(this.#held);
    this.#held = nothing;
    const secure = new TLSSocket(plain, { isServer: true, secureContext, ALPNProtocols: [alpnProtocol] });
    this.socket = secure;
    this.#attach();
    await new Promise<void>((resolve, reject) => {
      secure.once("secure", resolve);
      const failed = () => reject(new WritError("POSTGRES_TLS_REQUIRED", "The TLS handshake failed."));
      secure.once("close", failed).once("error", failed);
      plain.once("close", failed).on("error", failed);
    });
    return secure.alpnProtocol === false || secure.alpnProtocol === null ? undefined : secure.alpnProtocol;
  }

  /** Gives the socket up, paused, with what has come too early. */
  release(): Buffer {
    this.#detach();
    const held = this.#held;
    this.#held = nothing;
    return held;
  }

  #attach(): void {
    this.socket.on("data", this.#onData).on("close", this.#onGone).on("error", this.#onGone).on("end", this.#onGone);
    this.socket.pause();
  }

  #detach(): void {
    this.socket.pause().off("data", this.#onData).off("close", this.#onGone).off("end", this.#onGone);
    // "error" stays listened to: a late one must not bring the process down.
  }

  #cut(length: number): Buffer {
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return bytes;
  }

  async #more(): Promise<void> {
    if (this.#gone) throw new ClientGone();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.socket.resume();
    });
  }

  readonly #onData = (chunk: Buffer): void => {
    this.socket.pause();
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    this.#wake?.();
  };

  readonly #onGone = (): void => {
    this.#gone = true;
    this.#wake?.();
  };
}

/** The client left before its session began: nobody is there to be told. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

export interface GreetOptions {
  /** Absent: plaintext, for loopback only. */
  readonly tls: SecureContext | undefined;
  /**
   * A CancelRequest came. It may come without TLS, as libpq before 17 sends it. The client waits for the end of the
   * connection, so that its next statement is not hit: until this resolves.
   */
  readonly cancel: (request: CancelRequest) => Promise<void>;
}

/** Up to the start-up message; undefined when the connection was for a cancel only. @throws WritError, ClientGone */
export async function greet(reader: ClientReader, options: GreetOptions): Promise<StartupMessage | undefined> {
  let secured = await beginsWithTls(reader, options.tls);
  const asked = new Set<string>();
  for (let count = 0; count < requestsMax; count++) {
    const packet = decodeStartupPacket(await reader.startupPacket());
    if (asked.has(packet.kind)) throw twice();
    asked.add(packet.kind);
    switch (packet.kind) {
      case "cancel-request":
        await options.cancel(packet);
        return undefined;
      case "startup":
        if (options.tls !== undefined && !secured) throw new WritError("POSTGRES_TLS_REQUIRED");
        return packet;
      case "gssenc-request":
        if (secured) throw twice();
        reader.socket.write(encryptionRefused);
        break;
      case "ssl-request":
        if (secured) throw twice();
        // CVE-2021-23214: bytes that came in the clear must not be read as if they had come through TLS.
        if (reader.hasMore)
          throw new WritError("POSTGRES_PROTOCOL", "Bytes came between the request for TLS and its answer.");
        reader.socket.write(options.tls === undefined ? encryptionRefused : sslAccepted);
        if (options.tls !== undefined) await reader.secure(options.tls);
        secured = options.tls !== undefined;
    }
  }
  throw twice();
}

/**
 * Direct TLS (`sslnegotiation=direct`): the first byte is TLS's own. As PostgreSQL does (backend_startup.c,
 * ProcessSSLStartup) the client must have asked for PostgreSQL by ALPN, so that no other protocol's client can be made
 * to speak to it, and hears nothing else when it did not. @throws WritError, ClientGone
 */
async function beginsWithTls(reader: ClientReader, tls: SecureContext | undefined): Promise<boolean> {
  if ((await reader.firstByte()) !== tlsHandshakeRecord) return false;
  if (tls === undefined) {
    reader.lastWords = tlsAlert;
    throw new WritError("POSTGRES_PROTOCOL", "A client began with TLS, and this listener speaks plaintext only.");
  }
  if ((await reader.secure(tls)) === alpnProtocol) return true;
  reader.lastWords = nothing;
  throw new WritError("POSTGRES_PROTOCOL", "A client began with TLS and did not ask for PostgreSQL by ALPN.");
}

/** What of the asked protocol is spoken, where that must be said before anything is asked. */
export function greeting(startup: StartupMessage): Buffer {
  return mustNegotiate(startup) ? encodeNegotiateProtocolVersion(spokenVersion(startup), startup.options) : nothing;
}

/** Asks for the token as a password. @throws WritError, ClientGone */
export async function askToken(reader: ClientReader, startup: StartupMessage): Promise<string> {
  reader.socket.write(Buffer.concat([greeting(startup), encodeAuthenticationCleartextPassword()]));
  return decodePasswordMessage(await reader.password());
}

function twice(): WritError {
  return new WritError("POSTGRES_PROTOCOL", "Encryption was asked for twice.");
}
