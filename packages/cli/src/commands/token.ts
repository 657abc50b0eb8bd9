// writ token: signs a trial token with the local issuer that the access repository names. For trying things only.
// It must never sign for a repository that names a real issuer, nor write the token anywhere but standard output.

import { resolve } from "node:path";
import { WritError } from "@writ/contracts";
import { signToken } from "@writ/identity";
import type { Model } from "@writ/model";
import type { Command } from "../command.ts";
import { readKey } from "../key-file.ts";
import { durationOption, neededOption, repositoryIdOption, textOption } from "../options.ts";
import { subjectOf, trialIssuer } from "../trial/subject.ts";
import { trialModel } from "../trial-model.ts";

const lifeSecondsMax = 3600;
const namesShownMax = 5;

export const tokenCommand: Command = {
  name: "token",
  summary: "sign a trial token for a person on a resource",
  usage: "RESOURCE --as PERSON --key token.jwk --repository ID",
  example: "writ token orders-db --as alice@acme.example --key keys/token.jwk --repository 123456789",
  options: {
    as: { type: "string", value: "PERSON", description: "a name in people.yaml" },
    key: { type: "string", value: "FILE", description: "the proxy's private token key, as writ keys made it" },
    repository: { type: "string", value: "ID", description: "id of the access repository, as proxy.yaml pins it" },
    dir: { type: "string", value: "DIR", description: "the access repository (default: this folder)" },
    for: { type: "string", value: "DURATION", description: "how long it lives, at most 60m (default: 60m)" },
    grant: { type: "string", value: "ID", description: "only for this grant, such as orders-db/alice-inc-4312" },
  },
  async run(invocation) {
    const { terminal } = invocation;
    const [resource, ...more] = invocation.positionals;
    if (resource === undefined || more.length > 0) throw new WritError("WRIT_USAGE", "Name one resource.");
    const person = neededOption(invocation, "as");
    const repository = repositoryIdOption(invocation);
    const key = await readKey(resolve(invocation.folder, neededOption(invocation, "key")), "token");
    const model = await trialModel(invocation);
    if (model === undefined) return 1;
    const nowSeconds = Math.floor(Date.now() / 1000);
    const subject = subjectOf(model, person, { nowSeconds });
    if (trialIssuer(model) !== subject.issuer) {
      throw new WritError("CLI_TRIAL", `${person} is vouched for by ${subject.issuer}, which is no trial issuer.`);
    }
    const grant = textOption(invocation, "grant");
    assertNamed(model, resource, grant);
    const wished = durationOption(invocation, "for") ?? lifeSecondsMax;
    const lifeSeconds = Math.min(wished, lifeSecondsMax);
    if (wished > lifeSeconds) terminal.progress("a token lives 60 minutes at most; this one does");
    const claims = {
      subject,
      resource,
      repository,
      lifeSeconds,
      trial: true,
      ...(grant === undefined ? {} : { grant }),
    };
    const token = await signToken(claims, key, nowSeconds);
    terminal.print(token);
    terminal.json({ token, resource, endsAt: new Date((nowSeconds + lifeSeconds) * 1000).toISOString() });
    terminal.progress(
      `ends ${new Date((nowSeconds + lifeSeconds) * 1000).toISOString()}; ` +
        `use it as the password: psql postgres://ROLE@PROXY/${resource}`,
    );
    return 0;
  },
};

/** A slip here would be found out at the login only, as a token for something else. */
function assertNamed({ resources, grants }: Model, resource: string, grant: string | undefined): void {
  if (!resources.has(resource)) {
    const known = [...resources.keys()].slice(0, namesShownMax).join(", ");
    throw new WritError("WRIT_USAGE", `There is no resource ${resource}. There is: ${known === "" ? "none" : known}.`);
  }
  if (grant !== undefined && grants.get(grant)?.resource !== resource) {
    throw new WritError("WRIT_USAGE", `There is no grant ${grant} on ${resource}. Grants are named RESOURCE/FILE.`);
  }
}
