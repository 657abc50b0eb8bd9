// Which scenarios may approve a request, as far as the files say: what the person did before is for the judge. It must
// never promise: "may" is all that can be said before the pull request is there.
import { formatDuration, type Model, type ModelScenario } from "@writ/model";
import type { Wish } from "./wish.ts";

export interface LikelyScenario {
  readonly name: string;
  readonly path: string;
  readonly longest: string;
  readonly atMost: string;
  /** What stands in its way, as a sentence; absent: nothing that the files say. */
  readonly unless?: string;
}

export interface Asked extends Pick<Wish, "resource" | "role" | "why" | "fromSeconds" | "untilSeconds"> {
  readonly person: string;
  readonly nowSeconds: number;
}

/** Those whose role, resource and recipients fit, those that nothing stands in the way of first. */
export function likelyScenarios(model: Model, asked: Asked): readonly LikelyScenario[] {
  const found = [...model.scenarios.values()].filter(({ value }) => {
    return value.resource === asked.resource && value.role === asked.role && reaches(model, value.to, asked.person);
  });
  return found
    .map((scenario) => likely(scenario, asked))
    .sort((a, b) => Number(a.unless !== undefined) - Number(b.unless !== undefined));
}

function likely(scenario: ModelScenario, asked: Asked): LikelyScenario {
  const { name, path, value, longestSeconds } = scenario;
  const unless = obstacle(scenario, asked);
  return {
    ...{ name, path, longest: formatDuration(longestSeconds), atMost: value.atMost },
    ...(unless === undefined ? {} : { unless }),
  };
}

/** `from` may lie ahead by what clocks differ (decision 0050). */
const fromAheadSeconds = 300;

function obstacle({ value, longestSeconds }: ModelScenario, asked: Asked): string | undefined {
  const { fromSeconds = asked.nowSeconds, nowSeconds, untilSeconds, why } = asked;
  if (fromSeconds > nowSeconds + fromAheadSeconds) return "it gives access at once only: leave --from out";
  if (untilSeconds - Math.max(fromSeconds, nowSeconds) > longestSeconds) {
    return `it gives ${formatDuration(longestSeconds)} at most: ask for less`;
  }
  return matches(value.why, why) ? undefined : `the reason must match ${value.why}`;
}

function matches(pattern: string, why: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, "u").test(why);
  } catch {
    return false;
  }
}

function reaches(model: Model, to: ModelScenario["value"]["to"], person: string): boolean {
  if ("user" in to) return to.user === person;
  if (!("group" in to)) return false;
  const group = model.groups.get(to.group)?.value;
  return group !== undefined && "members" in group && group.members.includes(person);
}
