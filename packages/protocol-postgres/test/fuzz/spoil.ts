// Spoils bytes as a broken or hostile peer would: flips, cuts, repeats, wrong lengths. What it gives back may be valid.
import type { Randomness } from "./randomness.ts";

type Spoiling = (bytes: Buffer, random: Randomness) => Buffer;

const lengthsToTry: readonly [number, ...number[]] = [0, 1, 3, 4, 5, 0x7f, 0xff, 0x7fff, 0x7fff_ffff, 0xffff_ffff];

const flip: Spoiling = (bytes, random) => {
  const copy = Buffer.from(bytes);
  const at = random.below(copy.length);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  return copy;
};

const replace: Spoiling = (bytes, random) => {
  const copy = Buffer.from(bytes);
  copy[random.below(copy.length)] = random.pick([0, 0x7f, 0x80, 0xff]);
  return copy;
};

const cut: Spoiling = (bytes, random) => bytes.subarray(0, random.below(bytes.length));

const leaveOut: Spoiling = (bytes, random) => {
  const start = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(8))]);
};

const insert: Spoiling = (bytes, random) => {
  const at = random.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), random.bytes(1 + random.below(12)), bytes.subarray(at)]);
};

const repeat: Spoiling = (bytes, random) => {
  const start = random.below(bytes.length);
  return Buffer.concat([bytes, bytes.subarray(start, start + 1 + random.below(20))]);
};

/** The length of the first message, if it is one, says something else. */
const misstate: Spoiling = (bytes, random) => {
  if (bytes.length < 5) return flip(bytes, random);
  const copy = Buffer.from(bytes);
  const near = (copy.readUInt32BE(1) + random.below(9) - 4) >>> 0;
  copy.writeUInt32BE(random.chance(0.5) ? near : random.pick(lengthsToTry), 1);
  return copy;
};

/** Another type, with the rest as it was. */
const retype: Spoiling = (bytes, random) => {
  const copy = Buffer.from(bytes);
  copy[0] = Buffer.from("BCDdcfEHFPpQSXRK23GIVvnNAt1sZTW\0")[random.below(32)] ?? 0;
  return copy;
};

const spoilings: readonly [Spoiling, ...Spoiling[]] = [flip, replace, cut, leaveOut, insert, repeat, misstate, retype];

/** `bytes` changed one to three times; empty bytes become random ones. */
export function spoil(bytes: Buffer, random: Randomness): Buffer {
  let spoiled = bytes;
  for (let times = 1 + random.below(3); times > 0; times--) {
    spoiled = spoiled.length === 0 ? random.bytes(1 + random.below(9)) : random.pick(spoilings)(spoiled, random);
  }
  return spoiled;
}
