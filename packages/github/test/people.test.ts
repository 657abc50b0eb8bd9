// Who is who: ids of GitHub or ids of persons, keys of one person each.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parsePeople, personId } from "../src/people.ts";

const [first, second] = [
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFZYI5+yhhy2igidLd7NBzfsElQBbIwv5yBQ8vCE+UeZ",
  "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIG62RsNR2SQuZC2gCy/GfKtN8ky427G2ZeIZEfKwM/dR",
] as const;

function people(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

const line = (name: string, more: string): string => `${name}: { issuer: okta, subject: "${name}"${more} }`;

test("ids are those of GitHub, or of persons by name, and never mixed", () => {
  const bytes = people(line("a@x.example", ", github: 1001"), line("b@x.example", `, keys: ["${first}"]`));
  const github = parsePeople(bytes);
  assert.deepEqual([...github.nameOf], [[1001, "a@x.example"]]);
  const persons = parsePeople(bytes, "persons");
  assert.equal(persons.nameOf.get(1001), undefined);
  assert.equal(persons.nameOf.get(personId("a@x.example")), "a@x.example");
  assert.equal(persons.idOf.get("b@x.example"), personId("b@x.example"));
  assert.deepEqual(persons.keysOf.get("b@x.example"), [first]);
});

test("an id of a person is a safe integer above every id of a host, the same each time", () => {
  assert.equal(personId("alice@acme.example"), personId("alice@acme.example"));
  fc.assert(
    fc.property(fc.string(), (name) => {
      const id = personId(name);
      assert.ok(Number.isSafeInteger(id) && id >= 2 ** 52);
    }),
  );
});

test("a key of two people is nobody's, and what is no key is none", () => {
  const half = first.slice(0, -4);
  const read = parsePeople(
    people(
      line("a@x.example", `, keys: ["${first}", "${second}"]`),
      line("b@x.example", `, keys: ["${first}"]`),
      line("c@x.example", `, keys: ["${half}"]`),
    ),
    "persons",
  );
  assert.deepEqual(read.keysOf.get("a@x.example"), [second]);
  assert.deepEqual(read.keysOf.get("b@x.example"), []);
  assert.deepEqual(read.keysOf.get("c@x.example"), []);
});

test("an address that two people share but for its letters is nobody's", () => {
  const read = parsePeople(people(line("Ann@x.example", ""), line("ann@x.example", ""), line("bob@x.example", "")));
  assert.equal(read.nameOfEmail.get("ann@x.example"), undefined);
  assert.equal(read.nameOfEmail.get("bob@x.example"), "bob@x.example");
});

test("a file that is no people.yaml is nobody", () => {
  const read = parsePeople(people("- list"), "persons");
  assert.equal(read.nameOf.size + read.keysOf.size + read.lines.size, 0);
});
