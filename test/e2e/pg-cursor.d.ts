// The part of pg-cursor that tests use: it ships no types of its own.
declare module "pg-cursor" {
  import type { Submittable } from "pg";
  export default class Cursor implements Submittable {
    constructor(text: string, values?: unknown[]);
    submit(connection: unknown): void;
    read(rows: number): Promise<readonly unknown[]>;
    close(): Promise<void>;
  }
}
