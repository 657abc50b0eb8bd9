// What this product is to reach, beside what this run measured. An aim that was not measured must never read as met.
import { type Row, spread } from "./figures.ts";

/** One figure of the rows: the median of a measure. */
interface Figure {
  readonly section: string;
  readonly of: string;
  readonly target: string;
  readonly measure: string;
}

interface Aim {
  readonly what: string;
  readonly figure: Figure;
  /** The figure is divided by this one. */
  readonly by?: Figure;
  readonly least?: number;
  readonly most?: number;
  readonly unit?: string;
}

const processor = "CPU of the process between";
const bulk = (target: string, measure: string): Figure => ({
  ...{ section: "Bulk select", of: "2 columns masked", target, measure },
});
const masks = (target: string): Figure => ({
  ...{ section: "Masks", of: "the same rows", target, measure: processor },
});
const byKey = (of: string): Figure => ({
  ...{ section: "Masks, one row", of, target: "Writ, NULL masks", measure: "against no masks" },
});
const detect = (target: string, measure: string): Figure => ({
  ...{ section: "Detect", of: "five columns of text", target, measure },
});
const point = (of: string, target: string): Figure => ({
  ...{ section: "Point selects", of, target, measure: processor },
});
const decision = (of: string, measure: string): Figure => ({
  ...{ section: "Decisions", of, target: "policy.wasm", measure },
});
const takeover = (of: string, measure: string): Figure => ({ section: "Takeover", of, target: "Writ", measure });

const compile = (of: string, measure: string): Figure => ({ section: "Compile", of, target: "@writ/sql", measure });

const repository = (of: string, target: string, measure: string): Figure => ({
  ...{ section: "Repository", of, target, measure },
});
const identity = (algorithm: string, measure: string): Figure => ({
  ...{ section: "Identity", of: `a job's token, ${algorithm}`, target: "@writ/identity", measure },
});
const tokens = (algorithm: string, measure: string): Figure => ({
  ...{ section: "Tokens", of: `a person's token, ${algorithm}`, target: "@writ/proxy", measure },
});
const everything = "validate, plan, build";
const audit = (target: string): Figure => ({ section: "Audit", of: "10,000 commits", target, measure: "time" });

const aims: readonly Aim[] = [
  {
    what: "1,000,000 rows through masks: speed against the same statement direct",
    ...{ figure: bulk("Writ", "speed against direct"), least: 0.9 },
  },
  {
    what: "1,000,000 rows through masks: CPU against PgBouncer",
    ...{ figure: bulk("Writ", processor), by: bulk("PgBouncer", processor), most: 1.2 },
  },
  {
    what: "1,000,000 rows through masks: CPU against rows of the same width without",
    ...{ figure: masks("Writ, masks"), by: masks("Writ"), most: 1.05 },
  },
  ...["prepared, 1 client", "prepared, 16 clients", "simple, 16 clients"].map(
    (of): Aim => ({
      what: `point selects by key through NULL masks, ${of}: against none`,
      figure: byKey(of),
      least: 0.85,
    }),
  ),
  {
    what: "1,000,000 rows with five columns of text looked into: CPU against the same without",
    ...{ figure: detect("Writ, detect", processor), by: detect("Writ", processor), most: 3 },
  },
  {
    what: "1,000,000 rows with five columns of text looked into: speed against direct",
    ...{ figure: detect("Writ, detect", "speed against direct"), least: 0.7 },
  },
  {
    what: "prepared point selects, 16 clients, durable: CPU against PgBouncer",
    ...{ figure: point("prepared, 16 clients", "Writ"), by: point("prepared, 16 clients", "PgBouncer"), most: 2 },
  },
  {
    what: "simple point selects, 16 clients, durable, new literals: CPU against PgBouncer",
    ...{ figure: point("simple, 16 clients", "Writ"), by: point("simple, 16 clients", "PgBouncer"), most: 3 },
  },
  ...["point select through masks", "insert of 30 columns", "200 lines of WITH through masks"].map(
    (of): Aim => ({
      what: `compiling, cold: ${of}, against libpg-query's parse`,
      ...{ figure: compile(of, "cold"), by: compile(of, "libpg-query's parse"), most: 3 },
    }),
  ),
  ...["point select through masks", "insert of 30 columns"].map(
    (of): Aim => ({
      what: `compiling, cached: ${of}`,
      ...{ figure: compile(of, "cached, other literals"), most: 3, unit: "µs" },
    }),
  ),
  ...["10 grants", "1,000 grants", "100,000 grants"].flatMap((grants): Aim[] => [
    { what: `a decision at ${grants}, not cached`, figure: decision(grants, "not cached"), most: 20, unit: "µs" },
    {
      what: `a decision at ${grants}, cached`,
      ...{ figure: decision(grants, "cached, the same facts"), most: 0.2, unit: "µs" },
    },
  ]),
  {
    what: "bundle of 100,000 grants: in force after it arrived",
    ...{ figure: takeover("100,000 grants", "in force after"), most: 1000, unit: "ms" },
  },
  {
    what: "bundle of 100,000 grants: longest stall of the event loop",
    ...{ figure: takeover("100,000 grants", "longest stall"), most: 5, unit: "ms" },
  },
  {
    what: "bundle in place until 100 open sessions are cut",
    ...{ figure: takeover("100 open sessions", "cut after"), most: 1000, unit: "ms" },
  },
  {
    what: "connection set-up, TLS on both sides: against direct",
    figure: { section: "Connections", of: "connect, SELECT 1, leave", target: "Writ", measure: "against direct" },
    least: 0.6,
  },
  {
    what: "an idle session, TLS on both sides",
    figure: { section: "Idle", of: "", target: "Writ", measure: "memory a session" },
    ...{ most: 200, unit: "KiB" },
  },
  {
    what: "writ validate and writ plan at 1,000 grants, commands to end",
    ...{ figure: repository("1,000 grants", "validate, plan", "time"), most: 1.5, unit: "s" },
  },
  {
    what: "writ validate, plan and build at 100,000 grants, one changed: nothing kept from before",
    ...{ figure: repository("100,000 grants", everything, "time"), most: 60, unit: "s" },
  },
  {
    what: "the same, as with a cache of parsed files (there is none: decision 0042)",
    ...{ figure: repository("100,000 grants", everything, "time"), most: 10, unit: "s" },
  },
  {
    what: "the same: memory",
    ...{ figure: repository("100,000 grants", everything, "peak memory"), most: 1536, unit: "MiB" },
  },
  {
    what: "writ request at 1,000 grants until its pull request is open, the network apart",
    figure: { section: "Request", of: "1,000 grants", target: "writ request", measure: "processor time" },
    ...{ most: 3, unit: "s" },
  },
  ...["RS256", "ES256"].flatMap((algorithm): Aim[] => [
    {
      what: `a provider's token under ${algorithm}, the first time: CPU against a bare jose verify`,
      ...{ figure: identity(algorithm, "first time"), by: identity(algorithm, "jose's jwtVerify"), most: 1.5 },
    },
    {
      what: `a provider's token under ${algorithm}, seen before`,
      ...{ figure: identity(algorithm, "seen before"), most: 10, unit: "µs" },
    },
    {
      what: `an exchange under ${algorithm}: CPU against one verify and one sign by jose`,
      ...{ figure: tokens(algorithm, "exchange against jose"), most: 3, unit: "×" },
    },
    {
      what: `what a login under ${algorithm} by the provider's token adds to connection set-up`,
      ...{ figure: tokens(algorithm, "login by the provider's"), most: 1, unit: "ms" },
    },
    {
      what: `what a login under ${algorithm} by our token adds to connection set-up`,
      ...{ figure: tokens(algorithm, "login by our token"), most: 1, unit: "ms" },
    },
  ]),
  {
    what: "a secret from cache",
    figure: { section: "Secrets", of: "a password of Vault", target: "@writ/secrets", measure: "from cache" },
    ...{ most: 1, unit: "µs" },
  },
  ...["one resource", "every name and resource", "masks in every commit"].map(
    (of): Aim => ({
      what: `audit never over a month of 100 commits a day, ${of}`,
      figure: { section: "Audit never", of: "a month of 3,000 commits", target: `${of}, first`, measure: "time" },
      ...{ most: 20, unit: "s" },
    }),
  ),
  ...["chains and signatures", "every decision again, too"].map(
    (target): Aim => ({
      what: `verify: ${target}`,
      figure: { section: "Verify", of: "records of 100,000 statements", target, measure: "speed" },
      ...{ least: 50, unit: "MB/s" },
    }),
  ),
  {
    what: "audit timeline over 10,000 commits, first",
    ...{ figure: audit("writ audit timeline, first"), most: 10, unit: "s" },
  },
  {
    what: "audit timeline over 10,000 commits, again",
    ...{ figure: audit("writ audit timeline, again"), most: 1, unit: "s" },
  },
];

/** Every aim as a Markdown table: limit, what was measured, met or not. */
export function formatAims(rows: readonly Row[]): string {
  const cells = aims.map((aim) => {
    const value = measured(rows, aim);
    const limit = aim.least === undefined ? `≤ ${aim.most}` : `≥ ${aim.least}`;
    return [aim.what, withUnit(limit, aim), ...(value === undefined ? ["–", "not measured"] : said(value, aim))];
  });
  const table = [["aim", "limit", "this run", ""], ["---", "---", "---", "---"], ...cells];
  const disk = find(rows, { section: "Disk", of: "", target: "disk", measure: "time" });
  const beside =
    disk === undefined ? "" : `\n\nThe disk's own append and fdatasync in this run, median: ${short(disk)} µs.`;
  return `### Aims\n\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}${beside}`;
}

function said(value: number, aim: Aim): string[] {
  const met = value >= (aim.least ?? Number.NEGATIVE_INFINITY) && value <= (aim.most ?? Number.POSITIVE_INFINITY);
  return [withUnit(short(value), aim), met ? "met" : "**not met**"];
}

function measured(rows: readonly Row[], { figure, by }: Aim): number | undefined {
  const value = find(rows, figure);
  if (by === undefined || value === undefined) return value;
  const other = find(rows, by);
  return other === undefined || other === 0 ? undefined : value / other;
}

function find(rows: readonly Row[], figure: Figure): number | undefined {
  const row = rows.find(
    ({ section, of, target }) =>
      section.startsWith(figure.section) && of.startsWith(figure.of) && target === figure.target,
  );
  const values = row?.measures.find(({ name }) => name === figure.measure)?.values ?? [];
  return values.length === 0 ? undefined : spread(values).median;
}

function withUnit(text: string, { unit, by }: Aim): string {
  return unit === undefined ? (by === undefined ? text : `${text} ×`) : `${text} ${unit}`;
}

function short(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toString() : value.toPrecision(Math.abs(value) < 0.1 ? 2 : 3);
}
