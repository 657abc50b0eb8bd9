// Generated from schemas/ by `npm run generate`. Schemas as messages see them; edit the schemas instead.
import type { Hint } from "../hint.ts";
export const hints: Readonly<Record<string, Hint>>;
