-- Texts of every kind: empty, several, comments, syntax errors, what no parser but the server's knows, and what psql adds.
;
;;
 /* only a comment */ ;
-- and another
SELECT 1 AS a \; SELECT 2 AS b \; SELECT 3 AS c;
SELECT 1 \; \; SELECT 2;
SELECT;
SELECT FROM generate_series(1, 2);
SELEC 1;
SELECT 1 FROM;
SELECT 'unterminated' || ;
SELECT 1 \; SELEC 2 \; SELECT 3;
SELECT * FROM nowhere;
SELECT nowhere.a FROM pg_class;
SELECT 1 + 'x';
SELECT $1;
SELECT U&'\0041', $tag$dollar 'quoted'$tag$, E'\u00e9', B'101', X'1F', N'n';
SELECT 'a' 'b';
SELECT 'a'
 'b';
SELECT "select" FROM (SELECT 1 AS "select") "from";
SELECT 1 AS "a""b", 2 AS "ä", NULL AS "", 'x' AS "very long name that is longer than sixty-three bytes and so is cut by the server";
SELECT 1/0;
SELECT 'notice' FROM (SELECT 1) s WHERE pg_notify('nobody', '') IS NULL;
DO $$ BEGIN RAISE NOTICE 'noticed %', 1; RAISE WARNING 'warned' USING DETAIL = 'a detail', HINT = 'a hint'; RAISE INFO 'informed'; END $$;
DO $$ BEGIN RAISE EXCEPTION 'thrown' USING ERRCODE = 'ZZ001', DETAIL = 'detail', HINT = 'hint', TABLE = 't', COLUMN = 'c'; END $$;
\set VERBOSITY verbose
SELECT 1/0;
DO $$ BEGIN RAISE EXCEPTION 'thrown' USING ERRCODE = 'ZZ001', DETAIL = 'detail', TABLE = 't', SCHEMA = 's', COLUMN = 'c', DATATYPE = 'd', CONSTRAINT = 'k'; END $$;
\set VERBOSITY sqlstate
SELECT 1/0;
\set VERBOSITY default
\errverbose
CREATE FUNCTION failing(x int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 10 / x; END $$;
SELECT failing(0);
SELECT failing(2);
SET client_min_messages = debug1;
CREATE TABLE debugged (a serial PRIMARY KEY);
RESET client_min_messages;
DROP TABLE IF EXISTS debugged, never_there;
SELECT 1 AS one, 'two' AS two \gset
\echo :one :two
SELECT 'SELECT ' || g FROM generate_series(1, 3) g \gexec
SELECT 1 AS a, 2 AS b \gx
SELECT 1 AS a, 'x' AS b, 3 AS c \crosstabview
SELECT 1 AS a, NULL::text AS b \gdesc
\gdesc
SELECT failing(1) \gdesc
SELECT nothing \gdesc
\timing off
\pset format unaligned
SELECT g, NULL, g % 2 = 0 FROM generate_series(1, 3) g;
\pset format aligned
\pset null '(null)'
SELECT NULL AS a, '' AS b;
\d failing
\df failing
\dn
\encoding
SELECT repeat('wide ', 2000) AS wide, length(repeat('x', 1000000)) AS length;
SELECT md5(repeat('x', 5000000));
SELECT array[1,2,3], row(1, 'a', NULL), '{"a": [1, 2]}'::jsonb, '1'::xml, int4range(1, 5), '10.0.0.1'::inet, 1e308::float8, 'NaN'::numeric, '-infinity'::timestamp;
EXPLAIN (COSTS off) SELECT * FROM generate_series(1, 3);
EXPLAIN (COSTS off, FORMAT json) SELECT 1;
TABLE pg_catalog.pg_am;
VALUES (1, 'a'), (2, 'b');
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT * FROM n;
MERGE INTO nowhere USING (SELECT 1) s ON true WHEN MATCHED THEN DELETE;
IDENTIFY_SYSTEM;
START_REPLICATION 0/0;
CHECKPOINT;
DROP FUNCTION failing;
SELECT lo_from_bytea(424242, 'large object');
SELECT loread(lo_open(424242, x'40000'::int), 5) \; SELECT lo_unlink(424242);
\q
SELECT 'never';
