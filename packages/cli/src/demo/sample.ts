// What the demo is made of: a shop's database and the access repository that speaks of it. Sample data only.
// It must never hold anything that looks like a real person's.

export const person = "alice@acme.example";
export const resource = "orders-db";
export const role = "read-only";

/** Login of the database role that the proxy uses; the password is made for each run. */
export const login = "writ_ro";

export const shopSql = `
CREATE TABLE public.customers
  (id int PRIMARY KEY, name text NOT NULL, email text NOT NULL, ssn text NOT NULL, born date NOT NULL);
CREATE TABLE public.invoices
  (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES public.customers(id),
   amount numeric(10,2) NOT NULL, note text);
INSERT INTO public.customers
  SELECT n, (ARRAY['Ada Marlow','Ben Castor','Cleo Duran','Dario Elm'])[1 + n % 4] || ' ' || n,
         'customer' || n || '@mail' || n % 3 || '.example',
         lpad((n * 7919 % 1000)::text, 3, '0') || '-' || lpad((n % 100)::text, 2, '0') || '-' ||
           lpad((n * 104729 % 10000)::text, 4, '0'),
         date '1960-01-01' + n * 7
  FROM generate_series(1, 2000) n;
INSERT INTO public.invoices SELECT n, 1 + n % 2000, (n % 500) + 0.99, 'order ' || n FROM generate_series(1, 5000) n;
`;

/** The files of the access repository, by path. `port` is the sample database's. */
export function repositoryFiles(options: { port: number; ca: string; until: string }): ReadonlyMap<string, string> {
  const indented = options.ca
    .trim()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return new Map([
    [
      "writ.yaml",
      `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  ${resource}: { addresses: ["127.0.0.1:${options.port}"], secrets: ["env:ORDERS_DB_PASSWORD"] }
`,
    ],
    ["people.yaml", `${person}: { issuer: dev, subject: alice, github: 1001 }\n`],
    [
      `resources/${resource}.yaml`,
      `kind: postgres
address: 127.0.0.1:${options.port}
database: shop
tls:
  ca: |
${indented}
owners: ["@acme/payments"]
record: { results: digest }
roles:
  ${role}: { allow: [select], login: { user: ${login}, password: { env: ORDERS_DB_PASSWORD } } }
`,
    ],
    [
      `masks/${resource}.yaml`,
      `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { email: domain }
  public.customers.born: "null"
`,
    ],
    [`guards/${resource}.yaml`, "deny: [{ statements: [drop, truncate] }]\nlimit: { rows: 1000, statement: 1m }\n"],
  ]);
}

export const grantPath = `grants/${resource}/alice-inc-4312.yaml`;

export function grantFile(until: string): string {
  return `to: { user: ${person} }\nrole: ${role}\nwhy: INC-4312 duplicate invoices\nuntil: ${until}\n`;
}

export function proxyFile(options: { bundleKid: string; bundleJwk: unknown; port: number }): string {
  return `bundle:
  from: bundles
  keys: [{ kid: ${options.bundleKid}, jwk: ${JSON.stringify(options.bundleJwk)} }]
  repository: 1
  scope: production
  epoch: 1
  minSequence: 0
  every: 1s
listen:
  postgres: { address: "127.0.0.1:${options.port}", tls: { certificate: proxy.crt, key: proxy.key } }
records: { folder: records, key: { file: keys/record.jwk } }
tokens: { key: { file: keys/token.jwk } }
`;
}
