// COPY through a real proxy: masked on its way out, decided and recorded on its way in, ended in the middle of either.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Submittable } from "pg";
import { alice, grant, World } from "./world.ts";

/** More than sockets and buffers hold. */
const rowsOfWide = 50_000;

let world: World;
before(async () => {
  world = await World.start({
    sql: `CREATE TABLE notes (id int PRIMARY KEY, body text);
      CREATE TABLE wide (id int, filling text);
      INSERT INTO wide SELECT g, repeat('x', 1000) FROM generate_series(1, ${rowsOfWide}) g;
      GRANT SELECT, INSERT ON notes, wide TO writ_ro, writ_rw`,
    files: { "guards/orders-db.yaml": "limit: { rows: 400000, statement: 1m }\n" },
  });
});
after(async () => {
  await world.stop();
});

interface Line {
  readonly type: string;
  readonly statement?: number;
  readonly text?: string;
  readonly decision?: string;
  readonly tag?: string;
  readonly rows?: number;
  readonly sent?: { bytes: number; digest?: string };
  readonly error?: { sqlstate: string };
}

/** The record's lines about the statement that `text` is in, once its outcome is there. */
async function recorded(text: string): Promise<{ statement: Line; outcome: Line | undefined }> {
  for (let times = 0; times < 200; times++) {
    const lines = (await world.recordText())
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Line);
    const at = lines.findIndex((line) => line.type === "statement" && line.text?.includes(text) === true);
    const statement = lines[at];
    const outcome = lines.slice(at).find(({ type, statement: n }) => type === "outcome" && n === statement?.statement);
    if (statement !== undefined && (outcome !== undefined || statement.decision !== "allow"))
      return { statement, outcome };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`nothing is on record of ${text}`);
}

test("a masked table is copied out through its masks, in every format", async () => {
  for (const options of ["", "WITH (FORMAT csv, HEADER)", "(FORMAT binary)"]) {
    const { out, err } = await world.psql(`COPY customers (id, name, ssn, email) TO STDOUT ${options};`);
    assert.equal(err, "");
    assert.match(out, /Ann|Ben|[A-Z]/);
    assert.doesNotMatch(out, /\d{3}-\d{2}-\d{4}/);
  }
  const { out } = await world.psql("\\copy customers (id, ssn) to stdout");
  assert.match(out, /^1\t\*+/m);
});

test("data that a client sends is decided first, and on record as the file it was", async () => {
  const data = Array.from({ length: 5_000 }, (_, at) => `${at}\tnote ${at} é\n`).join("");
  await writeFile(world.at("notes.txt"), data);
  const input = `\\copy notes from '${world.at("notes.txt")}'\nSELECT count(*) FROM notes;`;
  const { out, err } = await world.psql(input, { role: "read-write" });
  assert.deepEqual([out, err], ["COPY 5000\n5000\n", ""]);
  const { statement, outcome } = await recorded("COPY  notes FROM STDIN");
  assert.equal(statement.decision, "allow");
  const digest = `sha256:${createHash("sha256").update(data).digest("hex")}`;
  const sent = { bytes: Buffer.byteLength(data), digest };
  assert.deepEqual([outcome?.tag, outcome?.rows, outcome?.sent], ["COPY 5000", 5000, sent]);
});

test("a role that may not write hears no, and the session goes on", async () => {
  await writeFile(world.at("denied.txt"), "90001\n90002\n");
  const input = `\\copy notes (id) from '${world.at("denied.txt")}'\nSELECT count(*) FROM notes WHERE id > 90000;`;
  const { out, err } = await world.psql(input);
  assert.match(err, /Denied: INSERT is not allowed/);
  assert.equal(out, "0\n");
});

test("files and programs of the server are refused", async () => {
  const { err } = await world.psql("COPY notes TO '/nowhere/out'; COPY notes TO PROGRAM 'cat';", {
    role: "read-write",
  });
  assert.equal(err.match(/ERROR/g)?.length, 2);
});

test("an error in the middle of the data fails the block, as PostgreSQL does", async () => {
  const text =
    "BEGIN;\nCOPY notes FROM STDIN;\n91000\tone\nx\ttwo\n\\.\nSELECT 1;\nCOMMIT;\nSELECT count(*) FROM notes WHERE id > 90000;";
  const { out, err } = await world.psql(text, { role: "read-write" });
  // With masks in force the server's own words could quote a masked value.
  assert.match(err, /words are withheld.*current transaction is aborted/s);
  assert.equal(out, "BEGIN\nROLLBACK\n0\n");
});

test("a role's row limit holds for COPY too", async () => {
  world.files.set("guards/orders-db.yaml", "limit: { rows: 7, statement: 1m }\n");
  const seq = (await world.status()).bundle.seq ?? 0;
  await world.publish();
  await world.until(({ bundle }) => (bundle.seq ?? 0) > seq);
  const { out, err } = await world.psql("COPY wide (id) TO STDOUT;\nSELECT 'goes on';");
  assert.match(err, /Stopped after 7 rows/);
  assert.equal(out, "1\n2\n3\n4\n5\n6\n7\ngoes on\n");
  assert.equal((await recorded("COPY wide (id) TO STDOUT")).outcome?.rows, 7);
  world.files.set("guards/orders-db.yaml", "limit: { rows: 400000, statement: 1m }\n");
  await world.publish();
  await world.until(({ bundle }) => (bundle.seq ?? 0) > seq + 1);
});

test("when a grant is reverted in the middle of COPY, either way, it ends there", async () => {
  for (const way of ["TO STDOUT", "FROM STDIN"]) {
    const client = await world.client({ role: "read-write" });
    const copy = new RawCopy(`COPY wide ${way}`);
    client.query(copy as unknown as Submittable);
    const connection = await copy.begun;
    world.files.delete("grants/orders-db/alice-write.yaml");
    await world.publish();
    const { outcome } = await recorded(`COPY wide ${way}`);
    assert.equal(outcome?.error?.sqlstate, "57P01");
    connection.stream.resume();
    // A row may have been cut in two, and then no error can be put behind it.
    assert.match((await copy.failed).message, /no longer|terminated/);
    world.files.set("grants/orders-db/alice-write.yaml", grant({ to: alice, role: "read-write" }));
    const seq = (await world.status()).bundle.seq ?? 0;
    await world.publish();
    await world.until(({ bundle }) => (bundle.seq ?? 0) > seq);
  }
  const { rows } = await world.postgres.query("SELECT count(*)::int AS n FROM wide", "shop");
  assert.deepEqual(rows, [{ n: rowsOfWide }]);
});

interface Connection {
  readonly stream: { pause(): void; resume(): void };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
}

/** A COPY that stops in the middle: reads no more, or sends no more. */
class RawCopy {
  readonly begun: Promise<Connection>;
  readonly failed: Promise<Error>;
  readonly #text: string;
  #paused = false;
  #begin: (connection: Connection) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(text: string) {
    this.#text = text;
    this.begun = new Promise((resolve) => {
      this.#begin = resolve;
    });
    this.failed = new Promise((resolve) => {
      this.#fail = resolve;
    });
  }

  submit(connection: Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: Connection): void {
    connection.sendCopyFromChunk(Buffer.from("1000000\tone\n"));
    this.#begin(connection);
  }

  handleCopyData(_message: unknown, connection: Connection): void {
    if (!this.#paused) connection.stream.pause();
    this.#paused = true;
    this.#begin(connection);
  }

  handleError(error: Error): void {
    this.#fail(error);
  }

  handleReadyForQuery(): void {}
  handleRowDescription(): void {}
  handleCommandComplete(): void {}
}
