// What publishing did, for whoever looks at the run: annotations for the worst, the summary for all of it. It must
// never be quiet about what was left out.
import { codeSpan } from "@writ/compiler";
import { type Diagnostic, formatDiagnostics } from "@writ/model";
import { formatReportMarkdown, type Preparation, type Stored } from "@writ/publish";
import type { ActionRun, Outcome } from "../run/action-run.ts";

/** GitHub shows ten of each level of a step. */
const annotationsMax = 10;

interface Said {
  /** Markdown. */
  readonly title: string;
  readonly report: readonly Diagnostic[];
  readonly onlyRemovals?: boolean;
}

export async function sayReport(run: ActionRun, { title, report, onlyRemovals }: Said): Promise<void> {
  run.info(formatDiagnostics(report, "text").trimEnd());
  for (const level of ["error", "warning"] as const) {
    const found = report.filter(({ severity }) => severity === level);
    for (const { file, line, column, code, message, instead } of found.slice(0, annotationsMax)) {
      const text = instead === "" ? message : `${message}\nInstead: ${instead}`;
      run.annotate({ level, title: code, message: text, file, line, column });
    }
  }
  const less =
    onlyRemovals === true ? "**Only removals are published:** what was approved does not fit together.\n\n" : "";
  await run.summarize(`## ${title}\n\n${less}${formatReportMarkdown(report)}`);
}

/** A preparation with nothing to hand over. */
export async function sayEnded(
  run: ActionRun,
  ended: Exclude<Preparation, { readonly status: "prepared" }>,
): Promise<Outcome> {
  if (ended.status === "refused") {
    await sayReport(run, { title: "Not published: nothing that could be is valid", report: ended.report });
    return "failed";
  }
  const { claims, digest } = ended.there;
  run.setOutput("digest", digest);
  run.setOutput("seq", String(claims.seq));
  const what = ended.status === "published" ? "is published already" : "was overtaken by a newer one";
  run.info(`Nothing to do: this commit ${what} (sequence ${claims.seq}, ${digest}).`);
  await run.summarize(`## Nothing to publish\n\nThis commit ${what}: sequence ${claims.seq}, ${codeSpan(digest)}.`);
  if (!ended.ended) return "done";
  const message = `It ended at ${new Date(claims.exp * 1000).toISOString()}. Run the renewing workflow with \`ended\`.`;
  run.annotate({ level: "error", title: "writ publish: the newest bundle has ended", message });
  return "failed";
}

export async function sayStored(run: ActionRun, stored: Stored, store: string): Promise<Outcome> {
  const { status, compared } = stored;
  const { claims, digest } = stored.latest;
  const words = {
    stored: `Published to ${store}`,
    newer: `Overtaken: a newer bundle lies in ${store}, and stays`,
    forked: `Not published: ${store} holds another bundle of this sequence, which proxies keep`,
  };
  run.setOutput("digest", digest);
  run.setOutput("seq", String(claims.seq));
  run.setOutput("changed", String(status === "stored"));
  run.info(`${words[status]}: commit ${claims.commit}, sequence ${claims.seq}, ${digest}`);
  const until = new Date(claims.exp * 1000).toISOString();
  const commit = `- commit ${codeSpan(claims.commit)}, sequence ${claims.seq}`;
  const first = status === "stored" && claims.prev === null;
  const pin = first ? "\nThis is the first bundle: pin its digest in proxy.yaml, as `first`.\n" : "";
  const rows = `${commit}\n- ${codeSpan(digest)}\n- in force until ${until}\n${pin}`;
  await run.summarize(
    `## ${status === "stored" ? "Published" : "Not published"}\n\n${codeSpan(words[status])}\n\n${rows}`,
  );
  if (status === "forked") {
    const message = `${words.forked}. Merge a further commit: it gets a sequence of its own.`;
    run.annotate({ level: "warning", title: "writ publish: another bundle of this sequence", message });
  }
  if (!compared) {
    const message = "This store cannot compare while it writes: let one publishing run at a time (`concurrency`).";
    run.annotate({ level: "warning", title: "writ publish: the store", message });
  }
  if (first) {
    const message = `Look at the files of the first commit, then pin the first bundle in proxy.yaml: first: ${digest}`;
    run.annotate({ level: "notice", title: "writ publish: pin the first bundle", message });
  }
  return "done";
}
