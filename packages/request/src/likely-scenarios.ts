// Which scenarios may approve a request, asked of the function that will judge it: as far as the files say, for what
// the person did before is in history. It must never promise: "may" is all that can be said before the pull request.
import { judgeScenario, type ScenarioFacts, type ScenarioReason, scenarioReasons } from "@writ/github";
import { formatDuration, formatInstant, type Model, type ModelScenario } from "@writ/model";
import type { Wish } from "./wish.ts";

export interface LikelyScenario {
  readonly name: string;
  readonly path: string;
  readonly longest: string;
  readonly atMost: string;
  /** For emergencies: how soon an owner must review it afterwards. */
  readonly review?: string;
  /** What stands in its way, as a clause; absent: nothing that the files say. */
  readonly unless?: string;
}

export interface Asked extends Pick<Wish, "resource" | "role" | "why" | "fromSeconds" | "untilSeconds"> {
  readonly person: string;
  readonly nowSeconds: number;
}

/** Those that are about the resource and the role and for the person; those that nothing stands in the way of first. */
export function likelyScenarios(model: Model, asked: Asked): readonly LikelyScenario[] {
  const about = [...model.scenarios.values()].filter(({ value }) => {
    return value.resource === asked.resource && value.role === asked.role;
  });
  const found = about.flatMap((scenario) => likely(model, scenario, asked));
  return found.sort((a, b) => Number(a.unless !== undefined) - Number(b.unless !== undefined));
}

function likely(model: Model, scenario: ModelScenario, asked: Asked): LikelyScenario[] {
  const { name, path, value, longestSeconds } = scenario;
  const verdict = judgeScenario(factsOf(model, scenario, asked));
  if (!verdict.within && verdict.reason === "not-for-you") return [];
  return [
    {
      ...{ name, path, longest: formatDuration(longestSeconds), atMost: value.atMost },
      ...(value.breakGlass === undefined ? {} : { review: value.breakGlass.review }),
      ...(verdict.within ? {} : { unless: obstacle(verdict.reason, scenario) }),
    },
  ];
}

function obstacle(reason: ScenarioReason, { value, longestSeconds }: ModelScenario): string {
  const [what] = scenarioReasons[reason];
  if (reason === "too-long") return `${what}, which is ${formatDuration(longestSeconds)}`;
  return reason === "why-differs" ? `${what}: ${value.why}` : what;
}

/** The pull request as it will be, merged at once, and nothing before it. */
function factsOf(model: Model, { path, value }: ModelScenario, asked: Asked): ScenarioFacts {
  const { person, nowSeconds, fromSeconds, untilSeconds, role, why } = asked;
  const id = model.people.value[person]?.github ?? 0;
  const account = { id, bot: false };
  const signature = { email: person, seconds: nowSeconds, account };
  const [grantPath, blob] = [`grants/${asked.resource}/new.yaml`, "new"];
  return {
    version: { path: grantPath, commit: "new", blob, plain: true },
    pull: {
      author: account,
      commits: [{ sha: "new", author: signature, committer: signature, message: "", verified: false }],
      files: new Map([[grantPath, blob]]),
    },
    ...{ isNew: true, mergedSeconds: nowSeconds, objected: false, uses: [] },
    grant: {
      ...{ to: { user: person }, role, why, until: formatInstant(untilSeconds) },
      ...(fromSeconds === undefined ? {} : { from: formatInstant(fromSeconds) }),
    },
    people: {
      ...{ nameOf: new Map([[id, person]]), idOf: new Map([[person, id]]), lines: new Map(), keysOf: new Map() },
      nameOfEmail: new Map([[person.toLowerCase(), person]]),
    },
    scenarios: [
      { ...{ path, commit: "", blob: "", settled: true, document: value }, members: membersOf(model, value.to) },
    ],
  };
}

function membersOf(model: Model, to: ModelScenario["value"]["to"]): ReadonlySet<string> | "claimed" {
  if ("user" in to) return new Set([to.user]);
  const group = "group" in to ? model.groups.get(to.group)?.value : undefined;
  if (group === undefined) return new Set();
  return "members" in group ? new Set(group.members) : "claimed";
}
