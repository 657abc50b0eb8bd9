// The address on this machine that a browser comes back to (RFC 8252 §7.3). It must never listen to other machines,
// lead another user of this one to the provider, take an answer with another state, or serve anything but two pages.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { WritError } from "@writ/contracts";
import { donePage, pageHeaders, wrongPage } from "./done-page.ts";
import { callbackCharactersMax, callbackRequestsMax } from "./limits.ts";
import { isOwnConnection } from "./loopback-peer.ts";

const host = "127.0.0.1";

export interface Awaited<Result> {
  /** The provider's page, where our start address sends the browser once. */
  readonly destination: string;
  readonly state: string;
  /** What makes a login of the address that the browser came back to; the page waits for it. */
  finish(back: URL): Promise<Result>;
  readonly signal: AbortSignal;
}

export class Loopback {
  readonly #server: Server;
  readonly #origin: string;
  readonly #startPath = `/login/${randomBytes(32).toString("base64url")}`;
  readonly #isOwn: typeof isOwnConnection;

  /** Listens on a port of the system's choice, or on `port` where the provider knows but one. */
  static async open(port = 0, isOwn = isOwnConnection): Promise<Loopback> {
    if (port > 65_535) throw new WritError("WRIT_USAGE", `--port ${port}: ports end at 65535.`);
    const server = createServer({ maxHeaderSize: callbackCharactersMax * 2, requestTimeout: 10_000 });
    server.maxConnections = 32;
    server.listen(port, host);
    try {
      await once(server, "listening");
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new WritError("CLI_LOGIN", `Port ${port} of ${host} cannot be listened on (${code}).`);
    }
    return new Loopback(server, isOwn);
  }

  private constructor(server: Server, isOwn: typeof isOwnConnection) {
    [this.#server, this.#isOwn] = [server, isOwn];
    this.#origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  }

  /** What the provider sends the browser back to. */
  get redirectUri(): string {
    return `${this.#origin}/callback`;
  }

  /**
   * What is opened in the browser, with a secret for once: nobody finds it by trying ports. Not the provider's page
   * itself: on Linux a program's arguments are read by every user of the machine, and that address holds `state` and
   * `nonce`; ours leads no other user there.
   */
  get startUri(): string {
    return `${this.#origin}${this.#startPath}`;
  }

  /** What `finish` makes of the first answer with our state; rejects as it does, or when the signal says. */
  async await<Result>(wanted: Awaited<Result>): Promise<Result> {
    const { signal } = wanted;
    return await new Promise<Result>((resolve, reject) => {
      const stop = () => reject(signal.reason);
      if (signal.aborted) return stop();
      signal.addEventListener("abort", stop, { once: true });
      const place = { origin: this.#origin, startPath: this.#startPath, isOwn: this.#isOwn };
      const desk = new Desk(place, wanted, (end) => {
        signal.removeEventListener("abort", stop);
        end.then(resolve, reject);
      });
      this.#server.on("request", (request, response) => void desk.answer(request, response));
    });
  }

  /** Ends every connection. What was answered before has left. */
  async close(): Promise<void> {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }
}

interface DeskPlace {
  readonly origin: string;
  readonly startPath: string;
  readonly isOwn: typeof isOwnConnection;
}

class Desk<Result> {
  readonly #place: DeskPlace;
  readonly #wanted: Awaited<Result>;
  readonly #ended: (end: Promise<Result>) => void;
  #requests = 0;
  #started = false;
  #taken = false;

  constructor(place: DeskPlace, wanted: Awaited<Result>, ended: (end: Promise<Result>) => void) {
    this.#place = place;
    this.#wanted = wanted;
    this.#ended = ended;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    request.resume();
    this.#requests += 1;
    const url = this.#urlOf(request);
    if (url === undefined) return refuse(response, this.#requests > callbackRequestsMax ? 429 : 404);
    if (url.pathname !== "/callback") {
      // Who goes to the provider first logs in as themselves: nobody but who runs this, and once.
      const own = isSame(url.pathname, this.#place.startPath) && (await this.#place.isOwn(request.socket));
      if (!own || this.#started) return refuse(response, 400);
      this.#started = true;
      response.writeHead(302, { ...pageHeaders, location: this.#wanted.destination }).end();
    } else if (!this.#taken && this.#isOurs(url)) {
      this.#taken = true;
      await this.#finish(url, response);
    } else refuse(response, 400);
  }

  /** Undefined for what no browser of ours asks. The name is checked: another one may lead here (DNS rebinding). */
  #urlOf({ method, url, headers }: IncomingMessage): URL | undefined {
    if (this.#requests > callbackRequestsMax || method !== "GET" || `http://${headers.host}` !== this.#place.origin)
      return undefined;
    if (url === undefined || url.length > callbackCharactersMax || !url.startsWith("/")) return undefined;
    const parsed = URL.parse(`${this.#place.origin}${url}`);
    return parsed !== null && /^\/(?:login\/[\w-]+|callback)$/.test(parsed.pathname) ? parsed : undefined;
  }

  /** Whoever comes with another state is told so, and the login goes on: no page may end somebody's login. */
  #isOurs({ searchParams }: URL): boolean {
    const given = searchParams.getAll("state");
    return given.length === 1 && isSame(given[0] ?? "", this.#wanted.state);
  }

  async #finish(url: URL, response: ServerResponse): Promise<void> {
    const end = this.#wanted.finish(url);
    const good = await end.then(
      () => true,
      () => false,
    );
    // The page first: what comes next closes the connection.
    await new Promise<void>((resolve) => {
      response
        .once("close", resolve)
        .writeHead(good ? 200 : 400, pageHeaders)
        .end(donePage(good), resolve);
    });
    this.#ended(end);
  }
}

function isSame(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

function refuse(response: ServerResponse, status: number): void {
  const text = status === 400 ? "This is not the login that your terminal waits for." : "Go back to your terminal.";
  response.writeHead(status, pageHeaders).end(wrongPage(text));
}
