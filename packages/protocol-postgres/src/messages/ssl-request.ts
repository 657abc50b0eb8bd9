// SSLRequest: Int32 8 · Int32 80877103. Answered by one byte: S or N.
// What follows the answer in the same packet must never be taken for part of the protected stream.
import { frame, int32 } from "../wire/frame.ts";

export const encodeSslRequest = (): Buffer => frame(0, int32(80_877_103));
/** What TLS clients ask for by ALPN: src/include/libpq/pqcomm.h, PG_ALPN_PROTOCOL. */
export const alpnProtocol = "postgresql";
export const sslAccepted = Buffer.from("S");
/** Also the answer to a GSSENCRequest, always. */
export const encryptionRefused = Buffer.from("N");
