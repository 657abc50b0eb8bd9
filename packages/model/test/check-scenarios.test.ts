// Scenarios: what approves itself names what exists, within the limits, by an expression that all engines read alike.
import { checkCases } from "./checks.ts";
import { edited } from "./repository.ts";

const path = "scenarios/oncall-orders.yaml";
const why = (expression: string) => edited(path, "'INC-[0-9]+ .+'", `'${expression}'`);
/** The scenario as one for emergencies. */
const emergency = (longest: string, review: string): Record<string, string> => ({
  [path]: `${edited(path, "longest: 4h", longest)[path]}breakGlass: { review: ${review} }\n`,
});

checkCases([
  {
    name: "an unknown resource is refused, and its role not looked for",
    changes: edited(path, "resource: orders-db", "resource: order-db"),
    found: [`scenario/unknown-resource ${path}:2:11+8`],
    instead: /`orders-db`/,
  },
  {
    name: "an unknown role is refused",
    changes: edited(path, "role: read-only", "role: readonly"),
    found: [`scenario/unknown-role ${path}:3:7+8`],
    instead: /`read-only`/,
  },
  {
    name: "an unknown group is refused",
    changes: edited(path, "payments-oncall", "payments"),
    found: [`scenario/unknown-group ${path}:1:14+8`],
  },
  {
    name: "a life longer than a grant may have is refused",
    changes: edited(path, "longest: 4h", "longest: 31d"),
    found: [`scenario/too-long ${path}:4:10+3`],
  },
  {
    name: "an expression that does not compile is refused",
    changes: why("INC-[0-9"),
    found: [`scenario/expression ${path}:5:6+10`],
  },
  {
    name: "an expression that would break out of its anchors is refused",
    changes: why("a)|(b"),
    found: [`scenario/expression ${path}:5:6+7`],
  },
  { name: "lookaround is refused", changes: why("(?=x).*"), found: [`scenario/expression ${path}:5:6+9`] },
  { name: "back-references are refused", changes: why("(a)\\1"), found: [`scenario/expression ${path}:5:6+7`] },
  {
    name: "an expression that would be too large is refused",
    changes: why("((a{99}){99}){9}"),
    found: [`scenario/expression ${path}:5:6+18`],
  },
  {
    name: "an emergency is short",
    changes: emergency("longest: 5h", "24h"),
    found: [`scenario/break-glass-long ${path}:4:10+2`],
  },
  {
    name: "a review is owed for a week at most",
    changes: emergency("longest: 4h", "8d"),
    found: [`scenario/review-late ${path}:7:23+2`],
  },
  {
    name: "an emergency has a role of its own",
    changes: { "scenarios/z.yaml": emergency("longest: 4h", "24h")[path] },
    found: ["scenario/break-glass-role scenarios/z.yaml:3:7+9"],
  },
  {
    name: "an emergency of four hours, reviewed within a day, is taken",
    changes: emergency("longest: 4h", "24h"),
    found: [],
  },
  { name: "groups and escaped backslashes are taken", changes: why("(?:INC|CHG)-[0-9]+ \\\\1.*"), found: [] },
]);
