// The Emscripten factory inside libpg-query, which the package ships without types.
declare module "libpg-query/wasm/libpg-query.js" {
  export interface PgQueryModule {
    readonly HEAPU8: Uint8Array;
    getValue(pointer: number, type: "i32"): number;
    UTF8ToString(pointer: number): string;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
    _wasm_parse_query_raw(pointer: number): number;
    _wasm_free_parse_result(pointer: number): void;
    _wasm_scan(pointer: number): number;
    _wasm_free_string(pointer: number): void;
  }
  export default function createModule(): Promise<PgQueryModule>;
}
