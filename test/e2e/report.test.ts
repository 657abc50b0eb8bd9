// The report in a real browser: nothing leaves the machine, the numbers are those of the data, and it can be read wide
// and narrow, in light and dark, and on paper. UPDATE=1 takes the picture of the docs anew.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { figuresOf, formatReportPage, type ReportData } from "@writ/audit";
import type { Browser, Page } from "playwright-core";
import { sampleData, span } from "../../packages/audit/test/report/sample-data.ts";
import { startBrowser } from "./browser.ts";

const picture = join(import.meta.dirname, "../../docs/report.png");
const pictureBytesMax = 300_000;
let browser: Browser;
let folder: string;

before(async () => {
  browser = await startBrowser();
  folder = await mkdtemp(join(tmpdir(), "writ-report-"));
});

after(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly bypassCSP?: boolean;
}

/** The page as a file, opened; what it asked for and what the browser complained of. */
async function opened(data: ReportData, look: Look = {}): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const path = join(folder, "report.html");
  await writeFile(path, formatReportPage(data));
  const { width = 1280, height = 900, colorScheme = "light", bypassCSP = false } = look;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP });
  const page = await context.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on("request", (request) => void asked.push(request.url()));
  page.on("console", (message) => void said.push(message.text()));
  page.on("pageerror", (error) => void said.push(String(error)));
  page.on("dialog", (dialog) => void said.push(dialog.message()));
  await page.goto(pathToFileURL(path).href, { waitUntil: "load" });
  return { page, asked, said };
}

test("nothing is asked for but the page itself, and its numbers are those of the data", async () => {
  const { page, asked, said } = await opened(sampleData);
  assert.deepEqual([asked.length, said], [1, []]);
  const shown = await page.$$eval(".figures > div", (items) =>
    items.map((item) => [item.querySelector("dt")?.textContent, item.querySelector("dd")?.textContent?.trim()]),
  );
  const { people, resources, grants, byException, sessions, statements, denied } = figuresOf(sampleData);
  const looked = Object.values(byException).reduce((sum, count) => sum + count, 0);
  assert.deepEqual(
    shown.map(([, count]) => Number(count?.replaceAll(",", ""))),
    [people, resources, grants, looked, sessions, statements, denied],
  );
  assert.equal(
    await page
      .locator("rect.bar[x]")
      .filter({ has: page.locator("title") })
      .count(),
    sampleData.spans.length,
  );
  assert.equal(await page.locator("table.access tbody tr:not(.group)").count(), sampleData.spans.length);
  await page.context().close();
});

test("hostile names run nothing, load nothing and break nothing", async () => {
  const evil = `"><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(2)"><style>*{display:none}</style>`;
  const spans = [span({ who: evil, resource: evil, role: evil, why: evil, grant: evil }), ...sampleData.spans];
  const data = { ...sampleData, repository: evil, spans, assumptions: [{ code: "clock" as const, says: evil }] };
  // Without its policy too: the page must not need it.
  for (const bypassCSP of [false, true]) {
    const { page, asked, said } = await opened(data, { bypassCSP });
    assert.deepEqual([asked.length, said], [1, []]);
    assert.equal(await page.locator("script, img, iframe, link, object").count(), 0);
    assert.equal(await page.locator("h1").textContent(), evil);
    assert.equal(await page.locator("h1").isVisible(), true);
    await page.context().close();
  }
});

/** Run in the page: texts whose colour stands out from what lies behind by less than WCAG 2.2 asks for small text. */
const findFaintTexts = String.raw`(() => {
  const numbers = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const light = (color) => {
    const [red, green, blue] = numbers(color).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (start) => {
    for (let at = start; at !== null; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if ((numbers(color)[3] ?? 1) > 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const faint = [];
  let looked = 0;
  for (const element of document.querySelectorAll("body *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!own || element.closest("svg defs, title") !== null) continue;
    looked += 1;
    const style = getComputedStyle(element);
    const color = element.closest("svg") === null ? style.color : style.fill;
    const [above, below] = [light(color), light(behind(element))].sort((a, b) => b - a);
    const ratio = (above + 0.05) / (below + 0.05);
    if (!(ratio >= 4.5)) faint.push(element.tagName + " " + element.textContent.slice(0, 40) + ": " + ratio.toFixed(2));
  }
  return { looked, faint };
})()`;

async function faintTexts(page: Page): Promise<readonly string[]> {
  const { looked, faint } = await page.evaluate<{ looked: number; faint: string[] }>(findFaintTexts);
  assert.ok(looked > 100, "texts are found at all");
  return faint;
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test(`it can be read ${width} wide in ${colorScheme}: nothing overflows, and every text stands out`, async () => {
      const { page } = await opened(sampleData, { width, colorScheme });
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(wide <= width, `${wide} wide`);
      assert.deepEqual(await faintTexts(page), []);
      await page.context().close();
    });
  }
}

test("headings follow each other, tables have names and heads, drawings have words", async () => {
  const { page } = await opened(sampleData);
  const levels = await page.$$eval("h1, h2, h3", (found) => found.map(({ tagName }) => Number(tagName.slice(1))));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  for (const [at, level] of levels.entries()) assert.ok(level <= (levels[at - 1] ?? 0) + 1, `heading ${at}`);
  const tables = await page.$$eval("table", (found) =>
    found.map((table) => ({
      caption: table.querySelector("caption")?.textContent ?? "",
      heads: table.querySelectorAll('thead th[scope="col"]').length,
    })),
  );
  assert.ok(tables.length >= 6);
  assert.ok(tables.every(({ caption, heads }) => caption !== "" && heads >= 2));
  const silent = await page.$$eval(
    ":not([aria-hidden]) > svg:not([aria-hidden])",
    (found) =>
      found.filter((svg) => svg.getAttribute("role") !== "img" || (svg.getAttribute("aria-label") ?? "") === "").length,
  );
  assert.equal(silent, 0);
  assert.equal(await page.evaluate("document.documentElement.lang"), "en");
  await page.context().close();
});

test("on paper nothing is cut off, and what only a screen needs is gone", async () => {
  const { page } = await opened(sampleData, { width: 794, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("nav").isVisible(), false);
  assert.equal(await page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(255, 255, 255)");
  assert.deepEqual(await faintTexts(page), []);
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.subarray(0, 5).toString("latin1") === "%PDF-" && pdf.length > 20_000);
  await page.context().close();
});

test("the picture in the docs is there, and of what the page looks like", async () => {
  const { page } = await opened(sampleData, { height: 1060 });
  const shot = await page.screenshot({ type: "png" });
  if (process.env["UPDATE"] === "1") await writeFile(picture, shot);
  const bytes = await readFile(picture);
  assert.ok(bytes.length < pictureBytesMax, `${bytes.length} bytes`);
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  assert.deepEqual(size(bytes), size(shot));
  await page.context().close();
});
