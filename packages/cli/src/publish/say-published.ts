// What publishing did, for a reader and as JSON. It must never leave out what was left out.
import { formatDiagnostics } from "@writ/model";
import type { Preparation, Stored } from "@writ/publish";
import type { Terminal } from "../terminal.ts";

/** A preparation that ends the run: nothing to do, or nothing valid. Returns the exit status. */
export function sayEnded(terminal: Terminal, ended: Exclude<Preparation, { status: "prepared" }>): number {
  if (ended.status === "refused") {
    terminal.print(formatDiagnostics(ended.report, "text").trimEnd());
    terminal.json({ ok: false, status: ended.status, report: ended.report });
    terminal.next("correct it in the repository, and merge; what was published last stays in force until its end");
    return 1;
  }
  const { claims, digest } = ended.there;
  const what = ended.status === "published" ? "is published already" : "was overtaken: a newer one is published";
  terminal.print(`${terminal.style("good", "nothing to do")}: this commit ${what}`);
  terminal.print(`  commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
  terminal.json({ ok: true, status: ended.status, commit: claims.commit, seq: claims.seq, digest, ended: ended.ended });
  if (ended.ended) terminal.next("it has ended: sign it again with writ renew --ended");
  return 0;
}

export function sayReport(terminal: Terminal, prepared: Extract<Preparation, { status: "prepared" }>): void {
  if (prepared.report.length > 0) terminal.print(`${formatDiagnostics(prepared.report, "text").trimEnd()}\n`);
}

/** Returns the exit status. */
export function sayStored(
  terminal: Terminal,
  stored: Stored,
  { store, document = {} }: { readonly store: string; readonly document?: object },
): number {
  const { claims, digest } = stored.latest;
  const { status, compared } = stored;
  const first = status === "stored" && claims.prev === null;
  const words = {
    stored: `${terminal.style("good", "published")} to ${store}`,
    newer: `${terminal.style("good", "overtaken")}: a newer bundle lies in ${store}, and stays`,
    forked: `${terminal.style("warn", "not published")}: ${store} holds another bundle of this sequence`,
  };
  terminal.print(words[status]);
  terminal.print(`  commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
  if (!compared) terminal.progress("this store cannot compare: let one publishing run at a time");
  terminal.json({ ok: true, status, commit: claims.commit, seq: claims.seq, digest, first, compared, ...document });
  if (first) terminal.next(`look at the files of the first commit, then pin it in proxy.yaml: first: ${digest}`);
  else if (status === "forked") terminal.next("merge a further commit: it gets a sequence of its own");
  else terminal.next("a proxy takes it within its `every`; renew it before it ends: writ renew");
  return 0;
}
