# psycopg 3 on its own paths: server-side binding, prepared, pipeline, binary, copy, cursors, cancel, async.
# `python psycopg_client.py free|masked|read-only`; where to connect stands in libpq's variables.
import asyncio
import sys
import threading

import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from transcript import finish, say, say_rows, section

TYPES = """SELECT 1::int2, 2::int4, 3::int8, 1.25::float4, 2.5::float8, 'NaN'::float8, '-Infinity'::float8,
 12345678901234567890.123456789::numeric, 'NaN'::numeric, true, 'text ü', 'x'::char(3), '\\x00ff'::bytea,
 '2026-01-02'::date, '03:04:05.678901'::time, '03:04:05+02'::timetz, '2026-01-02 03:04:05.678901'::timestamp,
 '2026-01-02 03:04:05+02'::timestamptz, interval '1 day 2 hours 3.5 seconds',
 '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d'::uuid, '{"a": [1, null, "ü"]}'::jsonb, '{"b":1}'::json,
 ARRAY[1,NULL,3], ARRAY[['a','b'],['c','d']], int4range(1, 10), '10.0.0.0/8'::cidr, '10.0.0.1'::inet, NULL::int,
 '1-2'::interval, 42::oid, 'pg_class'::regclass, B'1010', point(1,2), ROW(1,'a',NULL)"""


def connect(**more):
    return psycopg.connect(autocommit=True, **more)


def say_error(label, error):
    diag = error.diag
    names = ["sqlstate", "severity", "severity_nonlocalized", "message_primary", "message_detail", "message_hint",
             "statement_position", "internal_position", "internal_query", "context", "schema_name", "table_name",
             "column_name", "datatype_name", "constraint_name", "source_function"]
    say(label, type(error).__name__, *[f"{name}={getattr(diag, name)}" for name in names if getattr(diag, name)])


def expect(label, work):
    try:
        work()
    except psycopg.Error as error:
        say_error(label, error)
    else:
        say(label, "no error")


def types(conn):
    section("types")
    for binary in (False, True):
        cursor = conn.cursor(binary=binary)
        cursor.execute(TYPES)
        for column, value in zip(cursor.description, cursor.fetchone()):
            say(f"binary={binary} {column.name} {column.type_code}", value)
    values = [1, 2**40, 1.5, "ü", b"\0\1", True, None, [1, 2, None], Jsonb({"a": [1]})]
    for form in ("%s", "%b", "%t"):
        cursor = conn.execute("SELECT " + ", ".join([form] * len(values)), values)
        say("echo " + form, *cursor.fetchone())


def prepared(conn):
    section("prepared")
    conn.prepare_threshold = 2
    for number in range(8):
        say("run", *conn.execute("SELECT %s::int * 2, %s::text", (number, "n")).fetchone())
    say("on the server", *conn.execute("SELECT count(*) FROM pg_prepared_statements").fetchone())
    conn.prepared_max = 2
    for number in range(6):
        query = sql.SQL("SELECT {}, %s::int").format(sql.Literal(number))
        for _ in range(3):
            conn.execute(query, (number,), prepare=True).fetchone()
    say("evicted", *conn.execute("SELECT count(*) FROM pg_prepared_statements").fetchone())
    conn.execute("CREATE TABLE psycopg.changing (a int)")
    for _ in range(3):
        say("before", *[column.name for column in conn.execute("SELECT * FROM psycopg.changing", prepare=True).description])
    conn.execute("ALTER TABLE psycopg.changing ADD b int")
    expect("cached plan", lambda: conn.execute("SELECT * FROM psycopg.changing", prepare=True))
    conn.execute("DEALLOCATE ALL")
    say("deallocated", *conn.execute("SELECT 1", prepare=True).fetchone())


def pipeline(conn):
    section("pipeline")
    with conn.pipeline() as pipe:
        cursors = [conn.execute("SELECT %s::int", (number,)) for number in range(20)]
        pipe.sync()
        say("pipelined", *[cursor.fetchone()[0] for cursor in cursors])

    def broken():
        with conn.pipeline():
            conn.execute("SELECT 1")
            conn.execute("SELECT 1/0")
            conn.execute("SELECT 2")

    expect("an error in a pipeline", broken)
    say("after it", *conn.execute("SELECT 3").fetchone())

    def in_block():
        with conn.pipeline(), conn.transaction():
            conn.execute("INSERT INTO psycopg.pair VALUES (900, 'never')")
            conn.execute("INSERT INTO psycopg.pair VALUES ('x', 'bad')")

    expect("an error in a block in a pipeline", in_block)
    say("rolled back", *conn.execute("SELECT count(*) FROM psycopg.pair WHERE a = 900").fetchone())


def cursors(conn):
    section("cursors")
    with conn.transaction():
        with conn.cursor(name="lines") as cursor:
            cursor.itersize = 100
            cursor.execute("SELECT n, n * n FROM generate_series(1, %s) n", (1050,))
            say("sum", sum(row[1] for row in cursor))
        with conn.cursor(name="back", scrollable=True) as cursor:
            cursor.execute("SELECT n FROM generate_series(1, 50) n")
            say("first", *cursor.fetchmany(3))
            cursor.scroll(20)
            say("further", *cursor.fetchmany(2))
            cursor.scroll(5, mode="absolute")
            say("back", *cursor.fetchone())
    with conn.cursor(name="held", withhold=True) as cursor:
        cursor.execute("SELECT n FROM generate_series(1, 5) n")
        say("held", *cursor.fetchall())
    with conn.cursor() as cursor:
        say("stream", *[row[0] for row in cursor.stream("SELECT generate_series(1, 5)")])
    with psycopg.ClientCursor(conn) as cursor:
        cursor.execute("SELECT %s, %s; SELECT 'second'", ("it's", 5))
        say("client side", *cursor.fetchone())
        cursor.nextset()
        say("next set", *cursor.fetchone())
    say("dict", *conn.cursor(row_factory=dict_row).execute("SELECT 1 AS a, 2 AS b").fetchone().items())
    say("empty", conn.execute("").statusmessage)


def copies(conn):
    section("copy")
    cursor = conn.cursor()
    with cursor.copy("COPY psycopg.pair FROM STDIN") as copy:
        for number in range(1000):
            copy.write_row((number, None if number % 7 == 0 else f"tab\t back\\ line\n ü {number}"))
    say("text in", cursor.rowcount, cursor.statusmessage)
    with cursor.copy("COPY psycopg.pair FROM STDIN (FORMAT BINARY)") as copy:
        copy.set_types(["int4", "text"])
        for number in range(1000, 1500):
            copy.write_row((number, "b" * number))
    say("binary in", cursor.rowcount, cursor.statusmessage)
    with cursor.copy("COPY psycopg.pair FROM STDIN (FORMAT CSV, HEADER, NULL 'nil')") as copy:
        copy.write("a,b\n")
        copy.write('2000,"a ""quoted"", one"\n2001,nil\n')
    say("csv in", cursor.rowcount, cursor.statusmessage)
    for form in ("TEXT", "CSV", "BINARY"):
        with cursor.copy(f"COPY (SELECT * FROM psycopg.pair ORDER BY a LIMIT 300) TO STDOUT (FORMAT {form})") as copy:
            data = b"".join(bytes(chunk) for chunk in copy)
        say(f"{form} out", len(data), data[:200], data[-100:])
    with cursor.copy("COPY (SELECT a, b FROM psycopg.pair ORDER BY a LIMIT 3) TO STDOUT (FORMAT BINARY)") as copy:
        copy.set_types(["int4", "text"])
        say_rows("row", copy.rows())

    def left_early():
        with cursor.copy("COPY psycopg.many TO STDOUT") as copy:
            copy.read()
            raise ValueError("left early")

    def bad():
        with cursor.copy("COPY psycopg.pair FROM STDIN") as copy:
            copy.write("5000\tx\nnot a number\ty\n")

    def given_up():
        with cursor.copy("COPY psycopg.pair FROM STDIN") as copy:
            copy.write("5001\tx\n")
            raise ValueError("given up")

    expect("bad data", bad)
    conn.execute("INSERT INTO psycopg.many SELECT n, repeat('x', 100) FROM generate_series(1, 50000) n")
    for leave in (given_up, left_early):
        try:
            leave()
        except ValueError as error:
            say(str(error), conn.info.transaction_status.name)
    conn.execute("TRUNCATE psycopg.many")
    expect("no such table", lambda: cursor.copy("COPY psycopg.nothing TO STDOUT").__enter__())
    say("nothing of it", *conn.execute("SELECT count(*) FROM psycopg.pair WHERE a >= 5000").fetchone())


def notices(conn):
    section("notices")
    seen = []
    conn.add_notice_handler(lambda diag: seen.append(
        (diag.severity, diag.sqlstate, diag.message_primary, diag.message_detail, diag.message_hint, diag.context)))
    conn.execute("DO $$BEGIN RAISE NOTICE 'first %', 1 USING HINT = 'a hint', DETAIL = 'more'; RAISE WARNING 'second'; END$$")
    conn.execute("DROP TABLE IF EXISTS psycopg.never_was")
    conn.execute("SET client_min_messages = debug1; RESET client_min_messages")
    say_rows("notice", seen)


def errors(conn):
    section("errors")
    conn.execute("CREATE TABLE psycopg.strict (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0), t text UNIQUE)")
    conn.execute("INSERT INTO psycopg.strict VALUES (1, 1, 'ü')")
    for label, query in [
        ("unique", "INSERT INTO psycopg.strict VALUES (1, 1, 'b')"),
        ("not null", "INSERT INTO psycopg.strict VALUES (2, NULL, 'b')"),
        ("check", "INSERT INTO psycopg.strict VALUES (2, -1, 'b')"),
        ("syntax", "SELEC 1"),
        ("no column", "SELECT nope FROM psycopg.strict"),
        ("function", "SELECT no_such(1)"),
        ("division", "SELECT 1 / (SELECT 0)"),
        ("raised", "DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', DETAIL = 'd', HINT = 'h', TABLE = 't'; END$$"),
        ("nested", "DO $$BEGIN EXECUTE 'SELECT 1 FRM x'; END$$"),
    ]:
        expect(label, lambda query=query: conn.execute(query))
    expect("parameter", lambda: conn.execute("SELECT %s::int", ("x",)))
    say("status", conn.info.transaction_status.name)


def transactions(conn):
    section("transactions")
    with conn.transaction():
        conn.execute("INSERT INTO psycopg.pair VALUES (3000, 'outer')")
        try:
            with conn.transaction():
                conn.execute("INSERT INTO psycopg.pair VALUES (3001, 'inner')")
                raise RuntimeError("back")
        except RuntimeError:
            pass
        with conn.transaction("named"):
            conn.execute("INSERT INTO psycopg.pair VALUES (3002, 'named')")
    say_rows("kept", conn.execute("SELECT a, b FROM psycopg.pair WHERE a >= 3000 ORDER BY a").fetchall())
    with connect() as other:
        other.autocommit = False
        other.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
        other.read_only = True
        say("level", *other.execute("SHOW transaction_isolation").fetchone())
        expect("read only", lambda: other.execute("INSERT INTO psycopg.pair VALUES (1, '')"))
        say("status", other.info.transaction_status.name)
        expect("aborted", lambda: other.execute("SELECT 1"))
        other.rollback()
        say("status", other.info.transaction_status.name)


def cancel(conn):
    section("cancel")
    for way in ("cancel", "cancel_safe"):
        timer = threading.Timer(0.3, getattr(conn, way))
        timer.start()
        expect(way, lambda: conn.execute("SELECT pg_sleep(30)"))
        timer.join()
        say("after it", *conn.execute("SELECT 1").fetchone())
    conn.execute("SET statement_timeout = 100")
    expect("timeout", lambda: conn.execute("SELECT pg_sleep(30)"))
    conn.execute("RESET statement_timeout")


def listen(conn):
    section("listen")
    with connect() as other:
        conn.execute("LISTEN psycopg_news")
        other.execute("NOTIFY psycopg_news, 'hello ü'")
        other.execute("SELECT pg_notify('psycopg_news', 'again')")
        for note in conn.notifies(timeout=10, stop_after=2):
            say("heard", note.channel, note.payload)
        conn.execute("UNLISTEN *")


def large(conn):
    section("large")
    data = bytes(range(256)) * 20000
    for form in ("%t", "%b"):
        cursor = conn.execute(f"SELECT {form}::text, length({form}::text)", ("ü" * 1500000,) * 2)
        row = cursor.fetchone()
        say("text " + form, len(row[0]), row[1])
    row = conn.cursor(binary=True).execute("SELECT %b::bytea, sha256(%b::bytea)", (data, data)).fetchone()
    say("bytea", row[0] == data, row[1])
    cursor = conn.cursor()
    cursor.executemany("INSERT INTO psycopg.many VALUES (%s, %s) RETURNING a", [(n, str(n)) for n in range(10000)], returning=True)
    total = 0
    while True:
        total += cursor.fetchone()[0]
        if not cursor.nextset():
            break
    say("ten thousand", total, *conn.execute("SELECT count(*), sum(a) FROM psycopg.many").fetchone())
    say("read back", sum(row[0] for row in conn.execute("SELECT a, b FROM psycopg.many").fetchall()))


async def in_async():
    section("async")
    async with await psycopg.AsyncConnection.connect(autocommit=True) as conn:
        async with conn.pipeline():
            cursors = [await conn.execute("SELECT %s::int", (n,)) for n in range(5)]
        say("pipelined", *[(await cursor.fetchone())[0] for cursor in cursors])
        async with conn.cursor().copy("COPY (SELECT 1, 'ü') TO STDOUT") as copy:
            async for row in copy.rows():
                say("copied", *row)
        task = asyncio.create_task(conn.execute("SELECT pg_sleep(30)"))
        await asyncio.sleep(0.3)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            say("cancelled", conn.info.transaction_status.name)
        say("after it", *(await (await conn.execute("SELECT 1")).fetchone()))


def free():
    with connect() as conn:
        section("session")
        for name in ("server_encoding", "client_encoding", "DateStyle", "TimeZone", "standard_conforming_strings",
                     "integer_datetimes", "server_version", "is_superuser", "session_authorization"):
            say(name, conn.info.parameter_status(name))
        conn.execute("DROP SCHEMA IF EXISTS psycopg CASCADE; CREATE SCHEMA psycopg")
        conn.execute("CREATE TABLE psycopg.pair (a int, b text); CREATE TABLE psycopg.many (a int, b text)")
        for part in (types, prepared, pipeline, cursors, copies, notices, errors, transactions, cancel, listen, large):
            part(conn)
        asyncio.run(in_async())
        conn.execute("DROP SCHEMA psycopg CASCADE")
    finish()


def code(label, work):
    try:
        work()
    except psycopg.Error as error:
        say(label, error.diag.sqlstate)
    else:
        say(label, "no error")


def masked():
    with connect() as conn:
        query = "SELECT id, name, ssn, email FROM customers ORDER BY id"
        say_rows("row", conn.execute(query).fetchall())
        for _ in range(3):
            for number in (1, 2):
                cursor = conn.execute("SELECT name, ssn FROM customers WHERE id = %s", (number,), prepare=True, binary=True)
                say("prepared", *cursor.fetchone())
        with conn.transaction(), conn.cursor(name="masked") as cursor:
            cursor.execute(query)
            say_rows("cursor", cursor.fetchmany(2))
            say_rows("cursor", cursor.fetchmany(2))
        born, tags, extra, token = conn.cursor(binary=True).execute(
            "SELECT born, tags, extra, token FROM customers WHERE id = 1").fetchone()
        say("types", born, tags, type(extra).__name__ != "NoneType", len(str(token)))
        code("denied", lambda: conn.execute("TRUNCATE invoices"))
        say("after it", *conn.execute("SELECT 1").fetchone())
        code("rows", lambda: conn.execute("SELECT * FROM invoices"))
        say("after it", *conn.execute("SELECT 1").fetchone())
        conn.execute("BEGIN")
        conn.execute("INSERT INTO invoices VALUES (%s, 1, 1, 'never')", (9001,))
        code("in a block", lambda: conn.execute("TRUNCATE invoices"))
        code("the block", lambda: conn.execute("SELECT 1"))
        conn.execute("ROLLBACK")
        conn.execute("BEGIN")
        conn.execute("INSERT INTO invoices VALUES (%s, 1, 1, 'kept')", (9002,))
        conn.execute("SAVEPOINT one")
        code("behind a savepoint", lambda: conn.execute("TRUNCATE invoices"))
        conn.execute("ROLLBACK TO one")
        conn.execute("COMMIT")
        say("written", *conn.execute("SELECT count(*), min(id) FROM invoices WHERE id > 9000").fetchone())
        cursor = conn.cursor()
        cursor.executemany("INSERT INTO invoices VALUES (%s, 1, 1, 'batch')", [(9100 + n,) for n in range(50)])
        say("batch", *conn.execute("SELECT count(*) FROM invoices WHERE id >= 9100").fetchone())
        conn.execute("DELETE FROM invoices WHERE id > 9000")
        with cursor.copy("COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT") as copy:
            say_rows("copied", copy.rows())
        code("listen", lambda: conn.execute("LISTEN news"))
    finish()


def read_only():
    with connect() as conn:
        for _ in range(3):
            say("session", *conn.execute("SELECT name, ssn FROM customers WHERE id = 1").fetchone())
        say("read only", *conn.execute("SHOW transaction_read_only").fetchone())
        code("insert", lambda: conn.execute("INSERT INTO invoices VALUES (1, 1, 1, '')"))
        say("after it", *conn.execute("SELECT 1").fetchone())
    finish()


{"free": free, "masked": masked, "read-only": read_only}[sys.argv[1]]()
