// A plan as the proxy shows it: without the names that only a sub-select made the server write.
import { type PlanNames, shownPlanLine } from "@writ/sql";
import { type Frame, valuesOf } from "./raw-session.ts";

/** The answer with its rows as the client would see them. */
export function shownPlan(frames: readonly Frame[], plan: PlanNames): readonly Frame[] {
  return frames.map((frame) => {
    if (frame.type !== "D") return frame;
    const value = Buffer.from(shownPlanLine(valuesOf(frame)[0] ?? "", plan));
    const head = Buffer.alloc(6);
    head.writeInt16BE(1, 0);
    head.writeInt32BE(value.length, 2);
    return { type: "D", body: Buffer.concat([head, value]) };
  });
}
