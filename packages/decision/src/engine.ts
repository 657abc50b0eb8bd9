// The one file that touches opa-wasm: data and a module in, answers out. It must never hand on what the library throws
// (texts and plain objects), let one question influence another, or let the module call out of WASM.
import type { LoadedPolicy } from "@open-policy-agent/opa-wasm";
import * as opaWasm from "@open-policy-agent/opa-wasm";
import { WritError } from "@writ/contracts";
import {
  abortsPerInstanceMax,
  basePages,
  faultTextLengthMax,
  memoryPagesMax,
  memoryPerDataByte,
  pageBytes,
  questionBytesMax,
} from "./limits.ts";

/** What Node has, and the library has, and their types leave out. */
interface Wasm {
  compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
  Module: Record<"imports" | "exports", (module: WebAssembly.Module) => readonly { readonly name: string }[]>;
}
interface LoadSync {
  loadPolicySync(module: WebAssembly.Module, memory: { initial: number; maximum: number }): LoadedPolicy;
}
const { compile, Module } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;
const { loadPolicySync } = (opaWasm as unknown as { default: LoadSync }).default;

/** What an engine is made of. `data` is the text of data.json. */
export interface EngineParts {
  readonly wasm: Uint8Array;
  readonly data: Uint8Array;
}

/** Pages to start with, so that loading `dataBytes` of JSON never grows the heap. Throws DECISION_SIZE. */
export function pagesFor(dataBytes: number): number {
  const pages = basePages + Math.ceil((dataBytes * memoryPerDataByte) / pageBytes);
  if (pages > memoryPagesMax) {
    throw new WritError(
      "DECISION_SIZE",
      `${dataBytes} bytes of data need ${pages} pages; ${memoryPagesMax} are allowed.`,
    );
  }
  return pages;
}

/**
 * A compiled policy with its data. Each question starts from the same heap, right behind the data: the library passes
 * that address to `opa_eval`, which also drops what was free before. The data is kept, to make a fresh instance
 * when an evaluation broke off.
 */
export class Engine {
  readonly #module: WebAssembly.Module;
  readonly #data: ArrayBuffer;
  #policy: LoadedPolicy | undefined;
  #aborts = 0;

  private constructor(module: WebAssembly.Module, data: ArrayBuffer) {
    this.#module = module;
    this.#data = data;
  }

  /**
   * Compiles the module and loads the data. Loading is one blocking call: about 2.5 ms for each MB of data.
   * Throws DECISION_SIZE or DECISION_ENGINE.
   */
  static async start(parts: EngineParts): Promise<Engine> {
    pagesFor(parts.data.byteLength);
    try {
      const module = await compile(Uint8Array.from(parts.wasm));
      assertOpaModule(module);
      const engine = new Engine(module, Uint8Array.from(parts.data).buffer);
      engine.#policy = engine.#instance();
      return engine;
    } catch (error) {
      throw error instanceof WritError ? error : new WritError("DECISION_ENGINE", faultText(error));
    }
  }

  /** Names of the questions that the module answers. */
  entrypoints(): readonly string[] {
    return Object.keys((this.#policy?.entrypoints ?? {}) as Record<string, number>);
  }

  /**
   * The answer to `question`, not checked, or undefined when the policy has none.
   * Throws WritError DECISION_FAULT, whatever went wrong.
   */
  ask(entrypoint: string, question: object): unknown {
    try {
      const bytes = encode(question);
      this.#policy ??= this.#instance();
      const results: unknown = this.#policy.evaluate(bytes, entrypoint);
      return Array.isArray(results) && results.length === 1 ? (results[0] as { result?: unknown }).result : undefined;
    } catch (error) {
      this.#replaceAfter(error);
      throw new WritError("DECISION_FAULT", faultText(error));
    }
  }

  /** A trap leaves memory in doubt, an abort leaves some stack behind: neither instance may answer for ever. */
  #replaceAfter(error: unknown): void {
    this.#aborts += 1;
    if (typeof error === "string" && this.#aborts < abortsPerInstanceMax) return;
    this.#policy = undefined;
    this.#aborts = 0;
  }

  #instance(): LoadedPolicy {
    const pages = pagesFor(this.#data.byteLength);
    const policy = loadPolicySync(this.#module, { initial: pages, maximum: memoryPagesMax });
    const calls = hostCalls(policy);
    if (calls !== "{}") throw new WritError("DECISION_ENGINE", `The module wants builtins of its host: ${calls}`);
    policy.setData(this.#data);
    return policy;
  }
}

/** What OPA's module takes from its host: calls for builtins, aborts, memory. No `opa_println`: nothing may print. */
const importsAllowed = new Set(["memory", "opa_abort", ...[0, 1, 2, 3, 4].map((arity) => `opa_builtin${arity}`)]);
const exportsWanted = ["opa_wasm_abi_version", "opa_wasm_abi_minor_version", "opa_eval", "builtins", "entrypoints"];

/** Before the library sees the module, since it prints about what it misses, and goes on. */
function assertOpaModule(module: WebAssembly.Module): void {
  const foreign = Module.imports(module).find(({ name }) => !importsAllowed.has(name));
  if (foreign) throw new WritError("DECISION_ENGINE", `The module imports ${foreign.name}.`);
  const exported = new Set(Module.exports(module).map(({ name }) => name));
  const missing = exportsWanted.find((name) => !exported.has(name));
  if (missing) throw new WritError("DECISION_ENGINE", `The module does not export ${missing}.`);
}

function encode(question: object): ArrayBuffer {
  const bytes = new TextEncoder().encode(JSON.stringify(question));
  if (bytes.byteLength > questionBytesMax) throw new RangeError(`a question of ${bytes.byteLength} bytes`);
  return bytes.buffer;
}

/** The builtins that a module would call outside of itself, as JSON. */
function hostCalls(policy: LoadedPolicy): string {
  const instance = policy.wasmInstance as {
    exports: Record<"builtins" | "opa_json_dump", (address?: number) => number>;
  };
  const call = instance.exports;
  const address = call.opa_json_dump(call.builtins());
  const memory = new Uint8Array(policy.mem.buffer);
  return Buffer.from(memory.subarray(address, memory.indexOf(0, address))).toString("utf8");
}

/** Something short to log for whatever was thrown. */
function faultText(thrown: unknown): string {
  const message = typeof thrown === "object" && thrown !== null ? (thrown as { message?: unknown }).message : thrown;
  return String(message ?? "no reason given").slice(0, faultTextLengthMax);
}
