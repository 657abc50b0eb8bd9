// The relations of the masking corpus as the fuzzer of statements knows them. It must name masked columns like any
// other: what is masked, the fuzzer is not told.

export type ValueType =
  | "text"
  | "int"
  | "numeric"
  | "date"
  | "bool"
  | "jsonb"
  | "texts"
  | "timestamp"
  | "inet"
  | "bytea";

export interface Column {
  readonly name: string;
  readonly type: ValueType;
}

export interface Relation {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /** Whether it may stand behind ONLY and TABLESAMPLE. */
  readonly isTable: boolean;
  /** Whether GROUP BY its id covers its other columns, behind masks too: not where children may repeat it. */
  readonly hasKey: boolean;
}

const words: Readonly<Record<string, ValueType>> = {
  ...{ i: "int", t: "text", n: "numeric", d: "date", j: "jsonb", a: "texts", s: "timestamp", h: "inet", x: "bytea" },
};

/** `name:letter` words, as in `words` above. */
function columnsOf(text: string): Column[] {
  return text.split(" ").map((word) => {
    const [name = "", letter = "t"] = word.split(":");
    return { name, type: words[letter] ?? "text" };
  });
}

const customers =
  "id:i name:t city:t segment:t status:t created_at:d credit_limit:n tags:a ssn:t email:t card:t phone:t dob:d pin:i notes:j";
const events = "id:i at:d kind:t customer_id:i payload:j ip:h";

function relation(name: string, columns: string, kind: "keyed" | "table" | "view"): Relation {
  const [schema = "", last = ""] = name.split("/");
  return { schema, name: last, columns: columnsOf(columns), isTable: kind !== "view", hasKey: kind === "keyed" };
}

export const relations: readonly [Relation, ...Relation[]] = [
  relation("app/customers", customers, "keyed"),
  relation("app/orders", "id:i customer_id:i item:t qty:i amount:n status:t placed_at:s pay_token:t", "keyed"),
  relation("app/events", events, "table"),
  relation("app/events_2024", events, "table"),
  relation("app/contacts", "id:i label:t mobile:t", "table"),
  relation("app/contacts_vip", "id:i label:t mobile:t tier:t", "table"),
  relation("app/kyc", "id:i customer_id:i country:t tax_id:t tax_id_norm:t doc:x", "keyed"),
  relation("vault/customers", "id:i name:t city:t", "keyed"),
  relation('Odd Schema/Cli"ents', "id:i Name:t SSN:t sélect:t", "table"),
  relation("public/lookup", "code:t label:t", "table"),
  relation("app/v_all", customers, "view"),
  relation("app/v_public", "id:i name:t city:t segment:t", "view"),
  relation("app/v_contact", "id:i name:t handle:t reach:t", "view"),
  relation("app/v_nested", "id:i name:t h:t item:t", "view"),
  relation("app/v_jsonrow", "id:i doc:j", "view"),
  relation("app/v_renamed", "a:i b:t c:t", "view"),
  relation("app/v_union", "id:i v:t", "view"),
  relation("app/v_sec", "id:i name:t card:t", "view"),
  relation("app/v_sales", "id:i name:t total:n n:i", "view"),
  relation("app/mv_emails", "id:i name:t e:t", "view"),
  relation("app/mv_sales", "customer_id:i total:n", "view"),
];

/**
 * Makes the masks true in a copy of the database: each masked column holds what its mask shows, so that a statement
 * sent there as it is must answer what the masked one answers.
 */
export const masksMadeTrue = `
SET session_replication_role = replica;
ALTER TABLE app.customers DROP CONSTRAINT customers_ssn_key, DROP CONSTRAINT customers_email_key;
ALTER TABLE app.orders DROP CONSTRAINT orders_pay_token_key;
ALTER TABLE app.kyc ALTER COLUMN tax_id_norm DROP EXPRESSION;
UPDATE app.customers SET ssn = '***', email = '***', card = '***', phone = '***', dob = '1970-01-01', pin = 0, notes = '{}';
UPDATE app.orders SET pay_token = '***';
UPDATE app.events SET payload = '{}', ip = '0.0.0.0';
UPDATE app.contacts SET mobile = '***';
UPDATE app.kyc SET tax_id = '***', tax_id_norm = NULL, doc = '';
UPDATE vault.customers SET city = '***';
UPDATE "Odd Schema"."Cli""ents" SET "SSN" = '***', "sélect" = '***';
REFRESH MATERIALIZED VIEW app.mv_emails;
RESET session_replication_role`;
