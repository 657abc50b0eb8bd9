// writ publish: a commit becomes a signed bundle in a store, in one go or as the three steps of a workflow. It must
// never sign in the step that builds, nor build in the step that signs.
import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import {
  openNamedProvider,
  type Preparation,
  preparePublication,
  readPublication,
  readSigned,
  signPublication,
  storePublication,
  writePublication,
  writeSigned,
} from "@writ/publish";
import type { Command, Invocation } from "../command.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption, neededOption, onePositional, textOption } from "../options.ts";
import { sayEnded, sayReport, sayStored } from "../publish/say-published.ts";
import { addressOf, privateKeyOf, storeNotes, storeOf, trustOf, trustOptions } from "../publish/wishes.ts";
import { repositoryFolder } from "../repository-folder.ts";

export const publishCommand: Command = {
  name: "publish",
  summary: "prove who approved the last commit, build it, sign it and store it",
  usage: "[DIR] --store ADDRESS --repository ID --key bundle.jwk --provider github --github OWNER/NAME",
  example: [
    "writ publish --store ./bundles --repository 123456789 --key bundle.jwk --provider github --github acme/access",
    "writ publish --step sign --handover ./publication --digest sha256:… --repository 123456789 --key bundle.jwk",
  ].join("\n"),
  notes: [
    "The token for GitHub is GITHUB_TOKEN of the environment. Steps: build (needs git, the provider and the store),",
    "sign (needs the key alone; reads FOLDER, writes FOLDER-signed) and store (needs the store); each ends with the",
    "digest that the next one is given by another way than the files.",
    ...storeNotes,
  ],
  options: {
    ...trustOptions,
    provider: {
      type: "string",
      value: "NAME",
      description: "who says who approved: github, git (signed merges) or none",
    },
    github: {
      type: "string",
      value: "OWNER/NAME",
      description: "the repository on GitHub (default: GITHUB_REPOSITORY)",
    },
    branch: { type: "string", value: "NAME", description: "the branch that is published", default: "main" },
    step: { type: "string", value: "STEP", description: "build, sign or store: that step alone (default: all)" },
    handover: { type: "string", value: "FOLDER", description: "where the steps hand over to each other" },
    digest: { type: "string", value: "DIGEST", description: "of what is handed over, as the step before said it" },
    compile: { type: "boolean", description: "compile the policies with OPA 1.19.1 even when none are your own" },
    "expect-latest": {
      type: "boolean",
      description: "refuse a store without a newest bundle: one was published before",
    },
    "ask-again": {
      type: "boolean",
      description: "leave the evidence of the bundle before unread, and ask everything anew",
    },
  },
  async run(invocation) {
    const step = textOption(invocation, "step") ?? "all";
    const run = { all: publishAll, build: buildStep, sign: signStep, store: storeStep }[step];
    if (run === undefined) throw new WritError("WRIT_USAGE", `--step ${step} is none: build, sign or store.`);
    return await run(invocation);
  },
};

const now = (): number => Math.floor(Date.now() / 1000);

async function prepare(invocation: Invocation, trust: Awaited<ReturnType<typeof trustOf>>): Promise<Preparation> {
  const { env, terminal } = invocation;
  const folder = repositoryFolder(invocation.folder, onePositional(invocation, "."));
  const branch = textOption(invocation, "branch") ?? "main";
  const slug = textOption(invocation, "github") ?? env["GITHUB_REPOSITORY"];
  const asked = { token: env["GITHUB_TOKEN"], apiUrl: env["GITHUB_API_URL"], slug };
  const named = { provider: neededOption(invocation, "provider"), folder, branch, repository: trust.repository };
  const store = storeOf(invocation);
  try {
    return await preparePublication({
      ...{ folder, provider: openNamedProvider({ ...named, ...asked }), store, trust, branch, nowSeconds: now() },
      opa: { always: flagOption(invocation, "compile"), find: () => findOpaFor(invocation) },
      expectLatest: flagOption(invocation, "expect-latest"),
      askAgain: flagOption(invocation, "ask-again"),
      report: (line) => terminal.progress(line),
    });
  } finally {
    store.close();
  }
}

async function publishAll(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const key = await privateKeyOf(invocation);
  const trust = await trustOf(invocation, key);
  const prepared = await prepare(invocation, trust);
  if (prepared.status !== "prepared") return sayEnded(terminal, prepared);
  sayReport(terminal, prepared);
  const { keys: _, ...expected } = trust;
  const signed = await signPublication(prepared.publication, { expected, key, nowSeconds: now() });
  const store = storeOf(invocation);
  try {
    const stored = await storePublication(store, signed, { trust, nowSeconds: now() });
    const { report, onlyRemovals } = prepared;
    return sayStored(terminal, stored, { store: store.shown, document: { onlyRemovals, report } });
  } finally {
    store.close();
  }
}

async function buildStep(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const handover = handoverOf(invocation);
  const prepared = await prepare(invocation, await trustOf(invocation));
  if (prepared.status !== "prepared") return sayEnded(terminal, prepared);
  sayReport(terminal, prepared);
  const { report, onlyRemovals, publication } = prepared;
  const { commit, seq, prev } = publication.claims;
  const digest = await writePublication(handover, publication);
  terminal.print(`${terminal.style("good", "built")} ${handover}`);
  terminal.print(`  commit ${commit}, sequence ${seq}, ${digest}`);
  const first = prev === null;
  terminal.json({ ok: true, status: "built", commit, seq, digest, handover, first, onlyRemovals, report });
  terminal.next(`sign it: writ publish --step sign --handover ${handover} --digest ${digest} --key bundle.jwk …`);
  return 0;
}

async function signStep(invocation: Invocation): Promise<number> {
  const { terminal } = invocation;
  const handover = handoverOf(invocation);
  const expected = addressOf(invocation);
  const key = await privateKeyOf(invocation);
  const publication = await readPublication(handover, neededOption(invocation, "digest"));
  const signed = await signPublication(publication, { expected, key, nowSeconds: now() });
  const folder = `${handover}-signed`;
  await writeSigned(folder, signed);
  const { digest, claims } = signed;
  terminal.print(`${terminal.style("good", "signed")} ${folder}`);
  terminal.print(`  commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
  terminal.json({ ok: true, status: "signed", commit: claims.commit, seq: claims.seq, digest, handover: folder });
  terminal.next(`store it: writ publish --step store --handover ${handover} --digest ${digest} --store ADDRESS …`);
  return 0;
}

async function storeStep(invocation: Invocation): Promise<number> {
  const trust = await trustOf(invocation);
  const folder = `${handoverOf(invocation)}-signed`;
  const signed = await readSigned(folder, neededOption(invocation, "digest"), { trust, nowSeconds: now() });
  const store = storeOf(invocation);
  try {
    const stored = await storePublication(store, signed, { trust, nowSeconds: now() });
    return sayStored(invocation.terminal, stored, { store: store.shown });
  } finally {
    store.close();
  }
}

function handoverOf(invocation: Invocation): string {
  return resolve(invocation.folder, neededOption(invocation, "handover"));
}
