// Tools that look around in a database, in a session with masks: psql's \d family, pg_dump --schema-only, SQLAlchemy's
// reflection and JDBC's DatabaseMetaData print what they print direct. What other tools ask stands in the own corpus
// (test/masking). Names are no secrets; what is printed must hold no value of a masked column.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { MaskWorld } from "../masking/mask-world.ts";
import { type ClientProgram, javaClient, pythonClient } from "../runner/client-programs.ts";
import { postgresTools } from "../runner/postgres-tools.ts";
import { assertSameText, runClient } from "./drivers/client-tests.ts";
import type { Place } from "./drivers/driver-world.ts";

const started = new Map<number, Promise<MaskWorld>>();
after(async () => {
  for (const world of await Promise.allSettled(started.values())) {
    if (world.status === "fulfilled") await world.value.stop();
  }
});

function worldOf(major: number): Promise<MaskWorld> {
  const world = started.get(major) ?? MaskWorld.start({ major });
  started.set(major, world);
  return world;
}

/** The masked session, and the same login direct. */
function places({ uri, ca, postgres }: MaskWorld): { masked: Place; direct: Place } {
  const common = { PGHOST: "127.0.0.1", PGDATABASE: "maskdb", PGSSLMODE: "verify-full" } as const;
  const [user, password] = [decodeURIComponent(uri.username), decodeURIComponent(uri.password)];
  return {
    masked: { ...common, PGPORT: uri.port, PGUSER: user, PGPASSWORD: password, PGSSLROOTCERT: ca },
    direct: {
      ...{ ...common, PGPORT: String(postgres.port), PGUSER: "analyst", PGPASSWORD: "analyst-pw" },
      PGSSLROOTCERT: postgres.caPath,
    },
  };
}

const secret = /QXV-ZK4|JWQ-HV7|vqzork@|4929774103865518|\+7490|Zyxqwort|QZXvault/;

async function assertSame(major: number, program: ClientProgram, words: readonly string[]): Promise<string> {
  const { masked, direct } = places(await worldOf(major));
  const wanted = await runClient(program, words, direct);
  assertSameText(await runClient(program, words, masked), wanted);
  assert.doesNotMatch(wanted, secret);
  return wanted;
}

const relations = ["customers", "orders", "events", "events_2024", "contacts", "contacts_vip", "kyc", "v_all", "v_sec"];
const described = [
  ...relations.flatMap((name) => [`\\d app.${name}`, `\\d+ app.${name}`]),
  ...["\\d", "\\d app.*", "\\dt app.*", "\\dt+ vault.*", "\\dv+ app.*", "\\dm+ app.*", "\\di+ app.*", "\\ds staging.*"],
  ...["\\dn+", "\\df app.*", "\\df+ app.order_total", "\\da app.*", "\\do app.*", "\\dT+ staging.*", "\\dD+ staging.*"],
  ...["\\dp app.*", "\\ddp", "\\du", "\\dg analyst", "\\drds", "\\dx", "\\dx+ citext", "\\dE app.*", "\\det", "\\des"],
  ...["\\dew", "\\dF", "\\dFd", "\\dFp", "\\dFt", "\\dL", "\\dO pg_catalog.C", "\\dP+ app.*", "\\dX app.*"],
  ...["\\dRp", "\\dy", "\\dA+", "\\dAc btree int4", "\\dAo btree", "\\dc pg_catalog.ascii*", "\\dC integer"],
  ...["\\dd app.*", "\\dl", "\\db", "\\sf app.order_total", "\\sv app.v_sales", "\\encoding"],
];

for (const major of [15, 18]) {
  for (const tools of [15, 18] as const) {
    test(`psql ${tools}'s \\d family prints the same behind masks, PostgreSQL ${major}`, async () => {
      const { psql } = await postgresTools(tools === 18 ? { major: 18 } : undefined);
      // An older psql's mistakes about a newer server are answered without the server's hints.
      const shell = { command: "/bin/sh", args: ["-c", '"$0" -X "$@" 2>&1 | grep -v "^HINT"', psql] };
      const printed = await assertSame(
        major,
        shell,
        described.flatMap((command) => ["-c", command]),
      );
      assert.match(printed, /"customers_pkey" PRIMARY KEY/);
      assert.match(printed, /Partition of: app\.events/);
    });
  }

  test(`pg_dump --schema-only writes the same behind masks, PostgreSQL ${major}`, async () => {
    const { pgDump } = await postgresTools({ major: 18 });
    // Subscriptions hold passwords; only a superuser's pg_dump asks for them.
    // The body of staging.reset_data holds the rows: definitions are shown as they are.
    const words = ["--schema-only", "--no-subscriptions", "--exclude-schema=staging", "--restrict-key=fixed"];
    const dump = await assertSame(major, { command: pgDump, args: [] }, words);
    assert.match(dump, /CREATE TABLE app\.customers[\s\S]*CREATE VIEW app\.v_all[\s\S]*database dump complete/);
  });

  test(`SQLAlchemy reflects the same behind masks, PostgreSQL ${major}`, async () => {
    const printed = await assertSame(major, await pythonClient("reflection_client.py"), []);
    assert.match(printed, /^table app\.customers$/m);
    assert.match(printed, /^column app\.v_all ssn TEXT/m);
  });

  test(`JDBC's DatabaseMetaData says the same behind masks, PostgreSQL ${major}`, async () => {
    const printed = await assertSame(major, await javaClient("Metadata"), []);
    assert.match(printed, /customers\|TABLE/);
    assert.match(printed, /ssn/);
  });
}
