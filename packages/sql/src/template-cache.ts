// Compiled statements by verified skeleton: a text that is another one with other literals is not parsed again.
// It must never give what the full compile would not: whatever is not proved alike is compiled in full.
import { type Compiled, compileStatement } from "./compile.ts";
import type { SqlContext } from "./context.ts";
import { recentTemplatesMax, skeletonsMax } from "./limits.ts";
import { matchPattern, skeletonOf } from "./skeleton.ts";
import { applyTemplate, proveTemplate, type Template } from "./template.ts";

/** `seen`: once. `none`: there can be no template. */
type Known = Template | "seen" | "none";

export class TemplateCache {
  #known: Map<string, Known> | undefined;
  #context: SqlContext | undefined;
  /** The last that were used, newest first: a text is held against them before its skeleton is made. */
  #recent: Template[] = [];

  /** What `compileStatement(text, context)` gives. Another context object empties the cache. */
  compile(text: string, context: SqlContext): Compiled {
    if (this.#context !== context) {
      this.#context = context;
      this.#known = undefined;
      this.#recent = [];
    }
    for (const template of this.#recent) {
      const places = matchPattern(template.pattern, text);
      if (places === undefined) continue;
      this.#use(template);
      return applyTemplate(template, text, places);
    }
    const skeleton = skeletonOf(text);
    if (skeleton === undefined) return compileStatement(text, context);
    const known = this.#known?.get(skeleton.key);
    if (typeof known === "object") {
      this.#use(known);
      return applyTemplate(known, text, skeleton);
    }
    const compiled = compileStatement(text, context);
    // A proof costs two compiles more: the second text of a skeleton promises a third.
    if (known === undefined) this.#keep(skeleton.key, "seen");
    else if (known === "seen") {
      this.#keep(skeleton.key, proveTemplate(text, { skeleton, compiled }, context) ?? "none");
    }
    return compiled;
  }

  #use(template: Template): void {
    if (this.#recent[0] === template) return;
    this.#recent = [template, ...this.#recent.filter((other) => other !== template)].slice(0, recentTemplatesMax);
  }

  #keep(key: string, known: Known): void {
    this.#known ??= new Map();
    this.#known.delete(key);
    if (this.#known.size >= skeletonsMax) {
      const [oldest] = this.#known;
      if (oldest !== undefined) {
        this.#known.delete(oldest[0]);
        this.#recent = this.#recent.filter((template) => template !== oldest[1]);
      }
    }
    this.#known.set(key, known);
  }
}
