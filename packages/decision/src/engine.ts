// One of two files that speak OPA's WebAssembly ABI (openpolicyagent.org/docs/wasm, 1.2 and later), with opa-module.ts:
// data and a module in, answers out. It must never let one question influence another, let the module call out of
// WASM, or throw anything but a WritError.
import { WritError } from "@writ/contracts";
import {
  abortsPerInstanceMax,
  basePages,
  evaluationPagesMax,
  faultTextLengthMax,
  memoryPagesMax,
  memoryPerDataByte,
  memoryPerDenseDataByte,
  pageBytes,
  questionUnitsMax,
} from "./limits.ts";
import {
  assertOpaModule,
  compileModule,
  endOfText,
  instantiate,
  newMemory,
  OpaAbort,
  type OpaExports,
  textAt,
  type WasmMemory,
} from "./opa-module.ts";

/** What an engine is made of. `data` is the text of data.json. */
export interface EngineParts {
  readonly wasm: Uint8Array;
  readonly data: Uint8Array;
}

/** What another thread needs beside the used memory to make the very same engine. Addresses and sizes in bytes. */
export interface EngineShape {
  readonly module: WebAssembly.Module;
  readonly pages: number;
  /** Where the module's own state ends and data begins. */
  readonly baseAddress: number;
  readonly dataAddress: number;
  /** Where data ends: each question starts here. What lies beyond is worth nothing between two questions. */
  readonly usedBytes: number;
  readonly entrypoints: Readonly<Record<string, number>>;
}

/** Pages to start with, so that loading `dataBytes` of JSON never grows the heap. Throws DECISION_SIZE. */
export function pagesFor(dataBytes: number, perByte: number = memoryPerDataByte): number {
  const pages = basePages + Math.ceil((dataBytes * perByte) / pageBytes);
  if (pages > memoryPagesMax) {
    throw new WritError(
      "DECISION_SIZE",
      `${dataBytes} bytes of data need ${pages} pages; ${memoryPagesMax} are allowed.`,
    );
  }
  return pages;
}

/**
 * A compiled policy with its data. Each question starts from the same heap, right behind the data: that address goes
 * to `opa_eval`, which also drops what was free before. The module's own state, in front of the data, is kept aside
 * to make a fresh instance over the same data when an evaluation broke off: nothing below the heap's start is written
 * by an evaluation but that state.
 */
export class Engine {
  readonly #shape: EngineShape;
  readonly #memory: WasmMemory;
  readonly #state: Uint8Array;
  #call: OpaExports | undefined;
  #view: Buffer;
  #aborts = 0;

  private constructor(shape: EngineShape, memory: WasmMemory, call: OpaExports) {
    this.#shape = shape;
    this.#memory = memory;
    this.#call = call;
    this.#view = Buffer.from(memory.buffer);
    this.#state = Uint8Array.from(this.#view.subarray(0, shape.baseAddress));
  }

  /**
   * Compiles the module and loads the data. Loading is one blocking call: about 15 ms for each MB of data.
   * Throws DECISION_SIZE or DECISION_ENGINE.
   */
  static async start(parts: EngineParts): Promise<Engine> {
    pagesFor(parts.data.byteLength);
    return await asEngineError(async () => {
      const module = await compileModule(Uint8Array.from(parts.wasm));
      assertOpaModule(module);
      return Engine.#load(module, parts.data, memoryPerDataByte) ?? Engine.#loadDense(module, parts.data);
    });
  }

  /**
   * The same engine as the one that `shape` is of, once `copy` has filled the first `usedBytes` of the memory it is
   * given. Throws DECISION_SIZE or DECISION_ENGINE.
   */
  static async copied(shape: EngineShape, copy: (memory: Uint8Array) => Promise<void>): Promise<Engine> {
    return await asEngineError(async () => {
      if (shape.pages > memoryPagesMax || shape.usedBytes > shape.pages * pageBytes) {
        throw new WritError("DECISION_SIZE", `${shape.pages} pages.`);
      }
      const memory = newMemory(shape.pages, shape.pages + evaluationPagesMax);
      const call = instantiate(shape.module, memory);
      await copy(new Uint8Array(memory.buffer, 0, shape.usedBytes));
      return new Engine(shape, memory, call);
    });
  }

  static #loadDense(module: WebAssembly.Module, data: Uint8Array): Engine {
    const engine = Engine.#load(module, data, memoryPerDenseDataByte);
    if (engine === undefined) throw new WritError("DECISION_SIZE", "The data unfolds to more memory than is allowed.");
    return engine;
  }

  /** Undefined when `perByte` was not enough. */
  static #load(module: WebAssembly.Module, data: Uint8Array, perByte: number): Engine | undefined {
    const pages = pagesFor(data.byteLength, perByte);
    const memory = newMemory(pages, pages + evaluationPagesMax);
    const call = instantiate(module, memory);
    const calls = textAt(memory, call.opa_json_dump(call.builtins()));
    if (calls !== "{}") throw new WritError("DECISION_ENGINE", `The module wants builtins of its host: ${calls}`);
    const entrypoints = JSON.parse(textAt(memory, call.opa_json_dump(call.entrypoints()))) as Record<string, number>;
    const baseAddress = call.opa_heap_ptr_get();
    // The text lies at the far end, where nothing of it is left over between data and questions.
    const textAddress = pages * pageBytes - data.byteLength;
    new Uint8Array(memory.buffer).set(data, textAddress);
    let dataAddress = 0;
    try {
      dataAddress = call.opa_json_parse(textAddress, data.byteLength);
    } catch (error) {
      if (!isOutgrown(memory, pages)) throw error;
    }
    const usedBytes = call.opa_heap_ptr_get();
    // What grew or came as far as the text may have run over it.
    if (isOutgrown(memory, pages) || usedBytes > textAddress) return undefined;
    if (dataAddress === 0) throw new WritError("DECISION_ENGINE", "The engine cannot parse the data.");
    return new Engine({ module, pages, baseAddress, dataAddress, usedBytes, entrypoints }, memory, call);
  }

  /** For another thread; `read` gives it the memory. */
  get shape(): EngineShape {
    return this.#shape;
  }

  /** Copies used memory from `address` on into `target`, as much as fits, and says how much that was. */
  read(address: number, target: Uint8Array): number {
    const part = this.#current().subarray(address, Math.min(address + target.length, this.#shape.usedBytes));
    target.set(part);
    return part.length;
  }

  /** Names of the questions that the module answers. */
  entrypoints(): readonly string[] {
    return Object.keys(this.#shape.entrypoints);
  }

  /**
   * The answer to `question`, not checked, or undefined when the policy has none.
   * Throws WritError DECISION_FAULT, whatever went wrong.
   */
  ask(entrypoint: string, question: object): unknown {
    try {
      const results = this.#evaluate(this.#idOf(entrypoint), encode(question));
      return Array.isArray(results) && results.length === 1 ? (results[0] as { result?: unknown }).result : undefined;
    } catch (error) {
      this.#replaceAfter(error);
      throw new WritError("DECISION_FAULT", faultText(error));
    }
  }

  #idOf(entrypoint: string): number {
    const { entrypoints } = this.#shape;
    const id = Object.hasOwn(entrypoints, entrypoint) ? entrypoints[entrypoint] : undefined;
    if (id === undefined) throw new Refusal(`the module does not answer ${entrypoint}`);
    return id;
  }

  #evaluate(entrypoint: number, question: string): unknown {
    const { usedBytes, dataAddress } = this.#shape;
    this.#call ??= this.#instance();
    // UTF-8 takes at most three bytes for each UTF-16 unit.
    const view = this.#withRoom(usedBytes + question.length * 3);
    const length = view.write(question, usedBytes);
    const answer = this.#call.opa_eval(0, entrypoint, dataAddress, usedBytes, length, usedBytes + length, 0);
    const after = this.#current();
    return JSON.parse(after.toString("utf8", answer, endOfText(after, answer)));
  }

  #withRoom(bytes: number): Buffer {
    const missing = bytes - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / pageBytes));
    return this.#current();
  }

  /** The memory as it is now: growing takes the old view away. */
  #current(): Buffer {
    if (this.#view.buffer !== this.#memory.buffer) this.#view = Buffer.from(this.#memory.buffer);
    return this.#view;
  }

  /** A trap leaves the module's state in doubt, an abort leaves some stack behind: neither may go on for ever. */
  #replaceAfter(error: unknown): void {
    if (error instanceof Refusal) return;
    this.#aborts += 1;
    if (error instanceof OpaAbort && this.#aborts < abortsPerInstanceMax) return;
    this.#call = undefined;
    this.#aborts = 0;
  }

  #instance(): OpaExports {
    const call = instantiate(this.#shape.module, this.#memory);
    this.#current().set(this.#state, 0);
    return call;
  }
}

/** A question that was not put to the module, so that nothing is in doubt. */
class Refusal extends Error {}

function encode(question: object): string {
  try {
    const text = JSON.stringify(question);
    if (text.length <= questionUnitsMax) return text;
    throw new RangeError(`a question of ${text.length} characters`);
  } catch (error) {
    throw new Refusal(faultText(error));
  }
}

function isOutgrown(memory: WasmMemory, pages: number): boolean {
  return memory.buffer.byteLength > pages * pageBytes;
}

async function asEngineError<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof WritError ? error : new WritError("DECISION_ENGINE", faultText(error));
  }
}

/** Something short to log for whatever was thrown. */
function faultText(thrown: unknown): string {
  const message = typeof thrown === "object" && thrown !== null ? (thrown as { message?: unknown }).message : thrown;
  return String(message ?? "no reason given").slice(0, faultTextLengthMax);
}
