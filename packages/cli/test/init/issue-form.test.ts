// The form is one that GitHub takes, offers what the model has, and asks nobody who they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRepository } from "@writ/model";
import { formLabels } from "@writ/request";
import { parse } from "yaml";
import { issueForm } from "../../src/init/issue-form.ts";
import { repositoryFiles } from "../fixture.ts";

interface Field {
  readonly type: string;
  readonly attributes: { readonly label: string; readonly options?: readonly string[] };
  readonly validations: { readonly required: boolean };
}

function formOf(changes: Readonly<Record<string, string>> = {}): { readonly body: readonly Field[] } {
  const files = Object.entries(repositoryFiles(changes)).map(
    ([path, text]) => [path, Buffer.from(text ?? "")] as const,
  );
  const parsed = parseRepository(new Map(files), { nowSeconds: 0 });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parse(issueForm(parsed.model)) as { readonly body: readonly Field[] };
}

test("its fields are the ones that writ-issue reads, in their order", () => {
  const { body } = formOf();
  assert.deepEqual(
    body.map(({ attributes }) => attributes.label),
    Object.values(formLabels),
  );
  assert.deepEqual(
    body.map(({ type }) => type),
    ["dropdown", "input", "input", "input", "textarea", "input"],
  );
  assert.deepEqual(
    body.map(({ validations }) => validations.required),
    [true, true, true, false, false, false],
  );
});

test("it offers the roles of the model", () => {
  assert.deepEqual(formOf().body[0]?.attributes.options, ["orders-db: read-only"]);
});
