-- COPY both ways, text, CSV and binary, with what psql does around it, and everything that can fail in the middle.
CREATE TABLE copied (id int PRIMARY KEY, name text, amount numeric CHECK (amount >= 0), at date);
COPY copied FROM STDIN;
1	Ann	1.50	2026-01-01
2	\N	2.25	2026-01-02
3	tab\there	3	2026-01-03
\.
COPY copied TO STDOUT;
COPY copied (name, id) TO STDOUT WITH (FORMAT csv, HEADER, FORCE_QUOTE (name));
COPY (SELECT id, amount * 2 AS twice FROM copied ORDER BY id DESC) TO STDOUT WITH (FORMAT csv, HEADER, DELIMITER ';', NULL '-');
COPY copied (id, name) FROM STDIN WITH (FORMAT csv, HEADER);
id,name
4,"quoted ""name"", with comma"
5,"two
lines"
\.
SELECT id, name FROM copied ORDER BY id;
-- Errors at the server, in the middle of the data.
COPY copied FROM STDIN;
6	first good	1	2026-01-01
x	not a number	1	2026-01-01
7	never seen	1	2026-01-01
\.
COPY copied FROM STDIN;
1	already there	1	2026-01-01
\.
COPY copied FROM STDIN;
8	too few
\.
COPY copied FROM STDIN;
9	below nothing	-1	2026-01-01
\.
COPY nowhere FROM STDIN;
COPY copied (missing) TO STDOUT;
COPY copied FROM STDIN (FORMAT none);
SELECT count(*) FROM copied;
-- In a transaction: an error fails the block.
BEGIN;
COPY copied (id) FROM STDIN;
10
11
\.
SELECT count(*) FROM copied;
COPY copied (id) FROM STDIN;
10
\.
SELECT count(*) FROM copied;
COPY copied TO STDOUT;
COMMIT;
SELECT count(*) FROM copied;
-- Several in one string, with queries between them.
COPY copied (id) FROM STDIN \; SELECT count(*) FROM copied \; COPY (SELECT 'out') TO STDOUT \; COPY copied (id) FROM STDIN;
20
21
\.
22
\.
SELECT 1 \; COPY (SELECT id FROM copied WHERE id > 19 ORDER BY id) TO STDOUT \; SELECT 2;
COPY (SELECT 1) TO STDOUT \; SELECT 1/0 \; COPY (SELECT 2) TO STDOUT;
COPY (SELECT 1/g FROM generate_series(-1, 1) g) TO STDOUT;
-- Many rows, wide rows, no rows, no columns.
CREATE TABLE wide (id int, filling text);
INSERT INTO wide SELECT g, repeat(chr(64 + g % 26 + 1), g * 37 % 9000) FROM generate_series(1, 500) g;
\copy wide TO 'results/wide.text'
\copy wide TO 'results/wide.csv' WITH (FORMAT csv)
\copy wide TO 'results/wide.binary' WITH (FORMAT binary)
CREATE TABLE back (LIKE wide);
\copy back FROM 'results/wide.text'
\copy back FROM 'results/wide.csv' WITH (FORMAT csv)
\copy back FROM 'results/wide.binary' WITH (FORMAT binary)
SELECT count(*), count(DISTINCT (id, filling)), sum(length(filling)), md5(string_agg(filling, ',' ORDER BY id)) FROM back;
\copy back FROM 'results/wide.csv' WITH (FORMAT binary)
\copy back FROM 'results/nothing-there'
\copy (SELECT id FROM wide WHERE id < 4) TO STDOUT
\copy (SELECT 1 WHERE false) TO STDOUT WITH (FORMAT csv, HEADER)
CREATE TABLE no_columns ();
COPY no_columns FROM STDIN;


\.
COPY no_columns TO STDOUT;
-- Triggers speak while data comes.
CREATE FUNCTION speak() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'row %', NEW.id; RETURN NEW; END $$;
CREATE TRIGGER speak BEFORE INSERT ON back FOR EACH ROW EXECUTE FUNCTION speak();
COPY back FROM STDIN;
1	one
2	two
\.
-- Freeze, where, defaults, and what COPY refuses.
BEGIN;
TRUNCATE back;
COPY back FROM STDIN WITH (FREEZE);
3	three
\.
COMMIT;
COPY back FROM STDIN WHERE id > 4;
4	four
5	five
\.
SELECT * FROM back ORDER BY id;
COPY back TO PROGRAM 'cat > /dev/null' \; SELECT 'program';
CREATE VIEW seen AS SELECT * FROM back;
COPY seen TO STDOUT;
COPY seen FROM STDIN;
PREPARE no AS COPY back TO STDOUT;
DROP TABLE copied, wide, back, no_columns CASCADE;
