// Where two JSON documents differ first, as a pointer. It must never say what stands there.
export function firstDifference(left: unknown, right: unknown, at = ""): string | undefined {
  if (Object.is(left, right)) return undefined;
  if (!isNode(left) || !isNode(right) || Array.isArray(left) !== Array.isArray(right)) return at === "" ? "/" : at;
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  for (const name of names) {
    const place = `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`.slice(0, pointerCharactersMax);
    if (!Object.hasOwn(left, name) || !Object.hasOwn(right, name)) return place;
    const found = firstDifference(left[name], right[name], place);
    if (found !== undefined) return found;
  }
  return undefined;
}

const pointerCharactersMax = 300;

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
