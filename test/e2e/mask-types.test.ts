// Every mask form in a column of every type that PostgreSQL 15 and 18 ship, in text and in binary: no error, the type
// as declared, the mask and nothing else. It must never pass because a type was left out: the server lists them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import {
  expectedText,
  type Form,
  forms,
  masksFile,
  type TypeColumn,
  typeColumns,
  typesSql,
} from "../masking/mask-types.ts";
import { World } from "./world.ts";

const asSent = { getTypeParser: () => (value: string) => value };
type Rows = (string | null)[][];

for (const major of [15, 18]) {
  let world: World;
  let client: pg.Client;
  let direct: pg.Client;
  let columns: TypeColumn[] = [];

  before(async () => {
    world = await World.start({ major, sql: typesSql, files: { "masks/orders-db.yaml": masksFile() } });
    client = await world.client();
    direct = (await world.postgres.connect({ database: "shop" })) as unknown as pg.Client;
    columns = await typeColumns(world.postgres);
  });
  after(async () => {
    await direct?.end();
    await client?.end();
    await world?.stop();
  });

  test(`PostgreSQL ${major}: every type it ships has a column`, () => {
    assert.ok(columns.length > 330, `${columns.length} columns`);
    const withValue = columns.filter(({ real }) => real !== null);
    assert.ok(withValue.length > 150, `${withValue.length} columns have a value`);
  });

  for (const form of forms) {
    test(`PostgreSQL ${major}: ${form.yaml} shows the mask in every type, as text and in binary`, async () => {
      const shown = await ask(client, `SELECT * FROM kinds.${form.name} ORDER BY row_id`, false);
      const plain = await ask(direct, "SELECT * FROM kinds.plain ORDER BY row_id", false);
      assert.deepEqual(described(shown.fields), described(plain.fields));
      for (const [row, cells] of shown.rows.entries()) {
        const expected = await expectedCells(form, { row, binary: false });
        compare(expected, cells.slice(1), { form, listed: columns });
      }
      const sendable = columns.filter(({ hasSend, declared }) => hasSend && !/aclitem|gtsvector/.test(declared));
      const list = sendable.map(({ name }) => name).join(", ");
      const binary = await ask(client, `SELECT ${list} FROM kinds.${form.name} ORDER BY row_id`, true);
      for (const [row, cells] of binary.rows.entries()) {
        compare(await expectedCells(form, { row, binary: true }, sendable), cells, { form, listed: sendable });
      }
    });
  }

  /** What the server itself makes of the expected texts, in the format asked for. */
  async function expectedCells(
    form: Form,
    { row, binary }: { row: number; binary: boolean },
    listed: readonly TypeColumn[] = columns,
  ): Promise<(string | null)[]> {
    const texts = listed.map((column) => expectedText(form, column, row === 1 && !/wanted$/.test(column.declared)));
    const made = texts.map((text, at) =>
      text === null || text === "a hash"
        ? `'${text ?? "null"}'::text`
        : `CAST(${direct.escapeLiteral(text)} AS ${listed[at]?.baseDeclared})`,
    );
    const { rows } = await ask(direct, `SELECT ${made.join(", ")}`, binary);
    return texts.map((text, at) => (text === null || text === "a hash" ? text : (rows[0]?.[at] ?? null)));
  }
}

async function ask(client: pg.Client, text: string, binary: boolean): Promise<{ rows: Rows; fields: pg.FieldDef[] }> {
  const values = binary ? [] : undefined;
  const query = { text, rowMode: "array" as const, binary, types: asSent, ...(values === undefined ? {} : { values }) };
  const { rows, fields } = await client.query(query as pg.QueryArrayConfig);
  return { rows: rows as Rows, fields };
}

function described(fields: readonly pg.FieldDef[]): unknown[] {
  return fields.map(({ name, dataTypeID, dataTypeModifier, dataTypeSize }) => ({
    ...{ name, dataTypeID, dataTypeModifier, dataTypeSize },
  }));
}

const hashShapes: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  int8: /^\d{6,19}$/,
  bytea: /^\\x[0-9a-f]{64}$/,
};

function compare(
  expected: readonly (string | null)[],
  shown: readonly (string | null)[],
  { form, listed }: { form: Form; listed: readonly TypeColumn[] },
): void {
  for (const [at, column] of listed.entries()) {
    const [want, got] = [expected[at], shown[at] ?? null];
    const where = `${form.yaml} in ${column.declared} (${column.name})`;
    if (want !== "a hash") {
      assert.equal(got, want, where);
      continue;
    }
    assert.ok(got !== null && got !== column.real, where);
    // In binary a driver that reads texts garbles all but text.
    const shape = hashShapes[column.base] ?? /^[0-9a-f]{16,64} *$/;
    assert.ok(shape.test(got) || hashShapes[column.base] !== undefined, `${where}: ${got}`);
  }
}
