// The page: it stands alone, says the numbers of its data, and nothing that anybody wrote becomes a part of it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { figuresOf } from "../../src/report/figures.ts";
import { formatReportPage } from "../../src/report/page.ts";
import type { ReportData } from "../../src/report/report-data.ts";
import { formatReportTables } from "../../src/report/report-tables.ts";
import { sampleData, span } from "./sample-data.ts";

const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\`&lt;\u202e\u0000</style><!--${"x".repeat(50)}`;

const hostile: ReportData = {
  ...sampleData,
  repository: evil,
  rests: { ...sampleData.rests, head: evil },
  assumptions: [{ code: "clock", says: evil }],
  spans: [
    span({ who: evil, grant: evil, via: evil, resource: evil, role: evil, tables: [evil, evil], why: evil }),
    span({ who: evil, proof: { by: "approval", pull: 1, author: evil, approver: evil } }),
    span({ who: evil, proof: { by: "scenario", pull: 1, author: evil, scenario: evil, breakGlass: true } }),
  ],
  exceptions: [{ kind: "held-back", atSeconds: null, who: evil, what: evil, says: evil }],
  verification: { verdict: "wrong", says: evil, findings: [evil] },
  controls: [{ framework: evil, control: evil, name: evil, answer: evil }],
  records:
    sampleData.records &&
    ({
      ...sampleData.records,
      denied: [{ ...sampleData.records.denied[0], who: evil, resource: evil, session: evil, code: evil, reason: evil }],
    } as ReportData["records"]),
};

/** Tags and attributes, as a browser would find them. */
function shape(page: string): string[] {
  return page.match(/<[a-zA-Z/!][^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""')) ?? [];
}

test("hostile names, reasons and columns add no tag and no attribute", () => {
  const page = formatReportPage(hostile);
  const known = new Set(shape(formatReportPage(sampleData)));
  const strange = shape(page).filter((tag) => !known.has(tag) && !/<(rect|td|tr|li|div|svg)\b[^<]*>/.test(tag));
  assert.deepEqual(strange, []);
  assert.doesNotMatch(page, /<script|<img|onerror=[^a]|<!--/);
  assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  assert.match(page, /&quot;&gt;&lt;script&gt;alert\(1\)/);
});

test("it names nothing outside itself, and its policy lets nothing in but its own style", () => {
  const page = formatReportPage(sampleData);
  assert.doesNotMatch(page, /https?:|src=|@import|url\((?!#)|href="(?!#)|<script|style="|\son[a-z]+=/);
  const [, style = ""] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
  const digest = createHash("sha256").update(style).digest("base64");
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  assert.equal(policy, `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`);
});

test("the figures are those of the data", () => {
  const page = formatReportPage(sampleData);
  const figures = [...page.matchAll(/<dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, name, count]) => [name, count]);
  assert.deepEqual(Object.fromEntries(figures.slice(0, 7)), {
    "People and groups": "6",
    Resources: "3",
    Grants: "10",
    "To look at": "6",
    Sessions: "214",
    Statements: "18,405",
    "Denied or held": "4",
  });
  const { people, byStanding, byException } = figuresOf(sampleData);
  assert.deepEqual([people, byStanding], [6, { approved: 7, scenario: 2, emergency: 0, reduced: 1, unreviewed: 1 }]);
  assert.deepEqual(byException["not-reviewed"], 1);
  assert.match(page, /Of 11 stretches of it, 7 were approved by a second person; 2 followed a scenario/);
});

test("each stretch, exception and denial has its row", () => {
  const page = formatReportPage(sampleData);
  for (const { why, grant } of sampleData.spans) assert.ok(page.includes(why) && page.includes(grant), grant);
  for (const { what, says } of sampleData.exceptions) assert.ok(page.includes(what) && page.includes(says), says);
  for (const { reason } of sampleData.records?.denied ?? []) assert.ok(page.includes(reason), reason);
  assert.match(page, /Looked for, and not found:<\/b> Break-glass; Still owed; Records that cannot be believed\./);
  assert.match(page, /group:data-team <small>1 stretch of access, 23 sessions recorded, by dana@acme\.example</);
});

test("what is not known is said first", () => {
  const bare: ReportData = { ...sampleData, records: null, verification: null, spans: [], exceptions: [] };
  const page = formatReportPage(bare);
  for (const words of [
    "Nobody had access to anything in this period.",
    "Not verified.",
    "not given",
    "no records were given, so what was refused is not known",
  ]) {
    assert.ok(page.includes(words), words);
  }
  const { rests } = sampleData;
  const late = { ...sampleData, rests: { ...rests, knownFromSeconds: sampleData.fromSeconds + 86_400 } };
  assert.match(formatReportPage(late), /Not all of the period is known\.<\/b> Before <time[^>]*>2026-11-02 00:00/);
  const never = { ...sampleData, rests: { ...rests, knownFromSeconds: null } };
  assert.match(formatReportPage(never), /Nothing is known of this period\./);
  const nobody = { ...late, spans: [] };
  assert.match(formatReportPage(nobody), /Nobody is seen to have had access; not all of the period is known/);
  const [fromSeconds, untilSeconds] = [sampleData.fromSeconds + 60, sampleData.fromSeconds + 120];
  const lost = { ...sampleData, spans: [], rests: { ...rests, unread: [{ fromSeconds, untilSeconds }] } };
  assert.match(formatReportPage(lost), /Nobody is seen to have had access/);
  assert.match(formatReportPage(lost), /is not certain: what is assumed\nsays why/);
  const early = { ...sampleData, madeSeconds: sampleData.fromSeconds + 86_400 };
  assert.match(formatReportPage(early), /The period is not over\./);
  const merged = { ...sampleData, rests: { ...rests, basis: "merged" as const } };
  assert.match(formatReportPage(merged), /No archive shows what was published\./);
});

test("rows beyond the bound are counted", () => {
  const spans = Array.from({ length: 5_003 }, (_, number) => span({ who: `p${number % 7}`, why: `w${number}` }));
  assert.match(formatReportPage({ ...sampleData, spans }), /3 more rows: the CSV files hold them all/);
});

test("an emergency is told from a scenario: bar, mark, legend, headline and words", () => {
  const proof = { by: "scenario", pull: 5, author: "bob", scenario: "scenarios/fire.yaml", breakGlass: true } as const;
  const page = formatReportPage({ ...sampleData, spans: [span({ who: "bob", proof })] });
  assert.match(page, /<rect class="bar emergency" x="[^1]/);
  assert.match(page, /<span class="mark emergency">/);
  assert.match(page, /BREAK-GLASS: an emergency, reviewed afterwards if at all<\/li>/);
  assert.match(
    page,
    /BREAK-GLASS, by scenario scenarios\/fire\.yaml, asked by bob \(#5\); nobody approved it beforehand/,
  );
  assert.match(page, /1 was taken in an emergency/);
  assert.equal(figuresOf({ ...sampleData, spans: [span({ who: "bob", proof })] }).byStanding.emergency, 1);
  const csv = formatReportTables({ ...sampleData, spans: [span({ who: "bob", proof })] }).get("access.csv") ?? "";
  assert.match(csv, /,break-glass,5,bob,,scenarios\/fire\.yaml,/);
});
