-- What a sub-select in a table's place does change, as docs/masking.md says: one statement of each kind or more.
CREATE SCHEMA shop;
CREATE TABLE shop.people (id int PRIMARY KEY, name text, city text);
CREATE TABLE shop."Odd ""Name" ("Col A" int);
INSERT INTO shop.people VALUES (1, 'one', 'a'), (2, 'two', 'b');
EXPLAIN (COSTS OFF, FORMAT json) SELECT name FROM shop.people ORDER BY city;
SELECT row_to_json(p) FROM shop.people AS p(a, b) ORDER BY a;
SELECT shop.people.id FROM shop.people p;
SELECT nam FROM shop.people;
