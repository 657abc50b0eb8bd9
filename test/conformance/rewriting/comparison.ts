// What two answers of a server have in common, and what kind of difference is between them. Positions in the text,
// tables named as a column's origin and the types of whole rows are not printed, so they are not compared.
import { columnsOf, type Frame, fieldsOf, valuesOf } from "./raw-session.ts";

const recordOid = 2249;
const firstUserOid = 16_384;
/** What psql prints of an error or notice, but for its place in the text. */
const printedFields = ["S", "C", "M", "D", "H", "W"];

/** What would be printed of an answer, message by message. */
export function printedOf(frames: readonly Frame[]): string[] {
  return frames.map(printed).filter((text) => text !== "");
}

function printed(frame: Frame): string {
  switch (frame.type) {
    case "T":
      return `T ${columnsOf(frame).map(nameOnly).join(", ")}`;
    case "D":
      return `D ${JSON.stringify(valuesOf(frame))}`;
    case "E":
    case "N": {
      const fields = fieldsOf(frame);
      return `${frame.type} ${printedFields.map((key) => fields.get(key) ?? "").join(" | ")}`;
    }
    case "K":
    case "t":
      return "";
    default:
      return `${frame.type} ${frame.body.toString("utf8")}`;
  }
}

// The type of a whole row is a record, or a type of users.
function nameOnly(column: string): string {
  const at = column.lastIndexOf(" ");
  const type = Number(column.slice(at + 1));
  return type === recordOid || type >= firstUserOid ? `${column.slice(0, at)} row` : column;
}

export function isSamePrint(left: readonly Frame[], right: readonly Frame[]): boolean {
  return printedOf(left).join("\n") === printedOf(right).join("\n");
}

/** A short name for the kind of difference. */
export function classOf(direct: readonly Frame[], rewritten: readonly Frame[], text: string): string {
  const [left, right] = [messageOf(direct), messageOf(rewritten)];
  if (right !== undefined) return left === undefined ? `fails: ${right}` : `fails otherwise: ${left} -> ${right}`;
  if (left !== undefined) return `fails direct only: ${left}`;
  if (/^\s*explain\b/i.test(text)) return planClass(direct, rewritten);
  const [first, second] = [printedOf(direct), printedOf(rewritten)];
  if ([...first].sort().join("\n") === [...second].sort().join("\n")) return "order of rows";
  const at = first.findIndex((line, index) => line !== second[index]);
  return `${first[at]?.slice(0, 1) ?? "longer"} differs`;
}

// With one table in it a plan names no tables before columns; a sub-select counts as one more.
function planClass(direct: readonly Frame[], rewritten: readonly Frame[]): string {
  const [bare, other] = [direct, rewritten].map((frames) =>
    printedOf(frames).map((line) => line.replaceAll(/(?:\w+|\\?"(?:[^"\\]|\\?"\\?")*\\?")\./g, "")),
  );
  return bare?.join("\n") === other?.join("\n") ? "plan: only the table's name before columns" : "plan";
}

// Names and numbers are left out, so that messages of one kind count together.
function messageOf(frames: readonly Frame[]): string | undefined {
  const failed = frames.find(({ type }) => type === "E");
  const message = failed === undefined ? undefined : fieldsOf(failed).get("M");
  return message
    ?.replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/\d+/g, "0")
    .slice(0, 120);
}
