// What a server's certificate is checked against, read once: parsing authorities anew for each connection costs more
// than the handshake. It must never share what one target trusts with another.
import { createSecureContext, type SecureContext } from "node:tls";
import { secureContextsMax } from "../limits.ts";

/** By the authorities' PEM; "" for those of the system. The longest unused goes first. */
const contexts = new Map<string, SecureContext>();

/** The context for servers that `ca` vouches for; absent, the system's authorities. Equal text, same context. */
export function trustOf(ca: string | undefined): SecureContext {
  const key = ca ?? "";
  const context =
    contexts.get(key) ?? createSecureContext({ ...(ca === undefined ? {} : { ca }), minVersion: "TLSv1.2" });
  contexts.delete(key);
  contexts.set(key, context);
  const [oldest] = contexts.size > secureContextsMax ? contexts.keys() : [];
  if (oldest !== undefined) contexts.delete(oldest);
  return context;
}
