// Clients of the crash test, one for each way in which statements are under way: each writes marks without a pause
// until it is cut off. It must never call a mark answered before the server's answer for it has been read.
import type { Client, Connection, Submittable } from "pg";
import postgres from "postgres";
import type { World } from "./world.ts";

export interface Target {
  readonly world: World;
  /** Of the proxy that will be killed. */
  readonly port: number;
  readonly token: string;
  /** A new mark; it counts as issued from now on. */
  mark(): string;
  answered(marks: readonly string[]): void;
  /** What ends the client in the end, also one that never noticed that it was cut off. */
  readonly hangUp: (() => void)[];
}

export type Writer = (target: Target) => Promise<void>;

const pipelinedStatements = 40;
const batchStatements = 20;

/** Runs `step` for ever, each with marks of its own, on a connection of node-postgres. */
function endless(marks: number, step: (client: Client, marks: readonly string[]) => Promise<unknown>): Writer {
  return async ({ world, port, token, mark, answered, hangUp }) => {
    const client = await world.client({ role: "read-write", token, config: { port } });
    hangUp.push(() => void client.end().catch(() => {}));
    for (;;) {
      const issued = Array.from({ length: marks }, mark);
      await step(client, issued);
      answered(issued);
    }
  };
}

const insert = (mark: string) => `INSERT INTO marks VALUES ('${mark}')`;

const simple = endless(1, (client, [mark = ""]) => client.query(insert(mark)));

const transaction = endless(3, async (client, [first = "", second = "", third = ""]) => {
  await client.query("BEGIN");
  await client.query(insert(first));
  await client.query(insert(second));
  await client.query(`${insert(third)}; COMMIT`);
});

const prepared = endless(1, (client, [mark = ""]) =>
  client.query({ name: "mark", text: "INSERT INTO marks VALUES ($1)", values: [mark] }),
);

/** The data of a COPY is on record by its size and digest; the statement names the mark. */
const copied = endless(1, (client, [mark = ""]) =>
  submitted(client, (connection) => connection.query(`COPY marks FROM STDIN /* ${mark} */`), `${mark}\n`),
);

/** Many statements with one Sync: one implicit transaction. */
const batched = endless(batchStatements, (client, marks) =>
  submitted(client, (connection) => {
    connection.stream.cork();
    for (const mark of marks) {
      connection.parse({ name: "", text: "INSERT INTO marks VALUES ($1)", types: [] }, true);
      connection.bind({ values: [mark] }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
  }),
);

/** What its types leave out. */
interface CopyingConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** What node-postgres has no call for: `submit` sends it, `copy` is the data when the server asks for some. */
function submitted(client: Client, submit: (connection: Connection) => void, copy = ""): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query({
      submit,
      handleCommandComplete: () => {},
      handleCopyInResponse: (connection: CopyingConnection) => {
        connection.sendCopyFromChunk(Buffer.from(copy));
        connection.endCopyFrom();
      },
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    } as Submittable);
  });
}

/** Many statements on their way at once, each with its own Sync: whichever is answered makes room for the next. */
const pipelined: Writer = async ({ world, port, token, mark, answered, hangUp }) => {
  const options = {
    host: "127.0.0.1",
    port,
    user: "read-write",
    password: token,
    database: "orders-db",
    ssl: { ca: world.ca },
    max: 1,
    max_pipeline: pipelinedStatements,
    fetch_types: false,
    connect_timeout: 600,
  };
  const sql = postgres(options);
  hangUp.push(() => void sql.end({ timeout: 0 }).catch(() => {}));
  const line = async () => {
    for (;;) {
      const one = mark();
      await sql`INSERT INTO marks VALUES (${one})`;
      answered([one]);
    }
  };
  await Promise.all(Array.from({ length: pipelinedStatements }, line));
};

export const writers: Readonly<Record<string, Writer>> = {
  simple,
  transaction,
  prepared,
  batched,
  pipelined,
  copied,
};

/** As many marks as all writers together have under way at any moment, once each is at work. */
export const marksUnderWay: number = 3 + 3 + batchStatements + pipelinedStatements;
