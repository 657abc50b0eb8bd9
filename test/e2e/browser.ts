// A real Chromium without a screen, and a person who logs in with it on the provider's pages. It must never reach
// another machine.
import { programPath } from "@writ/testkit";
import { type Browser, chromium, type Page } from "playwright-core";

export async function startBrowser(): Promise<Browser> {
  const executablePath = await programPath({ name: "chromium", debian: ["chromium"] });
  const args = ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
  return await chromium.launch({ executablePath, args });
}

/** A page that takes the provider's trial certificate. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  context.setDefaultTimeout(60_000);
  return await context.newPage();
}

/** Name, password, consent: until the page is none of the provider's own. Resolves to the text it ends on. */
export async function logInOn(page: Page, name: string): Promise<string> {
  await page.fill('input[name="login"]', name);
  await page.fill('input[name="password"]', "anything");
  await page.click('button[type="submit"]');
  await page.waitForSelector('input[name="prompt"][value="consent"]', { state: "attached" });
  await page.click('button[type="submit"]');
  await page.waitForSelector("h1");
  return await page.innerText("body");
}
