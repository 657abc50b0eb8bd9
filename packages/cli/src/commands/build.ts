// writ build: compiles the last commit into a signed bundle and publishes it into a folder.
// It must never build what is not committed: a bundle names the commit it came from.

import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { publishToFolder, readFolder } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { formatDiagnostics, parseRepository } from "@writ/model";
import { changedPaths, headCommit, parseCommit, sequenceOf } from "@writ/repository";
import { buildBundle } from "../build-bundle.ts";
import type { Command } from "../command.ts";
import { readKey } from "../key-file.ts";
import { findOpaFor } from "../opa-finder.ts";
import { countOption, flagOption, neededOption, onePositional, repositoryIdOption, textOption } from "../options.ts";
import { keepEvidence, readEvidence } from "../publish/given-evidence.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const buildCommand: Command = {
  name: "build",
  summary: "compile the last commit into a signed bundle",
  usage: "[DIR] --key bundle.jwk --out FOLDER --repository ID [--evidence FILE] [--compile]",
  example: "writ build --key keys/bundle.jwk --out ./bundles --repository 123456789",
  options: {
    key: { type: "string", value: "FILE", description: "the private bundle key, as writ keys made it" },
    out: {
      type: "string",
      value: "FOLDER",
      description: "where the bundle goes: under its digest, then latest.tar.gz",
    },
    repository: { type: "string", value: "ID", description: "id of the access repository, as proxy.yaml pins it" },
    scope: { type: "string", value: "NAME", description: "the scope that proxies pin", default: "production" },
    epoch: { type: "string", value: "N", description: "raised only after history was rewritten", default: "1" },
    evidence: {
      type: "string",
      value: "FILE",
      description:
        "build only the versions that this evidence names, as an auditor does (default: all that is committed)",
    },
    compile: { type: "boolean", description: "compile the policies with OPA 1.19.1 even when none are your own" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
    const key = await readKey(resolve(invocation.folder, neededOption(invocation, "key")), "bundle");
    const out = resolve(invocation.folder, neededOption(invocation, "out"));
    const repository = repositoryIdOption(invocation);
    const epoch = countOption(invocation, "epoch", 1) ?? 1;
    const commit = await headCommit(folder);
    if (commit === undefined) throw new WritError("CLI_GIT", `${folder} has no commit: a bundle is built from one.`);
    const dirty = await changedPaths(folder, commit);
    if (dirty.size > 0)
      terminal.progress(`${dirtyText(dirty.size)} ${commit.slice(0, 12)}: the bundle holds what is committed`);
    const given = await readEvidence(invocation, { folder, commit, repository });
    const nowSeconds = Math.floor(Date.now() / 1000);
    const parsed =
      given === undefined ? await parseCommit(folder, commit) : parseRepository(given.files, { nowSeconds });
    if (!parsed.ok) {
      terminal.print(formatDiagnostics(parsed.diagnostics, "text").trimEnd());
      terminal.json({ ok: false, diagnostics: parsed.diagnostics });
      terminal.next("correct it, commit, and build again; nothing was published");
      return 1;
    }
    const needsOpa = flagOption(invocation, "compile") || parsed.model.policies.length > 0;
    const bytes = await buildBundle(parsed.model, key, {
      commit,
      seq: await sequenceOf(folder, commit),
      nowSeconds,
      repository,
      scope: textOption(invocation, "scope") ?? "production",
      epoch,
      lifeSeconds: parsed.model.writ.bundleLifeSeconds,
      prev: await previousDigest(out),
      ...(given === undefined ? {} : { ev: given.digest }),
      ...(needsOpa ? { opa: await findOpaFor(invocation) } : {}),
    });
    if (given !== undefined) await keepEvidence(out, given);
    const { digest, path } = await publishToFolder(out, bytes);
    terminal.print(`${terminal.style("good", "built")} ${path}`);
    terminal.print(`  commit ${commit}, ${bytes.byteLength} bytes, ${digest}`);
    terminal.json({ ok: true, commit, digest, path, bytes: bytes.byteLength });
    terminal.next(`a proxy whose proxy.yaml says bundle.from: ${out} takes it within seconds`);
    return 0;
  },
};

function dirtyText(count: number): string {
  return count === 1 ? "one file differs from" : `${count} files differ from`;
}

async function previousDigest(out: string): Promise<string | null> {
  try {
    return `sha256:${createHash("sha256")
      .update(await readFolder(out))
      .digest("hex")}`;
  } catch (error) {
    if (error instanceof WritError && error.code === "BUNDLE_ABSENT") return null;
    throw error;
  }
}
