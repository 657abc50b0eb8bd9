// Listens, or says why it cannot. It must never leave a listener behind that the caller does not know of.
import type { AddressInfo, Server } from "node:net";
import { WritError } from "@writ/contracts";
import type { ListenAddress } from "./listen-address.ts";

/** Where it listens then; the port is the real one when 0 was asked for. @throws WritError PROXY_LISTEN */
export async function listen(server: Server, address: ListenAddress): Promise<ListenAddress> {
  await new Promise<void>((resolve, reject) => {
    const failed = (error: unknown) => reject(refused(address, error));
    server.once("error", failed);
    server.listen(address.port, address.host, () => {
      server.off("error", failed);
      resolve();
    });
  });
  return { host: address.host, port: (server.address() as AddressInfo).port };
}

interface ControlServer {
  readonly server: { address(): AddressInfo | string | null };
  listen(address: ListenAddress): Promise<string>;
}

/** The same for the control port, which may be absent. @throws WritError PROXY_LISTEN */
export async function listenControl(
  control: ControlServer,
  address: ListenAddress | undefined,
): Promise<ListenAddress | undefined> {
  if (address === undefined) return undefined;
  try {
    await control.listen(address);
  } catch (error) {
    throw refused(address, error);
  }
  return { host: address.host, port: (control.server.address() as AddressInfo).port };
}

function refused({ host, port }: ListenAddress, error: unknown): WritError {
  const { code } = error as NodeJS.ErrnoException;
  return new WritError("PROXY_LISTEN", `${host}:${port} (${code}).`);
}
