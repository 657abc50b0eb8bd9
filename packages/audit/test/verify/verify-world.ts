// What there is to verify, made small and real: an access repository in git, bundles in a chain with their evidence,
// and records of sessions that they decided.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  BundleState,
  bundleFileName,
  digestOfBytes,
  generateKey,
  openBundle,
  publishToFolder,
  replaceFile,
  signBundle,
  type UnsignedBundle,
  withGrants,
} from "@writ/bundle";
import { compileModel } from "@writ/compiler";
import { type EpochSeconds, named, type StatementFacts, type Subject } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import { type EvidenceDocument, encodeEvidence, loadHistory } from "@writ/github";
import { evidenceFileName } from "@writ/publish";
import { type RecordKey, RecordStore } from "@writ/record";
import { commitOf, git, parseCommit } from "@writ/repository";
import { AccessSession, type Authority, type OpenRequest } from "@writ/session";
import { assertPlace, openStore } from "@writ/store";
import { type VerifyAnswer, type VerifyWish, verifyAll } from "../../src/verify/verify-all.ts";

export const startSeconds = Date.UTC(2026, 10, 22, 10, 0, 0) / 1000;
export const grantPath = "grants/orders-db/alice.yaml";

const files: Readonly<Record<string, string>> = {
  "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h }
bundle: { life: 72h }
resources:
  orders-db: { addresses: ["db.internal:5432"], secrets: ["env:ORDERS"] }
`,
  "people.yaml": "alice@acme.example: { issuer: dev, subject: alice, github: 1001 }\n",
  "resources/orders-db.yaml": `kind: postgres
address: db.internal:5432
database: orders
tls: verify-full
owners: ["@acme/payments"]
record: { results: digest }
roles:
  read-only: { allow: [select], functions: [public.total], login: { user: ro, password: { env: ORDERS } } }
`,
  "guards/orders-db.yaml": "deny: [{ columns: [public.customers.ssn] }]\nlimit: { rows: 1000 }\n",
};

const grantText = `to: { user: alice@acme.example }
role: read-only
why: INC-1 duplicates
from: 2026-11-22T00:00:00Z
until: 2026-11-23T00:00:00Z
`;

export function facts(over: Partial<StatementFacts> = {}): StatementFacts {
  const none = { tags: [], writes: [], functions: [], refusals: [], masked: false };
  return { kinds: ["select"], reads: ["public.invoices"], ...none, ...over };
}

const subject: Subject = {
  kind: "user",
  name: "alice@acme.example",
  issuer: "dev",
  subject: "alice",
  claims: {},
  authenticatedAt: named<EpochSeconds>(startSeconds),
};

const request: OpenRequest = {
  ...{ subject, resource: "orders-db", role: "read-only" },
  client: { address: "10.1.2.3:5000", protocol: "postgres", tokenId: "t-1", trial: true },
};

class HandAuthority implements Authority {
  current: Evaluator | undefined;
  ms = startSeconds * 1000;
  readonly #listeners = new Set<() => void>();

  evaluator(): Evaluator | undefined {
    return this.current;
  }
  nowMs(): number {
    return this.ms;
  }
  clockBehind(): boolean {
    return false;
  }
  onSwap(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  swap(next: Evaluator | undefined): void {
    this.current = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

export class VerifyWorld {
  readonly folder: string;
  readonly authority = new HandAuthority();
  readonly bundleKey: Awaited<ReturnType<typeof generateKey>>;
  readonly recordKey: RecordKey;
  /** The private half. */
  readonly signer: RecordKey;
  /** Under which alice has her grant. */
  granted: Evaluator | undefined;
  #prev: string | null = null;
  #seq = 0;
  #last: { readonly unsigned: UnsignedBundle; readonly commit: string; readonly ev: string } | undefined;

  private constructor(folder: string, keys: { bundle: VerifyWorld["bundleKey"]; record: VerifyWorld["bundleKey"] }) {
    this.folder = folder;
    this.bundleKey = keys.bundle;
    const { kid } = keys.record;
    this.recordKey = { kid, jwk: keys.record.publicJwk };
    this.signer = { kid, jwk: keys.record.privateJwk };
  }

  /** Three commits, four bundles (one a renewal), two sessions. */
  static async make(): Promise<VerifyWorld> {
    const folder = await mkdtemp(join(tmpdir(), "writ-verify-"));
    const keys = { bundle: await generateKey("bundle"), record: await generateKey("record") };
    const world = new VerifyWorld(folder, keys);
    await mkdir(world.at("access"), { recursive: true });
    await git(world.at("access"), ["init", "--quiet", "--initial-branch=main"]);
    await world.commit("Describe orders-db", files);
    await world.publish();
    await world.commit("Grant alice", { [grantPath]: grantText });
    world.granted = await world.publish();
    await world.#sessions(world.granted);
    return world;
  }

  at(...path: readonly string[]): string {
    return join(this.folder, ...path);
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  async commit(message: string, changes: Readonly<Record<string, string | null>>): Promise<void> {
    for (const [path, text] of Object.entries(changes)) {
      const file = this.at("access", path);
      await mkdir(dirname(file), { recursive: true });
      if (text === null) await rm(file);
      else await writeFile(file, text);
    }
    await git(this.at("access"), ["add", "--all"]);
    const who = ["-c", "user.name=Alice", "-c", "user.email=alice@acme.example", "-c", "commit.gpgSign=false"];
    await git(this.at("access"), [...who, "commit", "--quiet", "--message", message]);
  }

  /** The last commit, with evidence that calls each version proved. */
  async publish(): Promise<Evaluator> {
    const access = this.at("access");
    const commit = await commitOf(access, "HEAD");
    const parsed = await parseCommit(access, commit);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
    const evidence = await encodeEvidence(await this.#evidence(commit));
    await mkdir(this.at("bundles"), { recursive: true });
    const name = evidenceFileName(evidence.digest);
    await replaceFile({ folder: this.at("bundles"), name, mode: 0o644 }, evidence.bytes);
    this.#seq += 1;
    this.#last = { unsigned: await compileModel(parsed.model, { commit }), commit, ev: evidence.digest };
    return await this.sign();
  }

  /** The last content once more: a renewal, when it was signed before. */
  async sign(over: Partial<{ seq: number; prev: string | null; iat: number }> = {}): Promise<Evaluator> {
    if (this.#last === undefined) throw new Error("nothing was published");
    const { unsigned, commit, ev } = this.#last;
    const iat = over.iat ?? Math.floor(this.authority.ms / 1000);
    const place = { epoch: 1, seq: over.seq ?? this.#seq, prev: over.prev === undefined ? this.#prev : over.prev };
    const claims = { ...place, iat, exp: iat + 259_200, commit, repo_id: "777", scope: "production", ev };
    const bytes = await signBundle(unsigned, claims, { kid: this.bundleKey.kid, jwk: this.bundleKey.privateJwk });
    this.#prev = (await publishToFolder(this.at("bundles"), bytes)).digest;
    const trust = { ...this.trust, epoch: 1, minSequence: 0 };
    const verified = await openBundle(bytes, trust, { nowSeconds: iat });
    // No proxy would keep one that goes back.
    if (over.seq === undefined) await (await BundleState.open(this.at("records", "state"))).keep(verified);
    return await loadEvaluator(verified);
  }

  /** Signs what no commit has: the last content with its data changed. */
  async forge(change: (data: string) => string): Promise<void> {
    if (this.#last === undefined) throw new Error("nothing was published");
    const data = Buffer.from(change(Buffer.from(this.#last.unsigned.data).toString("utf8")));
    this.#last = { ...this.#last, unsigned: { ...this.#last.unsigned, data } };
    this.#seq += 1;
    await this.sign({ iat: startSeconds + 5000 });
  }

  /** The last commit under the rules as they were before: what a bundle holds matters not. */
  async publishAsIs(): Promise<void> {
    if (this.#last === undefined) throw new Error("nothing was published");
    const commit = await commitOf(this.at("access"), "HEAD");
    const evidence = await encodeEvidence(await this.#evidence(commit));
    const name = evidenceFileName(evidence.digest);
    await replaceFile({ folder: this.at("bundles"), name, mode: 0o644 }, evidence.bytes);
    const { unsigned } = this.#last;
    const manifest = Buffer.from(Buffer.from(unsigned.manifest).toString("utf8").replace(this.#last.commit, commit));
    this.#last = { unsigned: { ...unsigned, manifest }, commit, ev: evidence.digest };
    this.#seq += 1;
    await this.sign({ iat: startSeconds + 5000 });
  }

  /** Signs with an offline key, over the newest regular bundle, a grant for alice; it lies in the archive by hand. */
  async breakGlass(
    offline: VerifyWorld["bundleKey"],
    over: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly evaluator: Evaluator; readonly digest: string }> {
    const base = await readFile(this.at("bundles", latest));
    const iat = Math.floor(this.authority.ms / 1000);
    const known = { ...this.trust, epoch: 1, minSequence: 0 };
    const below = await openBundle(base, known, { nowSeconds: iat });
    const id = "orders-db/break-glass-alice";
    const to = { user: "alice@acme.example" };
    const grant = { to, resource: "orders-db", role: "read-only", until: iat + 7200 };
    const { wasm, manifest } = below;
    const parts = { wasm, manifest, data: withGrants(below.data, { [id]: grant }) };
    const { epoch, seq, commit, repo_id, scope } = below.claims;
    const claims = { epoch, seq, commit, repo_id, scope, iat, exp: iat + 7200, prev: below.digest, ev: null };
    const key = { kid: offline.kid, jwk: offline.privateJwk };
    const bytes = await signBundle(parts, { ...claims, breakGlass: [id], ...over }, key);
    const digest = digestOfBytes(bytes);
    await replaceFile({ folder: this.at("bundles"), name: bundleFileName(await digest), mode: 0o644 }, bytes);
    const breakGlass = { kid: offline.kid, jwk: offline.publicJwk, longestSeconds: 14_400 };
    const watermark = { epoch, seq, iat: below.claims.iat, commit, digest: below.digest, content: below.content };
    const asked = { nowSeconds: iat, watermark, breakGlass: { base } };
    const evaluator = await loadEvaluator(await openBundle(bytes, { ...known, breakGlass }, asked));
    return { evaluator, digest: await digest };
  }

  get trust() {
    const { kid, publicJwk } = this.bundleKey;
    return { keys: [{ kid, jwk: publicJwk }], repository: "777", scope: "production" };
  }

  /** Everything in a folder such as `copy` makes, verified. */
  async verify(folder: string, over: Partial<VerifyWish> = {}): Promise<VerifyAnswer> {
    return await verifyAll({ ...this.wish(folder), ...over });
  }

  wish(folder: string, listed: Partial<NonNullable<VerifyWish["archive"]>> = {}): Required<Omit<VerifyWish, "report">> {
    return {
      records: { folder: join(folder, "records"), keys: [this.recordKey] },
      archive: {
        store: openStore(assertPlace({ address: join(folder, "bundles") }), { env: {} }),
        trust: this.trust,
        nowSeconds: startSeconds + 86_400 * 30,
        clone: { folder: join(folder, "access"), opa: async () => undefined },
        ...listed,
      },
    };
  }

  async #evidence(commit: string): Promise<EvidenceDocument> {
    const history = await loadHistory((words, input) => git(this.at("access"), words, input), commit);
    const root = history.commits.at(-1)?.sha;
    const proof = {
      ...{ by: "approval" as const, pull: 7, head: commit, base: commit, mergedSeconds: startSeconds - 60 },
      ...{ author: 1001, approver: 1002, review: 5, approvedSeconds: startSeconds - 90, owner: "@acme/payments" },
    };
    const shipped = [...history.versions].flatMap(([path, [version]]) => {
      if (version === undefined || version.blob === null) return [];
      const { blob } = version;
      const file =
        version.commit === root
          ? { status: "root" as const, commit: version.commit, blob }
          : { status: "proved" as const, commit: version.commit, blob, proof };
      return [[path, file] as const];
    });
    return { repository: 777, branch: "main", commit, files: Object.fromEntries(shipped), heldBack: {} };
  }

  async #sessions(granted: Evaluator): Promise<void> {
    const { authority } = this;
    authority.current = granted;
    const store = await RecordStore.open({ folder: this.at("records"), key: this.signer });
    const first = await this.open(store);
    await this.run(first, facts());
    await this.run(first, facts({ kinds: ["ddl"], tags: ["drop"], writes: ["public.invoices"], reads: [] }));
    await this.run(first, facts({ functions: ["public.total"] }));
    await this.run(first, facts({ functions: ["public.other"], columns: ["public.customers.ssn"] }));
    await this.run(first, facts({ refusals: [{ code: "sql-unknown", message: "Not understood.", position: 3 }] }));
    first.refuse({ text: "?", parts: [], changed: false }, [{ code: "protocol", message: "No such message." }]);
    authority.ms += 90_000;
    authority.swap(await this.sign());
    await this.run(first, facts({ reads: ["public.customers"] }));
    const second = await this.open(store, { ...request, grant: "orders-db/alice" });
    await this.run(second, facts());
    await this.commit("Take it away", { [grantPath]: null });
    authority.ms += 90_000;
    authority.swap(await this.publish());
    await first.close();
    await second.close();
    await store.close();
  }

  async open(store: RecordStore, wanted = request): Promise<AccessSession> {
    const opened = await AccessSession.open(this.authority, store, wanted);
    if (!opened.ok) throw new Error(JSON.stringify(opened.denied));
    return opened.session;
  }

  async run(session: AccessSession, ...parts: readonly StatementFacts[]): Promise<void> {
    const admission = await session.admit({ text: "SELECT * FROM invoices", parts, changed: false });
    if (admission.decision !== "allow") return;
    session.finish(admission.statement, { rows: 1, bytes: 40, durationMs: 2 });
  }
}

export const latest = bundleFileName();
