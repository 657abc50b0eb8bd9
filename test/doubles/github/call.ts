// One request to the double and what may be answered. It must never hold an answer's text by itself: routes make them.
import type { Hub } from "./hub.ts";
import type { Bearer } from "./people.ts";

export interface Call {
  readonly hub: Hub;
  readonly bearer: Bearer;
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the double is reached. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  /** Where a redirection leads. */
  readonly location?: string;
  readonly body?: unknown;
}

export type Route = (call: Call) => Answer;
export type Routes = Readonly<Record<string, Route>>;

const documentation = "https://docs.github.com/rest";

export const notFound: Answer = refused(404, "Not Found");

export function good(body: unknown): Answer {
  return { status: 200, body };
}

export function made(body: unknown): Answer {
  return { status: 201, body };
}

export function redirected(location: string): Answer {
  return { status: 302, location };
}

export const nothing: Answer = { status: 204 };

/** An answer that says no, in the words of a basic error. */
export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: documentation, status: String(status) } };
}

/** 422 as most of the API says it. */
export function invalid(resource: string, message: string): Answer {
  const errors = [{ resource, code: "custom", message }];
  return {
    status: 422,
    body: { message: "Validation Failed", errors, documentation_url: documentation, status: "422" },
  };
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export const iso = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(".000", "");
