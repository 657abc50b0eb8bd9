// Asks the double as a client would, for its own tests.
import type { GitHubDouble } from "./server.ts";

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
  readonly list: readonly Readonly<Record<string, unknown>>[];
}

export type Ask = (request: string, body?: unknown, token?: string) => Promise<Told>;

/** `GET pulls/41?per_page=1` of the double's repository; a path with a slash before it stands for itself. */
export function asking(double: GitHubDouble): Ask {
  return async (request, body, token = double.token) => {
    const [method = "GET", path = ""] = request.split(" ");
    const place = path.startsWith("/") ? path : `/repos/acme/access${path === "" ? "" : `/${path}`}`;
    const answer = await fetch(`${double.url}${place}`, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const said = text === "" ? {} : (JSON.parse(text) as unknown);
    return {
      status: answer.status,
      headers: answer.headers,
      body: said as Told["body"],
      list: Array.isArray(said) ? (said as Told["list"]) : [],
    };
  };
}
