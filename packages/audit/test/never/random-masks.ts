// Random masks files that the model takes, for properties.
import fc from "fast-check";

const schema = fc.constantFrom("*", "public", "app");
const table = fc.constantFrom("*", "customers", "orders");
const column = fc.constantFrom("*", "ssn", "email", `"SSN"`);
export const patternText = fc.tuple(schema, table, column).map((parts) => parts.join("."));
const form = fc.constantFrom(
  `"null"`,
  "fixed",
  "hash",
  "{ keep: { last: 4 } }",
  "{ email: domain }",
  "{ hash: true, search: equality, write: allow, nulls: show }",
);
const roles = fc.subarray(["reader", "writer", "cleaner"], { minLength: 1 });

/** Of two lines that can meet in one column the model takes none, so of random ones the first that fit are kept. */
export const maskText = fc
  .record({
    unlisted: fc.constantFrom("show", "hide"),
    rules: fc.uniqueArray(fc.tuple(patternText, form), { maxLength: 4, selector: ([pattern]) => pattern }),
    clear: fc.array(fc.tuple(fc.uniqueArray(patternText, { minLength: 1, maxLength: 3 }), roles), { maxLength: 3 }),
  })
  .map(({ unlisted, rules, clear }) => {
    const kept = rules.filter(([one], at) => !rules.slice(0, at).some(([other]) => canMeet(one, other)));
    const columns = kept.map(([pattern, value]) => `  '${pattern}': ${value}\n`).join("");
    const open = clear
      .map(
        ([patterns, of]) =>
          `  - { columns: [${patterns.map((one) => `'${one}'`).join(", ")}], roles: [${of.join(", ")}] }\n`,
      )
      .join("");
    return `unlisted: ${unlisted}\n${columns === "" ? "" : `columns:\n${columns}`}${open === "" ? "" : `clear:\n${open}`}`;
  });

function canMeet(one: string, other: string): boolean {
  const [left, right] = [one.split("."), other.split(".")];
  return left.every((part, at) => part === "*" || right[at] === "*" || part === right[at]);
}
