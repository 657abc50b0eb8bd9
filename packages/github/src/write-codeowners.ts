// CODEOWNERS from what the repository itself says: security owns the rules, the owners of a resource own its grants,
// masks and guards. It must never leave a path without an owner: the first line gives everything to security.
import { type Diagnostic, diagnosticIn, type Model } from "@writ/model";

export const codeownersPath = ".github/CODEOWNERS";

const securityPaths = [
  "/.github/",
  "/writ.yaml",
  "/people.yaml",
  "/groups/",
  "/resources/",
  "/grants/",
  "/masks/",
  "/guards/",
  "/scenarios/",
  "/policies/",
  "/ledger/",
];

/** The whole text of `.github/CODEOWNERS`: the same for the same model. */
export function writeCodeowners(model: Model): string {
  const security = model.writ.value.security.join(" ");
  const lines = [
    "# Written by `writ codeowners` from `security:` in writ.yaml and `owners:` in resources/.",
    "# Change those instead, and run it again. The last line that matches a path decides.",
    `* ${security}`,
    ...securityPaths.map((path) => `${path} ${security}`),
  ];
  for (const { name, value } of model.resources.values()) {
    const owners = value.owners.join(" ");
    lines.push("", `/grants/${name}/ ${owners}`, `/masks/${name}.yaml ${owners}`, `/guards/${name}.yaml ${owners}`);
  }
  return `${lines.join("\n")}\n`;
}

/** What keeps the file that stands there from being the one that `writ codeowners` writes: nothing, or one mistake. */
export function checkCodeowners(model: Model): Diagnostic[] {
  const wanted = writeCodeowners(model);
  const found = model.codeowners?.text;
  const instead = "Run `writ codeowners` and commit what it writes.";
  if (found === undefined) {
    const message = "CODEOWNERS is missing, so nobody's approval can be proved";
    const nowhere = { path: codeownersPath, text: "" };
    return [diagnosticIn(nowhere, { pointer: "" }, { code: "codeowners/missing", message, instead })];
  }
  if (found === wanted) return [];
  const [have, want] = [found.split("\n"), wanted.split("\n")];
  const at = want.findIndex((line, index) => line !== have[index]);
  const index = at === -1 ? want.length - 1 : at;
  const expected = want[index] ?? "";
  const message =
    expected === "" ? "a line too many stands here" : `this line should be ${JSON.stringify(expected.slice(0, 200))}`;
  const sourceLine = (have[index] ?? "").slice(0, 160);
  const place = {
    file: codeownersPath,
    line: index + 1,
    column: 1,
    sourceLine,
    length: Math.max(1, sourceLine.length),
  };
  return [{ code: "codeowners/stale", severity: "error", message, instead, ...place }];
}
