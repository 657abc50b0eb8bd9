// Decision cases as their YAML says them. It must never make up an expectation.
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** Anything from YAML or JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

export interface Case {
  readonly file: string;
  readonly note: string;
  readonly entrypoint: "session" | "statement" | "person" | "reach";
  /** What stands under data.writ. */
  readonly writ: Json;
  readonly input: Json;
  /** Rego of an access repository's own, beside the product's. */
  readonly custom: string | undefined;
  /** The answer, or the parts of it that matter here. */
  readonly want: Json;
  readonly exact: boolean;
}

interface CaseText {
  readonly note: string;
  readonly entrypoint?: Case["entrypoint"];
  readonly base?: string;
  readonly ask?: string;
  readonly data?: Json;
  readonly input?: Json;
  readonly custom?: string;
  readonly want: Json;
  readonly exact?: boolean;
}

interface Base {
  readonly data: Json;
  readonly questions: Fields;
}

const here = new URL("./", import.meta.url);

/** Every case of decisions/*.yaml, in order. */
export function loadCases(): Case[] {
  const files = readdirSync(new URL("decisions/", here)).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((file) => {
    const text = readYaml(`decisions/${file}`) as Partial<CaseText> & { cases: CaseText[] };
    return text.cases.map((given) => caseOf(file, { ...text, ...given }));
  });
}

function caseOf(file: string, given: CaseText): Case {
  const { entrypoint, note } = given;
  if (entrypoint === undefined || note === undefined || given.want === undefined) throw new Error(`${file}: ${note}`);
  // The questions are those of the shop, whatever the data they are asked about.
  const question = given.ask === undefined ? {} : (readYaml("bases/shop.yaml") as Base).questions[given.ask];
  if (question === undefined) throw new Error(`${file}: ${note}: no question ${given.ask}`);
  return {
    file,
    note,
    entrypoint,
    writ: merge((readYaml(`bases/${given.base ?? "shop"}.yaml`) as Base).data, given.data ?? {}),
    input: merge(question, given.input ?? {}),
    custom: given.custom,
    want: given.want,
    exact: given.exact ?? false,
  };
}

const read = new Map<string, unknown>();

/** A YAML file of this folder, parsed once. */
export function readYaml(name: string): unknown {
  if (!read.has(name)) read.set(name, parse(readFileSync(new URL(name, here), "utf8"), { strict: true }));
  return read.get(name);
}

/** RFC 7396: objects merge, null removes, everything else replaces. */
export function merge(target: Json, patch: Json): Json {
  if (!isFields(patch)) return patch;
  const merged: Record<string, Json> = isFields(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key] ?? {}, value);
  }
  return merged;
}

/** What of `got` the case speaks about: fields it does not name are left out, lists are as long as they are. */
export function spokenOf(got: Json | undefined, want: Json): Json | undefined {
  if (Array.isArray(want) && Array.isArray(got)) {
    return got.map((item, at) => (at < want.length ? (spokenOf(item, want[at]) ?? null) : item));
  }
  if (!isFields(want) || !isFields(got)) return got;
  const spoken: Record<string, Json> = {};
  for (const key of Object.keys(want)) {
    const part = spokenOf(got[key], want[key] ?? null);
    if (part !== undefined) spoken[key] = part;
  }
  return spoken;
}

function isFields(value: Json | undefined): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
