# SQLAlchemy's reflection of every schema of the masking corpus: tables, columns, keys, indexes, views, comments.
# It must never print what another run against the same database would not.
import os

from sqlalchemy import create_engine, inspect, text
from sqlalchemy.engine import URL

SCHEMAS = ["app", "vault", "staging", "public", "Odd Schema"]

url = URL.create(
    "postgresql+psycopg",
    username=os.environ["PGUSER"],
    password=os.environ["PGPASSWORD"],
    host=os.environ["PGHOST"],
    port=int(os.environ["PGPORT"]),
    database=os.environ["PGDATABASE"],
)
engine = create_engine(url)
looked = inspect(engine)
print("schemas", sorted(looked.get_schema_names()))
print("default", looked.default_schema_name)
for schema in SCHEMAS:
    for name in sorted(looked.get_table_names(schema)):
        print("table", f"{schema}.{name}")
        print(" ", looked.get_pk_constraint(name, schema))
        print(" ", looked.get_foreign_keys(name, schema))
        print(" ", sorted(looked.get_indexes(name, schema), key=lambda index: index["name"]))
        print(" ", sorted(looked.get_unique_constraints(name, schema), key=lambda one: one["name"]))
        print(" ", sorted(looked.get_check_constraints(name, schema), key=lambda one: one["name"]))
        print(" ", looked.get_table_comment(name, schema))
    views = sorted(looked.get_view_names(schema)) + sorted(looked.get_materialized_view_names(schema))
    for name in views:
        print("view", f"{schema}.{name}", looked.get_view_definition(name, schema))
    for name in sorted(looked.get_table_names(schema)) + views:
        for column in looked.get_columns(name, schema):
            print("column", f"{schema}.{name}", column["name"], column["type"], column["nullable"], column["default"],
                  column.get("computed"))
    print("sequences", schema, sorted(looked.get_sequence_names(schema)))
print("enums", looked.get_enums("*"), "domains", looked.get_domains("*"))
with engine.connect() as connection:
    print(connection.execute(text("SELECT count(*) FROM app.customers")).scalar())
engine.dispose()
