// The ready-to-paste set-ups of docs/identity.md and docs/secrets.md: each part of each is put where it belongs, and
// the whole is read as Writ reads it. A part that nobody would know what to do with is a fault of the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { validateDocument } from "@writ/contracts";
import { formatDiagnostics, parseRepository } from "@writ/model";
import { accessRepository } from "@writ/testkit";
import { parse, stringify } from "yaml";
import { read } from "../repo/files.ts";
import { fencesOf } from "./fences.ts";

type Values = Readonly<Record<string, unknown>>;
interface Part {
  readonly name: string;
  readonly text: string;
}
interface SetUp {
  readonly page: string;
  readonly section: string;
  readonly line: number;
  readonly parts: readonly Part[];
}

const wanted: Readonly<Record<string, readonly string[]>> = {
  "docs/identity.md": [
    ...["Okta", "Entra ID", "Google Workspace", "Keycloak", "Any other provider"],
    ...["GitHub Actions", "GitLab", "Kubernetes", "Any other platform"],
  ],
  "docs/secrets.md": [
    ...["Vault by AppRole", "Vault by Kubernetes", "Vault by JWT", "A user for each session", "AWS Secrets Manager"],
  ],
};

/** `# in writ.yaml, words` and `# grants/x/y.yaml` begin a part; other comments are comments. */
const heading = /^# (?:in )?(secrets: of proxy\.yaml|the pod|[\w./-]+\.ya?ml)(?:,.*)?$/;

function partsOf(text: string): Part[] {
  const parts: { name: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const name = heading.exec(line)?.[1];
    if (name !== undefined) parts.push({ name, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.map(({ name, lines }) => ({ name, text: lines.join("\n") }));
}

const setUps = Object.keys(wanted).flatMap((page): SetUp[] => {
  const lines = read(page).split("\n");
  return fencesOf(read(page))
    .filter(({ words }) => words[0] === "yaml")
    .map(({ text, line }) => {
      const section = lines.slice(0, line).findLast((each) => /^##+ /.test(each)) ?? "";
      return { page, section: section.replace(/^#+ /, ""), line, parts: partsOf(text) };
    });
});

/** What a reader has already: an issuer for people, unless the set-up brings one. */
function repositoryWith(parts: readonly Part[]): Map<string, Uint8Array> {
  const roles = { "read-only": { allow: "select", user: "ro", passwordEnv: "RO" } };
  const files: Record<string, string> = accessRepository({ name: "orders-db", port: 5432, roles });
  const root = parse(files["writ.yaml"] ?? "") as Record<string, unknown>;
  root["issuers"] = { dev: { url: "https://login.acme.example", audience: "writ" } };
  const people = parts.some(({ name }) => name === "people.yaml");
  for (const { name, text } of parts) {
    if (name === "writ.yaml") {
      const { issuers = {} } = parse(text) as { issuers?: object };
      root["issuers"] = people ? issuers : { ...(root["issuers"] as object), ...issuers };
    } else if (name === "resources/orders-db.yaml") {
      const { address } = parse(text) as { address: string };
      root["resources"] = { "orders-db": { addresses: [address], secrets: secretsIn(text) } };
      files[name] = text;
    } else if (/^(people\.yaml|groups\/|grants\/)/.test(name)) files[name] = text;
  }
  files["writ.yaml"] = stringify(root);
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
}

function secretsIn(text: string): string[] {
  return [...text.matchAll(/(vault|aws): "?([\w/-]+)/g)].map((match) => `${match[1]}:${match[2]}`);
}

const ours = /^(writ\.yaml|people\.yaml|groups\/|grants\/|resources\/)/;
const proxys = /^(proxy\.yaml|secrets: of proxy\.yaml)$/;

for (const { page, section, line, parts } of setUps) {
  test(`${page}:${line} (${section}) is taken as it stands`, () => {
    assert.ok(parts.length > 0, "its first line says what it is");
    // The set-ups are for years; what ends is not what is asked here.
    const nowSeconds = Date.UTC(2026, 11, 20) / 1000;
    const parsed = parseRepository(repositoryWith(parts), { nowSeconds, changed: () => false });
    assert.ok(parsed.ok, parsed.ok ? "" : formatDiagnostics(parsed.diagnostics, "text"));
    for (const { name, text } of parts) {
      const value = parse(text, { strict: true, uniqueKeys: true }) as Values;
      if (proxys.test(name)) assertProxy(value);
      else if (!ours.test(name)) assertElsewhere(name, value);
    }
  });
}

/** Beside the lines that every proxy.yaml has. */
function assertProxy(part: Values): void {
  const whole = parse(read("schemas/proxy/valid/loopback.yaml")) as Values;
  const result = validateDocument("proxy", { ...whole, ...part });
  assert.ok(result.ok, JSON.stringify(result));
}

/** Files of other products: what Writ needs of them is there. */
function assertElsewhere(name: string, value: Values): void {
  const needs: Readonly<Record<string, RegExp>> = {
    ".github/workflows/report.yml": /"id-token":"write".*actions\/token@/,
    ".gitlab-ci.yml": /"id_tokens":\{"WRIT_ID_TOKEN":\{"aud":"writ"\}\}.*"WRIT_PROXY"/,
    "the pod": /"WRIT_ID_TOKEN_FILE","value":"\/var\/run\/writ\/token".*"path":"token","audience":"writ"/,
  };
  const needed = needs[name];
  assert.ok(needed !== undefined, `nobody knows what ${name} is for`);
  assert.match(JSON.stringify(value), needed);
}

test("every provider, platform and store has a set-up", () => {
  for (const [page, sections] of Object.entries(wanted)) {
    const found = new Set(setUps.filter((setUp) => setUp.page === page).map(({ section }) => section));
    assert.deepEqual(
      sections.filter((section) => !found.has(section)),
      [],
      page,
    );
  }
});
