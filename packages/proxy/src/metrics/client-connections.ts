// Client connections that are open, and the bytes that went over all there ever were. The sockets count by themselves:
// nothing happens here while bytes pass.
import type { Socket } from "node:net";

type Counted = Pick<Socket, "bytesRead" | "bytesWritten">;

export class ClientConnections {
  readonly #open = new Set<Counted>();
  #fromClosed = 0;
  #toClosed = 0;

  get open(): number {
    return this.#open.size;
  }

  add(socket: Counted & Pick<Socket, "once">): void {
    this.#open.add(socket);
    socket.once("close", () => {
      this.#open.delete(socket);
      this.#fromClosed += socket.bytesRead;
      this.#toClosed += socket.bytesWritten;
    });
  }

  bytes(): { readonly fromClients: number; readonly toClients: number } {
    let [fromClients, toClients] = [this.#fromClosed, this.#toClosed];
    for (const { bytesRead, bytesWritten } of this.#open) {
      fromClients += bytesRead;
      toClients += bytesWritten;
    }
    return { fromClients, toClients };
  }
}
