// A token is a claim of one issuer: what stands under its name later is another one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AccessSession } from "../src/access-session.ts";
import type { Ended } from "../src/admission.ts";
import type { OpenRequest } from "../src/open-request.ts";
import { isSameIssuer } from "../src/same-issuer.ts";
import { allowed, evaluator, HandAuthority, HandRecord, sessionAllowed, subject } from "./fakes.ts";

const [first, second] = ["https://acme.okta.com", "https://new.okta.example"] as const;
const client = { address: "127.0.0.1:5000", protocol: "postgres", tokenId: "t-1" };
const request: OpenRequest = { subject, resource: "orders-db", role: "read-only", issuerUrl: first, client };

function bundle(revision: string, url: string | undefined) {
  const made = evaluator(revision, { session: sessionAllowed(), statement: () => allowed() });
  const data = { trial: url === undefined, workloads: false, ...(url === undefined ? {} : { url }) };
  return Object.assign(made, { issuers: { [subject.issuer]: data } });
}

test("an issuer is the same by its address; a trial token and an issuer without one are for the policy", () => {
  const { issuers } = bundle("r1", first);
  assert.equal(isSameIssuer({ issuers }, request), true);
  assert.equal(isSameIssuer({ issuers }, { ...request, issuerUrl: second }), false);
  assert.equal(isSameIssuer({ issuers }, { subject, client }), false, "nobody vouched");
  assert.equal(isSameIssuer({ issuers }, { subject, client: { ...client, trial: true } }), true);
  assert.equal(isSameIssuer(bundle("r1", undefined), { subject, client }), true);
  assert.equal(isSameIssuer(bundle("r1", undefined), request), false, "a real issuer's word is no trial issuer's");
  assert.equal(isSameIssuer({ issuers: {} }, request), true);
  assert.equal(isSameIssuer({ issuers }, { ...request, subject: { ...subject, issuer: "toString" } }), true);
});

test("a session opens while the issuer is the one that vouched, and ends when another takes its name", async () => {
  const record = new HandRecord();
  const authority = new HandAuthority(bundle("r1", first));
  const opened = await AccessSession.open(authority, record.store, request);
  assert.ok(opened.ok);
  authority.swap(bundle("r2", first));
  const ends: Ended[] = [];
  opened.session.onEnd((ended) => ends.push(ended));
  assert.equal(ends.length, 0);
  authority.swap(bundle("r3", second));
  assert.equal(ends[0]?.code, "access-ended");
  assert.match(ends[0]?.message ?? "", /writ login/);
  const again = await AccessSession.open(authority, record.store, request);
  assert.ok(!again.ok);
  assert.equal(again.denied.reasons[0]?.code, "issuer-moved");
});
