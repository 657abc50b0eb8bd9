// Engines of archived bundles, made when a record first needs them and let go when others are needed more. It must
// never ask a bundle that no given key signed, nor one of another digest than the record names.
import { WritError } from "@writ/contracts";
import { type Evaluator, loadEvaluator } from "@writ/decision";
import { evaluatorsHeldMax } from "../limits.ts";
import { type ArchiveSource, openAtIssue, readArchived } from "./open-archived.ts";

/** `lacking`: why nothing can be asked, with a stable code. */
export type Asked = { readonly evaluator: Evaluator } | { readonly lacking: string; readonly code: string };

export class Evaluators {
  readonly #source: ArchiveSource;
  /** The most lately used last. What cannot be asked is remembered as well. */
  readonly #held = new Map<string, Evaluator>();
  readonly #lacking = new Map<string, Exclude<Asked, { evaluator: Evaluator }>>();
  readonly #loading = new Map<string, Promise<Asked>>();
  /** Engines made: more than there are bundles when records jump between them. */
  loaded = 0;

  constructor(source: ArchiveSource) {
    this.#source = source;
  }

  /** At once where the engine is there, or known to be lacking. Never rejects for what the archive holds. */
  find(digest: string): Asked | Promise<Asked> {
    const held = this.#held.get(digest);
    if (held === undefined) return this.#lacking.get(digest) ?? this.#load(digest);
    this.#held.delete(digest);
    this.#held.set(digest, held);
    return { evaluator: held };
  }

  #load(digest: string): Promise<Asked> {
    const loading = this.#loading.get(digest) ?? this.#open(digest).finally(() => this.#loading.delete(digest));
    this.#loading.set(digest, loading);
    return loading;
  }

  async #open(digest: string): Promise<Asked> {
    const lacking = (code: string, says: string): Asked => {
      const known = { code, lacking: says };
      this.#lacking.set(digest, known);
      return known;
    };
    try {
      const read = await readArchived(this.#source, digest);
      if (read.status === "missing") return lacking("no-bundle", `Bundle ${digest} is not in the archive.`);
      if (read.status === "refused") return lacking("bundle-refused", `Bundle ${digest}: ${read.code}. ${read.detail}`);
      const evaluator = await loadEvaluator(await openAtIssue(read.bundle, this.#source));
      this.loaded += 1;
      this.#held.set(digest, evaluator);
      for (const oldest of this.#held.keys()) {
        if (this.#held.size <= evaluatorsHeldMax) break;
        this.#held.delete(oldest);
      }
      return { evaluator };
    } catch (fault) {
      if (!(fault instanceof WritError)) throw fault;
      return lacking("bundle-refused", `Bundle ${digest} cannot be asked: ${fault.code}. ${fault.detail}`);
    }
  }
}
