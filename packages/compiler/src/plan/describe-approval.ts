// Who must approve, who has, and what that still lacks, in sentences. It must never say that an approval counts where
// nobody looked.
import type { Described } from "./describe-access.ts";
import type { Approval, Evidence, FileReview, PlanScenario } from "./plan.ts";
import { joined, listed, plainly, say, type Words } from "./words.ts";

const filesShown = 10;
const peopleShown = 8;

export function describeApproval({ of, resource, owners, files, evidence, scenarios = [] }: Approval): Described {
  const whose = of === "security" ? plainly("security") : say`the owners of ${resource ?? ""}`;
  const line = say`${whose}: one of ${listed(owners, 10)}, for ${listed(files, filesShown)}${stateWords(evidence)}`;
  const looked = (evidence?.reviews ?? []).flatMap(({ files: of, review }) => reviewWords(of, review));
  return { line, details: [...scenarios.map(mayAdmitWords), ...looked] };
}

const hiddenWords =
  "Which teams they are in cannot be seen from here: publishing looks, and decides. Nothing else is open.";

function stateWords(evidence: Evidence | undefined): Words {
  if (evidence === undefined) return [];
  if (evidence.lacks) return plainly(" – still lacks");
  if (evidence.supposed !== undefined) {
    return say` – approved by ${listed(evidence.supposed, 5)}; publishing decides, as teams cannot be seen from here`;
  }
  if (evidence.scenario !== undefined) {
    const { path, says } = evidence.scenario;
    return say` – approved by scenario ${path}: ${plainly(says)}`;
  }
  if (evidence.approvedBy.length === 0) return plainly(" – needs none: it only takes access away");
  return say` – approved by ${listed(evidence.approvedBy, 5)}`;
}

function reviewWords(files: readonly string[], review: FileReview): readonly Words[] {
  const which = listed(files, 3);
  const { state, reason, approvedBy, notCounting } = review;
  const ignored = notCounting.slice(0, peopleShown).map(({ who, why }) => say`does not count: ${who}, ${plainly(why)}`);
  const more = notCounting.length - ignored.length;
  const rest = more > 0 ? [plainly(`… and ${more} more that do not count`)] : [];
  if (state === "approved") return [say`${which}: approved by ${listed(approvedBy, 5)}`, ...ignored, ...rest];
  if (state === "scenario" && review.scenario !== undefined) {
    return [...scenarioWords(which, review.scenario), ...ignored, ...rest];
  }
  if (state === "exempt") return [say`${which}: only takes access away, ships without an approval`];
  if (state === "unseen") {
    const line = say`${which}: approved by ${listed(review.supposed ?? [], 5)}. ${plainly(hiddenWords)}`;
    return [line, ...ignored, ...rest];
  }
  if (reason === undefined) return [...ignored, ...rest];
  const { what, instead } = reason;
  const about = review.scenario === undefined ? [] : scenarioWords(which, review.scenario);
  return [say`${which}: ${plainly(what)}. ${plainly(instead)}`, ...about, ...whoCould(review), ...ignored, ...rest];
}

function scenarioWords(which: Words, { path, admits, says, instead, owes }: PlanScenario): readonly Words[] {
  const name = path === "" ? plainly("no scenario") : say`scenario ${path}`;
  if (!admits) return [say`${name} does not approve it: ${plainly(says)}. ${plainly(instead ?? "")}`];
  const line = say`${which}: approved by ${name}: ${plainly(says)}`;
  return owes === undefined ? [line] : [plainly(owes), line];
}

/** By the files alone: who opens the pull request, and what was used before, nobody has looked at. */
function mayAdmitWords({ path, says, owes }: PlanScenario): Words {
  const loud = owes === undefined ? [] : plainly(` ${owes}.`);
  return say`or nobody: scenario ${path} may approve it, ${plainly(says)}.${loud}`;
}

function whoCould({ could, couldCount, unseen }: FileReview): readonly Words[] {
  const named = couldCount === 0 ? [] : [say`could approve: ${listed(could, peopleShown, couldCount)}`];
  const hidden = unseen.length === 0 ? [] : [say`and whoever belongs to ${listed(unseen, 5)}`];
  return named.length + hidden.length > 0 ? [joined([...named, ...hidden], ", ")] : [];
}
