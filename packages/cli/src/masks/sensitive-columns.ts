// Which columns look sensitive, by the words of their name and by their type. A guess for a person to read: what it
// does not name must never be taken for harmless.
import { askingWords, nevertheless, otherwiseWords, type SensitiveWords, sensitiveWords } from "./sensitive-words.ts";

/** What a column looks like, and the mask to suggest for text; anything else is best hidden as null. */
export type Sensitivity = Pick<SensitiveWords, "why" | "text">;

const rules = sensitiveWords.map(({ why, text, ...words }) => ({ why, text, name: patternOf(words) }));

function patternOf({ inside, words, last, whole }: Omit<SensitiveWords, "why" | "text">): RegExp {
  const parts = [
    ...(inside === undefined ? [] : [anyOf(inside)]),
    ...(words === undefined ? [] : [`(?:^|_)${anyOf(words)}(?=_|$)`]),
    ...(last === undefined ? [] : [`(?:^|_)${anyOf(last)}$`]),
    ...(whole === undefined ? [] : [`^${anyOf(whole)}$`]),
  ];
  return new RegExp(parts.join("|"));
}

function anyOf(expressions: string): string {
  return `(?:${expressions.trim().split(/\s+/).join("|")})`;
}

const elsewise = new RegExp(`^(?:\\w+_)?${anyOf(askingWords)}_|_${anyOf(otherwiseWords)}$`);

const networkTypes: ReadonlySet<string> = new Set(["inet", "macaddr", "macaddr8"]);
/** What cannot hold a value worth a mask: whether, how many, when. */
const harmlessTypes: ReadonlySet<string> = new Set(["bool", "interval", "timestamp", "timestamptz", "oid", "tsvector"]);

export interface NamedColumn {
  readonly column: string;
  /** `typname` of the type or of what a domain stands on; arrays by their element's. */
  readonly type: string;
}

/** What the column looks like; undefined when nothing about it catches the eye. */
export function sensitivityOf({ column, type }: NamedColumn): Sensitivity | undefined {
  const name = wordsOf(column);
  const rule = rules.find((candidate) => candidate.name.test(name));
  if (rule !== undefined && !(elsewise.test(name) && !nevertheless.test(name)) && !isHarmless(rule, type)) {
    return { why: rule.why, text: rule.text };
  }
  return networkTypes.has(type) ? { why: "network address, by its type", text: '"null"' } : undefined;
}

function isHarmless({ why }: Sensitivity, type: string): boolean {
  const ofTime = type === "timestamp" || type === "timestamptz";
  return harmlessTypes.has(type) && !(ofTime && why === "date or place of birth");
}

/** `apiKey`, `API key` and `api-key` are all `api_key`; `Straße` is `strasse`, `contraseña` is `contrasena`. */
export function wordsOf(column: string): string {
  return column
    .slice(0, 256)
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
