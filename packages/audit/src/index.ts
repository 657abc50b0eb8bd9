// The one door of audit: answers from git, evidence, archived bundles and records, each with what it rests on.
export type { AccessSpan, Assumption, SpanProof } from "./span.ts";
