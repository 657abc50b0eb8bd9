// Start-up parameters: which a client may set, and which are pinned upstream whatever it says.
// In a session that is not free a client must never set what changes how statements are read or what they may do.
import { type SessionView, WritError } from "@writ/contracts";
import { type Catalog, maySetAtStart, pinnedSettings } from "@writ/sql";

/** Parameters that name the session and never go upstream as they are. */
const ownNames: ReadonlySet<string> = new Set(["user", "database", "options", "replication"]);

/** Refuses what no session may ask for. @throws WritError POSTGRES_UNSUPPORTED */
export function assertNoReplication(parameters: ReadonlyMap<string, string>): void {
  const replication = parameters.get("replication")?.toLowerCase();
  if (replication === undefined || ["false", "off", "no", "0"].includes(replication)) return;
  throw new WritError("POSTGRES_UNSUPPORTED", "Replication connections do not pass through Writ.");
}

/** What goes upstream for a free session: all that the client sent. */
export function freeParameters(parameters: ReadonlyMap<string, string>): Map<string, string> {
  const sent = new Map([["client_encoding", "UTF8"]]);
  for (const [name, value] of parameters) if (!ownNames.has(name) || name === "options") sent.set(name, value);
  return sent;
}

/** What goes upstream for every other session. @throws WritError POSTGRES_SETTING that names the setting */
export function boundParameters(
  parameters: ReadonlyMap<string, string>,
  view: Pick<SessionView, "allow">,
  catalog: Catalog,
): Map<string, string> {
  const sent = new Map<string, string>();
  for (const [name, value] of [...parameters, ...optionSettings(parameters.get("options"))]) {
    if (ownNames.has(name)) continue;
    const setting = name.toLowerCase();
    if (setting === "client_encoding") assertUtf8(value);
    else if (maySetAtStart(setting, value, { view, catalog })) sent.set(setting, value);
    else throw new WritError("POSTGRES_SETTING", `It is ${JSON.stringify(name.slice(0, settingShownMax))}.`);
  }
  for (const [name, value] of pinnedSettings(view, catalog)) sent.set(name, value);
  return sent;
}

const settingShownMax = 63;

function assertUtf8(value: string): void {
  const encoding = value.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  if (encoding === "utf8" || encoding === "unicode") return;
  throw new WritError("POSTGRES_SETTING", "It is client_encoding: only UTF8 is spoken in this session.");
}

/**
 * Settings in the `options` parameter: `-c name=value` and `--name=value`, blanks and backslashes escaped by a
 * backslash (src/backend/utils/init/postinit.c, pg_split_opts). @throws WritError POSTGRES_SETTING for any other switch
 */
export function optionSettings(options: string | undefined): [string, string][] {
  const words = options?.match(/(?:\\.|[^\s\\])+/gsu)?.map((word) => word.replaceAll(/\\(.)/gsu, "$1")) ?? [];
  const settings: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    let word = words[at] ?? "";
    if (word === "-c") word = words[++at] ?? "";
    else if (word.startsWith("-c") || word.startsWith("--")) word = word.slice(2);
    else throw new WritError("POSTGRES_SETTING", "It is a switch in options other than -c.");
    const equals = word.indexOf("=");
    if (equals < 1) throw new WritError("POSTGRES_SETTING", "It is a switch in options without a value.");
    settings.push([word.slice(0, equals).replaceAll("-", "_"), word.slice(equals + 1)]);
  }
  return settings;
}
