// Run by record-store.test.ts as a process of its own: appends to four sessions until it is killed, and tells its
// parent each line only when it is durable.
import { RecordStore } from "../src/record-store.ts";
import { header, statement } from "./fixtures.ts";

process.once("message", (options: Parameters<typeof RecordStore.open>[0]) => {
  void run(options);
});

async function run(options: Parameters<typeof RecordStore.open>[0]): Promise<void> {
  const store = await RecordStore.open(options);
  await Promise.all(Array.from({ length: 4 }, () => appendForEver(store)));
}

async function appendForEver(store: RecordStore): Promise<void> {
  const record = await store.start(header);
  for (let number = 1; ; number++) {
    const line = record.append(statement(number, `SELECT ${"x".repeat(number % 5000)}`));
    record.append({ type: "outcome", statement: number, rows: 1, bytes: 1, durationMs: 0 });
    await record.durable();
    process.send?.({ session: record.id, line });
  }
}
