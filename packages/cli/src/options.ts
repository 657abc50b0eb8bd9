// Reads options of a command as what they are, with an error that names the option. It must never guess.
import { WritError } from "@writ/contracts";
import { parseDuration } from "@writ/model";
import type { Invocation } from "./command.ts";

export function textOption(invocation: Invocation, name: string): string | undefined {
  const value = invocation.options[name];
  return typeof value === "string" ? value : undefined;
}

/** @throws WritError WRIT_USAGE when it was not given. */
export function neededOption(invocation: Invocation, name: string): string {
  const value = textOption(invocation, name);
  if (value !== undefined && value !== "") return value;
  const description = invocation.known?.[name]?.description;
  throw new WritError("WRIT_USAGE", `--${name} is needed${description === undefined ? "" : `: ${description}`}.`);
}

/**
 * `--repository ID` where the repository's id is meant, which GitHub gives no other: bundles signed for a name would be
 * refused by every proxy.
 */
export function repositoryIdOption(invocation: Invocation): string {
  const id = neededOption(invocation, "repository");
  if (!id.includes("/")) return id;
  const how = "Write its id, as proxy.yaml pins it: gh api repos/OWNER/NAME --jq .id";
  throw new WritError("WRIT_USAGE", `--repository ${id} is a name. ${how}`);
}

export function flagOption(invocation: Invocation, name: string): boolean {
  return invocation.options[name] === true;
}

/** One positional at most; `fallback` when none was given. */
export function onePositional(invocation: Invocation, fallback: string): string {
  if (invocation.positionals.length > 1) {
    throw new WritError(
      "WRIT_USAGE",
      `One argument at most; ${JSON.stringify(invocation.positionals[1])} is one too many.`,
    );
  }
  return invocation.positionals[0] ?? fallback;
}

/** @throws WritError WRIT_USAGE when a word stands where none is expected. */
export function assertNoPositionals({ positionals: [first] }: Invocation): void {
  if (first !== undefined) throw new WritError("WRIT_USAGE", `${JSON.stringify(first)} is one word too many.`);
}

/** A whole number from `least` on; undefined when it was not given. */
export function countOption(invocation: Invocation, name: string, least: number): number | undefined {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (count >= least) return count;
  throw new WritError("WRIT_USAGE", `--${name} ${text} is not a whole number from ${least} on.`);
}

/** `90s`, `15m`, `2h`, `3d` → seconds. */
export function durationOption(invocation: Invocation, name: string): number | undefined {
  const text = textOption(invocation, name);
  if (text === undefined) return undefined;
  const seconds = parseDuration(text);
  if (seconds === undefined)
    throw new WritError("WRIT_USAGE", `--${name} ${text} is not a duration such as 15m or 2h.`);
  return seconds;
}
