// What proving records costs: their chains alone, and with every decision asked again of its bundle. Records are
// written by the store that proxies write with; statements come again as they do in programs.
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateKey, publishToFolder, signBundle } from "@writ/bundle";
import { commands, run } from "@writ/cli";
import { compileModel } from "@writ/compiler";
import { type EpochSeconds, named } from "@writ/contracts";
import { parseRepository } from "@writ/model";
import { type RecordKey, RecordStore } from "@writ/record";
import type { Row } from "./figures.ts";
import type { Plan } from "./plan.ts";

const commit = "a".repeat(40);
const grantUntil = 4_102_444_800;
const files: Readonly<Record<string, string>> = {
  "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers: { dev: { trial: true } }
limits: { grant: 36500d, session: 8h }
resources:
  orders-db: { addresses: ["db.internal:5432"], secrets: ["env:ORDERS"] }
`,
  "people.yaml": "alice@acme.example: { issuer: dev, subject: alice, github: 1 }\n",
  "resources/orders-db.yaml": `kind: postgres
address: db.internal:5432
database: orders
tls: verify-full
owners: ["@acme/payments"]
roles:
  read-only: { allow: [select], login: { user: ro, password: { env: ORDERS } } }
`,
  "grants/orders-db/alice.yaml":
    "to: { user: alice@acme.example }\nrole: read-only\nwhy: bench\n" +
    "from: 2020-01-01T00:00:00Z\nuntil: 2100-01-01T00:00:00Z\n",
};

export async function measureVerify(plan: Plan, report: (line: string) => void): Promise<Row[]> {
  report(`Verify: ${plan.verifyStatements.toLocaleString("en")} statements`);
  const folder = await mkdtemp(join(tmpdir(), "writ-bench-verify-"));
  try {
    const { digest, iat } = await makeArchive(folder);
    await makeRecords(folder, { digest, iat, statements: plan.verifyStatements });
    const bytes = await bytesBelow(join(folder, "records"));
    const chains = ["--records", "records", "--key", "record.public.jwk"];
    const archive = ["--store", "bundles", "--repository", "1", "--key", "bundle.public.jwk"];
    const counts = { bytes, statements: plan.verifyStatements };
    return [
      await measured(folder, { words: chains, target: "chains and signatures", plan, ...counts }),
      await measured(folder, { words: [...chains, ...archive], target: "every decision again, too", plan, ...counts }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly words: readonly string[];
  readonly target: string;
  readonly plan: Plan;
  readonly bytes: number;
  readonly statements: number;
}

async function measured(folder: string, { words, target, plan, bytes, statements }: Measured): Promise<Row> {
  const speed: number[] = [];
  const processor: number[] = [];
  const each: number[] = [];
  // The first round is of code that nothing has compiled yet.
  for (let round = 0; round <= plan.verifyRounds; round++) {
    const before = process.cpuUsage();
    const started = performance.now();
    let said = "";
    const status = await run(commands, ["verify", ...words, "--json"], {
      out: { write: (text) => (said += text) },
      err: { write: () => true },
      ...{ env: process.env, folder, stop: new AbortController().signal },
    });
    const millis = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    if (status !== 0) throw new Error(`The bench's records are not proved: ${said.slice(0, 2000)}`);
    if (round === 0) continue;
    speed.push(bytes / millis / 1000);
    processor.push(bytes / (user + system));
    each.push(statements / (millis / 1000));
  }
  return {
    ...{ section: "Verify", of: `records of ${statements.toLocaleString("en")} statements`, target },
    measures: [
      { name: "records", unit: "MB", values: [bytes / 1e6] },
      { name: "speed", unit: "MB/s", values: speed },
      { name: "by processor time", unit: "MB/s", values: processor },
      { name: "statements", unit: "1/s", values: each },
    ],
  };
}

async function makeArchive(folder: string): Promise<{ readonly digest: string; readonly iat: number }> {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const parsed = parseRepository(bytes, { nowSeconds: 0 });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  const key = await generateKey("bundle");
  const iat = Math.floor(Date.now() / 1000) - 60;
  const claims = { epoch: 1, seq: 1, iat, exp: iat + 86_400, commit, repo_id: "1", scope: "production" };
  const unsigned = await compileModel(parsed.model, { commit });
  const signed = await signBundle(unsigned, { ...claims, prev: null, ev: null }, { kid: key.kid, jwk: key.privateJwk });
  await mkdir(join(folder, "bundles"));
  await writeFile(join(folder, "bundle.public.jwk"), JSON.stringify(key.publicJwk));
  return { digest: (await publishToFolder(join(folder, "bundles"), signed)).digest, iat };
}

const statementsPerSession = 1_000;
const tables = 40;

async function makeRecords(
  folder: string,
  { digest, iat, statements }: { readonly digest: string; readonly iat: number; readonly statements: number },
): Promise<void> {
  const { kid, privateJwk, publicJwk } = await generateKey("record");
  await writeFile(join(folder, "record.public.jwk"), JSON.stringify(publicJwk));
  const key: RecordKey = { kid, jwk: privateJwk };
  const store = await RecordStore.open({ folder: join(folder, "records"), key });
  for (let done = 0; done < statements; done += statementsPerSession) {
    await writeSession(store, { digest, iat, statements: Math.min(statementsPerSession, statements - done) });
  }
  await store.close();
}

async function writeSession(
  store: RecordStore,
  { digest, iat, statements }: { readonly digest: string; readonly iat: number; readonly statements: number },
): Promise<void> {
  const record = await store.start({
    ...{ tokenId: "t-1", resource: "orders-db", role: "read-only", grant: "orders-db/alice", grantUntil, now: iat + 1 },
    subject: {
      ...{ kind: "user", name: "alice@acme.example", issuer: "dev", subject: "alice", claims: {} },
      authenticatedAt: named<EpochSeconds>(iat),
    },
    bundle: { revision: commit, seq: 1, digest },
    ...{ address: "10.0.0.7:40123", protocol: "postgres", application: "bench" },
  });
  for (let n = 1; n <= statements; n++) {
    const table = `public.orders_${n % tables}`;
    record.append({
      ...{ type: "statement", statement: n, now: iat + 1 + Math.floor(n / 100), changed: false, prepared: "" },
      text: `SELECT id, customer_id, amount, at FROM ${table} WHERE customer_id = $1 ORDER BY at LIMIT 20 OFFSET 0`,
      binds: [{ value: String(n) }],
      parts: [{ kinds: ["select"], tags: [], reads: [table], writes: [], masked: false }],
      ...{ decision: "allow", reasons: [], revision: commit },
    });
    const result = { digest: `sha256:${"c".repeat(64)}` };
    record.append({
      ...{ type: "outcome", statement: n, rows: 20, bytes: 1100, durationMs: 0.73 },
      tag: "SELECT 20",
      result,
    });
    if (n % 200 === 0) await record.durable();
  }
  await record.end({ type: "session-end", reason: "client-left", statements, rows: statements * 20, bytes: 0 });
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries.map(async (entry) =>
    entry.isFile() ? (await stat(join(entry.parentPath, entry.name))).size : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
