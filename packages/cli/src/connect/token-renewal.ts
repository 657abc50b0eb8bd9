// Keeps a token fresh while somebody may ask for it again: tools reconnect, pools grow. It must never ask in a tight
// loop, nor keep a program from ending.
import { WritError } from "@writ/contracts";
import { renewAgainMs, renewMsMin, renewShare } from "./limits.ts";
import { AccessRefused } from "./proxy-door.ts";

export interface Renewal {
  /** A new token and how long it lives. */
  renew(): Promise<{ readonly lifeSeconds: number }>;
  /** Says once what the user should know. */
  say(line: string): void;
}

/** Renews until it is stopped or the proxy says no; resolves when either came. */
export function keepRenewing(
  lifeSeconds: number,
  { renew, say }: Renewal,
): { stop(): void; readonly ended: Promise<void> } {
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let troubled = false;
  const end = () => {
    stopped = true;
    clearTimeout(timer);
    resolve();
  };
  const turn = async (): Promise<void> => {
    try {
      const { lifeSeconds: next } = await renew();
      troubled = false;
      again(delayMs(next));
    } catch (error) {
      if (stopped) return;
      const said = error instanceof WritError ? error.message : String(error);
      if (error instanceof AccessRefused && error.error !== "temporarily_unavailable") {
        say(`writ: no new token: ${said}`);
        return end();
      }
      // Once: a screen full of the same line helps nobody.
      if (!troubled) say(`writ: no new token yet: ${said}`);
      troubled = true;
      again(renewAgainMs);
    }
  };
  const again = (ms: number) => {
    if (!stopped) timer = setTimeout(() => void turn(), ms);
  };
  again(delayMs(lifeSeconds));
  return { stop: end, ended };
}

export function delayMs(lifeSeconds: number): number {
  return Math.max(renewMsMin, Math.floor(lifeSeconds * 1000 * renewShare));
}
