// Checks of masks/: they belong to a resource, clear for roles it has, and no two masks meet in one column.
import { complain, type Draft } from "./draft.ts";
import type { ModelDocument, ModelMask } from "./model.ts";
import { insteadOfName } from "./nearest-name.ts";
import { findOverlaps } from "./pattern-overlap.ts";
import { quote } from "./printable.ts";
import { pointerStep } from "./yaml-document.ts";

export function checkMasks(draft: Draft): void {
  for (const mask of draft.masks.values()) {
    checkOwner(draft, mask, "mask");
    checkOverlaps(draft, mask);
    checkClear(draft, mask);
    checkSearches(draft, mask);
  }
}

/** A mask or a guard without its resource. */
export function checkOwner(
  draft: Draft,
  document: ModelDocument<unknown> & { resource: string },
  word: "mask" | "guard",
): void {
  if (draft.resourceNames.has(document.resource)) return;
  complain(draft, { document, pointer: "" }, () => ({
    code: `${word}/unknown-resource`,
    message: `there is no resource ${quote(document.resource)} for this ${word}s file`,
    instead: insteadOfName(document.resource, draft.resourceNames, "name the file after a file in resources/."),
  }));
}

function checkOverlaps(draft: Draft, mask: ModelMask): void {
  for (const { index, earlier } of findOverlaps(mask.columns.map(({ pattern }) => pattern))) {
    const key = mask.columns[index]?.key ?? "";
    const other = mask.columns[earlier]?.key ?? "";
    complain(draft, { document: mask, pointer: `/columns${pointerStep(key)}`, part: "key" }, () => {
      const { line } = mask.at(`/columns${pointerStep(other)}`);
      const message = `${quote(key)} and ${quote(other)} (line ${line}) can match one column`;
      const instead = "Name each column once: delete one of the two, or write the columns of the wider one out.";
      return { code: "mask/overlap", message, instead };
    });
  }
}

function checkClear(draft: Draft, mask: ModelMask): void {
  const roles = draft.resources.get(mask.resource)?.value.roles;
  if (roles === undefined) return;
  for (const [index, clear] of mask.clear.entries()) {
    for (const [at, role] of clear.roles.entries()) {
      if (Object.hasOwn(roles, role)) continue;
      complain(draft, { document: mask, pointer: `/clear/${index}/roles/${at}` }, () => ({
        code: "mask/unknown-role",
        message: `${quote(mask.resource)} has no role ${quote(role)}`,
        instead: insteadOfName(role, Object.keys(roles), `add the role to resources/${mask.resource}.yaml.`),
      }));
    }
  }
}

// A part of the value is shown: with yes and no to every guess of the rest it would all be.
function checkSearches(draft: Draft, mask: ModelMask): void {
  for (const { key } of mask.columns) {
    const value = mask.value.columns?.[key];
    if (typeof value !== "object" || !("keep" in value) || value.search !== "equality") continue;
    complain(draft, { document: mask, pointer: `/columns${pointerStep(key)}/search`, part: "key" }, () => ({
      code: "mask/search-keep",
      message: `${quote(key)} shows a part of the value, so whoever looks it up could guess the rest`,
      instead: 'Take search: equality away, or hide the whole value: "null", fixed or hash.',
    }));
  }
}
