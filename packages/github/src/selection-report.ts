// What was not shipped as it stands, in words: for the run, the summary and the pull request. It must never be empty
// when something was left out, and never quote what a file says.
import type { Diagnostic } from "@writ/model";
import type { FileVersion } from "./history.ts";
import { reasons, type Verdict } from "./reasons.ts";
import { scenarioReasons } from "./scenario/scenario-reasons.ts";

export interface Spoken {
  readonly what: "root" | "scenario" | "left-out" | "held-back" | "reduced" | "only-removals" | "not-read";
  readonly path: string;
  readonly version?: FileVersion;
  readonly verdict?: Verdict & { readonly status: "unproved" };
  /** The version that ships instead; its `blob` null: none. */
  readonly older?: FileVersion;
}

/** Files named in one line, where a line names several. */
const namedMax = 5;

export function reportOf(spoken: readonly Spoken[]): Diagnostic[] {
  const pathsOf = (wanted: Spoken["what"]) => spoken.filter(({ what }) => what === wanted).map(({ path }) => path);
  const [roots, admitted] = [pathsOf("root"), pathsOf("scenario")];
  const each = spoken.filter(({ what }) => what !== "root" && what !== "scenario").map(diagnosticOf);
  const said = [...each, ...admittedWords(admitted)];
  const [first] = roots;
  if (first === undefined) return said;
  const one = roots.length === 1;
  const stand = one ? "this file stands" : `${roots.length} files stand`;
  const names = namesOf(roots);
  const message = `${stand} as the first commit brought ${one ? "it" : "them"}, reviewed by nobody: ${names}`;
  const instead =
    "Pin the digest of the first bundle in proxy.yaml (`first`), after you looked at these files yourself.";
  return [...said, at(first, { code: "evidence/root", severity: "warning", message, instead })];
}

function namesOf(paths: readonly string[]): string {
  const more = paths.length > namedMax ? `, and ${paths.length - namedMax} more` : "";
  return `${paths.slice(0, namedMax).join(", ")}${more}`;
}

/** Proved, and still worth a line: nobody but the person looked at it. */
function admittedWords(paths: readonly string[]): readonly Diagnostic[] {
  const [first] = paths;
  if (first === undefined) return [];
  const grants = paths.length === 1 ? "this grant ships" : `${paths.length} grants ship`;
  const message = `${grants} by a scenario, approved by no person, tickets not checked: ${namesOf(paths)}`;
  const instead = "The evidence names each scenario, and how often it was used.";
  return [at(first, { code: "evidence/scenario", severity: "warning", message, instead })];
}

function diagnosticOf({ what, path, version, verdict, older }: Spoken): Diagnostic {
  const [why = "", instead = ""] = verdict === undefined ? [] : reasons[verdict.reason];
  const commit = version === undefined ? "" : version.commit.slice(0, 12);
  const pull = verdict?.pull === undefined ? "" : ` (pull request ${verdict.pull})`;
  // Where a scenario is about it, its rule says more than that nobody approved it.
  const about = verdict?.scenario === undefined ? undefined : scenarioReasons[verdict.scenario];
  const also = about === undefined ? "" : `; no scenario admits it: ${about[0]}`;
  const because = `as commit ${commit} brought it is not proved: ${why}${pull}${also}`;
  switch (what) {
    case "left-out":
      return at(
        path,
        error("evidence/left-out", `the grant ${because}; it is left out and gives no access`, about?.[1] ?? instead),
      );
    case "held-back": {
      const ships = older === undefined || older.blob === null ? "it is left out" : `${shortened(older)} ships instead`;
      const what =
        version?.blob === null ? `its removal by commit ${commit} is not proved: ${why}${pull}` : `the file ${because}`;
      return at(path, error("evidence/held-back", `${what}; ${ships}`, instead));
    }
    case "reduced": {
      const message = `commit ${commit} takes access away without a proved approval; it ships, as every reduction does`;
      return at(path, { code: "evidence/reduction", severity: "warning", message, instead: "" });
    }
    case "only-removals": {
      const message =
        "the proved versions do not fit together, so the bundle before ships, less what was taken away since";
      return at(
        path,
        error("evidence/only-removals", message, "Correct what is named below, in an approved pull request."),
      );
    }
    default:
      return at(
        path,
        error("evidence/not-read", "it is not part of the model and is not read", "Rename or delete it."),
      );
  }
}

function shortened({ commit }: FileVersion): string {
  return `the version of commit ${commit.slice(0, 12)}, the last that is proved,`;
}

type Words = Pick<Diagnostic, "code" | "severity" | "message" | "instead">;

function error(code: string, message: string, instead: string): Words {
  return { code, severity: "error", message, instead };
}

function at(file: string, words: Words): Diagnostic {
  return { ...words, file, line: 1, column: 1, sourceLine: "", length: 1 };
}
