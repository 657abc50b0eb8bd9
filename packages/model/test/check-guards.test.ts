// Guards that name what is not there, and entries that nothing can ever meet.
import { checkCases } from "./checks.ts";

const path = "guards/orders-db.yaml";

function guards(name: string, text: string, found: string, more: { says?: RegExp; instead?: RegExp } = {}) {
  return { name, changes: { [path]: text }, found: found === "" ? [] : [found], ...more };
}

checkCases([
  guards(
    "tables and columns that nobody knows are no mistake",
    "deny: [{ statements: [delete], tables: [nowhere.*], columns: [public.nobody.nothing] }]\n",
    "",
  ),
  guards("a role that the resource lacks", "deny: [{ roles: [read-onli] }]\n", `guard/unknown-role ${path}:1:18+9`, {
    instead: /Did you mean `read-only`/,
  }),
  guards(
    "a zone that there is not",
    "deny: [{ outside: { zone: Europe/Berlim, days: [mon] } }]\n",
    `guard/unknown-zone ${path}:1:27+13`,
    { instead: /Did you mean `Europe\/Berlin`/ },
  ),
  guards(
    "a zone whose clock follows no rule",
    "deny: [{ during: { from: '08:00', zone: Africa/Casablanca } }]\n",
    `guard/unknown-zone ${path}:1:41+17`,
  ),
  guards(
    "hours that end when they begin",
    "deny: [{ outside: { from: '09:00', to: '09:00', zone: UTC } }]\n",
    `guard/empty-hours ${path}:1:40+7`,
  ),
  guards(
    "outside of every hour",
    "hold: [{ outside: { days: [tue-mon], zone: UTC } }]\n",
    `guard/never-met ${path}:1:10+7`,
  ),
  guards(
    "within hours and outside the same",
    "deny: [{ during: { days: [mon], zone: UTC }, outside: { days: [mon-fri], zone: UTC } }]\n",
    `guard/never-met ${path}:1:46+7`,
  ),
  guards(
    "within hours and outside some of them",
    "deny: [{ during: { days: [mon-fri], zone: UTC }, outside: { days: [mon], zone: UTC } }]\n",
    "",
  ),
  guards("bits behind a prefix", "deny: [{ from: [10.1.2.3/8] }]\n", `guard/network ${path}:1:17+10`, {
    instead: /Write 10\.0\.0\.0\/8/,
  }),
  guards("IPv4 dressed as IPv6", "deny: [{ from: ['::ffff:10.0.0.0/104'] }]\n", `guard/network ${path}:1:17+21`, {
    instead: /Write 10\.0\.0\.0\/8/,
  }),
  guards("a network with too many bits", "deny: [{ notFrom: [10.0.0.0/33] }]\n", `guard/network ${path}:1:20+11`),
  guards(
    "from a network and outside a wider one",
    "deny: [{ from: [10.1.0.0/16], notFrom: [10.0.0.0/8] }]\n",
    `guard/never-met ${path}:1:31+7`,
  ),
  guards("outside every network", "deny: [{ notFrom: [0.0.0.0/0, '::/0'] }]\n", `guard/never-met ${path}:1:10+7`),
  guards(
    "statements that are not followed to their tables",
    "hold: [{ statements: [drop], tables: [public.orders] }]\n",
    `guard/never-met ${path}:1:10+10`,
    { instead: /Leave out `tables`/ },
  ),
  guards(
    "rows of statements that have none",
    "hold: [{ statements: [lock, drop], rows: { over: 5 } }]\n",
    `guard/never-met ${path}:1:10+10`,
  ),
  guards(
    "a hold of reads behind the limit",
    "hold: [{ statements: [select], rows: { over: 100 } }]\nlimit: { rows: 100 }\n",
    `guard/never-met ${path}:1:32+4`,
  ),
  guards("a hold of writes behind the limit of reads", "hold: [{ rows: { over: 100 } }]\nlimit: { rows: 100 }\n", ""),
  guards(
    "a limit that the session's makes void",
    "limit: { rows: 1000, sessionRows: 100 }\n",
    `guard/limits ${path}:1:16+4`,
  ),
]);
