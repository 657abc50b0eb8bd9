// Rows of the error table that belong to proxy.
import type { ErrorRow } from "../error-row.ts";

export const proxyErrors = {
  PROXY_ALLOWANCE: {
    audience: "operator",
    exit: 78,
    message: "The resource names what writ.yaml does not allow it.",
    next: "Security adds the address or secret to its line in writ.yaml, or its owners name another.",
  },
  PROXY_CONFIGURATION: {
    audience: "operator",
    exit: 78,
    message: "The proxy's configuration is not usable.",
    next: "Correct proxy.yaml where the message points and start the proxy again.",
  },
  PROXY_LISTEN: {
    audience: "operator",
    exit: 71,
    message: "The proxy cannot listen on the address it was given.",
    next: "Choose another address in proxy.yaml, or stop what holds it.",
  },
  PROXY_WORKER: {
    audience: "operator",
    exit: 71,
    message: "A worker process of the proxy did not start.",
    next: "Read what it logged before; if there is nothing, start the proxy with workers: 1 and see.",
  },
} as const satisfies Record<string, ErrorRow>;
