// Collects the diagnostics of a run, bounded for each file and as a whole. It must never drop one without counting it.
import { compareDiagnostics, type Diagnostic } from "./diagnostic.ts";
import { diagnosticsMax, diagnosticsPerFileMax } from "./limits.ts";

export class Report {
  readonly #kept: Diagnostic[] = [];
  readonly #perFile = new Map<string, number>();
  #omittedErrors = 0;
  #omittedWarnings = 0;
  #errors = 0;

  /** Adds one. `make` is not called once the file or the run has its fill, so that a flood costs little. */
  add(file: string, make: () => Diagnostic, severity: "error" | "warning" = "error"): void {
    if (severity === "error") this.#errors += 1;
    const ofFile = this.#perFile.get(file) ?? 0;
    if (ofFile >= diagnosticsPerFileMax || this.#kept.length >= diagnosticsMax) {
      if (severity === "error") this.#omittedErrors += 1;
      else this.#omittedWarnings += 1;
      return;
    }
    this.#perFile.set(file, ofFile + 1);
    this.#kept.push(make());
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** How many errors so far: lets a reader of one file know whether that file added any. */
  get errorCount(): number {
    return this.#errors;
  }

  /** All kept, sorted, and one last that says how many more there are. */
  list(): Diagnostic[] {
    const sorted = this.#kept.toSorted(compareDiagnostics);
    const last = sorted.at(-1);
    const omitted = this.#omittedErrors + this.#omittedWarnings;
    if (last === undefined || omitted === 0) return sorted;
    const severity = this.#omittedErrors > 0 ? "error" : "warning";
    const message = `${omitted} more ${omitted === 1 ? "mistake is" : "mistakes are"} not shown`;
    return [
      ...sorted,
      { ...last, code: "repository/more", severity, message, instead: "Correct these, then validate again." },
    ];
  }
}
