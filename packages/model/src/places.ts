// Which path of a repository is what. It must never read a file: only names are judged here.
import { codeownersBytesMax, fileBytesMax, pathBytesMax, peopleFileBytesMax, smallFileBytesMax } from "./limits.ts";
import { quote } from "./printable.ts";
import type { Mistake } from "./source-text.ts";

const namedFolders = ["groups", "resources", "masks", "guards", "scenarios"] as const;
const modelFolders = [...namedFolders, "grants", "policies"] as const;

type DocumentKind = "writ" | "people" | "group" | "resource" | "grant" | "mask" | "guard" | "scenario";

const kindOfFolder = {
  groups: "group",
  resources: "resource",
  masks: "mask",
  guards: "guard",
  scenarios: "scenario",
} as const;

export type Place =
  | { readonly what: "document"; readonly kind: DocumentKind; readonly name: string; readonly folder: string }
  | { readonly what: "policy"; readonly test: boolean }
  | { readonly what: "codeowners" }
  | { readonly what: "ignored" }
  | { readonly what: "misplaced"; readonly mistake: Mistake };

const name = /^[a-z0-9][a-z0-9-]{0,62}$/;
const grantPath = /^grants\/([a-z0-9][a-z0-9-]{0,62})\/([a-z0-9][a-z0-9-]{0,62})\.yaml$/;
const ignored: Place = { what: "ignored" };
/** Files that people and git leave in any folder. */
const harmless = new Set(["README.md", ".gitkeep", ".gitignore"]);

/** What a path is, or why it cannot be what it seems to be. */
export function placeOf(path: string): Place {
  // Nearly all files are grants, and their places are asked for several times.
  const grant = grantPath.exec(path);
  if (grant !== null) return { what: "document", kind: "grant", name: grant[2] ?? "", folder: grant[1] ?? "" };
  const unsafe = checkPath(path);
  if (unsafe !== undefined) return unsafe;
  if (path === ".github/CODEOWNERS") return { what: "codeowners" };
  if (path === "writ.yaml") return { what: "document", kind: "writ", name: "writ", folder: "" };
  if (path === "people.yaml") return { what: "document", kind: "people", name: "people", folder: "" };
  const parts = path.split("/");
  const [top = ""] = parts;
  const folder = modelFolders.find((candidate) => candidate === top);
  if (folder === undefined) return checkRoot(path, top, parts.length === 1);
  if (harmless.has(parts.at(-1) ?? "")) return ignored;
  if (folder === "policies") return placePolicy(path, parts);
  if (folder === "grants") return placeGrant(path, parts);
  return placeNamed(path, parts, folder);
}

/** True for a folder that `loadFolder` looks into. */
export function isModelFolder(path: string): boolean {
  return modelFolders.some((folder) => path === folder) || /^grants\/[^/]+$/.test(path);
}

/** True for the top of a path that may hold a mistake worth telling, such as `Grants/` or `writ.yml`. */
export function isSuspectTop(entry: string): boolean {
  return (
    checkRoot(entry, entry, true).what === "misplaced" || checkRoot(`${entry}/x`, entry, false).what === "misplaced"
  );
}

/** How large the file at a place may be, in bytes. */
export function bytesMaxOf(place: Place): number {
  if (place.what === "codeowners") return codeownersBytesMax;
  if (place.what === "document" && (place.kind === "people" || place.kind === "group")) return peopleFileBytesMax;
  const large = place.what !== "document" || place.kind === "writ" || place.kind === "mask";
  return large ? fileBytesMax : smallFileBytesMax;
}

/** The same for a path: whoever reads files need not read more. */
export function fileBytesMaxOf(path: string): number {
  return bytesMaxOf(placeOf(path));
}

function misplaced(code: string, message: string, instead: string): Place {
  return { what: "misplaced", mistake: { code, message, instead } };
}

function checkPath(path: string): Place | undefined {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    return misplaced("file/path", `${quote(path)} is no path inside a repository`, "Give the file a plain path.");
  }
  if (!modelFolders.some((folder) => parts[0] === folder)) return undefined;
  if (path.length > pathBytesMax) {
    return misplaced("file/name", `the path has more than ${pathBytesMax} characters`, "Choose a shorter name.");
  }
  if (/^[\x20-\x7e]*$/.test(path) && !path.includes("\\")) return undefined;
  const message = `the file name ${quote(path)} has characters that two people may read differently`;
  return misplaced("file/name", message, "Use lower-case letters a-z, digits and dashes only.");
}

function checkRoot(path: string, top: string, isFile: boolean): Place {
  const lower = top.toLowerCase();
  const shown = /^[\x20-\x7e]*$/.test(top) ? undefined : lookedLike(top, isFile);
  if (shown !== undefined) {
    const message = `${quote(path)} looks like ${shown}, has other letters in it, and is not read`;
    return misplaced("file/look-alike", message, `Rename it to ${shown}, or to something that nobody takes for it.`);
  }
  const file = ["writ", "people"].find((base) => lower === `${base}.yml` || lower === `${base}.yaml`);
  if (isFile && file !== undefined && top !== `${file}.yaml`) {
    return misplaced("file/name", `${quote(path)} is not read`, `Rename it to ${file}.yaml.`);
  }
  const folder = modelFolders.find((candidate) => candidate === lower || candidate === `${lower}s`);
  if (!isFile && folder !== undefined) {
    return misplaced("file/place", `the folder ${quote(top)} is not read`, `Move the file to ${folder}/.`);
  }
  return ignored;
}

/** Letters of other scripts that look like small Latin ones in most fonts. */
const alike = new Set("аеорсухѕіјкмтгпиԁɡոսӏνρουικαɑց");

/** What a name with letters beyond ASCII may be taken for: each may look like any letter, and unseen ones like none. */
function lookedLike(top: string, isFile: boolean): string | undefined {
  const folded = top.normalize("NFKD").replace(/[\p{Mark}\p{Format}\p{Control}\p{Default_Ignorable_Code_Point}]/gu, "");
  const signs = [...folded.toLowerCase()];
  // A word of another script altogether is somebody's own, unless each of its letters looks like ours.
  if (!/[a-z]/.test(signs.join("")) && !signs.every((sign) => alike.has(sign))) return undefined;
  const names = isFile ? ["writ.yaml", "people.yaml"] : [...modelFolders, ".github"];
  return names.find((candidate) => {
    return candidate.length === signs.length && signs.every((sign, at) => sign === candidate[at] || sign > "\u007f");
  });
}

function placeNamed(path: string, parts: string[], folder: (typeof namedFolders)[number]): Place {
  const base = baseName(parts);
  if (parts.length !== 2) {
    const message = `${folder}/ has no folders; ${quote(path)} lies too deep`;
    return misplaced("file/place", message, `Move it to ${folder}/${suggestedName(base)}.yaml.`);
  }
  const wrong = checkFile(path, `${folder}/`, parts);
  return wrong ?? { what: "document", kind: kindOfFolder[folder], name: base, folder };
}

function placeGrant(path: string, parts: string[]): Place {
  const [, resource = "", ...rest] = parts;
  if (rest.length === 0) {
    const message = `${quote(path)} lies in no resource's folder`;
    return misplaced("file/place", message, `Move it to grants/RESOURCE/${suggestedName(baseName(parts))}.yaml.`);
  }
  if (rest.length > 1) {
    const message = `grants/${resource}/ has no folders; ${quote(path)} lies too deep`;
    return misplaced("file/place", message, `Move it to grants/${resource}/${suggestedName(baseName(parts))}.yaml.`);
  }
  const wrong = checkFile(path, `grants/${resource}/`, parts);
  if (wrong !== undefined) return wrong;
  if (name.test(resource)) return { what: "document", kind: "grant", name: baseName(parts), folder: resource };
  const message = `the folder ${quote(resource)} cannot be the name of a resource`;
  return misplaced("file/name", message, `Name the folder as the resource's file: lower-case letters, digits, dashes.`);
}

function placePolicy(path: string, parts: string[]): Place {
  const last = parts.at(-1) ?? "";
  if (parts.length !== 2) {
    return misplaced(
      "file/place",
      `policies/ has no folders; ${quote(path)} lies too deep`,
      `Move it to policies/${last}.`,
    );
  }
  if (/^[a-z0-9][a-z0-9_-]{0,62}\.rego$/.test(last)) return { what: "policy", test: last.endsWith("_test.rego") };
  const message = `${quote(path)} is no policy: policies/ holds Rego only`;
  return misplaced(
    "file/name",
    message,
    "Name it with lower-case letters, digits, _ and - and the ending .rego, or move it away.",
  );
}

function baseName(parts: string[]): string {
  return (parts.at(-1) ?? "").replace(/\.ya?ml$/i, "");
}

function suggestedName(base: string): string {
  const cleaned = base
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return cleaned === "" ? "NAME" : cleaned.slice(0, 63);
}

function checkFile(path: string, folder: string, parts: string[]): Place | undefined {
  const last = parts.at(-1) ?? "";
  const base = baseName(parts);
  if (last.endsWith(".yaml") && name.test(base)) return undefined;
  const target = `${folder}${suggestedName(base)}.yaml`;
  if (/\.ya?ml$/i.test(last)) {
    const rule = "names are 1 to 63 lower-case letters, digits and dashes, and end in .yaml";
    return misplaced("file/name", `${quote(path)} is not read: ${rule}`, `Rename it to ${target}.`);
  }
  return misplaced(
    "file/place",
    `${quote(path)} is no YAML file`,
    `Rename it to ${target}, or move it out of ${folder}.`,
  );
}
