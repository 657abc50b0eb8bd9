// Removals and pull requests for tests, made from a name.
import { keyOfRemoval, type Removal } from "../../src/expiry/expired-grants.ts";
import type { OwnPull } from "../../src/expiry/next-step.ts";

export const nowSeconds = Date.parse("2027-01-10T00:00:00Z") / 1000;

export function removalOf(name: string, changes: Partial<Removal> = {}): Removal {
  const path = `grants/orders-db/${name}.yaml`;
  return {
    path,
    grant: `orders-db/${name}`,
    resource: "orders-db",
    role: "read-only",
    to: { user: "alice@acme.example" },
    untilSeconds: Date.parse("2027-01-05T00:00:00Z") / 1000,
    reason: "until-passed",
    key: keyOfRemoval(path, name),
    ...changes,
  };
}

export const headOf = (number: number): string => String(number).padStart(40, "a");

/** As Writ left it, about these removals. */
export function pullOf(number: number, state: OwnPull["state"], marker: OwnPull["marker"]): OwnPull {
  return { number, state, headCommit: headOf(number), body: "", marker };
}
