// REQUESTING.md and the template of pull requests: how to ask, with the names that the repository really has. The
// document on the page must be one that Writ takes.
import type { Model } from "@writ/model";
import { schemaLine } from "./editor-schemas.ts";

export type Provider = "github" | "git";

const day = 86_400_000;

export function requestingPage(model: Model, { provider, nowMs }: { provider: Provider; nowMs: number }): string {
  const [resource] = model.resources.values();
  const name = resource?.name ?? "orders-db";
  const role = Object.keys(resource?.value.roles ?? {})[0] ?? "read-only";
  const person = Object.keys(model.people.value)[0] ?? "you@example.com";
  const until = new Date(Math.ceil((nowMs + day) / day) * day).toISOString().replace(/\.\d+Z$/, "Z");
  const path = `grants/${name}/${fileNameOf(person)}-ticket-1.yaml`;
  return `# Asking for access

Access is a file. It says who, to what, why and until when; when the time is up, access ends by itself.

\`writ request ${name} --role ${role} --for 2h --why "TICKET-1 what you need it for"\` writes it, asks for it, and
says how far it is; \`writ status\`, \`writ extend\` and \`writ release\` do the rest. By hand:

1. In a branch, add \`${path}\` (the folder is the resource, the name of the file is yours):

\`\`\`yaml
# ${path}
${schemaLine(path, "grant")}to: { user: ${JSON.stringify(person)} }   # you, as people.yaml names you
role: ${role}
why: TICKET-1 what you need it for
until: ${until}
\`\`\`

2. \`writ validate\` says what is wrong with it, if anything, and \`writ plan\` what it would give you.
3. ${provider === "github" ? onGitHub : onGit}
4. Once it is merged and published it is in force, and \`psql\` connects: the resource is the database, the role
   is the user, a token is the password.

${resourceTable(model)}
Ask for the shortest time and the smallest role that do: the owner reads what you would gain, not your file.
To give access back early, delete the file.
`;
}

const onGitHub = `Open a pull request. The check \`writ-check\` must pass; a comment says who gains what, and whose
   approval is missing. An owner of the resource approves; nobody can approve for themselves. A push after the approval
   needs it again.`;

const onGit = `Push the branch and ask an owner to approve it: \`writ approve\` signs their yes, by a key that
   people.yaml names. Nobody can approve for themselves, and a commit after the approval needs it again.`;

function resourceTable(model: Model): string {
  const rows = [...model.resources.values()].map(
    ({ name, value }) => `| ${name} | ${Object.keys(value.roles).join(", ")} | ${value.owners.join(", ")} |\n`,
  );
  return `| resource | roles | who approves |\n|---|---|---|\n${rows.join("")}`;
}

/** What a person's name may be in the name of a file: lower-case letters, digits and dashes. */
function fileNameOf(person: string): string {
  const name = (person.split("@")[0] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return name.replace(/^-+|-+$/g, "").slice(0, 40) || "me";
}

export const pullRequestTemplate = `<!--
Asking for access? One file per grant under grants/RESOURCE/; REQUESTING.md says how.
What writ-check posts below says who gains and loses what: read it before you ask for approval.
-->

- [ ] \`until:\` is when the work should be done, not when it might be
- [ ] \`why:\` names a ticket or says it in a sentence
`;
