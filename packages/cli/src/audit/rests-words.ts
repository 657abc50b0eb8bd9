// What an answer that walks the whole history rests on, in one sentence.

export function restsWords({
  basis,
  head,
  revisions,
}: {
  readonly basis: "bundle" | "merged";
  readonly head: string;
  readonly revisions?: number;
}): string {
  const count = revisions === undefined ? "" : ` (${revisions} versions)`;
  const until = `up to commit ${head.slice(0, 12)}${count}`;
  return basis === "bundle"
    ? `Rests on signed bundles and their evidence, ${until}.`
    : `Rests on git history, ${until}.`;
}
