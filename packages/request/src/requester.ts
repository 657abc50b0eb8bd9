// Who asks, as people.yaml names them: by the account that the host says is asking, or by the address or key that
// signs. It must never take a name from a text, nor choose between two people.
import { WritError } from "@writ/contracts";
import { type Model, parseSshKey } from "@writ/model";

/** The person whose `github` it is. @throws WritError REQUEST_WHO. */
export function personOfAccount(model: Model, account: { readonly id: number; readonly login: string }): string {
  const names = Object.entries(model.people.value).flatMap(([name, { github }]) =>
    github === account.id ? [name] : [],
  );
  const [name, other] = names;
  if (name !== undefined && other === undefined) return name;
  if (name !== undefined) throw new WritError("REQUEST_WHO", `${names.join(" and ")} have the id ${account.id} both.`);
  const line = `NAME: { issuer: …, subject: …, github: ${account.id} }`;
  throw new WritError("REQUEST_WHO", `Nobody has the account ${account.login}: people.yaml needs ${line}.`);
}

export interface Signs {
  /** Of git's `user.email`. */
  readonly email?: string;
  /** A public SSH key, as it stands in the .pub file. */
  readonly key?: string;
}

/** The person whose key it is; without one, whose address. @throws WritError REQUEST_WHO. */
export function personWhoSigns(model: Model, { email, key }: Signs): string {
  const people = Object.entries(model.people.value);
  const parsed = key === undefined ? undefined : parseSshKey(key.trim().split(/\s+/).slice(0, 2).join(" "));
  if (parsed?.ok === true) {
    const holders = people.filter(([, { keys = [] }]) =>
      keys.some((each) => {
        const known = parseSshKey(each);
        return known.ok && known.fingerprint === parsed.fingerprint;
      }),
    );
    const [holder] = holders;
    if (holder !== undefined && holders.length === 1) return holder[0];
  }
  const named = people.filter(([name]) => name.toLowerCase() === email?.toLowerCase());
  const [found] = named;
  if (found !== undefined && named.length === 1) return found[0];
  const who = email === undefined ? "git's user.email is not set" : `people.yaml names nobody ${JSON.stringify(email)}`;
  throw new WritError("REQUEST_WHO", `${who}, nor the key that signs.`);
}
