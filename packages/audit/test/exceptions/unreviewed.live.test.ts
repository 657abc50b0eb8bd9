// An emergency in a signed archive: told as such with the person's name, and owed until the evidence holds its review.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { EvidenceDocument } from "@writ/github";
import { askOwed } from "../../src/exceptions/owed.ts";
import { askUnreviewed } from "../../src/exceptions/unreviewed.ts";
import { openHistory } from "../../src/history/open-history.ts";
import { datedRepository, secondsOf } from "../never/dated-repository.ts";
import { publishAll } from "../never/published-repository.ts";
import { peopleText, resourceText, usualRoles, writText } from "../never/resource-files.ts";

const path = "grants/orders-db/emergency.yaml";
const merged = secondsOf("2026-11-05T00:00:00Z");
const day = 86_400;
const files = {
  "writ.yaml": writText,
  "people.yaml": `${peopleText}bob@acme.example: { issuer: okta, subject: 00u2, github: 1002 }\n`,
  "resources/orders-db.yaml": resourceText(usualRoles),
};
const grant = "to: { user: alice@acme.example }\nrole: reader\nwhy: INC-1\nuntil: 2026-11-05T04:00:00Z\n";

/** The grant's version as an emergency admitted it; reviewed in the evidence of the last commit. */
function withEmergency(reviewed: boolean): (document: EvidenceDocument) => EvidenceDocument {
  return (document) => {
    const shipped = document.files[path];
    if (shipped === undefined) return document;
    const { commit, blob } = shipped;
    const proof = {
      ...{ by: "scenario" as const, pull: 8, head: commit, base: commit, mergedSeconds: merged, author: 1001 },
      scenario: { path: "scenarios/emergency.yaml", commit, blob },
      ...{ count: 1, atMost: 1, withinSeconds: 7 * day, reviewSeconds: day },
    };
    const review = { approver: 1002, review: 9, approvedSeconds: merged + 7_200, owner: "@acme/payments" };
    const use = { path, commit, blob, pull: 8, author: 1001, mergedSeconds: merged, dueSeconds: merged + day };
    return {
      ...document,
      files: { ...document.files, [path]: { status: "proved", commit, blob, proof } },
      breakGlass: [{ ...use, review: reviewed ? review : null }],
    };
  };
}

test("an emergency is told by name, and owed until an owner has approved it", async (context) => {
  for (const reviewed of [false, true]) {
    const folder = await datedRepository(context, [
      { at: "2026-11-01T00:00:00Z", files },
      { at: "2026-11-05T00:00:00Z", files: { [path]: grant } },
    ]);
    const { store, trust } = await publishAll(folder, { evidence: withEmergency(reviewed) });
    const history = await openHistory({ folder, store, trust, nowSeconds: merged + 2 * day });
    const { found, rests } = await askUnreviewed(history, { fromSeconds: 0, untilSeconds: merged + 9 * day });
    assert.equal(rests.basis, "bundle");
    assert.deepEqual(
      found.map((one) => `${one.kind} ${one.path}`),
      [
        ...Object.keys(files)
          .sort()
          .map((name) => `root ${name}`),
        `break-glass ${path}`,
      ],
    );
    const emergency = found.at(-1);
    const scenario = "scenarios/emergency.yaml";
    const author = "alice@acme.example";
    assert.deepEqual(emergency?.proof, { by: "scenario", pull: 8, author, scenario, breakGlass: true });
    const { owed } = await askOwed(history);
    const review = reviewed ? /reviewed by bob@acme\.example at 2026-11-05T02:00:00Z/ : /its review is owed since/;
    assert.match(emergency?.says ?? "", review);
    assert.deepEqual(
      owed.map(({ kind, about }) => `${kind} ${about}`),
      reviewed ? [] : ["review-overdue alice@acme.example"],
    );
  }
});
