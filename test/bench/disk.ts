// What the disk under the records takes for what every statement waits for: an append and its fdatasync.
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { Row } from "./figures.ts";
import type { Plan } from "./plan.ts";

/** About what a record holds of a point select. */
const lineBytes = 700;

export async function measureDisk(folder: string, plan: Plan): Promise<Row[]> {
  const file = await open(join(folder, "disk"), "ax", 0o600);
  const line = Buffer.alloc(lineBytes, "x");
  const micros: number[] = [];
  try {
    for (let count = 0; count < plan.syncCount; count++) {
      const started = performance.now();
      await file.write(line);
      await file.datasync();
      micros.push((performance.now() - started) * 1000);
    }
  } finally {
    await file.close();
  }
  const measures = [{ name: "time", unit: "µs", values: micros }];
  return [{ section: "Disk under the records", of: `append ${lineBytes} bytes, fdatasync`, target: "disk", measures }];
}
