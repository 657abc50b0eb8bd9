// One pattern of CODEOWNERS, as GitHub reads it. No regular expression is made of it: the time to match grows with
// pattern and path, whatever a pattern holds.
//
// docs.github.com, About code owners: "follows most of the same rules used in gitignore files"; `!`, `[ ]` and `\#` do
// not work; `docs/*` means files directly in docs, and not below.

/** Segments between slashes; `**` stands for any number of folders. */
export interface OwnerPattern {
  readonly segments: readonly string[];
}

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: OwnerPattern }
  | { readonly ok: false; readonly message: string };

const anyDepth = "**";

/** Reads a pattern without the white space around it. Escapes stay in the segments: `\x` is x itself. */
export function parseOwnerPattern(text: string): ParsedPattern {
  const fault = faultOf(text);
  if (fault !== undefined) return { ok: false, message: fault };
  const parts = text.split("/");
  const anchored = parts[0] === "";
  const segments = anchored ? parts.slice(1) : parts;
  const inFolder = segments.at(-1) === "";
  if (inFolder) segments[segments.length - 1] = anyDepth;
  // Without a slash before its end, a pattern stands at any depth.
  const floating = !anchored && segments.length === (inFolder ? 2 : 1) && segments[0] !== anyDepth;
  return { ok: true, pattern: { segments: floating ? [anyDepth, ...segments] : segments } };
}

function faultOf(text: string): string | undefined {
  if (text.startsWith("!")) return "GitHub knows no `!`";
  if (text.startsWith("\\#")) return "GitHub knows no `\\#`";
  if (/(^|[^\\])\[/.test(text)) return "GitHub knows no `[ ]`";
  if (text.includes("***")) return "`***` means nothing";
  if (/[\u0000-\u001f\u007f]/.test(text)) return "there is a control character in it";
  if (/(^|[^\\])(\\\\)*\\$/.test(text)) return "`\\` stands before nothing";
  if (text.slice(1).includes("//")) return "`//` means nothing";
  return text === "/" ? "`/` alone names no file" : undefined;
}

/** Whether a file (a path with "/", from the top of the repository) belongs to a pattern. */
export function matchesPath({ segments }: OwnerPattern, path: string): boolean {
  const parts = path.split("/");
  const last = segments.length - 1;
  // reached[n]: the segments so far cover the first n parts. One row a segment: pattern times path, and no more.
  let reached = parts.map(() => false);
  reached.unshift(true);
  for (const [index, segment] of segments.entries()) {
    reached = segment === anyDepth ? spread(reached, index === last) : advance(reached, segment, parts);
  }
  if (reached[parts.length] === true) return true;
  const [final = ""] = segments.slice(-1);
  // A name matches a folder too, and with it all that lies below; `*` and `**` at the end say how deep themselves.
  if (final === anyDepth || final === "*") return false;
  return reached.some((yes, count) => yes && count > 0 && count < parts.length);
}

/** `**`: any number of folders; at the end at least one part, so that `a/**` is what lies in a. */
function spread(reached: readonly boolean[], atEnd: boolean): boolean[] {
  const first = reached.indexOf(true);
  return reached.map((_, count) => first !== -1 && (atEnd ? count > first : count >= first));
}

function advance(reached: readonly boolean[], segment: string, parts: readonly string[]): boolean[] {
  return [false, ...parts.map((part, index) => reached[index] === true && matchesSegment(segment, part))];
}

/** `*` any characters, `?` one, `\x` x. Remembers the last star only, which is enough for globs. */
function matchesSegment(segment: string, part: string): boolean {
  let [at, from] = [0, 0];
  let star: { at: number; from: number } | undefined;
  while (from < part.length) {
    const escaped = segment[at] === "\\";
    const wanted = escaped ? segment[at + 1] : segment[at];
    if (!escaped && wanted === "*") {
      star = { at: at + 1, from };
      at += 1;
    } else if (wanted !== undefined && ((!escaped && wanted === "?") || wanted === part[from])) {
      at += escaped ? 2 : 1;
      from += 1;
    } else if (star !== undefined) {
      star = { at: star.at, from: star.from + 1 };
      at = star.at;
      from = star.from;
    } else return false;
  }
  while (segment[at] === "*") at += 1;
  return at === segment.length;
}
