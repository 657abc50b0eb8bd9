// writ masks check: what is not masked and looks as if it should be, which rules miss, and how views and functions are
// treated. It must never read a row, nor change a file but the snapshot it was asked for.

import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import type { Diagnostic, Model } from "@writ/model";
import type { Schema } from "../catalog/read-catalog.ts";
import { schemaOption, schemaOptions } from "../catalog/schema-option.ts";
import { encodeSnapshot, writeSnapshot } from "../catalog/snapshot.ts";
import type { Command, Invocation } from "../command.ts";
import { localEvaluator } from "../explain/local-evaluator.ts";
import { type MasksReport, reportMasks } from "../masks/masks-report.ts";
import { counted, printReport } from "../masks/print-masks.ts";
import { suggestedLines } from "../masks/suggested-yaml.ts";
import { findOpaFor } from "../opa-finder.ts";
import { flagOption, textOption } from "../options.ts";
import { trialModel } from "../trial-model.ts";

export const masksCommand: Command = {
  name: "masks",
  summary: "check masks against a database or a snapshot: what is missing, what misses",
  usage: "check [--on RESOURCE] (--database URI | --snapshot FILE) [--write-snapshot FILE] [--ci]",
  example:
    "writ masks check --on orders-db --database env:ORDERS_URI --write-snapshot orders-db.schema.json\n" +
    "writ masks check --on orders-db --snapshot orders-db.schema.json --ci",
  options: {
    on: { type: "string", value: "RESOURCE", description: "the resource (default: the only one)" },
    ...schemaOptions,
    "write-snapshot": {
      type: "string",
      value: "FILE",
      description: "keep the schema in a file, to check against where no database is",
    },
    ci: { type: "boolean", description: "fail when a column looks sensitive and nobody decided about it" },
    format: { type: "string", value: "FORMAT", description: "text, or github for annotations on a pull request" },
    dir: { type: "string", value: "DIR", description: "the access repository (default: this folder)" },
  },
  notes: [
    "It reads names, types and definitions, never a row.",
    "A column is accepted as it is where clear: in the masks file names it for every role.",
    "Exit status: 0 fine; 1 a rule is wrong, or, with --ci, a column that looks sensitive is shown to somebody.",
  ],
  async run(invocation) {
    const { terminal } = invocation;
    const [what, ...more] = invocation.positionals;
    if (what !== "check" || more.length > 0) throw new WritError("WRIT_USAGE", "Say writ masks check.");
    const format = formatOption(invocation);
    const model = await trialModel(invocation);
    if (model === undefined) return 1;
    const resource = resourceOption(invocation, model);
    const schema = await schemaOption(invocation);
    if (schema === undefined) {
      throw new WritError(
        "WRIT_USAGE",
        "Name a database (--database env:NAME) or a snapshot of one (--snapshot FILE).",
      );
    }
    await keepSnapshot(invocation, schema);
    const opa = model.policies.length > 0 ? await findOpaFor(invocation) : undefined;
    const nowSeconds = Math.floor(Date.now() / 1000);
    const { data } = await localEvaluator(model, { nowSeconds, ...(opa === undefined ? {} : { opa }) });
    const document = model.masks.get(resource.name);
    const report = await reportMasks({ resource, document, data: data.writ.masks[resource.name], schema });
    const file = document?.path ?? `masks/${resource.name}.yaml`;
    const isStrict = flagOption(invocation, "ci");
    const failed = verdictOf(report, isStrict);
    const annotated = format === "github" ? { ...report, diagnostics: annotations(report, file, isStrict) } : report;
    printReport(terminal, { report: annotated, file, hasFile: document !== undefined, format });
    const suggested = suggestedLines(report.unmasked, { whole: document === undefined });
    terminal.json({ ok: failed === undefined, ...report, file, suggested: suggested.join("\n") });
    terminal.next(failed ?? nextOf(report, file));
    return failed === undefined ? 0 : 1;
  },
};

function formatOption(invocation: Invocation): "text" | "github" {
  const format = textOption(invocation, "format") ?? "text";
  if (format === "text" || format === "github") return format;
  throw new WritError("WRIT_USAGE", `--format ${format}: say text or github.`);
}

function resourceOption(invocation: Invocation, { resources }: Model) {
  const name = textOption(invocation, "on");
  const [only, ...more] = resources.values();
  const found = name === undefined ? only : resources.get(name);
  if (found !== undefined && (name !== undefined || more.length === 0)) return found;
  const known = [...resources.keys()].slice(0, namesShownMax).join(", ");
  const what = name === undefined ? "Say --on RESOURCE." : `There is no resource ${name}.`;
  throw new WritError("WRIT_USAGE", `${what} There is: ${known === "" ? "none" : known}.`);
}

const namesShownMax = 5;

async function keepSnapshot(invocation: Invocation, schema: Schema): Promise<void> {
  const file = textOption(invocation, "write-snapshot");
  if (file === undefined) return;
  const takenAt = new Date().toISOString().replace(/\.\d+Z$/, "Z");
  await writeSnapshot(resolve(invocation.folder, file), encodeSnapshot(schema, takenAt));
  invocation.terminal.progress(`wrote ${file}: names, types and definitions, no rows`);
}

/** What to do, when the check fails; undefined when it does not. */
function verdictOf({ diagnostics, unmasked }: MasksReport, isStrict: boolean): string | undefined {
  const wrong = diagnostics.filter(({ severity }) => severity === "error").length;
  if (wrong > 0) return `correct ${counted(wrong, "rule")}, then run writ masks check again`;
  if (!isStrict || unmasked.length === 0) return undefined;
  return `mask or accept ${counted(unmasked.length, "column")}, then run writ masks check again`;
}

function nextOf({ unmasked, undetected }: MasksReport, file: string): string {
  if (unmasked.length > 0) return `edit ${file}, then run writ masks check again; --ci makes it fail`;
  return undetected === 0
    ? "keep it so: run writ masks check --ci with a snapshot on every pull request"
    : `${counted(undetected, "JSON column")} may hold anything: detect: in ${file} looks into the rows themselves`;
}

/** In an annotation the columns that are missing stand at the file's first line. */
function annotations({ diagnostics, unmasked }: MasksReport, file: string, isStrict: boolean): readonly Diagnostic[] {
  const severity = isStrict ? "error" : "warning";
  const missing = unmasked.map(
    ({ schema, table, column, why, obstacle, suggestion }): Diagnostic => ({
      ...{ code: "mask/missing", severity, file, line: 1, column: 1, length: 1, sourceLine: "" },
      message: `${[schema, table, column].join(".")} looks like: ${why}, and has no mask`,
      instead: suggestion === undefined ? (obstacle ?? "") : `${suggestion.pattern}: ${suggestion.form}`,
    }),
  );
  return [...diagnostics, ...missing];
}
