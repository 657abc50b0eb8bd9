// Grant files as a repository has them → grants of a break-glass bundle. It must never take a file that the repository
// would refuse, nor one that is for anybody but a person.
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { compileGrant } from "@writ/compiler";
import { type GrantData, WritError } from "@writ/contracts";
import { formatDiagnostics, formatInstant, readGrant } from "@writ/model";

/** Longer ones are no grant: the model refuses them too. */
const grantFileBytesMax = 64 * 1024;

export interface WishedGrant {
  /** `RESOURCE/break-glass-NAME`. */
  readonly id: string;
  readonly person: string;
  readonly why: string;
  /** The whole file, for the archive. */
  readonly text: string;
  readonly grant: GrantData;
}

/** When the bundle is in force. */
export interface InForce {
  readonly fromSeconds: number;
  readonly endSeconds: number;
}

/**
 * One file `…/RESOURCE/NAME.yaml`; its end is brought forward to that of the bundle.
 * @throws WritError CLI_FILE, CLI_BREAK_GLASS
 */
export async function readWishedGrant(file: string, { fromSeconds, endSeconds }: InForce): Promise<WishedGrant> {
  const [resource, name] = [basename(dirname(resolve(file))), basename(file, ".yaml")];
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new WritError("CLI_FILE", `${file} (${error.code}).`);
  });
  if (bytes.length > grantFileBytesMax) throw wrong(`${file} has ${bytes.length} bytes.`);
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(resource) || !/^[a-z0-9][a-z0-9-]{0,50}$/.test(name)) {
    throw wrong(`${file}: write it as RESOURCE/NAME.yaml, as in the repository; the folder names the resource.`);
  }
  const read = readGrant(`grants/${resource}/${name}.yaml`, Uint8Array.from(bytes));
  if (!read.ok) throw wrong(`\n${formatDiagnostics([...read.diagnostics], "text").trimEnd()}`);
  const { value } = read.grant;
  if (!("user" in value.to)) throw wrong(`${file}: write to: { user: PERSON }. No group and no workload is added.`);
  const until = Math.min(read.grant.untilSeconds, endSeconds);
  const grant = { ...compileGrant(read.grant), until };
  if (grant.from !== undefined && grant.from >= until) {
    throw wrong(`${file}: it starts at ${formatInstant(grant.from)}, when all of it has ended.`);
  }
  if (until <= fromSeconds) throw wrong(`${file}: it ended at ${formatInstant(until)}, so it would give nothing.`);
  const id = `${resource}/break-glass-${name}`;
  return { id, person: value.to.user, why: value.why, text: bytes.toString("utf8"), grant };
}

function wrong(detail: string): WritError {
  return new WritError("CLI_BREAK_GLASS", detail);
}
