// Several workers' status as one: sums, and of everything else the worst, so that no alarm is hidden by a healthy sibling.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ProxyStatus } from "../../src/status.ts";
import { fleetStatusOf, type WorkerStatus } from "../../src/workers/fleet-status.ts";

const own = { version: "1.2.3", startedAt: "2026-11-22T12:00:00.000Z", uptimeSeconds: 9, draining: false };

function status(seq: number, over: Partial<ProxyStatus> = {}): ProxyStatus {
  return {
    ...own,
    ...{ ready: true, sessions: 2, connections: 3, clockBehind: false, records: { working: true, lastFailure: null } },
    bundle: {
      ...{ inForce: true, revision: `r${seq}`, seq, digest: "d", issuedAt: 1, endsAt: 2, ageSeconds: 5 },
      ...{ halfLifePassed: false, lastRefusal: null, breakGlass: null },
    },
    ...over,
  };
}

function worker(number: number, given: ProxyStatus | null): WorkerStatus {
  return { worker: number, pid: number, up: given !== null, restarts: 0, status: given };
}

test("sessions and connections are added, and the bundle is the oldest that anybody enforces", () => {
  const fleet = fleetStatusOf(own, [worker(1, status(8)), worker(2, status(7)), worker(3, null)]);
  assert.deepEqual([fleet.sessions, fleet.connections, fleet.bundle.seq, fleet.ready], [4, 6, 7, true]);
  assert.equal(fleet.workers.length, 3);
});

test("one clock behind, one failing record folder and one without a bundle show in the whole", () => {
  const failing = { working: false, lastFailure: { code: "RECORD_FULL", at: "now" } };
  const none = { ...status(1).bundle, inForce: false, revision: null, seq: null };
  const fleet = fleetStatusOf(own, [
    worker(1, status(8)),
    worker(2, status(8, { clockBehind: true, ready: false })),
    worker(3, status(8, { records: failing })),
    worker(4, status(8, { bundle: none, ready: false })),
  ]);
  assert.deepEqual([fleet.clockBehind, fleet.records, fleet.bundle.inForce], [true, failing, false]);
  assert.equal(fleet.ready, true);
});

test("with no answer, or when told to stop, it is not ready", () => {
  const silent = fleetStatusOf(own, [worker(1, null)]);
  assert.deepEqual([silent.ready, silent.bundle.inForce, silent.records.working], [false, false, false]);
  assert.equal(fleetStatusOf({ ...own, draining: true }, [worker(1, status(8))]).ready, false);
});

test("a break-glass bundle that one worker alone has shows in the whole", () => {
  const nothing = { inForce: false, digest: null, base: null, issuedAt: null, endsAt: null, grants: 0 };
  const none = { ...nothing, lastRefusal: null };
  const given = { ...none, inForce: true, digest: "b", base: "d", issuedAt: 1, endsAt: 2, grants: 1 };
  const having = (breakGlass: typeof none | typeof given) => status(8, { bundle: { ...status(8).bundle, breakGlass } });
  const fleet = fleetStatusOf(own, [worker(1, having(none)), worker(2, having(given)), worker(3, null)]);
  assert.deepEqual(fleet.bundle.breakGlass, given);
  assert.equal(fleetStatusOf(own, [worker(1, status(8))]).bundle.breakGlass, null);
});
