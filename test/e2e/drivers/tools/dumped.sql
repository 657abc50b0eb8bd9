-- A schema with some of everything that pg_dump writes, for the superuser to make and others to dump.
DROP SCHEMA IF EXISTS dumped CASCADE;
CREATE SCHEMA dumped;
CREATE TYPE dumped.mood AS ENUM ('good', 'bad');
CREATE SEQUENCE dumped.counter START 7;
CREATE TABLE dumped.parent (id int PRIMARY KEY DEFAULT nextval('dumped.counter'), name text NOT NULL, mood dumped.mood);
CREATE TABLE dumped.child (id bigserial PRIMARY KEY, parent int REFERENCES dumped.parent, data jsonb, bytes bytea);
CREATE INDEX ON dumped.child (parent);
CREATE VIEW dumped.shown AS
  SELECT p.name, count(*) FROM dumped.parent p JOIN dumped.child c ON c.parent = p.id GROUP BY 1;
CREATE FUNCTION dumped.twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2';
INSERT INTO dumped.parent (name, mood) SELECT 'tab' || chr(9) || ' ü ' || n, 'good' FROM generate_series(1, 500) n;
INSERT INTO dumped.child (parent, data, bytes)
 SELECT 7 + n % 500, jsonb_build_object('n', n), decode(md5(n::text), 'hex') FROM generate_series(1, 5000) n;
ALTER SCHEMA dumped OWNER TO writ_free;
GRANT ALL ON ALL TABLES IN SCHEMA dumped TO writ_free, writ_ro;
GRANT ALL ON ALL SEQUENCES IN SCHEMA dumped TO writ_free, writ_ro;
GRANT USAGE ON SCHEMA dumped TO writ_ro;
