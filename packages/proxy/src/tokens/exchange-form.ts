// The form of an exchange (RFC 8693 §2.1) → what is wished for, or why not. It must never guess: what is unknown,
// repeated, missing or badly encoded is refused, and no value of a parameter is ever in an answer.
import { tokenExchange } from "@writ/contracts";
import { formParametersMax, scopeCharactersMax } from "../limits.ts";
import { type Refusal, refusal } from "./token-reply.ts";

export interface ExchangeWish {
  readonly subjectToken: string;
  /** The resource. */
  readonly audience: string;
  readonly scope: ExchangeScope;
}

/** Any role in force, one role, or one grant. */
export type ExchangeScope = { readonly any: true } | { readonly role: string } | { readonly grant: string };

const known: ReadonlySet<string> = new Set([
  ...["grant_type", "subject_token", "subject_token_type", "requested_token_type", "audience", "scope"],
]);

export function parseExchangeForm(
  form: string,
): { readonly ok: true; readonly wish: ExchangeWish } | { readonly ok: false; readonly refusal: Refusal } {
  const no = (message: string, next: string, error: "invalid_request" | "invalid_scope" | "unsupported_grant_type") => {
    return {
      ok: false,
      refusal: refusal(400, { error, reasons: [{ code: error.replaceAll("_", "-"), message }], next }),
    } as const;
  };
  const fields = parseFields(form);
  if (typeof fields === "string") return no(fields, howToAsk, "invalid_request");
  const [grantType, token, type] = ["grant_type", "subject_token", "subject_token_type"].map((name) =>
    fields.get(name),
  );
  if (grantType === undefined) return no("grant_type is missing.", howToAsk, "invalid_request");
  if (grantType !== tokenExchange.grantType) {
    return no("Only tokens are exchanged here.", howToAsk, "unsupported_grant_type");
  }
  if (token === undefined || token === "") return no("subject_token is missing.", howToAsk, "invalid_request");
  if (!tokenExchange.subjectTokenTypes.some((one) => one === type)) {
    const types = tokenExchange.subjectTokenTypes.join(" or ");
    return no("subject_token_type is missing or of no known type.", `Write ${types}.`, "invalid_request");
  }
  const requested = fields.get("requested_token_type") ?? tokenExchange.issuedTokenType;
  if (requested !== tokenExchange.issuedTokenType) {
    const next = `Leave requested_token_type out, or write ${tokenExchange.issuedTokenType}.`;
    return no("Tokens of that type are not issued.", next, "invalid_request");
  }
  const audience = fields.get("audience");
  if (audience === undefined || !isName(audience)) {
    return no("audience is missing, or no name of a resource.", "Name the resource as audience.", "invalid_request");
  }
  const scope = parseScope(fields.get("scope") ?? "");
  if (scope === undefined) {
    return no(
      "scope is neither a role nor a grant.",
      "Leave scope out, or write role:NAME or grant:ID.",
      "invalid_scope",
    );
  }
  return { ok: true, wish: { subjectToken: token, audience, scope } };
}

const howToAsk =
  "Send grant_type, subject_token, subject_token_type and audience (the resource), each once, as " +
  "application/x-www-form-urlencoded; scope and requested_token_type may be left out.";

/** A sentence says what is wrong; it names parameters of ours only. */
function parseFields(form: string): ReadonlyMap<string, string> | string {
  const parts = form.split("&", formParametersMax + 1);
  if (parts.length > formParametersMax) return "There are too many parameters.";
  const fields = new Map<string, string>();
  for (const part of parts) {
    const at = part.indexOf("=");
    const name = decoded(at < 0 ? part : part.slice(0, at));
    const value = at < 0 ? undefined : decoded(part.slice(at + 1));
    if (name === undefined || value === undefined) return "The form is not encoded as it must be.";
    if (!known.has(name)) return "There is a parameter that is not known here.";
    if (fields.has(name)) return `${name} is there twice.`;
    fields.set(name, value);
  }
  return fields;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

function parseScope(text: string): ExchangeScope | undefined {
  if (text === "") return { any: true };
  if (text.length > scopeCharactersMax) return undefined;
  const [, kind, name = ""] = /^(role|grant):(.*)$/s.exec(text) ?? [];
  if (kind === "role") return isName(name) ? { role: name } : undefined;
  return kind === "grant" && name.split("/").every(isName) ? { grant: name } : undefined;
}

/** As names of resources, roles and files of grants are spelled; whether there is one is asked later. */
function isName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,199}$/.test(text);
}
