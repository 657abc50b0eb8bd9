// Policies of a repository's own belong to `package custom`.
import { checkCases } from "./checks.ts";

const path = "policies/office-hours.rego";

checkCases([
  {
    name: "another package is refused",
    changes: { [path]: "package writ\n" },
    found: [`policy/package ${path}:1:1+12`],
  },
  {
    name: "a package below custom is refused",
    changes: { [path]: "package custom.a\n" },
    found: [`policy/package ${path}:1:1+16`],
  },
  {
    name: "custom_test is for tests only",
    changes: { [path]: "package custom_test\n" },
    found: [`policy/package ${path}:1:1+19`],
  },
  {
    name: "comments and blanks may stand before it",
    changes: { [path]: "\r\n# x\r\n  package custom # y\r\n" },
    found: [],
  },
  {
    name: "anything else before it is refused",
    changes: { [path]: "# x\nimport rego.v1\npackage custom\n" },
    found: [`policy/package ${path}:2:1+14`],
  },
  {
    name: "hidden characters are refused",
    changes: { [path]: "package custom\n# \u202e\n" },
    found: [`file/hidden-character ${path}:2:3+1`],
  },
]);
