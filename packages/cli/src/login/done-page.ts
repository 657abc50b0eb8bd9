// The page that a browser shows at the end of a login. It must never hold a token, a code or a text of somebody else.
export function donePage(good: boolean): string {
  const [title, text] = good
    ? ["You are logged in", "You can close this page and go back to your terminal."]
    : ["The login did not come about", "Your terminal says why. You can close this page."];
  return page(title, text);
}

export function wrongPage(text: string): string {
  return page("Nothing to see here", text);
}

/** No script, no style or picture of another place: there is nothing that the page could load or send. */
export const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  connection: "close",
} as const;

function page(title: string, text: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Writ: ${title}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem}</style>
<h1>${title}</h1><p>${text}</p></html>
`;
}
