// The Emscripten factories inside libpg-query, which its packages ship without types. One package for each major.
declare module "libpg-query/wasm/libpg-query.js" {
  export interface PgQueryModule {
    readonly HEAPU8: Uint8Array;
    getValue(pointer: number, type: "i32"): number;
    UTF8ToString(pointer: number): string;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
    _wasm_parse_query_raw(pointer: number): number;
    _wasm_free_parse_result(pointer: number): void;
    /** These two in the build of 18 only. */
    _wasm_scan?(pointer: number): number;
    _wasm_free_string?(pointer: number): void;
  }
  export default function createModule(): Promise<PgQueryModule>;
}

declare module "libpg-query-15/wasm/libpg-query.js" {
  export { default } from "libpg-query/wasm/libpg-query.js";
}

declare module "libpg-query-16/wasm/libpg-query.js" {
  export { default } from "libpg-query/wasm/libpg-query.js";
}

declare module "libpg-query-17/wasm/libpg-query.js" {
  export { default } from "libpg-query/wasm/libpg-query.js";
}
