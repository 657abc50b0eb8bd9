// .github/ISSUE_TEMPLATE/access.yml: asking without YAML. What is filled in is words only: writ-issue answers with the
// file, and who asks is the account that opens its pull request. It must never ask who somebody is.
import type { Model } from "@writ/model";
import { choicesOf, formChoice, formLabels } from "@writ/request";

export const issueFormPath = ".github/ISSUE_TEMPLATE/access.yml";

/** A dropdown is of use for so many; beyond, the form asks for the words. */
const choicesMax = 100;

export function issueForm(model: Model): string {
  const choices = choicesOf(model).flatMap(({ resource, roles }) =>
    roles.map(({ role }) => formChoice(resource, role)),
  );
  return `name: Access
description: Ask for access. The answer is a link that opens your pull request.
title: "Access: "
body:
${roleField(choices)}
${field("for", "input", "Such as 2h or 3d. It ends by itself.", "2h", true)}
${field("why", "input", "One line, for owner and auditor: a ticket, a sentence.", "INC-4312 duplicate invoices", true)}
${field("from", "input", "Left empty: at once. With its zone, such as 2026-11-22 18:00 Europe/Berlin.", "", false)}
${field("tables", "textarea", "Left empty: all of the role's. One on each line: public.customers.", "", false)}
${field("sessions", "input", "Left empty: as many as wanted.", "", false)}
`;
}

function roleField(choices: readonly string[]): string {
  if (choices.length === 0 || choices.length > choicesMax) {
    return field("role", "input", "As RESOURCE: ROLE, such as orders-db: read-only.", "", true);
  }
  const options = choices.map((choice) => `        - ${JSON.stringify(choice)}`).join("\n");
  return `  - type: dropdown
    attributes:
      label: ${formLabels.role}
      options:
${options}
    validations: { required: true }`;
}

function field(
  name: keyof typeof formLabels,
  type: "input" | "textarea",
  ...[description, placeholder, required]: readonly [string, string, boolean]
): string {
  const shown = placeholder === "" ? "" : `\n      placeholder: ${JSON.stringify(placeholder)}`;
  return `  - type: ${type}
    attributes:
      label: ${formLabels[name]}
      description: ${JSON.stringify(description)}${shown}
    validations: { required: ${required} }`;
}
