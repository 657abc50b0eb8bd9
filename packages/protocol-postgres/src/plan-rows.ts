// Rows of a plan, without the table's name before columns where the server writes it only because a sub-select stands
// in the table's place. A row that is not understood must pass as it came.
import { type PlanNames, shownPlanLine } from "@writ/sql";

const headBytes = 7;

/** A DataRow message of one text value, as the client is to see it. */
export function shownPlanRow(message: Buffer, names: PlanNames): Buffer {
  const isOneValue = message.length >= headBytes + 4 && message.readInt16BE(5) === 1;
  const valueBytes = isOneValue ? message.readInt32BE(headBytes) : -1;
  if (valueBytes < 0 || message.length !== headBytes + 4 + valueBytes) return message;
  const line = message.toString("utf8", headBytes + 4);
  const shown = shownPlanLine(line, names);
  if (shown === line) return message;
  const value = Buffer.from(shown);
  const head = Buffer.from(message.subarray(0, headBytes + 4));
  head.writeInt32BE(headBytes + 3 + value.length, 1);
  head.writeInt32BE(value.length, headBytes);
  return Buffer.concat([head, value]);
}
