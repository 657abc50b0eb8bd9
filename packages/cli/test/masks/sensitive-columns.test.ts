// A check that misses is useless, and one that cries wolf is switched off: both lists are held.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sensitivityOf, wordsOf } from "../../src/masks/sensitive-columns.ts";

const sensitive = `email e_mail Email user_email emailAddress ssn SSN social_security_number tax_id taxId passport
  passport_number iban card_number cardNumber credit_card pan cvv CVC dob date_of_birth birthDate birthday phone
  phone_number mobile address address_line1 street zip salary password password_hash passwordDigest pwd secret
  client_secret token access_token api_key apiKey private_key diagnosis medical_notes blood_type fingerprint
  face_embedding ip ip_address last_ip steuer_id Geburtsdatum geburtstag telefon Straße contraseña nif dni cpf
  codice_fiscale bsn personnummer numero_carte mot_de_passe fecha_nacimiento aadhaar national_id bank_account
  account_number otp_secret reset_token religion ethnicity latitude maiden_name credit_score mac_address
  current_sign_in_ip encrypted_password emergency_contact postal_code PLZ customer_ssn ssn_encrypted pinCode adresse
  numéro_carte_bancaire kontonummer HIV_status sexual_orientation driving_licence_number billing_address`;

const ordinary = `id name created_at updated_at deleted_at amount status discard company shipping shipping_cost title
  description note quantity price currency country city country_code email_verified email_sent_at password_changed_at
  token_count span panel pin_count japan expandable order_id customer_id sku product_name category rank position
  sort_order version slug url weight height color size tax_rate tax_amount tax discount total address_id card_type
  card_brand phone_verified has_password is_email ip_count ship_date tip script recipe participant tokenizer
  cardinality dashboard_id single basin engine business since using original dinner longest_streak lonely platform
  flat relationship descriptor monkey primary_key key foreign_key sort_key cache_key idempotency_key public_key
  secretary race laps lap cap capital visa mobile_friendly cell cell_color fax_enabled label hash commit_hash
  content_hash checksum etag row_hash blob_digest login_count user_agent locale timezone latest lateral
  email_template_id email_opt_in notify_by_phone_enabled street_count passed compass encompassed trespass_count
  shipping_method first_seen_at department manager_id invoice_number order_number tracking_status warehouse_id
  unit_price line_total stock_level supplier_id rating review_text published_at author_id tag_name body summary
  start_date end_date due_date priority milestone sprint points assignee_id repository branch commit_message
  temperature humidity pressure sensor_id device_model firmware_version channel playlist track_number album genre
  duration_ms bitrate codec width depth latency_ms region zone cluster node_count replica shard partition_key
  retry_count attempt queue_name worker job_class payload_size mime_type file_name extension checksum_algorithm
  league season team_id score goals opponent stadium referee_name question answer choice_text correct lesson_id
  course_id grade semester credits seat_number flight_number gate terminal_name departure_time arrival_time`;

const names = (list: string): string[] => list.split(/\s+/);

for (const name of [...names(sensitive), "API key", "#ssn", "user's: {email}", "a.b.token", "Kreditkarten-Nr"]) {
  test(`${name} looks sensitive`, () => assert.ok(sensitivityOf({ column: name, type: "text" }) !== undefined));
}

test("columns of ordinary schemas are left alone", () => {
  const alarmed = names(ordinary).filter((name) => sensitivityOf({ column: name, type: "text" }) !== undefined);
  assert.deepEqual(alarmed, []);
});

test("the type counts too: addresses of networks are told by it, and whether or when is no value", () => {
  assert.equal(sensitivityOf({ column: "origin", type: "inet" })?.text, '"null"');
  assert.equal(sensitivityOf({ column: "origin", type: "macaddr" })?.text, '"null"');
  assert.equal(sensitivityOf({ column: "email", type: "citext" })?.text, "{ email: domain }");
  for (const type of ["bool", "timestamptz", "interval", "tsvector"]) {
    assert.equal(sensitivityOf({ column: "email", type }), undefined, type);
  }
  assert.ok(sensitivityOf({ column: "born_at", type: "timestamptz" }) !== undefined);
});

test("words are told apart however a name is written", () => {
  for (const name of ["apiKey", "API key", "api-key", "APIKey", "api_key", " Api.Key "]) {
    assert.equal(wordsOf(name), "api_key", name);
  }
  assert.deepEqual(["Straße", "contraseña", "Führerschein-Nr", "Łosoś"].map(wordsOf), [
    "strasse",
    "contrasena",
    "fuhrerschein_nr",
    "losos",
  ]);
});

test("no name throws or takes long", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 2_000 }),
      (column) => void sensitivityOf({ column, type: "text" }),
    ),
  );
  for (const part of ["a_", "ip_", "token_", "phone", "x", "_", "addr_line_"]) {
    sensitivityOf({ column: part.repeat(5_000), type: "text" });
  }
});
