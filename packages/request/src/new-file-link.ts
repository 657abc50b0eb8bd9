// A link to GitHub's own page for a new file, with path and text filled in: whoever opens it is who asks, by their own
// account. It must never be longer than GitHub takes.
import { linkCharactersMax } from "./limits.ts";

export interface LinkWish {
  /** OWNER/NAME. */
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
  readonly text: string;
  /** Absent: https://github.com. */
  readonly webUrl?: string;
}

/** undefined: the text is too long for a link. */
export function newFileLink({
  repository,
  branch,
  path,
  text,
  webUrl = "https://github.com",
}: LinkWish): string | undefined {
  const query = new URLSearchParams({ filename: path, value: text });
  const link = `${webUrl}/${repository}/new/${encodeURIComponent(branch)}?${query}`;
  return link.length > linkCharactersMax ? undefined : link;
}
