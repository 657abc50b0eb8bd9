// writ list: what I reach now, until when, through which grant, and what I could ask for. It must never show what the
// proxy does not say: it knows.
import type { Command } from "../command.ts";
import { callerOptions, openCaller } from "../connect/caller.ts";
import { askReach } from "../connect/proxy-door.ts";
import { openLines, reachLines } from "../connect/reach-lines.ts";
import { assertNoPositionals } from "../options.ts";

export const listCommand: Command = {
  name: "list",
  summary: "what you can reach now, until when, and what you could ask for",
  usage: "[--profile NAME]",
  example: "writ list",
  notes: [
    "On a terminal a table; elsewhere a line each: resource, role, until, left, grant, masks, apart by two spaces.",
    "In a job: WRIT_ID_TOKEN or WRIT_ID_TOKEN_FILE holds its token, WRIT_PROXY the address.",
  ],
  options: callerOptions,
  async run(invocation) {
    assertNoPositionals(invocation);
    const { terminal } = invocation;
    const { door, subjectToken } = await openCaller(invocation);
    const answer = await askReach(door, (await subjectToken()).token);
    const nowSeconds = Math.floor(Date.now() / 1000);
    for (const line of reachLines(answer, { terminal, nowSeconds })) terminal.print(line);
    const open = openLines(answer);
    if (terminal.interactive) {
      if (answer.reach.length === 0) terminal.print(`${answer.subject} reaches nothing now.`);
      if (open.length > 0) terminal.print(`\n${terminal.style("quiet", "You could ask for:")}`);
      for (const line of open) terminal.print(`  ${line}`);
    } else if (answer.reach.length === 0) terminal.progress(`${answer.subject} reaches nothing now`);
    if (answer.more) terminal.progress("there is more than is listed here");
    terminal.json({ ...answer, open: answer.open.map((each) => ({ ...each, ask: asks(each) })) });
    const [first] = answer.reach;
    if (first !== undefined) terminal.next(`writ connect ${first.resource} --role ${first.role}`);
    else terminal.next("writ request RESOURCE asks for access");
    return 0;
  },
};

function asks(open: { readonly resource: string; readonly roles: readonly string[] }): readonly string[] {
  return open.roles.map((role) => `writ request ${open.resource} --role ${role} --for 2h`);
}
