// Which folder a command means. It must never look into it.
import { resolve } from "node:path";

export function repositoryFolder(from: string, named: string): string {
  return resolve(from, named);
}
