// Who on this machine is at the other end of a loopback connection, as Linux says it: arguments of programs, and so the
// address that a browser is given, are read by every user there. It must never take somebody else's connection for
// ours, nor keep a user out where the kernel shows no connections at all.
import { readFile } from "node:fs/promises";
import { isIPv4 } from "node:net";
import { endianness } from "node:os";

export interface Ends {
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
}

/** True where nothing can be told: no /proc (macOS, Windows), where others do not see the address either. */
export async function isOwnConnection(ends: Ends, uid: number | undefined = process.getuid?.()): Promise<boolean> {
  if (uid === undefined) return true;
  const tables = await Promise.all(
    ["tcp", "tcp6"].map((name) => readFile(`/proc/net/${name}`, "utf8").catch(() => "")),
  );
  return isOwnIn(tables.join("\n"), ends, uid);
}

/**
 * As proc(5) has /proc/net/tcp. The superuser counts as ourselves: it reads everything anyway, and relays of WSL are
 * its. A connection that its owner has closed says uid 0 without an inode, and is nobody's.
 */
export function isOwnIn(table: string, ends: Ends, uid: number): boolean {
  const [ours, theirs] = [spelled(ends.localAddress, ends.localPort), spelled(ends.remoteAddress, ends.remotePort)];
  if (ours === undefined || theirs === undefined) return false;
  const rows = table.split("\n").map((line) => line.trim().split(/\s+/));
  const between = (from: readonly string[], to: readonly string[]) =>
    rows.find(([, local = "", remote = ""]) => from.includes(local) && to.includes(remote));
  const row = between(theirs, ours);
  // A kernel that shows our own end shows the other one too, as long as somebody holds it.
  if (row === undefined) return between(ours, theirs) === undefined;
  const [owner, inode] = [Number(row[7]), Number(row[9])];
  return owner === uid || (owner === 0 && inode > 0);
}

/** One address as both tables spell it: words of the machine's own byte order, then the port. */
function spelled(address = "", port = 0): readonly string[] | undefined {
  const plain = address.replace(/^::ffff:/i, "");
  if (!isIPv4(plain)) return undefined;
  const inOrder = (bytes: readonly number[]) => (endianness() === "LE" ? bytes.toReversed() : bytes);
  const hex = (bytes: readonly number[]) => Buffer.from(inOrder(bytes)).toString("hex").toUpperCase();
  const end = `${hex(plain.split(".").map(Number))}:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  return [end, `${hex([0, 0, 0, 0])}${hex([0, 0, 0, 0])}${hex([0, 0, 0xff, 0xff])}${end}`];
}
