# SQLAlchemy 2 on its own paths: reflection, the ORM, insertmanyvalues, streaming, pools that ping, two drivers below.
# `python sqlalchemy_client.py free|masked|read-only`.
import asyncio
import os
import ssl
import sys

from sqlalchemy import (JSON, ForeignKey, MetaData, Numeric, String, Table, URL, create_engine, event, exc, func, insert,
                        inspect, select, text)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB, UUID
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship, selectinload

from transcript import finish, say, say_rows, section

SCHEMA = "alchemy"


def url(driver):
    query = {} if driver == "asyncpg" else {"sslmode": "verify-full", "sslrootcert": os.environ["PGSSLROOTCERT"]}
    return URL.create("postgresql+" + driver, username=os.environ["PGUSER"], password=os.environ["PGPASSWORD"],
                      host=os.environ["PGHOST"], port=int(os.environ["PGPORT"]), database=os.environ["PGDATABASE"],
                      query=query)


class Base(DeclarativeBase):
    metadata = MetaData(schema=SCHEMA)


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50), unique=True)
    more: Mapped[dict | None] = mapped_column(JSONB)
    tags: Mapped[list[str] | None] = mapped_column(ARRAY(String))
    books: Mapped[list["Book"]] = relationship(back_populates="author", cascade="all, delete-orphan")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    price: Mapped[float | None] = mapped_column(Numeric(10, 2), index=True)
    key: Mapped[str | None] = mapped_column(UUID(as_uuid=False))
    data: Mapped[dict | None] = mapped_column(JSON)
    author_id: Mapped[int] = mapped_column(ForeignKey(f"{SCHEMA}.author.id"))
    author: Mapped[Author] = relationship(back_populates="books")


def orm(engine):
    section("orm")
    with Session(engine) as session:
        session.add_all([
            Author(name=f"author {n}", more={"n": n}, tags=["a", "ü"], books=[
                Book(title=f"book {n}.{m}", price=n + m / 10, data={"m": m}) for m in range(3)
            ]) for n in range(1000)
        ])
        session.commit()
        query = select(Author).where(Author.name.in_(["author 3", "author 5"])).options(selectinload(Author.books))
        for author in session.scalars(query.order_by(Author.id)):
            say("author", author.name, author.more, author.tags, [(book.title, book.price) for book in author.books])
        author = session.scalars(select(Author).where(Author.name == "author 7")).one()
        author.name = "renamed"
        author.books.pop()
        session.flush()
        with session.begin_nested() as nested:
            session.add(Author(name="given up"))
            session.flush()
            nested.rollback()
        session.commit()
        say("count", *session.execute(select(func.count(), func.sum(Book.price)).select_from(Book)).one())
        say("given up", session.scalar(select(func.count()).where(Author.name == "given up")))
        try:
            session.add(Author(name="renamed"))
            session.flush()
        except exc.IntegrityError as error:
            say("integrity", error.orig.sqlstate)
            session.rollback()
        say("after it", session.scalar(select(func.count()).select_from(Author)))


def core(engine):
    section("core")
    with engine.begin() as conn:
        rows = [{"title": f"t{n}", "author_id": 1} for n in range(10000)]
        result = conn.execute(insert(Book).returning(Book.id, sort_by_parameter_order=True), rows)
        ids = result.scalars().all()
        say("insertmanyvalues", len(ids), ids == sorted(ids))
        say("executemany", conn.execute(text(f"UPDATE {SCHEMA}.book SET title = :t WHERE id = :i"),
                                        [{"t": f"u{n}", "i": one} for n, one in enumerate(ids[:200])]).rowcount >= 0)
        say("updated", conn.scalar(text(f"SELECT count(*) FROM {SCHEMA}.book WHERE title LIKE 'u%'")))
    with engine.connect() as conn:
        streamed = conn.execution_options(stream_results=True, max_row_buffer=100).execute(select(Book.id))
        say("streamed", sum(1 for _ in streamed))
    with engine.connect().execution_options(isolation_level="SERIALIZABLE", postgresql_readonly=True) as conn:
        say("level", conn.scalar(text("SHOW transaction_isolation")), conn.scalar(text("SHOW transaction_read_only")))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as conn:
        conn.execute(text(f"VACUUM {SCHEMA}.book"))
        say("level", conn.get_isolation_level())


def reflection(engine):
    section("reflection")
    looked = inspect(engine)
    say("schemas", SCHEMA in looked.get_schema_names(), *sorted(looked.get_table_names(schema=SCHEMA)))
    for name in ("author", "book"):
        for column in looked.get_columns(name, schema=SCHEMA):
            say(name, column["name"], str(column["type"]), column["nullable"], column["default"])
        say("primary", looked.get_pk_constraint(name, schema=SCHEMA)["constrained_columns"])
        for key in looked.get_foreign_keys(name, schema=SCHEMA):
            say("foreign", key["name"], key["constrained_columns"], key["referred_table"])
        for index in looked.get_indexes(name, schema=SCHEMA):
            say("index", index["name"], index["column_names"], index["unique"])
        say("unique", *[one["name"] for one in looked.get_unique_constraints(name, schema=SCHEMA)])
        say("comment", looked.get_table_comment(name, schema=SCHEMA)["text"])
        say("checks", *[one["name"] for one in looked.get_check_constraints(name, schema=SCHEMA)])
    say("enums", *[one["name"] for one in looked.get_enums(schema=SCHEMA)])
    say("views", *looked.get_view_names(schema=SCHEMA))
    metadata = MetaData()
    metadata.reflect(engine, schema=SCHEMA)
    say("reflected", *sorted(metadata.tables))


def pools(engine):
    section("pool")
    pinged = create_engine(engine.url, pool_pre_ping=True, pool_size=3)
    seen = []
    event.listen(pinged, "checkin", lambda *_: seen.append("in"))
    for _ in range(4):
        with pinged.connect() as conn:
            conn.execute(text("SELECT 1"))
    say("checked in", len(seen), pinged.pool.checkedin())
    pinged.dispose()


async def on_asyncpg():
    section("asyncpg")
    context = ssl.create_default_context(cafile=os.environ["PGSSLROOTCERT"])
    engine = create_async_engine(url("asyncpg"), connect_args={"ssl": context}, pool_pre_ping=True)
    async with engine.begin() as conn:
        say("reflected", *sorted(await conn.run_sync(lambda sync: inspect(sync).get_table_names(schema=SCHEMA))))
        result = await conn.execute(insert(Author).returning(Author.name), [{"name": f"async {n}", "more": {"n": n}} for n in range(500)])
        say("inserted", len(result.all()))
        stream = await conn.stream(select(Author.name).where(Author.name.like("async%")).order_by(Author.id))
        say("streamed", len([row async for row in stream]))
    await engine.dispose()


def free():
    engine = create_engine(url("psycopg"))
    with engine.begin() as conn:
        conn.execute(text(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"))
        conn.execute(text(f"CREATE SCHEMA {SCHEMA}"))
    section("create")
    Base.metadata.create_all(engine)
    Base.metadata.create_all(engine)
    for part in (orm, core, reflection, pools):
        part(engine)
    asyncio.run(on_asyncpg())
    Base.metadata.drop_all(engine)
    with engine.begin() as conn:
        conn.execute(text(f"DROP SCHEMA {SCHEMA} CASCADE"))
    engine.dispose()
    finish()


def code(label, work):
    try:
        work()
    except exc.DBAPIError as error:
        say(label, error.orig.sqlstate)
    else:
        say(label, "no error")


def in_blocks(engine, invoices):
    with engine.connect() as conn:
        conn.execute(insert(invoices), {"id": 9001, "customer_id": 1, "amount": 1, "note": "never"})
        code("in a block", lambda: conn.execute(text("TRUNCATE invoices")))
        code("the block", lambda: conn.execute(text("SELECT 1")))
        conn.rollback()
        conn.execute(insert(invoices), {"id": 9002, "customer_id": 1, "amount": 1, "note": "kept"})
        inner = conn.begin_nested()
        code("behind a savepoint", lambda: conn.execute(text("TRUNCATE invoices")))
        inner.rollback()
        conn.commit()
        say("written", *conn.execute(select(func.count(), func.min(invoices.c.id)).where(invoices.c.id > 9000)).one())


def masked():
    engine = create_engine(url("psycopg"), pool_pre_ping=True)
    metadata = MetaData()
    customers = Table("customers", metadata, autoload_with=engine)
    invoices = Table("invoices", metadata, autoload_with=engine)
    c = customers.c
    query = select(c.id, c.name, c.ssn, c.email).order_by(c.id)
    with engine.connect() as conn:
        say_rows("row", conn.execute(query).all())
        for _ in range(3):
            for number in (1, 2):
                say("prepared", *conn.execute(select(c.name, c.ssn).where(c.id == number)).one())
        with conn.execution_options(stream_results=True).execute(query) as streamed:
            for part in streamed.partitions(2):
                say_rows("cursor", part)
        born, tags, extra, token = conn.execute(select(c.born, c.tags, c.extra, c.token).where(c.id == 1)).one()
        say("types", born, tags, extra is not None, len(str(token)))
    with engine.connect() as conn:
        code("denied", lambda: conn.execute(text("TRUNCATE invoices")))
        conn.rollback()
        say("after it", conn.scalar(text("SELECT 1")))
        code("rows", lambda: conn.execute(select(invoices)).all())
        conn.rollback()
        say("after it", conn.scalar(text("SELECT 1")))
    in_blocks(engine, invoices)
    with engine.begin() as conn:
        conn.execute(insert(invoices), [{"id": 9100 + n, "customer_id": 1, "amount": 1, "note": "batch"} for n in range(50)])
        say("batch", conn.scalar(select(func.count()).where(invoices.c.id >= 9100)))
        conn.execute(invoices.delete().where(invoices.c.id > 9000))
    with engine.connect() as conn:
        with conn.connection.cursor().copy("COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT") as copy:
            say_rows("copied", copy.rows())
        code("listen", lambda: conn.execute(text("LISTEN news")))
    finish()


def read_only():
    engine = create_engine(url("psycopg"), pool_size=1, max_overflow=0, pool_pre_ping=True)
    for _ in range(3):
        with engine.connect() as conn:
            say("session", *conn.execute(text("SELECT name, ssn FROM customers WHERE id = 1")).one())
    with engine.connect() as conn:
        say("read only", conn.scalar(text("SHOW transaction_read_only")))
        code("insert", lambda: conn.execute(text("INSERT INTO invoices VALUES (1, 1, 1, '')")))
        conn.rollback()
        say("after it", conn.scalar(text("SELECT 1")))
    finish()


{"free": free, "masked": masked, "read-only": read_only}[sys.argv[1]]()
