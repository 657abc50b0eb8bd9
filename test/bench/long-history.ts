// Access repositories of a long past: thousands of merges that add grants, tidy them away, and now and then change
// people, groups and masks. Made without a checkout. It must never be used outside the bench.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { testGit } from "@writ/testkit";

const resources = 20;
const people = 200;
const groups = 10;
/** Grants that lie there at once: older ones are tidied away. */
const grantsAtOnce = 300;

export interface LongHistory {
  readonly commits: number;
  /** Seconds: of the first commit. */
  readonly fromSeconds: number;
  /** Between two commits. */
  readonly stepSeconds: number;
  /** True: every commit changes the masks of the first resource as well, not only one in fifty some. */
  readonly masksAlways?: boolean;
}

/** Makes it in `folder`, on main. */
export async function makeLongHistory(folder: string, history: LongHistory): Promise<void> {
  await mkdir(folder, { recursive: true });
  testGit(folder, "init", "--quiet", "--initial-branch=main");
  const git = spawn("git", ["fast-import", "--quiet"], { cwd: folder, stdio: ["pipe", "inherit", "inherit"] });
  for (const commit of commitsOf(history)) {
    if (!git.stdin.write(commit)) await once(git.stdin, "drain");
  }
  git.stdin.end();
  const [status] = (await once(git, "close")) as [number];
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}

type Change = readonly [path: string, text: string | null];

function* commitsOf({ commits, fromSeconds, stepSeconds, masksAlways }: LongHistory): Generator<string> {
  const there: string[] = [];
  for (let n = 0; n < commits; n++) {
    const seconds = fromSeconds + n * stepSeconds;
    const changes = n === 0 ? [...firstFiles()] : changesOf(n, seconds, there);
    const masks: Change[] = n > 0 && masksAlways === true ? [["masks/db-0.yaml", maskText(n)]] : [];
    yield commitText(seconds, [...changes.filter(([path]) => path !== masks[0]?.[0]), ...masks]);
  }
}

function commitText(seconds: number, changes: readonly Change[]): string {
  const files = changes.map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const who = `committer Bench <bench@acme.example> ${seconds} +0000\n`;
  return `commit refs/heads/main\n${who}data 6\nchange\n${files.join("")}\n`;
}

function changesOf(n: number, seconds: number, there: string[]): Change[] {
  if (n % 50 === 0) return [[`masks/db-${n % resources}.yaml`, maskText(n)]];
  if (n % 40 === 0) return [[`groups/team-${n % groups}.yaml`, groupText(n)]];
  if (n % 35 === 0) return [["people.yaml", peopleText(people + Math.floor(n / 35))]];
  if (n % 30 === 0) return [["docs/notes.md", `${n}\n`]];
  const removed = there.length > grantsAtOnce ? there.shift() : undefined;
  if (removed !== undefined && n % 2 === 0) return [[removed, null]];
  if (removed !== undefined) there.unshift(removed);
  const path = `grants/db-${n % resources}/inc-${n}.yaml`;
  there.push(path);
  const to = n % 10 === 0 ? `{ group: team-${n % groups} }` : `{ user: ${personName(n % people)} }`;
  const until = new Date((seconds + 4 * 3600 + (n % 48) * 3600) * 1000).toISOString().replace(/\.\d+Z/, "Z");
  const role = n % 3 === 0 ? "read-write" : "read-only";
  return [[path, `to: ${to}\nrole: ${role}\nwhy: INC-${n} duplicate invoices of customers\nuntil: ${until}\n`]];
}

function* firstFiles(): Generator<Change> {
  const names = Array.from({ length: resources }, (_, n) => `db-${n}`);
  const allowed = names.map(
    (name, n) => `  ${name}: { addresses: ["${name}.internal:5432"], secrets: ["env:DB_${n}"] }\n`,
  );
  yield [
    "writ.yaml",
    `writ: 1\nname: acme\nsecurity: ["@acme/security"]\nissuers:\n` +
      `  okta: { url: "https://acme.okta.com", audience: writ, groups: groups }\n` +
      `limits: { grant: 30d, session: 8h }\nresources:\n${allowed.join("")}`,
  ];
  yield ["people.yaml", peopleText(people)];
  for (const [n, name] of names.entries()) {
    yield [`resources/${name}.yaml`, resourceText(name, n)];
    yield [`masks/${name}.yaml`, maskText(0)];
  }
  for (let n = 0; n < groups; n++) yield [`groups/team-${n}.yaml`, groupText(n)];
}

function resourceText(name: string, n: number): string {
  const role = (role: string, allow: string): string =>
    `  ${role}: { allow: ${allow}, login: { user: ${role}, password: { env: DB_${n} } } }\n`;
  const head = `kind: postgres\naddress: ${name}.internal:5432\ndatabase: shop\ntls: verify-full\n`;
  const roles = role("read-only", "[select]") + role("read-write", "[select, insert, update]");
  return `${head}owners: ["@acme/team-${n}"]\nroles:\n${roles}`;
}

function maskText(n: number): string {
  return `unlisted: show\ncolumns:\n  public.customers.ssn: "null"\n  public.customers.c${n}: hash\n`;
}

function groupText(n: number): string {
  const members = Array.from({ length: 8 }, (_, m) => `  - ${personName((n * 7 + m) % people)}\n`);
  return `members:\n${members.join("")}`;
}

function peopleText(count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `${personName(n)}: { issuer: okta, subject: 00u${n}, github: ${1000 + n} }\n`,
  ).join("");
}

function personName(n: number): string {
  return `person${n}@acme.example`;
}
