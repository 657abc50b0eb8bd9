// Masks and guards: whose they are, whom they clear for, and that no two masks meet.
import { checkCases } from "./checks.ts";
import { edited, repository } from "./repository.ts";

const masks = "masks/orders-db.yaml";

checkCases([
  {
    name: "two masks that can match one column are refused, and both lines are named",
    changes: edited(masks, "'*.*.password_hash'", "'*.customers.*'"),
    found: ["mask/overlap masks/orders-db.yaml:5:3+15"],
    says: /`\*\.customers\.\*` and `public\.customers\.ssn` \(line 3\)/,
  },
  {
    name: "one column written in two ways is an overlap",
    changes: edited(masks, "public.orders.token", `'"public".customers."ssn"'`),
    found: ["mask/overlap masks/orders-db.yaml:7:3+26"],
  },
  {
    name: "a masks file and a guards file of no resource are refused",
    changes: {
      "masks/orders.yaml": "unlisted: show\n",
      "guards/order-db.yaml": repository()["guards/orders-db.yaml"],
    },
    found: ["guard/unknown-resource guards/order-db.yaml:1:1+1", "mask/unknown-resource masks/orders.yaml:1:1+1"],
    instead: /`orders-db`/,
  },
  {
    name: "clearing for an unknown role is refused",
    changes: edited(masks, "roles: [read-write]", "roles: [read-writer]"),
    found: ["mask/unknown-role masks/orders-db.yaml:10:50+11"],
    instead: /`read-write`/,
  },
  {
    name: "a malformed pattern is refused in the words of its parser",
    changes: edited(masks, "columns: [public.customers.email]", "columns: [public.Customers.email]"),
    found: ["mask/pattern masks/orders-db.yaml:10:17+22"],
    says: /PostgreSQL reads the table `Customers` as `customers`/,
  },
  {
    name: "a name longer than PostgreSQL keeps is refused",
    changes: edited(masks, `'"Odd ""Schema"""."T"."SSN"'`, `'a.b."${"é".repeat(32)}"'`),
    found: ["pattern/name masks/orders-db.yaml:6:3+40"],
    says: /64 bytes/,
  },
  {
    name: "a column that shows a part of its values cannot be searched",
    changes: edited(masks, "{ keep: { last: 4 } }", "{ keep: { last: 4 }, search: equality }"),
    found: ["mask/search-keep masks/orders-db.yaml:3:46+6"],
    instead: /"null", fixed or hash/,
  },
  {
    name: "null without quotes is told to be quoted",
    changes: edited(masks, `"null"`, "null"),
    found: ["mask/choice masks/orders-db.yaml:5:24+4"],
    instead: /Write "null" with the quotes/,
  },
]);
