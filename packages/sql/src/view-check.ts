// What in a relation may bring rows that no mask has seen: foreign tables, and views whose definitions run what may
// read anything. A view whose definition is not known must never be followed.
import { isSystemSchema, type Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { deniedRelations, trustedExtensions } from "./function-lists.ts";
import { quoteName } from "./quote.ts";
import { resolveRelations } from "./relation-names.ts";
import { definitionOf } from "./view-definition.ts";

/** Whether its rows are samples of other tables' values, other sessions' statements, or credentials. */
export function isDeniedRelation({ schema, name }: Relation): boolean {
  return (isSystemSchema(schema) && deniedRelations.has(name)) || /^pg_stat_statements/.test(name);
}

/** Why a relation cannot be followed: for what reason of its own, of what it reads, or of what inherits from it. */
export function unfollowed(context: CheckContext, relation: Relation): string | undefined {
  const { catalog } = context;
  const members = new Set([relation.oid]);
  for (const oid of members) {
    const member = catalog.relations.get(oid);
    const reason = member === undefined ? undefined : unfollowedItself(context, member);
    if (reason !== undefined) {
      return reason;
    }
    const sources = (catalog.viewSources.get(oid) ?? []).map((source) => source.oid);
    for (const next of [...sources, ...(catalog.children.get(oid) ?? [])]) {
      if (!isSystemSchema(catalog.relations.get(next)?.schema ?? "")) {
        members.add(next); // a set is walked to its end, additions included
      }
    }
  }
  return undefined;
}

function unfollowedItself(context: CheckContext, member: Relation): string | undefined {
  switch (member.kind) {
    case "f":
      return `the rows of ${quoteName(member.schema, member.name)} come from somewhere else`;
    case "v":
    case "m":
      return unfollowedView(context, member);
    default:
      return undefined;
  }
}

function unfollowedView(context: CheckContext, view: Relation): string | undefined {
  const label = quoteName(view.schema, view.name);
  const definition = definitionOf(context.catalog, view);
  if (definition === undefined) {
    return `the definition of ${label} is not known, or is too large`;
  }
  const [blocked] = checkFunctions(trustingItsExtensions(context, view), definition.survey);
  if (blocked !== undefined) {
    return `${label} holds something that may read anything. ${blocked.message.replace(/\.$/, "")}`;
  }
  const use = resolveRelations(context.catalog, definition.survey.relations).find(
    (found) => found.relation === undefined || isDeniedRelation(found.relation),
  );
  return use === undefined ? undefined : `${label} reads ${use.label}, which is not known or shows values of others`;
}

// Whoever made the view chose the functions: those of extensions whose code reads nothing but its arguments pass.
function trustingItsExtensions(context: CheckContext, view: Relation): CheckContext {
  const used = context.catalog.viewFunctions.get(view.oid) ?? [];
  const trusted = used.filter(({ extension }) => trustedExtensions.has(extension ?? ""));
  const names = trusted.map(({ schema, name }) => quoteName(schema, name));
  const functions = [...context.view.functions, ...names];
  return names.length === 0 ? context : { ...context, view: { ...context.view, functions } };
}
