// What a user is told: one fault for one mistake, at its place, in words; and never less than the validator sees.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { walk } from "../src/explain.ts";
import { Explanation } from "../src/explanation.ts";
import { hints } from "../src/generated/hints.js";
import { type DocumentKind, type Fault, validateDocument } from "../src/index.ts";
import { kinds, loadExamples } from "./examples.ts";

const grant = {
  to: { user: "alice@acme.example" },
  role: "read-only",
  why: "INC-4312",
  until: "2026-11-22T14:00:00Z",
} as const;

function faultsOf(kind: DocumentKind, value: unknown): readonly Fault[] {
  const result = validateDocument(kind, value);
  assert.ok(!result.ok, `a valid ${kind}`);
  return result.faults;
}

function onlyFault(kind: DocumentKind, value: unknown): Fault {
  const faults = faultsOf(kind, value);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return faults[0] as Fault;
}

test("a misspelt key is one fault at the key itself, with the right spelling", () => {
  const { until, ...rest } = grant;
  const fault = onlyFault("grant", { ...rest, untill: until });
  assert.equal(fault.pointer, "/untill");
  assert.equal(fault.keyword, "additionalProperties");
  assert.equal(fault.message, "unknown key `untill`");
  assert.match(fault.instead ?? "", /^Did you mean `until`\? Known here: `to`, .* and `sessions`\.$/);
});

test("a key that people write by habit is answered with what Writ calls it", () => {
  const { until, ...rest } = grant;
  assert.deepEqual(onlyFault("grant", { ...rest, expires: until }), {
    pointer: "/expires",
    keyword: "additionalProperties",
    params: { additionalProperty: "expires" },
    message: "unknown key `expires`",
    instead: "Write `until`.",
  });
});

test("a missing key is named at the mapping that lacks it", () => {
  const { until: _until, ...rest } = grant;
  const fault = onlyFault("grant", rest);
  assert.deepEqual([fault.pointer, fault.message], ["", "`until` is missing"]);
});

test("of several forms only the one that was meant is explained", () => {
  const { pointer, message } = onlyFault("grant", { ...grant, to: { user: "alice smith" } });
  assert.equal(pointer, "/to/user");
  assert.match(message, /^`user`: `alice smith` is not an e-mail address/);
  assert.equal(onlyFault("grant", { ...grant, to: { grop: "x" } }).pointer, "/to/grop");
  assert.equal(onlyFault("grant", { ...grant, to: { user: "a", group: "b" } }).pointer, "/to/group");
  assert.match(onlyFault("grant", { ...grant, to: {} }).instead ?? "", /^Write \{ user: NAME \}/);
  assert.equal(
    onlyFault("mask", { unlisted: "show", columns: { "a.b.c": { keep: { frist: 2 } } } }).pointer,
    "/columns/a.b.c/keep/frist",
  );
  assert.equal(onlyFault("mask", { unlisted: "show", columns: { "a.b.c": { nulls: "show" } } }).keyword, "oneOf");
});

test("an unknown kind of resource lists the kinds", () => {
  const fault = onlyFault("resource", { kind: "postgre" });
  assert.deepEqual([fault.pointer, fault.instead], ["/kind", "Did you mean `postgres`? Write `postgres`."]);
});

test("keys are escaped in pointers as RFC 6901 says", () => {
  assert.equal(onlyFault("people", { "a/b~c": { issuer: "dev", subject: "x" } }).pointer, "/a~1b~0c");
});

test("what may be a secret is neither shown nor has its line shown", () => {
  const planted = "hunter2-planted";
  const role = (password: unknown) => ({ allow: ["select"], login: { user: "u", password } });
  const resource = (password: unknown) => ({
    kind: "postgres",
    address: "db:5432",
    database: "d",
    tls: "verify-full",
    owners: ["@a"],
    roles: { r: role(password) },
  });
  const key = { kty: "OKP", crv: "Ed25519", x: "x", d: planted };
  const writ = {
    writ: 1,
    name: "a",
    security: ["@a"],
    issuers: { dev: { trial: true } },
    limits: { grant: "1d", session: "1h" },
    resources: {},
    proxies: { keys: [{ kid: "not a kid", jwk: key }] },
  };
  const all = [planted, { vault: planted }, { aws: planted }, { env: `${planted}!` }, { plain: planted }, [planted]]
    .flatMap((password) => faultsOf("resource", resource(password)))
    .concat(faultsOf("writ", writ));
  assert.ok(all.length >= 9);
  for (const fault of all) {
    assert.equal(fault.secret, true, fault.message);
    assert.doesNotMatch(JSON.stringify(fault), /hunter2/);
  }
});

test("a message shows hidden characters as escapes and cuts what is long", () => {
  const { message } = onlyFault("grant", { ...grant, role: "\u001b[31m\u202eroot\n`x`" });
  assert.match(message, /^`role`: `\\u\{1b\}\[31m\\u\{202e\}root\\u\{a\}'x'` is not/);
  assert.ok(onlyFault("grant", { ...grant, role: "x".repeat(10_000) }).message.length < 200);
  assert.ok(onlyFault("grant", { ...grant, until: "y".repeat(10_000) }).message.length < 200);
});

test("a flood of mistakes ends after fifty", () => {
  const people = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`p${index}`, null]));
  assert.equal(faultsOf("people", people).length, 50);
  assert.equal(faultsOf("group", { members: Array.from({ length: 10_000 }, () => "a") }).length, 50);
});

/** A valid document with one thing in it changed: a value replaced, a key dropped, added or renamed. */
function spoil(value: unknown, at: number, what: { junk: unknown; key: string; how: number }): unknown {
  let seen = 0;
  const visit = (node: unknown): unknown => {
    const here = seen++ === at;
    if (here && (what.how === 0 || typeof node !== "object" || node === null)) return what.junk;
    if (Array.isArray(node)) return here ? [...node, what.junk] : node.map(visit);
    if (typeof node !== "object" || node === null) return node;
    const entries = Object.entries(node);
    if (!here) return Object.fromEntries(entries.map(([key, inner]) => [key, visit(inner)]));
    if (what.how === 1) return Object.fromEntries(entries.slice(1));
    if (what.how === 2) return { ...node, [what.key]: what.junk };
    return Object.fromEntries(entries.map(([key, inner], index) => [index === 0 ? `${key}${what.key}` : key, inner]));
  };
  return visit(value);
}

test("words are found for exactly what the validator refuses", () => {
  const examples = kinds.flatMap((kind) => [...loadExamples(kind, "valid"), ...loadExamples(kind, "invalid")]);
  const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("1h", "a.b", "x", 0, -1, [], {}, null, "null"));
  const change = fc.record({ junk, key: fc.oneof(fc.string({ maxLength: 6 }), fc.constant("s")), how: fc.nat(3) });
  const property = fc.property(fc.constantFrom(...examples), fc.nat(60), change, (example, at, what) => {
    const value = spoil(example.value, at, what);
    const before = JSON.stringify(value);
    const explanation = new Explanation();
    walk({ hint: hints[example.kind] ?? {}, value, path: [] }, explanation);
    assert.equal(validateDocument(example.kind, value).ok, explanation.faults.length === 0, before);
    assert.equal(JSON.stringify(value), before);
  });
  fc.assert(property, { numRuns: 3000 });
});
