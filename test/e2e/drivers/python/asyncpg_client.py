# asyncpg on its own paths: everything prepared and binary, types looked up in the catalogue, its pool and reset query,
# cursors by portal, binary COPY. `python asyncpg_client.py free|masked|read-only`.
import asyncio
import io
import os
import ssl
import sys

import asyncpg

from transcript import finish, say, say_rows, section

ROOT = ssl.create_default_context(cafile=os.environ["PGSSLROOTCERT"])


async def fresh_token():
    return os.environ["PGPASSWORD"]


async def connect():
    return await asyncpg.connect(ssl=ROOT)


def say_error(label, error):
    names = ["sqlstate", "severity", "severity_en", "message", "detail", "hint", "position", "internal_position",
             "internal_query", "context", "schema_name", "table_name", "column_name", "constraint_name",
             "server_source_function"]
    say(label, type(error).__name__, *[f"{name}={getattr(error, name)}" for name in names if getattr(error, name, None)])


async def expect(label, work):
    try:
        await work
    except asyncpg.PostgresError as error:
        say_error(label, error)
    else:
        say(label, "no error")


async def types(conn):
    section("types")
    row = await conn.fetchrow("""SELECT 1::int2, 2::int4, 3::int8, 1.25::float4, 'NaN'::float8, 12345.6789::numeric, true,
     'ü', 'x'::char(3), '\\x00ff'::bytea, '2026-01-02'::date, '03:04:05.678901'::time, '03:04:05+02'::timetz,
     '2026-01-02 03:04:05.678901'::timestamp, '2026-01-02 03:04:05+02'::timestamptz, interval '1 mon 1 day 2 hours',
     '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d'::uuid, '{"a": [1]}'::jsonb, ARRAY[1,NULL,3], ARRAY[['a'],['b']],
     int4range(1, 10), '10.0.0.1'::inet, NULL::int, point(1,2), B'1010', 'good'::asyncpg_x.mood,
     ROW(1,'a')::asyncpg_x.pair, ARRAY[ROW(2,'b')::asyncpg_x.pair], 5::asyncpg_x.small""")
    for name, value in row.items():
        say(name, value)
    values = [1, 2**40, 1.5, "ü", b"\0\1", True, None, [1, 2, None], '{"a": 1}', "good", (7, "seven")]
    query = """SELECT $1::int, $2::bigint, $3::float8, $4::text, $5::bytea, $6::bool, $7::int, $8::int[], $9::jsonb,
     $10::asyncpg_x.mood, $11::asyncpg_x.pair"""
    say("echo", *(await conn.fetchrow(query, *values)).values())
    await conn.set_type_codec("jsonb", encoder=str, decoder=lambda text: ("decoded", text), schema="pg_catalog")
    say("codec", await conn.fetchval("SELECT '{}'::jsonb"))
    await conn.reset_type_codec("jsonb", schema="pg_catalog")


async def prepared(conn):
    section("prepared")
    statement = await conn.prepare("SELECT $1::int * 2 AS twice, $2::text AS t")
    say("parameters", *[one.name for one in statement.get_parameters()])
    say("attributes", *[f"{one.name} {one.type.name}" for one in statement.get_attributes()])
    for number in range(6):
        say("run", *(await statement.fetchrow(number, "n")).values(), statement.get_statusmsg())
    for number in range(150):
        await conn.fetchval(f"SELECT {number}")
    say("cache", await conn.fetchval("SELECT count(*) FROM pg_prepared_statements") >= 100)
    await conn.execute("CREATE TABLE asyncpg_x.changing (a int)")
    say("before", *[list(row.keys()) for row in await conn.fetch("SELECT * FROM asyncpg_x.changing")])
    await conn.execute("INSERT INTO asyncpg_x.changing VALUES (1)")
    await conn.execute("ALTER TABLE asyncpg_x.changing ADD b int")
    say("after", *[list(row.keys()) for row in await conn.fetch("SELECT * FROM asyncpg_x.changing")])
    say("executemany", await conn.executemany("INSERT INTO asyncpg_x.line VALUES ($1, $2)", [(n, str(n)) for n in range(10000)]))
    say("count", *(await conn.fetchrow("SELECT count(*), sum(a) FROM asyncpg_x.line")).values())
    await expect("executemany fails", conn.executemany("INSERT INTO asyncpg_x.line VALUES ($1, $2)", [(-1, "x"), (None, "y")]))
    say("atomic", await conn.fetchval("SELECT count(*) FROM asyncpg_x.line WHERE a < 0"))
    rows = await conn.fetchmany("INSERT INTO asyncpg_x.line VALUES ($1, $2) RETURNING a", [(20000, "x"), (20001, "y")])
    say("fetchmany", *[row["a"] for row in rows])


async def cursors(conn):
    section("cursors")
    async with conn.transaction():
        total = 0
        async for row in conn.cursor("SELECT n FROM generate_series(1, $1) n", 1050, prefetch=100):
            total += row["n"]
        say("sum", total)
        cursor = await conn.cursor("SELECT n FROM generate_series(1, 50) n")
        other = await conn.cursor("SELECT 'other ' || n AS n FROM generate_series(1, 50) n")
        say("first", *[row["n"] for row in await cursor.fetch(3)])
        say("between", *[row["n"] for row in await other.fetch(2)])
        say("skipped", await cursor.forward(10))
        say("then", *(await cursor.fetchrow()).values())
        say("rest", len(await cursor.fetch(100)), await cursor.fetchrow())


async def copies(conn):
    section("copy")
    records = [(number, None if number % 7 == 0 else f"tab\t\\ \n ü {number}") for number in range(5000)]
    say("records", await conn.copy_records_to_table("copied", schema_name="asyncpg_x", records=records))
    for form in ("text", "csv", "binary"):
        out = io.BytesIO()
        say(form, await conn.copy_from_query("SELECT * FROM asyncpg_x.copied ORDER BY a", output=out, format=form))
        say("bytes", len(out.getvalue()), out.getvalue()[:80])
        await conn.execute("TRUNCATE asyncpg_x.copied")
        out.seek(0)
        say("back", await conn.copy_to_table("copied", schema_name="asyncpg_x", source=out, format=form))
    out = io.BytesIO()
    say("table", await conn.copy_from_table("copied", schema_name="asyncpg_x", output=out, columns=["a"]), len(out.getvalue()))
    say("same", await conn.fetchval("SELECT md5(string_agg(a || coalesce(b, 'nil'), ',' ORDER BY a)) FROM asyncpg_x.copied"))
    bad = conn.copy_to_table("copied", schema_name="asyncpg_x", source=io.BytesIO(b"1\tx\nno\ty\n"), format="text")
    await expect("bad data", bad)

    async def stop(_chunk):
        raise ValueError("left early")

    try:
        await conn.copy_from_query("SELECT n, repeat('x', 100) FROM generate_series(1, 100000) n", output=stop)
    except ValueError as error:
        say(str(error), conn.is_in_transaction())
    say("after it", await conn.fetchval("SELECT 1"))


async def errors(conn):
    section("errors")
    seen = []
    conn.add_log_listener(lambda _conn, message: seen.append(
        (message.severity_en, message.sqlstate, message.message, message.detail, message.hint)))
    await conn.execute("DO $$BEGIN RAISE NOTICE 'first' USING HINT = 'h', DETAIL = 'd'; RAISE WARNING 'second'; END$$")
    await conn.execute("DROP TABLE IF EXISTS asyncpg_x.never_was")
    await asyncio.sleep(0)
    say_rows("notice", seen)
    await conn.execute("CREATE TABLE asyncpg_x.strict (id int PRIMARY KEY, n int CHECK (n > 0))")
    await conn.execute("INSERT INTO asyncpg_x.strict VALUES (1, 1)")
    await expect("unique", conn.execute("INSERT INTO asyncpg_x.strict VALUES ($1, $2)", 1, 1))
    await expect("check", conn.execute("INSERT INTO asyncpg_x.strict VALUES (2, -1)"))
    await expect("syntax", conn.fetch("SELEC 1"))
    await expect("no table", conn.fetch("SELECT * FROM asyncpg_x.nothing"))
    await expect("division", conn.fetch("SELECT 1 / $1", 0))
    await expect("several", conn.execute("SELECT 1; SELECT 1/0; SELECT 2"))
    await expect("several prepared", conn.fetch("SELECT 1; SELECT 2"))
    await expect("raised", conn.execute("DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', HINT = 'h'; END$$"))
    say("status", await conn.execute("SELECT 1; SELECT 2; SELECT 3"))
    say("empty", await conn.fetch(""))


async def transactions(conn):
    section("transactions")
    try:
        async with conn.transaction():
            await conn.execute("INSERT INTO asyncpg_x.line VALUES (30000, 'outer')")
            try:
                async with conn.transaction():
                    await conn.execute("INSERT INTO asyncpg_x.line VALUES (30001, 'inner')")
                    await conn.fetch("SELECT 1/0")
            except asyncpg.DivisionByZeroError:
                say("inner", "rolled back")
            async with conn.transaction():
                await conn.execute("INSERT INTO asyncpg_x.line VALUES (30002, 'second')")
    finally:
        say_rows("kept", [tuple(row) for row in await conn.fetch("SELECT * FROM asyncpg_x.line WHERE a >= 30000 ORDER BY a")])
    async with conn.transaction(isolation="serializable", readonly=True, deferrable=True):
        say("level", await conn.fetchval("SHOW transaction_isolation"))
    transaction = conn.transaction()
    await transaction.start()
    await expect("inside", conn.fetch("SELECT 1/0"))
    await expect("aborted", conn.fetch("SELECT 1"))
    await transaction.rollback()
    say("in transaction", conn.is_in_transaction())


async def cancel(conn):
    section("cancel")
    try:
        await conn.fetch("SELECT pg_sleep(30)", timeout=0.3)
    except asyncio.TimeoutError:
        say("timeout", conn.is_in_transaction())
    say("after it", await conn.fetchval("SELECT 1"))
    task = asyncio.create_task(conn.fetch("SELECT pg_sleep(30)"))
    await asyncio.sleep(0.3)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        say("cancelled", conn.is_in_transaction())
    say("after it", await conn.fetchval("SELECT 2"))


async def listen(conn):
    section("listen")
    other = await connect()
    heard = asyncio.Queue()
    await conn.add_listener("asyncpg_news", lambda _conn, _pid, channel, payload: heard.put_nowait((channel, payload)))
    await other.execute("NOTIFY asyncpg_news, 'hello ü'")
    await other.fetch("SELECT pg_notify($1, $2)", "asyncpg_news", "again")
    for _ in range(2):
        say("heard", *await asyncio.wait_for(heard.get(), 10))
    await other.close()
    await conn.reset()


async def large(conn):
    section("large")
    data = bytes(range(256)) * 20000
    row = await conn.fetchrow("SELECT $1::bytea AS b, sha256($1::bytea) AS s, $2::text AS t", data, "ü" * 1500000)
    say("big", row["b"] == data, row["s"], len(row["t"]))
    rows = await conn.fetch("SELECT n, n::text AS t, NULL::int AS z FROM generate_series(1, 50000) n")
    say("rows", len(rows), sum(row["n"] for row in rows))


async def pooled():
    section("pool")
    # A pool connects again long after it was made: it is given a token that is fresh then.
    async with asyncpg.create_pool(ssl=ROOT, password=fresh_token, min_size=1, max_size=4) as pool:
        async with pool.acquire() as conn:
            await conn.execute("SET application_name = 'changed'; SET statement_timeout = 5000")
            await conn.fetchval("SELECT pg_advisory_lock(7)")
        async with pool.acquire() as conn:
            say("reset", await conn.fetchval("SHOW statement_timeout"), await conn.fetchval(
                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
        answers = await asyncio.gather(*[pool.fetchval("SELECT $1::int", n) for n in range(50)])
        say("at once", sum(answers))


async def free():
    conn = await connect()
    section("session")
    settings = conn.get_settings()
    for name in ("server_encoding", "client_encoding", "DateStyle", "TimeZone", "is_superuser"):
        say(name, getattr(settings, name))
    say("version", *conn.get_server_version())
    await conn.execute("""DROP SCHEMA IF EXISTS asyncpg_x CASCADE; CREATE SCHEMA asyncpg_x;
     CREATE TYPE asyncpg_x.mood AS ENUM ('good', 'bad'); CREATE TYPE asyncpg_x.pair AS (n int, t text);
     CREATE DOMAIN asyncpg_x.small AS int CHECK (VALUE < 100);
     CREATE TABLE asyncpg_x.line (a int NOT NULL, b text); CREATE TABLE asyncpg_x.copied (a int, b text)""")
    for part in (types, prepared, cursors, copies, errors, transactions, cancel, listen, large):
        await part(conn)
    await pooled()
    await conn.execute("DROP SCHEMA asyncpg_x CASCADE")
    await conn.close()
    finish()


async def code(label, work):
    try:
        await work
    except asyncpg.PostgresError as error:
        say(label, error.sqlstate)
    else:
        say(label, "no error")


async def in_blocks(conn):
    transaction = conn.transaction()
    await transaction.start()
    await conn.execute("INSERT INTO invoices VALUES ($1, 1, 1, 'never')", 9001)
    await code("in a block", conn.execute("TRUNCATE invoices"))
    await code("the block", conn.fetch("SELECT 1"))
    await transaction.rollback()
    async with conn.transaction():
        await conn.execute("INSERT INTO invoices VALUES ($1, 1, 1, 'kept')", 9002)
        inner = conn.transaction()
        await inner.start()
        await code("behind a savepoint", conn.execute("TRUNCATE invoices"))
        await inner.rollback()
    say("written", *(await conn.fetchrow("SELECT count(*), min(id) FROM invoices WHERE id > 9000")).values())


async def masked():
    conn = await connect()
    query = "SELECT id, name, ssn, email FROM customers ORDER BY id"
    say_rows("row", [tuple(row) for row in await conn.fetch(query)])
    for _ in range(3):
        for number in (1, 2):
            row = await conn.fetchrow("SELECT name, ssn FROM customers WHERE id = $1", number)
            say("prepared", *row.values())
    async with conn.transaction():
        cursor = await conn.cursor(query)
        say_rows("cursor", [tuple(row) for row in await cursor.fetch(2)])
        say_rows("cursor", [tuple(row) for row in await cursor.fetch(2)])
    row = await conn.fetchrow("SELECT born, tags, extra, token FROM customers WHERE id = 1")
    say("types", row["born"], row["tags"], row["extra"] is not None, len(str(row["token"])))
    await code("denied", conn.execute("TRUNCATE invoices"))
    say("after it", await conn.fetchval("SELECT 1"))
    await code("rows", conn.fetch("SELECT * FROM invoices"))
    say("after it", await conn.fetchval("SELECT 1"))
    await in_blocks(conn)
    await conn.executemany("INSERT INTO invoices VALUES ($1, 1, 1, 'batch')", [(9100 + n,) for n in range(50)])
    say("batch", await conn.fetchval("SELECT count(*) FROM invoices WHERE id >= 9100"))
    await conn.execute("DELETE FROM invoices WHERE id > 9000")
    out = io.BytesIO()
    await conn.copy_from_query("SELECT name, ssn FROM customers ORDER BY id LIMIT 1", output=out)
    say("copied", *out.getvalue().decode().rstrip("\n").split("\t"))
    await code("listen", conn.add_listener("news", lambda *_: None))
    await conn.close()
    finish()


async def read_only():
    async with asyncpg.create_pool(ssl=ROOT, min_size=1, max_size=1) as pool:
        for _ in range(3):
            async with pool.acquire() as conn:
                say("session", *(await conn.fetchrow("SELECT name, ssn FROM customers WHERE id = 1")).values())
        async with pool.acquire() as conn:
            say("read only", await conn.fetchval("SHOW transaction_read_only"))
            await code("insert", conn.execute("INSERT INTO invoices VALUES (1, 1, 1, '')"))
        say("after it", await pool.fetchval("SELECT 1"))
    finish()


asyncio.run({"free": free, "masked": masked, "read-only": read_only}[sys.argv[1]]())
