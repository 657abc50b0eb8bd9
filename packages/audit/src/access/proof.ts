// What evidence says of a version, with accounts by the names that people.yaml gave them. It must never turn an id into
// the name of somebody who was not in people.yaml under it.
import { personId, type ShippedFile } from "@writ/github";
import { type ModelPeople, parseDocument } from "@writ/model";
import type { SpanProof } from "../span.ts";

/** Names by account, as every people.yaml so far gave them; of two for one account the newest. */
export class AccountNames {
  readonly #names = new Map<number, string>();

  learn(people: Pick<ModelPeople, "value">): void {
    for (const [name, { github }] of Object.entries(people.value)) {
      if (github !== undefined) this.#names.set(github, name);
      this.#names.set(personId(name), name);
    }
  }

  /** The same of a people.yaml as bytes; one that does not parse names nobody. */
  learnText(bytes: Uint8Array): void {
    const value = parseDocument("people", "people.yaml", bytes);
    if (value !== undefined) this.learn({ value });
  }

  nameOf(account: number): string {
    return this.#names.get(account) ?? `account ${account}`;
  }
}

export function proofOf(shipped: ShippedFile | undefined, names: AccountNames): SpanProof {
  if (shipped === undefined) return { by: "none" };
  if (shipped.status !== "proved") return { by: shipped.status };
  const { proof } = shipped;
  const { pull } = proof;
  const author = names.nameOf(proof.author);
  if (proof.by === "scenario") {
    const breakGlass = proof.reviewSeconds !== undefined;
    return { by: "scenario", pull, author, scenario: proof.scenario.path, breakGlass };
  }
  return { by: "approval", pull, author, approver: names.nameOf(proof.approver) };
}
