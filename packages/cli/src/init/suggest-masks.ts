// Suggests masks from the names and types of columns. A suggestion for a person to read: it must never be taken for a
// proof that what it does not name is harmless.
import { formatColumnPattern } from "@writ/model";
import { printableLine } from "../terminal.ts";

export interface FoundColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** As format_type prints it. */
  readonly type: string;
  /** A partition key cannot be masked: its bounds show it. */
  readonly partitionKey: boolean;
}

export interface Suggestion {
  readonly pattern: string;
  /** The mask's form as YAML flow text. */
  readonly form: string;
  readonly why: string;
}

const textType = /^(text|character varying|character|citext|name)\b/;

const rules: readonly { readonly name: RegExp; readonly text: string; readonly other: string; readonly why: string }[] =
  [
    { name: /e_?mail/, text: "{ email: domain }", other: '"null"', why: "e-mail address" },
    { name: /pass_?(word|wd|phrase)|pwd|_hash$|salt$/, text: '"null"', other: '"null"', why: "password or its hash" },
    { name: /secret|token|api_?key|private_?key|credential/, text: '"null"', other: '"null"', why: "secret" },
    {
      name: /(^|_)(ssn|sin|nin|tax_?id|national_?id|passport|licen[cs]e_?(no|number))/,
      text: "{ keep: { last: 4 } }",
      other: '"null"',
      why: "identity number",
    },
    {
      name: /(^|_)(pan|card|cc_?(no|number)|iban|account_?(no|number)|routing)(_|$|no|number)/,
      text: "{ keep: { last: 4 } }",
      other: '"null"',
      why: "card or account number",
    },
    { name: /cvv|cvc|(^|_)pin($|_)/, text: '"null"', other: '"null"', why: "card secret" },
    { name: /phone|mobile|msisdn|(^|_)fax/, text: "{ keep: { last: 2 } }", other: '"null"', why: "telephone number" },
    { name: /birth|(^|_)(dob|born)(_|$)/, text: '"null"', other: '"null"', why: "date of birth" },
    { name: /salary|wage|income|(^|_)bonus/, text: '"null"', other: '"null"', why: "pay" },
    {
      name: /diagnos|allerg|medical|religio|ethnic/,
      text: '"null"',
      other: '"null"',
      why: "special category of personal data",
    },
    {
      name: /street|address_?(line)?\d?$|(^|_)(zip|postcode|postal)/,
      text: '"null"',
      other: '"null"',
      why: "postal address",
    },
    { name: /(^|_)ip(_?addr(ess)?)?$/, text: '"null"', other: '"null"', why: "network address" },
  ];

export function suggestMasks(columns: readonly FoundColumn[]): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const found of columns) {
    const words = wordsOf(found.column);
    const rule = rules.find(({ name }) => name.test(words));
    if (rule === undefined || found.partitionKey || !isReadable(found)) continue;
    const pattern = formatColumnPattern(found);
    suggestions.push({ pattern, form: textType.test(found.type) ? rule.text : rule.other, why: rule.why });
  }
  return suggestions;
}

/** `apiKey`, `API key` and `api-key` are all `api_key`. */
function wordsOf(column: string): string {
  return column
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_");
}

/** A name that shows otherwise than it is cannot stand in a file that people review: the model refuses it. */
function isReadable({ schema, table, column }: FoundColumn): boolean {
  return [schema, table, column].every((part) => {
    // A runner's old command is shown broken up, yet it is as readable as any name.
    const name = part.replaceAll("##[", "");
    return printableLine(name) === name;
  });
}
