// The words by which columns look sensitive, in the languages that schemas are written in. Data only. Words that are
// ordinary in another sense (pan, pin, card, rib) need company, or stand for a whole name: what cries wolf is not read.

export interface SensitiveWords {
  readonly why: string;
  /** The mask to suggest for text, as YAML flow text; anything else is best hidden as null. */
  readonly text: string;
  /** Regular expressions over names in snake case and plain letters, a blank between them: anywhere in a name … */
  readonly inside?: string;
  /** … as whole words of it … */
  readonly words?: string;
  /** … as its last words … */
  readonly last?: string;
  /** … or as the whole of it. */
  readonly whole?: string;
}

const hidden = '"null"';
const lastFour = "{ keep: { last: 4 } }";
const lastTwo = "{ keep: { last: 2 } }";

/** The first that fits says what a column looks like. English words first, then those of other languages. */
export const sensitiveWords: readonly SensitiveWords[] = [
  {
    why: "e-mail address",
    text: "{ email: domain }",
    inside: "e_?mail",
    words: "courriel correo(?:_electronico)? mejl",
  },
  {
    why: "password or its hash",
    text: hidden,
    inside: "pass_?(?:word|wd|phrase|code) otp_secret recovery_codes? security_answer",
    words: `pwd salt totp passwort kennwort mot_de_passe mdp contrasena senha wachtwoord losenord haslo`,
    last: "(?:pass|pw|pwd|user|login|bcrypt|argon2?|scrypt|crypted|encrypted)_(?:hash|digest)",
  },
  {
    why: "secret or key",
    text: hidden,
    inside: "secret(?!ar) api_?key private_?key signing_?key encryption_?key credential",
    words: "jwt cookie ssh_key client_key connection_string dsn geheimnis jeton token_(?:hash|digest|value|secret)",
    last: "(?:\\w+_)?token \\w*(?:access|auth|refresh|session|reset)token",
  },
  {
    why: "identity or tax number",
    text: lastFour,
    words: `ssn social_security(?:_(?:no|number|num|id))? socialsecurity\\w* itin tax_?id\\w*
      tax_?(?:no|number|payer_?id) vat_(?:id|no|number) national_?(?:id|insurance)\\w* id_?card_?(?:no|number)?
      identity_?(?:no|number|card) passport\\w* visa_(?:no|number) driv(?:er|ing)s?_?licen[cs]e\\w*
      licen[cs]e_(?:no|number) voter_id aadhaar aadhar pan_(?:no|number|card) nhs_(?:no|number)
      medicare_(?:no|number)
      steuer_?(?:id|nr|nummer) steueridentifikationsnummer sozialversicherungs_?(?:nr|nummer) svnr
      personalausweis\\w* ausweis_?(?:nr|nummer) reisepass\\w* fuhrerschein\\w*
      numero_(?:de_)?secu\\w* securite_sociale insee_number carte_identite passeport\\w* permis_(?:de_)?conduire
      dni nif curp cedula pasaporte seguridad_social cpf cnpj codice_fiscale passaporto
      bsn burgerservicenummer rijksregisternummer personnummer personnr fodselsnummer cpr_nr henkilotunnus hetu
      pesel jmbg snils`,
    // Too short to be looked for inside a longer name.
    whole: `(?:sin|nin|nino|ein|tin|nie|cif|rfc|nss|rut|rg|nis|pis)(?:_(?:no|num|nr|number|code))?
      (?:cpr|nip|nir|cnp|oib|egn|inn)(?:_(?:no|num|nr|number|code))?`,
  },
  {
    why: "card secret",
    text: hidden,
    words: `cvv2? cvc2? cvn csc card_?(?:pin|verification\\w*) pin_?(?:code|hash|block) track_?[12](?:_data)?
      kartenprufnummer`,
    whole: "pin",
  },
  {
    why: "card or account number",
    text: lastFour,
    words: `(?:credit_?|debit_?|payment_?|bank_?)?card_?(?:no|num|number|nr) creditcard\\w* credit_card debit_card
      cc_?(?:no|num|number) primary_account_number iban bic_?iban bban (?:bank_)?account_?(?:no|num|number|nr)
      bank_account acct_?(?:no|num|number) routing_?(?:no|number) sort_code aba_(?:no|number)
      konto_?(?:nr|nummer) kreditkarten?_?(?:nr|nummer)? bankverbindung
      numero_(?:de_)?(?:carte|compte|tarjeta|cuenta|conta|cartao) carte_bancaire
      tarjeta_credito clabe cbu cartao_credito rekeningnummer kontonummer kortnummer numer_konta`,
    whole: "pan rib card",
  },
  {
    why: "telephone number",
    text: lastTwo,
    words: `phonenumber telephone\\w* msisdn imei imsi telefon_?(?:nr|nummer) mobiltelefon portable_tel
      numero_(?:de_)?tel\\w* telefoonnummer`,
    last: `(?:tele|mobile|cell|home|work|office|contact)?phone(?:_?(?:no|num|number|nr|e164|home|work|mobile|[12]))?
      (?:mobile|fax|tel|whatsapp)(?:_?(?:no|num|number|nr|home|work|private|[12]))? (?:cell|handy)_?(?:no|num|number|nr)
      telefon telefono telefone celular movil`,
  },
  {
    why: "date or place of birth",
    text: hidden,
    words: `dob born(?:_(?:on|at))? birth_?(?:day|date|year|place|dt|name)? date_?of_?birth place_of_birth bday
      geburts_?(?:datum|tag|ort|name|jahr) geboren gebdat date_(?:de_)?naissance naissance fecha_(?:de_)?nac\\w*
      data_(?:de_)?nasc\\w* nascimento data_(?:di_)?nascita geboortedatum fodelsedatum fodselsdato
      data_urodzenia syntymaaika`,
  },
  {
    why: "pay or wealth",
    text: hidden,
    words: `salary\\w* salaries wages? income annual_income net_worth bonus_(?:amount|pay) compensation
      payroll_(?:amount|total) pay_?rate credit_score
      gehalt lohn einkommen vergutung salaire remuneration revenu_annuel salario sueldo stipendio salaris
      inkomen pensja wynagrodzenie`,
    whole: "bonus",
  },
  {
    why: "health data",
    text: hidden,
    inside: "diagnos[ei] allerg",
    words: `medical(?:_\\w+)? medications? prescriptions? disabilit\\w+ blood_?(?:type|group)
      health_(?:status|condition|record|insurance\\w*|id|number|notes?) patient_notes? icd_?10 hiv\\w* pregnan\\w+
      treatment_(?:notes?|plan) krankheit\\w* krankenkasse\\w* versichertennummer blutgruppe behinderung
      maladie enfermedad doenca malattia`,
  },
  {
    why: "special category of personal data",
    text: hidden,
    words: `religio\\w* ethnic\\w* race_ethnicity sexual_orientation sex_life gender_identity political_\\w+
      party_membership trade_union\\w* union_member\\w* criminal_record convictions?
      konfession orientation_sexuelle etnia religiao fingerprint(?:_(?:data|template|image))? biometric\\w*
      face_?(?:id|embedding|template|encoding|print) iris_\\w+ retina_\\w+ voice_?print dna\\w* genome genetic\\w*`,
  },
  {
    why: "postal address or whereabouts",
    text: hidden,
    last: `street(?:_?(?:address|name|no|number|line)?_?\\d?)? addr(?:ess)?_(?:street|text|full)
      (?:home|postal|mailing|billing|shipping|delivery|street|customer|user|full|private|invoice)?addr(?:ess)?
      addr(?:ess)?(?:_?line)?_?\\d?
      zip(?:_?code)? post_?code postal_?code
      strasse hausnummer anschrift adresse plz postleitzahl rue code_postal direccion calle codigo_postal endereco
      cep indirizzo straat huisnummer adres adress gatuadress ulica kod_pocztowy
      (?:home_|last_|geo_|gps_)?(?:lat(?:itude)?|long?|longitude|geo_?location|coordinates) gps(?:_\\w+)?`,
  },
  {
    why: "network address",
    text: hidden,
    words: `(?:\\w+_)?ip_?(?:addr(?:ess)?|v[46]) mac_?addr(?:ess)? remote_addr
      (?:last|client|user|remote|source|src|login|signup|signin|sign_in|created|current|peer|host)_ip`,
    whole: "ips?",
  },
  {
    why: "name of a person's relative",
    text: hidden,
    words: `maiden_?name mothers?_maiden_?name madchenname nom_(?:de_)?jeune_fille next_of_kin\\w*
      emergency_contact\\w*`,
  },
];

/** First words that make a name a question or a count: `has_password`. */
export const askingWords = "is has can use uses allow allows require requires needs enable should num nb count total";

/** Last words that make a name speak of something else: `email_verified`, `password_changed_at`, `token_count`. */
export const otherwiseWords = `at on count total id ids uuid type types kind status state verified confirmed enabled
  disabled required optional valid expires expiry expired expires_in ttl length len version template subject format
  policy algorithm algo alg provider sent country flag bool opt_in optin preference preferences frequency limit limits
  usage used bounced label strength rounds iterations brand scheme network region model make os category bucket range
  ratio changed locale lang language`;

/** What is what it says all the same: as the last words of a name, and as its first. */
export const nevertheless = new RegExp(
  [
    "(?:national|voter|tax|vat|card|passport|identity|steuer|face)_id$",
    "(?:^|_)born_(?:on|at)$|blood_type$",
    "^(?:hiv|health|security)_",
  ].join("|"),
);
