// Rows of the error table that belong to compiler.
import type { ErrorRow } from "../error-row.ts";

export const compilerErrors = {
  COMPILER_NO_OPA: {
    audience: "user",
    exit: 69,
    message: "No OPA of the pinned version could be found or made.",
    next: "Install it by hand and set WRIT_OPA to its path, or put it first in PATH; then run writ doctor.",
  },
  COMPILER_OPA_NAMED: {
    audience: "user",
    exit: 78,
    message: "WRIT_OPA does not name an OPA of the pinned version.",
    next: "Point WRIT_OPA at the pinned version, or unset it to let Writ find one.",
  },
  COMPILER_OPA_FAILED: {
    audience: "operator",
    exit: 70,
    message: "OPA did not do what it was asked.",
    next: "Run writ doctor, then the command again with the same OPA by hand.",
  },
  COMPILER_NEEDS_OPA: {
    audience: "user",
    exit: 64,
    message: "This repository has Rego of its own, which needs OPA to compile.",
    next: "Run writ doctor to see how OPA is found, then build again.",
  },
  COMPILER_POLICY: {
    audience: "user",
    exit: 65,
    message: "The repository's own Rego cannot be used.",
    next: "Correct the lines named, or run writ validate to see them again.",
  },
  COMPILER_MODEL: {
    audience: "operator",
    exit: 70,
    message: "The model holds something the compiler cannot put into a bundle.",
    next: "Report it with the text: validation should have refused this.",
  },
} as const satisfies Record<string, ErrorRow>;
