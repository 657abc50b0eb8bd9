// What a repository is set to, read by REST as far as a token may. It must never take "may not see" for "is not there":
// what was refused says so, with GitHub's own words.
import { WritError } from "@writ/contracts";
import { pageEntries, refusalCharactersMax, settingsPagesMax } from "./limits.ts";
import { openRequests, type RequestOptions } from "./requests.ts";

/** `data` as GitHub said it: the caller looks at each field before using it. */
export type Seen =
  | { readonly seen: true; readonly data: unknown }
  | { readonly seen: false; readonly status: number; readonly said: string };

export interface SettingsReader {
  /** `GET /repos/{owner}/{repo}PATH`; lists are whole. @throws WritError GITHUB_… when there is no answer. */
  read(path: string): Promise<Seen>;
}

export function openSettings(
  options: RequestOptions & { readonly owner: string; readonly repository: string },
): SettingsReader {
  const requests = openRequests(options);
  const place = `/repos/${encodeURIComponent(options.owner)}/${encodeURIComponent(options.repository)}`;
  const page = async (path: string, number: number): Promise<unknown> => {
    const wish = { per_page: pageEntries, page: number };
    const { data } = await requests.octokit.request(`GET ${place}${path}`, isPaged(path) ? wish : {});
    return data as unknown;
  };
  return {
    read: async (path) => {
      try {
        return { seen: true, data: await wholeOf((number) => page(path, number)) };
      } catch (fault) {
        const refusal = refusalOf(fault);
        if (refusal === undefined) throw fault;
        return refusal;
      }
    },
  };
}

/** What GitHub pages; other paths know no page. */
const paged = [/^\/rules\//, /^\/environments$/, /\/deployment-branch-policies$/, /\/secrets$/, /\/variables$/];

function isPaged(path: string): boolean {
  return paged.some((pattern) => pattern.test(path));
}

/** Lists, and objects that hold one list beside `total_count`, are read to their end. */
async function wholeOf(page: (number: number) => Promise<unknown>): Promise<unknown> {
  const first = await page(1);
  const list = listIn(first);
  if (list === undefined || list.length < pageEntries) return first;
  const all = [...list];
  for (let number = 2; ; number += 1) {
    if (number > settingsPagesMax)
      throw new WritError("GITHUB_ANSWER", `More than ${all.length} settings of one kind.`);
    const next = listIn(await page(number)) ?? [];
    all.push(...next);
    if (next.length < pageEntries) break;
  }
  if (Array.isArray(first)) return all;
  const [key = ""] = Object.entries(first as object).find(([, value]) => Array.isArray(value)) ?? [];
  return { ...(first as object), [key]: all };
}

function listIn(answer: unknown): readonly unknown[] | undefined {
  if (Array.isArray(answer)) return answer as unknown[];
  if (typeof answer !== "object" || answer === null || !("total_count" in answer)) return undefined;
  return Object.values(answer).find((value): value is unknown[] => Array.isArray(value));
}

function refusalOf(fault: unknown): Extract<Seen, { seen: false }> | undefined {
  if (!(fault instanceof WritError) || fault.code !== "GITHUB_REFUSED") return undefined;
  const { status, message } = fault.cause as { readonly status: number; readonly message: string };
  // The client puts the address of a page of documentation behind GitHub's words.
  return { seen: false, status, said: message.replace(/ - https:\/\/\S*$/, "").slice(0, refusalCharactersMax) };
}
