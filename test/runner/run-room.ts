// A run's own folder for temporary files, and at its end a search of it, of the checkout's cache, of what the run
// printed and of every process for the secrets that tests made. It must never print one, nor search another's files.
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { componentCache, filesWithSecrets, holdsSecret, marksInBook, processesWithSecrets } from "@writ/testkit";
import { keptPlaces } from "./kept-places.ts";

export interface Searched {
  /** How many secrets were looked for. */
  readonly secrets: number;
  /** Where one was found, without it. */
  readonly found: readonly string[];
}

export class RunRoom {
  readonly #folder: string;
  readonly #book: string;
  readonly #startedMs = Date.now();

  static async open(): Promise<RunRoom> {
    // Short names: paths of sockets below have 107 bytes (unix(7)).
    const folder = await mkdtemp(join(tmpdir(), "writ-run-"));
    // PostgreSQL refuses to run as root: the user it runs as there must get through to folders that are its own, and
    // remove them when whoever started it was killed. Rights as those of the system's own folder for such files.
    if (process.getuid?.() === 0) await chmod(folder, 0o1777);
    const books = await mkdtemp(join(tmpdir(), "writ-book-"));
    const book = join(books, "book");
    await writeFile(book, "", { mode: 0o600 });
    return new RunRoom(folder, book);
  }

  private constructor(folder: string, book: string) {
    [this.#folder, this.#book] = [folder, book];
  }

  /** For every test process. */
  get env(): Readonly<Record<string, string>> {
    return { TMPDIR: this.#folder, WRIT_SECRET_BOOK: this.#book };
  }

  /** `printed`: what the run said so far. */
  async search(printed: string): Promise<Searched> {
    const marks = marksInBook(this.#book);
    const left = await filesWithSecrets(this.#folder, { marks, kept: keptPlaces });
    const cached = await filesWithSecrets(componentCache, { marks, sinceMs: this.#startedMs });
    const found = [
      ...left.map((path) => `temporary files: ${path}`),
      ...cached.map((path) => `cache: ${path}`),
      ...(holdsSecret(printed, marks) ? ["what this run printed"] : []),
      ...(await processesWithSecrets(marks, ["cmdline", "environ"])),
    ];
    return { secrets: marks.size, found };
  }

  /** Removes the book, and what tests left behind. */
  async close(): Promise<void> {
    await rm(join(this.#book, ".."), { recursive: true, force: true });
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}
