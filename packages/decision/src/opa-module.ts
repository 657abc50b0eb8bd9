// WebAssembly as far as OPA's modules need it: compiled, looked over, bound to a memory. It must never give a module
// anything of its host but that memory and a way to break off.
import { WritError } from "@writ/contracts";

/** What Node has and its types leave out. */
interface Wasm {
  compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
  Module: Record<"imports" | "exports", (module: WebAssembly.Module) => readonly { readonly name: string }[]>;
  Instance: new (module: WebAssembly.Module, imports: object) => { readonly exports: unknown };
  Memory: new (size: { initial: number; maximum: number }) => WasmMemory;
}
const { compile, Module, Instance, Memory } = (globalThis as unknown as { WebAssembly: Wasm }).WebAssembly;

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** What of OPA's ABI is used. Addresses and lengths in bytes. */
export interface OpaExports {
  builtins(): number;
  entrypoints(): number;
  opa_json_dump(value: number): number;
  /** 0 for what is not JSON. */
  opa_json_parse(address: number, length: number): number;
  opa_heap_ptr_get(): number;
  /** The address of the answer's JSON, ended by a zero byte. Sets the heap to `heap` first. */
  opa_eval(
    reserved: 0,
    entrypoint: number,
    data: number,
    input: number,
    inputLength: number,
    heap: number,
    format: 0,
  ): number;
  readonly opa_wasm_abi_version: { readonly value: number };
  readonly opa_wasm_abi_minor_version: { readonly value: number };
}

/** The module broke off by itself, and said why. */
export class OpaAbort extends Error {}

export function compileModule(bytes: Uint8Array): Promise<WebAssembly.Module> {
  return compile(bytes);
}

export function newMemory(initial: number, maximum: number): WasmMemory {
  return new Memory({ initial, maximum });
}

/** Binds a module to a memory, whose start it fills with its own state. Throws DECISION_ENGINE for an unknown ABI. */
export function instantiate(module: WebAssembly.Module, memory: WasmMemory): OpaExports {
  const call = new Instance(module, { env: { memory, opa_abort: abort, ...builtins } }).exports as OpaExports;
  const [major, minor] = [call.opa_wasm_abi_version.value, call.opa_wasm_abi_minor_version.value];
  if (major !== 1 || minor < 2) throw new WritError("DECISION_ENGINE", `The module's ABI is ${major}.${minor}.`);
  return call;

  function abort(address: number): never {
    throw new OpaAbort(textAt(memory, address));
  }
}

/** The text at an address, up to its zero byte. */
export function textAt(memory: WasmMemory, address: number): string {
  const bytes = Buffer.from(memory.buffer);
  return bytes.toString("utf8", address, endOfText(bytes, address));
}

/** Where the zero byte lies that ends a text. */
export function endOfText(bytes: Buffer, address: number): number {
  const end = bytes.indexOf(0, address);
  return end < 0 ? bytes.length : end;
}

/** What OPA's module takes from its host: calls for builtins, aborts, memory. No `opa_println`: nothing may print. */
const builtins = Object.fromEntries([0, 1, 2, 3, 4].map((arity) => [`opa_builtin${arity}`, noBuiltin]));
const importsAllowed = new Set(["memory", "opa_abort", ...Object.keys(builtins)]);
const exportsWanted: readonly (keyof OpaExports)[] = [
  "builtins",
  "entrypoints",
  "opa_json_dump",
  "opa_json_parse",
  "opa_heap_ptr_get",
  "opa_eval",
  "opa_wasm_abi_version",
  "opa_wasm_abi_minor_version",
];

function noBuiltin(): never {
  throw new Error("a builtin of the host");
}

/** Throws DECISION_ENGINE for a module that wants more of its host than an OPA module may, or offers less. */
export function assertOpaModule(module: WebAssembly.Module): void {
  const foreign = Module.imports(module).find(({ name }) => !importsAllowed.has(name));
  if (foreign) throw new WritError("DECISION_ENGINE", `The module imports ${foreign.name}.`);
  const exported = new Set(Module.exports(module).map(({ name }) => name));
  const missing = exportsWanted.find((name) => !exported.has(name));
  if (missing) throw new WritError("DECISION_ENGINE", `The module does not export ${missing}.`);
}
