// The little shop that end-to-end tests keep their hands in, and what of it nobody may see.
export const shopSql = `
CREATE TABLE public.customers
 (id int PRIMARY KEY, name text NOT NULL, email text, ssn text, born date, score int, tags text[], extra jsonb,
  token uuid);
INSERT INTO public.customers VALUES
 (1, 'Ada Marlow', 'ada@secret-mail.example', '111-22-3333', '1984-11-23', 77, '{red,blue}', '{"pet":"Zyxqwort"}', '9d3f0d4e-8f4e-4f56-9a55-0c9f1a2b3c4d'),
 (2, 'Ben Castor', 'ben@hidden-mail.example', '444-55-6666', '1979-02-08', 12, NULL, NULL, NULL),
 (3, 'Cleo Duran', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE public.invoices (id int PRIMARY KEY, customer_id int NOT NULL, amount numeric(10,2) NOT NULL, note text);
INSERT INTO public.invoices SELECT n, 1 + n % 3, n, 'order ' || n FROM generate_series(1, 500) n;
CREATE ROLE writ_ro LOGIN PASSWORD 'ro-password';
CREATE ROLE writ_rw LOGIN PASSWORD 'rw-password';
GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_ro, writ_rw;
GRANT INSERT, UPDATE, DELETE, TRUNCATE ON public.invoices TO writ_rw;
`;

/** Values of masked columns above: none may ever reach a client. */
export const secrets = [
  "ada@",
  "ADA@",
  "ben@",
  "BEN@",
  "111-22",
  "444-55",
  "1984-11-23",
  "1979-02-08",
  "Zyxqwort",
  "9d3f0d4e",
];
