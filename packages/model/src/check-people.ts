// Checks of writ.yaml, people.yaml and groups/ against each other: issuers exist, and nobody is two people.
import type { WritDocument } from "@writ/contracts";
import { complain, type Draft, warn } from "./draft.ts";
import type { ModelGroup } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { quote } from "./printable.ts";
import { parseSshKey } from "./ssh-key.ts";
import { pointerStep } from "./yaml-document.ts";

export function checkWrit(draft: Draft): void {
  const { writ } = draft;
  if (writ === undefined) return;
  checkTrialIssuers(draft);
  checkTwinIssuers(draft);
  checkOwners(draft, { document: writ, pointer: "/security" }, writ.value.security);
  for (const name of Object.keys(writ.value.resources)) {
    if (draft.resourceNames.has(name)) continue;
    const pointer = `/resources${pointerStep(name)}`;
    warn(draft, { document: writ, pointer, part: "key" }, () => ({
      code: "writ/resource-without-file",
      message: `nothing describes the resource ${quote(name)}`,
      instead: insteadOfName(name, draft.resourceNames, `add resources/${name}.yaml, or delete this line.`),
    }));
  }
}

function checkTrialIssuers(draft: Draft): void {
  const { writ } = draft;
  const issuers: WritDocument["issuers"] = writ?.value.issuers ?? {};
  const names = Object.keys(issuers);
  const real = names.find((name) => "url" in (issuers[name] ?? {}));
  if (writ === undefined || real === undefined) return;
  for (const name of names) {
    if (!("trial" in (issuers[name] ?? {}))) continue;
    complain(draft, { document: writ, pointer: `/issuers${pointerStep(name)}`, part: "key" }, () => ({
      code: "writ/trial-beside-real",
      message: `the trial issuer ${quote(name)} stands beside the real issuer ${quote(real)}`,
      instead: `Delete ${name}; or, to try things, delete the real issuers and keep the trial one alone.`,
    }));
  }
}

/** Whose a token is, is told by address and audience: two issuers with both alike would be two answers. */
function checkTwinIssuers(draft: Draft): void {
  const { writ } = draft;
  if (writ === undefined) return;
  const names = new Map<string, string>();
  for (const [name, issuer] of Object.entries(writ.value.issuers)) {
    if (!("url" in issuer)) continue;
    const key = JSON.stringify([issuer.url, issuer.audience]);
    const other = names.get(key);
    if (other === undefined) names.set(key, name);
    else {
      complain(draft, { document: writ, pointer: `/issuers${pointerStep(name)}`, part: "key" }, () => ({
        code: "writ/same-issuer",
        message: `${quote(name)} and ${quote(other)} are the same issuer: url and audience are equal`,
        instead: "Keep one of them, or give one another audience, and have its tokens issued for that.",
      }));
    }
  }
}

export function checkPeople(draft: Draft): void {
  const { people } = draft;
  if (people === undefined) return;
  const accounts = new Map<string, string>();
  const githubs = new Map<number, string>();
  const holders = new Map<string, string>();
  for (const [name, person] of Object.entries(people.value)) {
    const pointer = pointerStep(name);
    checkKeys(draft, { name, keys: person.keys ?? [] }, holders);
    checkIssuer(draft, { document: people, pointer: `${pointer}/issuer` }, person.issuer);
    const account = JSON.stringify([person.issuer, person.subject]);
    const other = accounts.get(account);
    if (other === undefined) accounts.set(account, name);
    else {
      complain(draft, { document: people, pointer: `${pointer}/subject` }, () => ({
        code: "people/same-subject",
        message: `${quote(name)} and ${quote(other)} are the same account: issuer and subject are equal`,
        instead: "Keep one line for one account, or correct the subject.",
      }));
    }
    if (person.github === undefined) continue;
    const owner = githubs.get(person.github);
    if (owner === undefined) githubs.set(person.github, name);
    else {
      complain(draft, { document: people, pointer: `${pointer}/github` }, () => ({
        code: "people/same-github",
        message: `${quote(name)} and ${quote(owner)} have the same GitHub id`,
        instead: `Correct the id: https://api.github.com/users/LOGIN shows it as "id".`,
      }));
    }
  }
}

/** Each key is one, and of one person: two people with one key would be one who approves for the other. */
function checkKeys(
  draft: Draft,
  { name, keys }: { readonly name: string; readonly keys: readonly string[] },
  holders: Map<string, string>,
): void {
  const { people } = draft;
  if (people === undefined) return;
  for (const [index, key] of keys.entries()) {
    const place = { document: people, pointer: `${pointerStep(name)}/keys/${index}` };
    const parsed = parseSshKey(key);
    if (!parsed.ok) {
      complain(draft, place, () => ({
        code: "people/bad-key",
        message: `the key ${parsed.message}`,
        instead: "Copy the first two words of the .pub file again; ssh-keygen -t ed25519 makes a new one.",
      }));
      continue;
    }
    const holder = holders.get(parsed.fingerprint);
    if (holder === undefined) holders.set(parsed.fingerprint, name);
    else {
      complain(draft, place, () => ({
        code: "people/same-key",
        message: `${quote(name)} and ${quote(holder)} have the same key`,
        instead: "Leave the key to the one person who holds it, and let the other make one: ssh-keygen -t ed25519.",
      }));
    }
  }
}

function checkIssuer(draft: Draft, place: Parameters<typeof complain>[1], issuer: string): void {
  const { writ } = draft;
  if (writ === undefined || Object.hasOwn(writ.value.issuers, issuer)) return;
  complain(draft, place, () => ({
    code: "people/unknown-issuer",
    message: `writ.yaml has no issuer ${quote(issuer)}`,
    instead: insteadOfName(issuer, Object.keys(writ.value.issuers), "add it under issuers in writ.yaml."),
  }));
}

export function checkGroups(draft: Draft): void {
  for (const group of draft.groups.values()) {
    if ("from" in group.value) {
      checkIssuer(draft, { document: group, pointer: "/from/issuer" }, group.value.from.issuer);
      checkClaim(draft, group, group.value.from);
    } else {
      for (const [index, member] of group.value.members.entries()) {
        checkPerson(
          draft,
          { document: group, pointer: `/members/${index}` },
          { name: member, code: "group/unknown-user" },
        );
      }
    }
  }
}

/** Of a token only the claim is kept that the issuer names in writ.yaml: a group made from another has no members. */
function checkClaim(
  draft: Draft,
  group: ModelGroup,
  { issuer: name, claim }: { readonly issuer: string; readonly claim: string },
): void {
  const issuers = draft.writ?.value.issuers ?? {};
  const issuer = Object.hasOwn(issuers, name) ? issuers[name] : undefined;
  if (issuer === undefined || !("url" in issuer) || issuer.groups === claim) return;
  complain(draft, { document: group, pointer: "/from/claim" }, () => ({
    code: "group/claim-not-read",
    message: `the claim ${quote(claim)} is not read: writ.yaml names ${
      issuer.groups === undefined ? "no groups claim" : quote(issuer.groups)
    } for ${quote(name)}`,
    instead:
      issuer.groups === undefined
        ? `Write groups: ${claim} for ${name} in writ.yaml, or list members here.`
        : `Write claim: ${issuer.groups}, or let writ.yaml name another claim.`,
  }));
}

/** Owners by address are people of people.yaml; users and teams are for the host to know. */
export function checkOwners(draft: Draft, place: Parameters<typeof complain>[1], owners: readonly string[]): void {
  for (const [index, owner] of owners.entries()) {
    if (owner.startsWith("@")) continue;
    const at = { ...place, pointer: `${place.pointer}/${index}` };
    checkPerson(draft, at, { name: owner, code: "owner/unknown-person" });
  }
}

/**
 * Adds a mistake when nobody has this name: an error in a file that the change under review writes, else a warning.
 * Taking a line out of people.yaml ends all access of that person by itself; no file of somebody else may stand in its
 * way.
 */
export function checkPerson(
  draft: Draft,
  place: Parameters<typeof complain>[1],
  person: { name: string; code: string },
): void {
  const { people } = draft;
  if (people === undefined || Object.hasOwn(people.value, person.name)) return;
  const written = draft.changed(place.document.path);
  (written ? complain : warn)(draft, place, () => ({
    code: person.code,
    message: `people.yaml has nobody named ${quote(person.name)}`,
    instead: written
      ? insteadOfName(person.name, Object.keys(people.value), "add a line to people.yaml.")
      : "It gives nobody anything. Have they left? Then delete this too.",
  }));
}
