// What goes from one step to the next: a folder of known files and one digest over all of them, which travels by
// another way. It must never take a file that nobody listed, follow a link, or read beyond a bound.
//
// No name begins with a dot: the runner's artifacts leave such files out.
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson, digestOfBytes, makeFolder, readBounded, replaceFile } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { evidenceBytesMax, listBytesMax, partBytesMax } from "./limits.ts";
import type { Publication, PublicationClaims } from "./publication.ts";

export const listName = "publication.json";
const parts = {
  data: { file: "data.json", bytesMax: partBytesMax },
  manifest: { file: "manifest.json", bytesMax: partBytesMax },
  wasm: { file: "policy.wasm", bytesMax: partBytesMax },
  evidence: { file: "evidence.json", bytesMax: evidenceBytesMax },
} as const;
type Part = keyof typeof parts;

/** `sha256:HEX` of each part; evidence null: there is none. */
interface List {
  readonly format: 1;
  readonly claims: PublicationClaims;
  readonly parts: Readonly<Record<Exclude<Part, "evidence">, string>> & { readonly evidence: string | null };
}

/** Writes the files into a folder that holds nothing else. Returns the digest over claims, content and evidence. */
export async function writePublication(folder: string, publication: Publication): Promise<string> {
  const { claims, unsigned, evidence } = publication;
  await makeFolder(folder, 0o755);
  const bytesOf = { ...unsigned, evidence };
  const [data, manifest, wasm] = await Promise.all(
    [unsigned.data, unsigned.manifest, unsigned.wasm].map((bytes) => digestOfBytes(bytes)),
  );
  const digests = { data, manifest, wasm, evidence: evidence === undefined ? null : await digestOfBytes(evidence) };
  await assertOnly(folder, new Set([...namesOf(evidence !== undefined), listName]), "may");
  for (const [part, { file: name }] of Object.entries(parts)) {
    const bytes = bytesOf[part as Part];
    if (bytes !== undefined) await replaceFile({ folder, name, mode: 0o644 }, bytes);
  }
  const list = canonicalJson({ format: 1, claims, parts: digests });
  await replaceFile({ folder, name: listName, mode: 0o644 }, list);
  return await digestOfBytes(list);
}

/**
 * Reads what writePublication wrote, and only that. Throws PUBLISH_HANDOVER for a digest that is another, a file too
 * many or too few, a link or a changed byte; BUNDLE_OVERSIZED and BUNDLE_STORE for what cannot be read.
 */
export async function readPublication(folder: string, digest: string): Promise<Publication> {
  const list = await readWhole(folder, listName, listBytesMax);
  if ((await digestOfBytes(list)) !== digest)
    throw changed(`The digest over ${listName} is another than the one given`);
  const { claims, parts: digests } = parseList(list);
  await assertOnly(folder, new Set([...namesOf(digests.evidence !== null), listName]), "must");
  const read = async (part: Part): Promise<Uint8Array> => {
    const { file, bytesMax } = parts[part];
    const bytes = await readWhole(folder, file, bytesMax);
    if ((await digestOfBytes(bytes)) === digests[part]) return bytes;
    throw changed(`${file} was changed`);
  };
  const unsigned = { data: await read("data"), manifest: await read("manifest"), wasm: await read("wasm") };
  return { claims, unsigned, evidence: digests.evidence === null ? undefined : await read("evidence") };
}

function namesOf(withEvidence: boolean): string[] {
  return Object.entries(parts).flatMap(([part, { file }]) => (part === "evidence" && !withEvidence ? [] : [file]));
}

/** Throws PUBLISH_HANDOVER for a file that is not named; `must`: and for one that is missing. */
export async function assertOnly(folder: string, names: ReadonlySet<string>, how: "may" | "must"): Promise<void> {
  const found = new Set<string>();
  // The first that is one too many ends it, however many there are.
  for await (const { name } of await opendir(folder)) {
    if (!names.has(name)) throw changed(`${JSON.stringify(name)} does not belong into ${folder}`);
    found.add(name);
  }
  const missing = [...names].find((name) => !found.has(name));
  if (how === "must" && missing !== undefined) throw changed(`${missing} is missing`);
}

export async function readWhole(folder: string, name: string, bytesMax: number): Promise<Uint8Array> {
  const bytes = await readBounded(join(folder, name), bytesMax);
  if (bytes === undefined) throw changed(`${name} is missing`);
  return bytes;
}

/** The digest is right by now, so these are the builder's own words: of another Writ, if they are not understood. */
function parseList(bytes: Uint8Array): List {
  const list = JSON.parse(new TextDecoder().decode(bytes)) as List;
  if (list.format === 1) return list;
  throw changed("Building and signing are of different Writ releases");
}

export function changed(what: string): WritError {
  return new WritError("PUBLISH_HANDOVER", `${what}.`);
}
