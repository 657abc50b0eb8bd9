// The catalog as a session sees it that chose a search path when it connected. Where the path may not be had any more
// the session must know no name at all.
import { WritError } from "@writ/contracts";
import { type Catalog, catalogOnPath, type PathView } from "@writ/sql";
import { optionSettings } from "./parameters.ts";
import type { FreshCatalog } from "./statement-compiler.ts";

/** The catalog on the path that the start-up parameters name, if any. */
export function freshOnPath(
  fresh: FreshCatalog,
  parameters: ReadonlyMap<string, string>,
  view: PathView,
): FreshCatalog {
  const chosen = chosenPath(parameters);
  if (chosen === undefined) return fresh;
  let last: { readonly of: Catalog; readonly on: Catalog } | undefined;
  const onPath = (catalog: Catalog): Catalog => {
    if (last?.of === catalog) return last.on;
    const found = catalogOnPath(catalog, chosen, view);
    if (found === undefined && last === undefined) throw new WritError("POSTGRES_SETTING", whyNot);
    // A catalog of another path than the session's: the compiler knows no name by it.
    last = { of: catalog, on: found ?? catalog };
    return last.on;
  };
  return {
    ...fresh,
    current: () => {
      const catalog = fresh.current();
      return catalog === undefined ? undefined : onPath(catalog);
    },
    refresh: () => fresh.refresh().then(onPath),
  };
}

const whyNot =
  'It is "search_path": schemas that the login may use, by their plain names, where no function of users runs.';

function chosenPath(parameters: ReadonlyMap<string, string>): string | undefined {
  const settings = [...parameters, ...optionSettings(parameters.get("options"))];
  return settings.findLast(([name]) => name.toLowerCase() === "search_path")?.[1];
}
