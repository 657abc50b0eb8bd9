// A wish becomes the file that would be merged, the plan that an owner would see, and who may approve it; or mistakes,
// each about a word of the wish. It must never accept what the check of the pull request would refuse.
import type { OpaBinary, Plan } from "@writ/compiler";
import { type GrantId, WritError } from "@writ/contracts";
import { type Diagnostic, formatDiagnostics, type Model, parseRepository, type RepositoryFiles } from "@writ/model";
import { askVersions } from "@writ/repository";
import { checkNames } from "./choices.ts";
import { grantNames, grantPath } from "./grant-path.ts";
import { writeGrant } from "./grant-text.ts";
import { type LikelyScenario, likelyScenarios } from "./likely-scenarios.ts";
import { shownMistakesMax } from "./limits.ts";
import { checkReason } from "./reason.ts";
import type { Wish, WishMistake } from "./wish.ts";

/** The repository as it stands on the branch that is published. */
export interface AccessHead {
  readonly commit: string;
  readonly files: RepositoryFiles;
  readonly model: Model;
}

export interface RequestDraft {
  readonly grant: GrantId;
  /** Without folder and ending. */
  readonly name: string;
  /** The name that would have been its own is taken: perhaps the same was asked for before. */
  readonly another: boolean;
  readonly path: string;
  readonly text: string;
  readonly wish: Wish;
  readonly person: string;
  readonly plan: Plan;
  /** Any one of these approves, by the files before the request. */
  readonly owners: readonly string[];
  readonly scenarios: readonly LikelyScenario[];
}

export type Drafted =
  | { readonly ok: true; readonly draft: RequestDraft }
  | { readonly ok: false; readonly mistakes: readonly WishMistake[] };

export interface DraftOptions {
  readonly head: AccessHead;
  readonly wish: Wish;
  /** Who asks, as people.yaml names them. */
  readonly person: string;
  readonly nowSeconds: number;
  /** Asked for where the repository has Rego of its own. */
  readonly opa?: () => Promise<OpaBinary>;
  /** Names (without folder and ending) that a branch has taken already. */
  readonly taken?: ReadonlySet<string>;
}

/** Parses what was read. @throws WritError REQUEST_BASE: nobody can ask for anything until it is corrected. */
export function openHead(
  read: { readonly commit: string; readonly files: RepositoryFiles },
  nowSeconds: number,
): AccessHead {
  const parsed = parseRepository(read.files, { nowSeconds });
  if (parsed.ok) return { ...read, model: parsed.model };
  throw broken(parsed.diagnostics);
}

export async function draftRequest(options: DraftOptions): Promise<Drafted> {
  const { head, wish, person, nowSeconds } = options;
  const early = [checkNames(head.model, wish), checkReason(wish.why)].filter((mistake) => mistake !== undefined);
  if (early.length > 0) return { ok: false, mistakes: early };
  const name = freeName(options);
  const [ownName] = grantNames({ resource: wish.resource, person, why: wish.why });
  const path = grantPath(wish.resource, name);
  const written = writeGrant(wish, person);
  const files = new Map(head.files).set(path, new TextEncoder().encode(written.text));
  const parsed = parseRepository(files, { nowSeconds, changed: (changed) => changed === path, like: head.model });
  if (!parsed.ok) return { ok: false, mistakes: mistakesOf(parsed.diagnostics, { path, wordAt: written.wordAt }) };
  const plan = await planOf(options, parsed.model);
  const { resource } = wish;
  return {
    ok: true,
    draft: {
      ...{ grant: `${resource}/${name}` as GrantId, name, path, text: written.text, wish, person, plan },
      another: name !== ownName,
      owners: [...new Set(plan.approvals.flatMap(({ owners }) => owners))],
      scenarios: likelyScenarios(head.model, { ...wish, person, nowSeconds }),
    },
  };
}

/** The plan of what a model becomes, as the check of a pull request makes it. */
export async function planOf(
  { head, nowSeconds, opa }: Pick<DraftOptions, "head" | "nowSeconds" | "opa">,
  after: Model,
): Promise<Plan> {
  const needsOpa = after.policies.length > 0 && opa !== undefined;
  return await askVersions({
    ...{ before: head.model, after, nowSeconds },
    ...{ base: head.commit.slice(0, 12), head: "this request" },
    ...(needsOpa ? { opa: await opa() } : {}),
  });
}

function freeName({ head, wish, person, taken }: DraftOptions): string {
  const there = new Set([...head.files.keys()].map((path) => path.toLowerCase()));
  for (const name of grantNames({ resource: wish.resource, person, why: wish.why })) {
    if (taken?.has(name) !== true && !there.has(grantPath(wish.resource, name))) return name;
  }
  throw new WritError("REQUEST_TAKEN", `All names are taken that ${person} could get there.`);
}

function mistakesOf(
  diagnostics: readonly Diagnostic[],
  { path, wordAt }: { readonly path: string; readonly wordAt: ReturnType<typeof writeGrant>["wordAt"] },
): readonly WishMistake[] {
  const own = diagnostics.filter(({ file, severity }) => file === path && severity === "error");
  if (own.length === 0) throw broken(diagnostics);
  return own.map(({ line, message, instead }) => ({ word: wordAt(line), what: message, instead }));
}

function broken(diagnostics: readonly Diagnostic[]): WritError {
  const shown = formatDiagnostics(diagnostics.slice(0, shownMistakesMax), "text").trimEnd();
  return new WritError("REQUEST_BASE", `\n${shown}`);
}
