// What an answer that walks the whole history rests on, in one sentence.

export function restsWords({
  basis,
  head,
  revisions,
  assumptions,
}: {
  readonly basis: "bundle" | "merged";
  readonly head: string;
  readonly revisions?: number;
  readonly assumptions: readonly { readonly code: string }[];
}): string {
  const count = revisions === undefined ? "" : ` (${revisions} versions)`;
  const until = `up to commit ${head.slice(0, 12)}${count}`;
  if (basis === "merged") return `Rests on git history, ${until}.`;
  const evidence = assumptions.some(({ code }) => code === "no-evidence") ? "" : " and their evidence";
  return `Rests on signed bundles${evidence}, ${until}.`;
}
