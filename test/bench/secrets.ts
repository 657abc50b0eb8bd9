// What a secret that is kept costs a login: asked of the door that the proxy asks, after one fetch from a double of
// Vault.
import { openSecrets } from "@writ/secrets";
import { VaultDouble } from "../doubles/vault/vault.ts";
import type { Row } from "./figures.ts";
import type { Plan } from "./plan.ts";
import { ownMicrosEach } from "./processor-time.ts";

const opens = 200_000;
const warmRounds = 2;
const reference = { vault: "secret/data/orders#password" };

export async function measureSecrets({ compileRounds }: Plan, report: (line: string) => void): Promise<Row[]> {
  report("Secrets");
  const vault = await VaultDouble.start();
  vault.approles.set("writ", "only-for-this-measure");
  vault.kv.set("secret/data/orders", { password: "kept-for-this-measure" });
  const auth = { appRole: { roleId: "writ", secretId: { env: "SECRET_ID" } } };
  const configuration = { keepForMs: 3_600_000, vault: { address: vault.address, auth } };
  const secrets = openSecrets(configuration, { env: { SECRET_ID: "only-for-this-measure" } });
  const values: number[] = [];
  try {
    const references = Array.from({ length: opens }, () => reference);
    for (let round = -warmRounds; round < compileRounds; round++) {
      const micros = await ownMicrosEach(references, (each) => secrets.open(each));
      if (round >= 0) values.push(micros);
    }
  } finally {
    await secrets.close();
    await vault.stop();
  }
  const measures = [{ name: "from cache", unit: "µs", values }];
  return [{ section: "Secrets", of: "a password of Vault", target: "@writ/secrets", measures }];
}
