// Models for tests, from the small access repository that packages/github tests with. It must never be used elsewhere.
import { accessFiles, bytesOf } from "../../github/test/access-files.ts";
import { type AccessHead, openHead } from "../src/draft-request.ts";

/** 2026-11-22T12:00:00Z. */
export const nowSeconds = Date.UTC(2026, 10, 22, 12) / 1000;

export function headOf(files: Readonly<Record<string, string>> = {}): AccessHead {
  return openHead({ commit: "a".repeat(40), files: bytesOf({ ...accessFiles(), ...files }) }, nowSeconds);
}

export const oncall = [
  "to: { group: oncall }",
  "resource: orders-db",
  "role: read-only",
  "longest: 4h",
  "why: 'INC-[0-9]+ .+'",
  "atMost: 3 in 7d",
  "",
].join("\n");
