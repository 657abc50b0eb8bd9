// Asks a person at a terminal for a yes. It must never take silence, a pipe or anything but `y` or `yes` for one.
import { createInterface } from "node:readline";
import { WritError } from "@writ/contracts";
import { printableLine } from "../terminal.ts";

export interface Asker {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
  readonly stop: AbortSignal;
}

/** @throws WritError WRIT_USAGE when nobody sits there. */
export async function askYes(question: string, { input, output, stop }: Asker): Promise<boolean> {
  if (input.isTTY !== true) throw new WritError("WRIT_USAGE", "Nobody can be asked here. Say --yes if it is a yes.");
  const lines = createInterface({ input, output, terminal: false });
  const end = (): void => lines.close();
  stop.addEventListener("abort", end);
  try {
    output.write(`${printableLine(question)} [y/N] `);
    for await (const line of lines) return /^y(es)?$/i.test(line.trim());
    return false;
  } finally {
    stop.removeEventListener("abort", end);
    lines.close();
  }
}
