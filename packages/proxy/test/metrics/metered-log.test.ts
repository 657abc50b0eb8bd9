// Counting what is logged must not change what is logged.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Meter } from "../../src/metrics/meter.ts";
import { meteredLog } from "../../src/metrics/metered-log.ts";
import { KeptLog } from "../fixture.ts";

test("each line passes as it is, and ends, refusals and faults are counted by code", () => {
  const kept = new KeptLog();
  const meter = new Meter();
  const log = meteredLog(kept, meter);
  log.info({ event: "session-end", session: "s", reason: "drained" }, "session ended");
  log.info({ event: "session-refused", reasons: ["sessions-spent", "no-grant"] }, "session refused");
  log.warn({ event: "connection-failed", code: "POSTGRES_UPSTREAM_TLS" }, "connection failed");
  log.error({ event: "bundle-refused", code: "BUNDLE_ENDED" }, "bundle refused");
  log.error({ event: "fault", stack: "…" }, "fault");
  log.error({ event: "invariant" }, "invariant");
  log.info({ event: "session-refused", reasons: "none" }, "odd");
  log.info({ event: "session-end" }, "odd");
  assert.deepEqual(meter.sessionsEnded.all(), [
    { values: ["drained"], count: 1 },
    { values: ["unknown"], count: 1 },
  ]);
  assert.deepEqual(meter.sessionsRefused.all().length, 2);
  assert.deepEqual(meter.connectionsFailed.all(), [{ values: ["POSTGRES_UPSTREAM_TLS"], count: 1 }]);
  assert.deepEqual(meter.bundlesRefused.all(), [{ values: ["BUNDLE_ENDED"], count: 1 }]);
  assert.equal(meter.faults.value, 2);
  assert.equal(kept.lines.length, 8);
});
