// writ status: what I asked for and what it waits for, and what I hold until when. It must never call in force what no
// proxy was asked about.
import { formatInstant } from "@writ/model";
import {
  type OpenBranch,
  type OpenRequest,
  type OwnGrant,
  openBranches,
  ownGrants,
  readStatus,
  type Status,
  showMoment,
} from "@writ/request";
import type { Command, Invocation } from "../command.ts";
import { callerOptions } from "../connect/caller.ts";
import { remaining } from "../connect/remaining.ts";
import { assertNoPositionals } from "../options.ts";
import { askingOptions } from "../request/asking-options.ts";
import { type InForce, openInForce } from "../request/in-force.ts";
import { openSession, type Session, signingOptions } from "../request/session.ts";
import { timeOptions, zoneOf } from "../request/wish-options.ts";

export const statusCommand: Command = {
  name: "status",
  summary: "what you asked for, what each request waits for, and what you hold",
  usage: "[--repository OWNER/NAME]",
  example: "writ status",
  notes: ["With a login (writ login), each grant says whether the proxy has it. Exit status: 0 looked."],
  options: { ...askingOptions, ...signingOptions, zone: timeOptions.zone, ...callerOptions },
  async run(invocation) {
    assertNoPositionals(invocation);
    const nowSeconds = Math.floor(Date.now() / 1000);
    const session = await openSession(invocation, nowSeconds);
    const status = await statusIn(session, nowSeconds);
    const id = session.on === "github" ? String(session.asking.about.id) : undefined;
    const inForce = await openInForce(invocation, id);
    const branches = session.on === "git" ? await openBranches({ ...session.clone, head: session.head }) : undefined;
    const held = [];
    for (const own of status.grants) held.push({ own, state: await stateOf(own, { inForce, nowSeconds }) });
    print(invocation, { status, held, nowSeconds, branches });
    return 0;
  },
};

async function statusIn(session: Session, nowSeconds: number): Promise<Status> {
  if (session.on === "github") return await readStatus({ ...session, nowSeconds });
  const { person, model } = session.head;
  return { person, requests: [], more: false, grants: ownGrants(model, { person, nowSeconds }) };
}

type HeldState = "in force" | "begins later" | "merged, the proxy has it not yet" | "merged";

async function stateOf(
  { grant }: OwnGrant,
  { inForce, nowSeconds }: { readonly inForce: InForce | undefined; readonly nowSeconds: number },
): Promise<HeldState> {
  if ((grant.fromSeconds ?? 0) > nowSeconds) return "begins later";
  const { id, resource, untilSeconds, value } = grant;
  const found = await inForce?.({ grant: id, resource, role: value.role, untilSeconds });
  return found === undefined ? "merged" : found ? "in force" : "merged, the proxy has it not yet";
}

interface Printed {
  readonly status: Status;
  readonly held: readonly { readonly own: OwnGrant; readonly state: HeldState }[];
  readonly nowSeconds: number;
  /** Where there is no host: what waits there. */
  readonly branches: readonly OpenBranch[] | undefined;
}

function print(invocation: Invocation, { status, held, nowSeconds, branches = [] }: Printed): void {
  const { terminal } = invocation;
  const { person, requests, more } = status;
  const zone = zoneOf(invocation);
  const none = requests.length + branches.length === 0;
  terminal.print(none ? `${person} has no open request.` : terminal.style("strong", "Open requests"));
  for (const { branch, grant, what } of branches) {
    const waits = what === "asks" ? "waits to be approved and merged" : "waits to be merged";
    terminal.print(`  ${branch}  ${what === "asks" ? "" : "gives back "}${grant}  ${waits}`);
  }
  for (const request of requests) for (const line of requestLines(request)) terminal.print(line);
  if (more) terminal.print("  … and more than are looked into");
  terminal.print("");
  terminal.print(held.length === 0 ? "No grant that has not ended." : terminal.style("strong", "Grants"));
  for (const { own, state } of held) {
    const { grant, group } = own;
    const left = `${remaining(grant.untilSeconds - nowSeconds)} left`;
    const through = group === undefined ? "" : `, through the group ${group}`;
    terminal.print(`  ${grant.id}  ${grant.value.role}  ${state}${through}`);
    terminal.print(`      until ${showMoment(grant.untilSeconds, zone)}, ${left}`);
  }
  terminal.json({
    ...{ person, requests, branches, more },
    grants: held.map(({ own: { grant, group }, state }) => ({
      ...{ grant: grant.id, role: grant.value.role, until: formatInstant(grant.untilSeconds), state },
      ...(group === undefined ? {} : { group }),
    })),
  });
  const first = held.find(({ own }) => own.group === undefined)?.own.grant;
  const next =
    first === undefined
      ? none
        ? "writ request RESOURCE asks for access"
        : "writ status again shows how far it is"
      : `writ extend ${first.id} --for 2h, or writ release ${first.id}`;
  terminal.next(next);
}

function requestLines({ number, url, grants, what, lines }: OpenRequest): readonly string[] {
  const says = lines.map(({ step, says: said }) => `${step} ${said}`).join("; ");
  return [`  ${number}  ${what === "asks" ? "" : "gives back "}${grants.join(", ")}`, `      ${says}`, `      ${url}`];
}
