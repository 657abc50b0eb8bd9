// Compiled statements by verified skeleton: a text that is another one with other literals is not parsed again.
// It must never give what the full compile would not: whatever is not proved alike is compiled in full.
import { type Compiled, compileStatement } from "./compile.ts";
import type { SqlContext } from "./context.ts";
import { skeletonsMax } from "./limits.ts";
import { skeletonOf } from "./skeleton.ts";
import { applyTemplate, proveTemplate, type Template } from "./template.ts";

/** `seen`: once. `none`: there can be no template. */
type Known = Template | "seen" | "none";

export class TemplateCache {
  #known: Map<string, Known> | undefined;
  #context: SqlContext | undefined;

  /** What `compileStatement(text, context)` gives. Another context object empties the cache. */
  compile(text: string, context: SqlContext): Compiled {
    if (this.#context !== context) {
      this.#context = context;
      this.#known = undefined;
    }
    const skeleton = skeletonOf(text);
    if (skeleton === undefined) return compileStatement(text, context);
    const known = this.#known?.get(skeleton.key);
    if (typeof known === "object") return applyTemplate(known, text, skeleton);
    const compiled = compileStatement(text, context);
    // A proof costs two compiles more: the second text of a skeleton promises a third.
    if (known === undefined) this.#keep(skeleton.key, "seen");
    else if (known === "seen") {
      this.#keep(skeleton.key, proveTemplate(text, { skeleton, compiled }, context) ?? "none");
    }
    return compiled;
  }

  #keep(key: string, known: Known): void {
    this.#known ??= new Map();
    this.#known.delete(key);
    if (this.#known.size >= skeletonsMax) {
      const oldest = this.#known.keys().next();
      if (oldest.done !== true) this.#known.delete(oldest.value);
    }
    this.#known.set(key, known);
  }
}
