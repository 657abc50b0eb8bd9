// Runs of expire against the double of GitHub, on days that a test chooses. What runs must see GitHub by its API alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Expiry, findExpiry, openWriter, ownBranch, type Tidied, tidyByPull, tidyDirectly } from "@writ/github";
import type { HubPull } from "../doubles/github/pull.ts";
import { isOpen } from "../doubles/github/pull.ts";
import { EvidenceWorld } from "./evidence-world.ts";

export interface RunWish {
  /** Day of November 2026, at noon. */
  readonly day: number;
  readonly token?: string;
  readonly again?: boolean;
  readonly direct?: boolean;
  /** The commit that is checked out; absent: the newest of main. */
  readonly commit?: string;
}

const branch = ownBranch("writ/expire");

export class ExpireWorld {
  readonly evidence: EvidenceWorld;
  readonly waits: number[] = [];
  readonly #contents = new Map<string, Uint8Array>();

  private constructor(evidence: EvidenceWorld) {
    this.evidence = evidence;
  }

  static async open(): Promise<ExpireWorld> {
    return new ExpireWorld(await EvidenceWorld.open());
  }

  get double() {
    return this.evidence.double;
  }

  get hub() {
    return this.evidence.double.hub;
  }

  /** Grants of orders-db by name, each with the day on which it ends. */
  grants(days: Readonly<Record<string, number | null>>): string {
    const changes = Object.entries(days).map(([name, day]) => [
      `grants/orders-db/${name}.yaml`,
      day === null ? null : grant(name, day),
    ]);
    return this.hub.pushDirectly({
      changes: Object.fromEntries(changes),
      as: this.evidence.sam,
      message: "Grants (#7)",
    });
  }

  async look({ day, commit = this.main() }: RunWish): Promise<Expiry> {
    const { stored } = this.hub;
    const blobs = stored.tree(commit, true).filter(({ type }) => type === "blob");
    const files = new Map(blobs.map(({ path, sha }) => [path, this.#contentOf(sha)]));
    const nowSeconds = Date.UTC(2026, 10, day, 12) / 1000;
    const found = await findExpiry({ files, commit, nowSeconds, git: this.evidence.git });
    if (!found.ok) throw new Error(JSON.stringify(found.diagnostics));
    return found.expiry;
  }

  #contentOf(sha: string): Uint8Array {
    const bytes = this.#contents.get(sha) ?? this.hub.stored.bytes(["cat-file", "blob", sha]);
    this.#contents.set(sha, bytes);
    return bytes;
  }

  async run(wish: RunWish): Promise<Tidied> {
    const expiry = await this.look(wish);
    const { owner, name: repository } = this.hub.repository;
    const { token = this.double.token, again = false, direct = false } = wish;
    const wait = async (ms: number): Promise<void> => void this.waits.push(ms);
    const writer = openWriter({ token, owner, repository, apiUrl: this.double.url, wait });
    return direct ? await tidyDirectly(writer, { expiry }) : await tidyByPull(writer, { expiry, branch, again });
  }

  main(): string {
    return this.hub.stored.commitOf("refs/heads/main") ?? "";
  }

  openPulls(): HubPull[] {
    return [...this.hub.pulls.values()].filter(isOpen);
  }

  /** What the branch of a pull request removes, and nothing else, from where it left main. */
  removedBy({ head }: HubPull): string[] {
    const base = this.hub.stored.run(["merge-base", "main", head]);
    const lines = this.hub.stored.run(["diff", "--name-status", "--no-renames", base, head]).split("\n");
    return lines.filter(Boolean).map((line) => line.replace(/^D\tgrants\/orders-db\/(.*)\.yaml$/, "$1"));
  }

  /** As the button of the page: by a person, without merging. */
  closeByHand(pull: HubPull): void {
    pull.closedAt = this.hub.tick();
  }

  /** Requests since `from` that change something. */
  writes(from = 0): string[] {
    return this.double.requests.slice(from).filter((request) => !request.startsWith("GET "));
  }

  async close(): Promise<void> {
    await this.evidence.close();
  }
}

function grant(name: string, day: number): string {
  const person = /^(alice|olga|sam|paul|bob)$/.test(name) ? name : "alice";
  const until = `2026-11-${String(day).padStart(2, "0")}T00:00:00Z`;
  const times = `from: 2026-11-01T00:00:00Z\nuntil: ${until}\n`;
  return `to: { user: ${person}@acme.example }\nrole: read-only\nwhy: INC-1 duplicate invoices\n${times}`;
}

/** One test in a world of its own, whose requests and answers were as GitHub describes them. */
export function scene(name: string, play: (world: ExpireWorld) => Promise<void>): void {
  test(name, async () => {
    const world = await ExpireWorld.open();
    try {
      await play(world);
      assert.deepEqual(world.double.breaches, [], "requests and answers are as GitHub describes them");
    } finally {
      await world.close();
    }
  });
}
