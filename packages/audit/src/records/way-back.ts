// From a session or a statement back to the people who said yes: grant and commit as the record names them, and what
// the evidence of that very bundle proves. It must never say who approved on the word of anything but that evidence.
import { bundleBytesMax, bundleFileName, openPublished } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { type EvidenceDocument, openEvidence } from "@writ/github";
import { parseRepository } from "@writ/model";
import { evidenceBytesMax, evidenceFileName, filesOfEvidence, type PublishTrust } from "@writ/publish";
import type { BundleStore } from "@writ/store";
import { AccountNames, proofOf } from "../access/proof.ts";
import { proofWords } from "../answer/proof-words.ts";
import { evidenceHeldMax } from "../limits.ts";
import type { SpanProof } from "../span.ts";

/** What a record names: the grant's id, and the bundle that decided. */
export interface WayFrom {
  readonly grant: string;
  readonly bundle: { readonly revision: string; readonly digest: string | null; readonly breakGlass?: true };
}

export interface WayBack {
  /** `grants/RESOURCE/NAME.yaml`. */
  readonly path: string;
  /** The commit that the bundle was built from. */
  readonly revision: string;
  /** The commit that brought the version of the grant, where evidence says so. */
  readonly commit: string | null;
  /** null: nothing is proved. Accounts by their names in people.yaml where a clone is given, else `account ID`. */
  readonly proof: SpanProof | null;
  /** Why there is no proof, and what to ask instead; empty with one. */
  readonly instead: string;
}

export interface WayOptions {
  /** Where bundles and evidence are archived, and whose signature is believed. */
  readonly archive?: { readonly store: BundleStore; readonly trust: PublishTrust };
  /** A clone of the access repository, for the names of accounts. */
  readonly clone?: string;
  readonly nowSeconds: number;
}

interface Held {
  readonly document: EvidenceDocument;
  readonly names: AccountNames;
}

/** Remembers the evidence of the bundles asked for last. */
export class WaysBack {
  readonly #options: WayOptions;
  readonly #held = new Map<string, Promise<Held | string>>();

  constructor(options: WayOptions) {
    this.#options = options;
  }

  /** Never rejects for what an archive lacks or holds wrongly: then `instead` says so. */
  async of({ grant, bundle }: WayFrom): Promise<WayBack> {
    const path = `grants/${grant}.yaml`;
    const way = { path, revision: bundle.revision, commit: null, proof: null };
    const ask = `ask git: git log -1 ${bundle.revision} -- ${path}`;
    if (bundle.breakGlass === true) return { ...way, instead: `${offline}; ${isOffline(grant) ? signer : ask}` };
    const held = await this.#evidenceOf(bundle.digest);
    if (typeof held === "string") return { ...way, instead: `${held}; ${ask}` };
    if (held.document.commit !== bundle.revision) {
      return { ...way, instead: `the evidence of that bundle is of commit ${held.document.commit}; ${ask}` };
    }
    const shipped = Object.hasOwn(held.document.files, path) ? held.document.files[path] : undefined;
    if (shipped === undefined)
      return { ...way, instead: `the evidence of that bundle does not name the grant; ${ask}` };
    return { ...way, commit: shipped.commit, proof: proofOf(shipped, held.names), instead: "" };
  }

  async #evidenceOf(digest: string | null): Promise<Held | string> {
    if (this.#options.archive === undefined) return "no archive of bundles was given";
    if (digest === null) return "the record does not name the digest of that bundle";
    const known = this.#held.get(digest);
    const asked = known ?? this.#read(digest, this.#options.archive);
    this.#held.delete(digest);
    this.#held.set(digest, asked);
    const [oldest] = this.#held.keys();
    if (this.#held.size > evidenceHeldMax && oldest !== undefined) this.#held.delete(oldest);
    return await asked;
  }

  async #read(digest: string, archive: NonNullable<WayOptions["archive"]>): Promise<Held | string> {
    try {
      const name = bundleFileName(digest);
      const stored = await archive.store.read(name, bundleBytesMax);
      if (stored === undefined) return `the archive lacks ${name}`;
      // A key that is retired by now was good for what it signed in its time.
      const keys = archive.trust.keys.map(({ kid, jwk }) => ({ kid, jwk }));
      const bundle = await openPublished(stored.bytes, { ...archive.trust, keys }, this.#options.nowSeconds);
      await openPublished(stored.bytes, archive.trust, bundle.claims.iat);
      if (bundle.digest !== digest) return `the archive holds another bundle as ${name}`;
      const { ev, commit } = bundle.claims;
      if (ev === null) return "that bundle was published without evidence: what was merged was in force";
      const evidence = await archive.store.read(evidenceFileName(ev), evidenceBytesMax);
      if (evidence === undefined) return `the archive lacks ${evidenceFileName(ev)}`;
      const document = await openEvidence(evidence.bytes, ev);
      return { document, names: await this.#namesOf(document, commit) };
    } catch (fault) {
      if (!(fault instanceof WritError)) throw fault;
      return `that bundle cannot be read from the archive (${fault.code})`;
    }
  }

  async #namesOf(document: EvidenceDocument, commit: string): Promise<AccountNames> {
    const { clone, nowSeconds } = this.#options;
    const names = new AccountNames();
    if (clone === undefined) return names;
    try {
      const files = await filesOfEvidence(clone, commit, document);
      const parsed = parseRepository(files, { nowSeconds, changed: () => false });
      if (parsed.ok) names.learn(parsed.model.people);
    } catch (fault) {
      // A clone that lacks the commit costs names, never the proof.
      if (!(fault instanceof WritError)) throw fault;
    }
    return names;
  }
}

const offline = "BREAK-GLASS: that bundle was signed with an offline key, and proves nobody's approval";
const signer = "the grant is on no branch: ask whoever holds that key for its break-glass.json";

/** Named by the signing itself (decision 0051). */
function isOffline(grant: string): boolean {
  return grant.slice(grant.indexOf("/") + 1).startsWith("break-glass-");
}

/** In one line, for a reader: `grants/… at 1a2b3c: pull request 41 by alice, approved by olga`. */
export function wayInWords({ proof, instead, path, revision, commit }: WayBack): string {
  const file = `${path} at ${(commit ?? revision).slice(0, 12)}`;
  return proof === null ? `${file}: ${instead}` : `${file}: ${proofWords(proof)}`;
}
