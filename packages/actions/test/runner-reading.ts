// Reads what a step prints as a runner does (actions/runner, src/Runner.Common/ActionCommand.cs), for tests.

export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every command in a log: `::name key=value,…::data` at the start of a line, and `##[name …]data` anywhere in one. */
export function commandsIn(log: string): readonly ReadCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => newForm(line) ?? oldForm(line) ?? []);
}

function newForm(line: string): ReadCommand[] | undefined {
  const found = /^\s*::(.*?)::(.*)$/su.exec(line);
  if (found === null) return undefined;
  const [, head = "", data = ""] = found;
  const [name = "", ...rest] = head.trim().split(" ");
  const pairs = rest
    .join(" ")
    .split(",")
    .filter((pair) => pair !== "")
    .map((pair) => pair.split("="));
  const properties = pairs.map(([key = "", ...value]) => [key.trim(), decodeProperty(value.join("="))] as const);
  return [{ name, properties: Object.fromEntries(properties), data: decodeData(data) }];
}

function oldForm(line: string): ReadCommand[] | undefined {
  const found = /##\[(.*?)\](.*)$/su.exec(line);
  return found === null ? undefined : [{ name: found[1] ?? "", properties: {}, data: found[2] ?? "" }];
}

function decodeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function decodeProperty(text: string): string {
  const decoded = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%3A", ":").replaceAll("%2C", ",");
  return decoded.replaceAll("%25", "%");
}
