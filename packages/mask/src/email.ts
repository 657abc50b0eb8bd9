// E-mail addresses, found by their sign: what may stand before it, and a domain of at least two labels behind it.
import { byteSet, dot, isEscaped, letters, wordBytes } from "./bytes.ts";
import { kind } from "./kinds.ts";
import { domainBytesMax, localPartBytesMax } from "./limits.ts";
import { nothing, undecided, type Window } from "./window.ts";

/** Of what RFC 5322 allows, what people have; a quote or an equals sign belongs to the text around. */
const localBytes = byteSet("A-Z", "a-z", "0-9", "._%+-");
const domainBytes = byteSet("A-Z", "a-z", "0-9", "-.");

/** Looks around the sign at `at`. An address is hidden up to where it is sure to be one; its domain may go on. */
export function lookAtEmail(window: Window, at: number): number {
  const { bytes, end, final } = window;
  const start = localStart(window, at);
  if (start === at) return nothing;
  let letterCount = 0;
  let place = at + 1;
  for (let labels = 0; place < end && place - at <= domainBytesMax; place++) {
    const byte = bytes[place] ?? 0;
    if (byte === dot) {
      if (bytes[place - 1] === dot || place === at + 1) return nothing;
      labels += 1;
      letterCount = 0;
    } else if (domainBytes[byte] === 0) return nothing;
    else if (labels > 0) letterCount += letters[byte] === 1 ? 1 : Number.NEGATIVE_INFINITY;
    if (letterCount < 2) continue;
    window.hide(start, place + 1);
    window.counts[kind.email] = (window.counts[kind.email] ?? 0) + 1;
    return place + 1;
  }
  return place === end && !final && place - at <= domainBytesMax ? undecided : nothing;
}

function localStart({ bytes, low }: Window, at: number): number {
  let start = at;
  while (start > low && at - start < localPartBytesMax && localBytes[bytes[start - 1] ?? 0] === 1) start -= 1;
  // The letter of an escape is not of the address: without it the text would not be JSON any more.
  while (start < at && isEscaped(bytes, low, start)) start += 1;
  return start;
}

/** How far the domain goes on from `at`, as far as that is sure: a dot is of it when a label follows. */
export function domainEnd({ bytes, end }: Window, at: number): number {
  let place = at;
  while (place < end && domainBytes[bytes[place] ?? 0] === 1) {
    if (bytes[place] === dot && (place + 1 === end || wordBytes[bytes[place + 1] ?? 0] === 0)) return place;
    place += 1;
  }
  return place;
}
