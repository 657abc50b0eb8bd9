// Access repositories of ever more grants, committed, with one grant added since. It must never be used outside the
// bench.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { testGit } from "@writ/testkit";

const grantsPerPerson = 10;
const grantsPerResource = 1_000;
const membersPerGroup = 10;
const groupsMax = 50;
const resourcesLeast = 10;
const commitMessage = "all";

/** Makes the repository in `folder`: `count` grants committed on main, one more in the working tree's branch. */
export async function makeLargeRepository(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  testGit(folder, "init", "--quiet", "--initial-branch=main");
  await importFiles(folder, filesOf(count));
  testGit(folder, "checkout", "--quiet", "main", "--");
  testGit(folder, "checkout", "--quiet", "-b", "request");
  await writeFile(join(folder, "grants/db-1/one-more.yaml"), grantText({ person: 0, role: "read-write", n: count }));
  testGit(folder, "add", "--all");
  testGit(folder, "-c", "user.name=Bench", "-c", "user.email=bench@acme.example", "commit", "--quiet", "-m", "one");
}

function* filesOf(count: number): Generator<readonly [path: string, text: string]> {
  const resources = Math.max(resourcesLeast, Math.floor(count / grantsPerResource));
  const people = Math.ceil(count / grantsPerPerson);
  yield ["writ.yaml", writText(resources)];
  yield ["people.yaml", Array.from({ length: people }, (_, n) => personText(n)).join("")];
  for (let n = 0; n < resources; n++) {
    yield [`resources/db-${n}.yaml`, resourceText(n)];
    yield [`masks/db-${n}.yaml`, 'unlisted: show\ncolumns:\n  public.customers.ssn: "null"\n'];
  }
  for (let n = 0; n < Math.min(groupsMax, people / membersPerGroup); n++) {
    const members = Array.from({ length: membersPerGroup }, (_, m) => `  - ${personName(n * membersPerGroup + m)}\n`);
    yield [`groups/team-${n}.yaml`, `members:\n${members.join("")}`];
  }
  for (let n = 0; n < count; n++) {
    const person = Math.floor(n / grantsPerPerson);
    const role = n % 3 === 0 ? "read-write" : "read-only";
    yield [`grants/db-${n % resources}/person${person}-inc-${n}.yaml`, grantText({ person, role, n })];
  }
}

function personName(n: number): string {
  return `person${n}@acme.example`;
}

function personText(n: number): string {
  return `${personName(n)}: { issuer: okta, subject: 00u${n}, github: ${1000 + n} }\n`;
}

function grantText({
  person,
  role,
  n,
}: {
  readonly person: number;
  readonly role: string;
  readonly n: number;
}): string {
  const until = new Date(Date.now() + (20 + (n % 28)) * 86_400_000).toISOString().replace(/T.*/, "T14:00:00Z");
  const why = `INC-${n} duplicate invoices of customers in Europe`;
  return `to: { user: ${personName(person)} }\nrole: ${role}\nwhy: ${why}\nuntil: ${until}\n`;
}

function resourceText(n: number): string {
  const role = (name: string, user: string, allow: string): string =>
    `  ${name}:\n    login: { user: ${user}, password: { env: DB_${n} } }\n    allow: ${allow}\n`;
  const head = `kind: postgres\naddress: db-${n}.acme.internal:5432\ndatabase: shop\ntls: verify-full\n`;
  const roles = role("read-only", "reader", "[select]") + role("read-write", "writer", "[select, insert, update]");
  return `${head}owners: ["@acme/team-${n}"]\nroles:\n${roles}`;
}

function writText(resources: number): string {
  const allowances = Array.from(
    { length: resources },
    (_, n) => `  db-${n}: { addresses: ["db-${n}.acme.internal:5432"], secrets: ["env:DB_${n}"] }\n`,
  );
  return [
    'writ: 1\nname: acme\nsecurity: ["@acme/security"]\nlimits: { grant: 90d, session: 8h }\n',
    "issuers:\n  okta: { url: https://acme.okta.example/, audience: writ }\nresources:\n",
    ...allowances,
  ].join("");
}

/** One commit of all files by git fast-import: a pack, and no object file for each. */
async function importFiles(folder: string, files: Iterable<readonly [path: string, text: string]>): Promise<void> {
  const child = spawn("git", ["-C", folder, "fast-import", "--quiet"], { stdio: ["pipe", "ignore", "inherit"] });
  const ended = once(child, "exit");
  const parts = [
    `commit refs/heads/main\ncommitter Bench <bench@acme.example> 1767225600 +0000\n`,
    `data ${commitMessage.length}\n${commitMessage}\n`,
  ];
  for (const [path, text] of files) parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  child.stdin.end(`${parts.join("")}\ndone\n`);
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}
