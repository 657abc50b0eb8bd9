// OPA's JSON errors as diagnostics with the line they point at. It must never lose an error: one that it cannot
// place points at the first line of the first file.
import type { Diagnostic } from "@writ/model";
import type { RegoSources } from "./workspace.ts";

interface OpaError {
  readonly message: string;
  readonly code?: string;
  readonly location?: { readonly file?: string; readonly row?: number; readonly col?: number };
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Diagnostics for `{"errors": […]}` as `opa check` and `opa parse` print it with `--format json`. */
export function diagnosticsOf(output: string, sources: RegoSources): Diagnostic[] {
  return parseErrors(output).map((error) => {
    const place = {
      file: error.location?.file ?? [...sources.keys()][0] ?? "policies",
      line: error.location?.row ?? 1,
      column: error.location?.col ?? 1,
    };
    return diagnosticAt(sources, place, {
      code: (error.code ?? "rego_error").replaceAll("_", "-"),
      message: error.message,
      instead: adviceFor(error),
    });
  });
}

/** A diagnostic that shows its source line. `length` reaches to the end of the word it points at. */
export function diagnosticAt(
  sources: RegoSources,
  place: Place,
  said: { readonly code: string; readonly message: string; readonly instead: string },
): Diagnostic {
  const sourceLine = (sources.get(place.file) ?? "").split(/\r?\n/)[place.line - 1] ?? "";
  const word = /^[\w.]+/.exec(sourceLine.slice(place.column - 1))?.[0] ?? "";
  return { ...said, severity: "error", ...place, sourceLine, length: Math.max(1, word.length) };
}

function parseErrors(output: string): OpaError[] {
  try {
    const parsed: unknown = JSON.parse(output);
    const errors = (parsed as { errors?: unknown }).errors;
    if (Array.isArray(errors) && errors.length > 0) return errors as OpaError[];
  } catch {
    // Not JSON: the text itself is the message.
  }
  return [{ message: output.trim().slice(0, 500) || "OPA refused the policies and did not say why." }];
}

function adviceFor(error: OpaError): string {
  const unknown = /undefined function (\S+)/.exec(error.message)?.[1];
  if (unknown?.startsWith("time.")) return "take the time from input.now, in seconds";
  if (unknown) return `define ${unknown}, or use a builtin that policies/capabilities.json of Writ lists`;
  if (error.code === "rego_parse_error") return "write Rego v1, as `opa fmt` prints it";
  return "see `opa check --strict`";
}
