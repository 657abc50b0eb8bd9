// One publisher in a process of its own: counts up what `latest` holds, as often as it wins.
// Words: folder, rounds. Prints how often it won.
import { FolderStore } from "../src/folder-store.ts";

const [folder = "", rounds = "0"] = process.argv.slice(2);
const store = new FolderStore(folder);
let won = 0;
for (let round = 0; round < Number(rounds); round += 1) {
  const read = await store.read("latest.tar.gz", 1_000);
  const next = String(Number(Buffer.from(read?.bytes ?? []).toString()) + 1);
  const { replaced } = await store.replace("latest.tar.gz", Buffer.from(next), read?.version ?? null);
  if (replaced) won += 1;
}
process.stdout.write(String(won));
