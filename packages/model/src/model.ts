// The model of an access repository: what its files say, checked and frozen. It must never hold what a check refused.
import type {
  ColumnPattern,
  GrantDocument,
  GrantId,
  GroupDocument,
  GuardDocument,
  GuardRule,
  MaskDocument,
  NamePattern,
  PeopleDocument,
  ResourceDocument,
  ScenarioDocument,
  WritDocument,
} from "@writ/contracts";
import type { Position } from "./diagnostic.ts";
import type { Network } from "./network.ts";

export interface ModelDocument<Value> {
  /** Path inside the repository, with "/". */
  readonly path: string;
  /** The whole file. */
  readonly text: string;
  /** What it says, in the shape of its schema, frozen at every level. */
  readonly value: Value;
  /**
   * Where a JSON pointer (RFC 6901) into `value` stands; what is missing, at the nearest place above it.
   * Reads the file again: meant for messages.
   */
  at(pointer: string): Position;
}

export interface ModelWrit extends ModelDocument<WritDocument> {
  /** Absent `groupsFresh` is an hour. */
  readonly limits: {
    readonly grantSeconds: number;
    readonly sessionSeconds: number;
    readonly groupsFreshSeconds: number;
  };
  /** Absent `bundle.life` is 72 hours. */
  readonly bundleLifeSeconds: number;
}

/** `value` has a key for each person. */
export type ModelPeople = ModelDocument<PeopleDocument>;

export interface ModelGroup extends ModelDocument<GroupDocument> {
  readonly name: string;
}

export interface ModelResource extends ModelDocument<ResourceDocument> {
  readonly name: string;
  /** Of `address`: the host in lower case, without brackets. */
  readonly host: string;
  readonly port: number;
  /** Parsed `tables` of the roles that have them. */
  readonly roleTables: ReadonlyMap<string, readonly NamePattern[]>;
}

export interface ModelGrant extends ModelDocument<GrantDocument> {
  /** `RESOURCE/NAME`. */
  readonly id: GrantId;
  readonly resource: string;
  readonly name: string;
  /** Absent: from the first bundle that holds it. */
  readonly fromSeconds?: number;
  readonly untilSeconds: number;
  /** Parsed `only.tables`. */
  readonly onlyTables?: readonly NamePattern[];
}

export interface ModelMask extends ModelDocument<MaskDocument> {
  readonly resource: string;
  /** In the order of the file; `key` is the key in `columns`. No two match one column. */
  readonly columns: readonly { readonly key: string; readonly pattern: ColumnPattern }[];
  readonly clear: readonly { readonly columns: readonly ColumnPattern[]; readonly roles: readonly string[] }[];
}

export interface ModelGuard extends ModelDocument<GuardDocument> {
  readonly resource: string;
  /** Parsed `limit.statement`. */
  readonly statementSeconds?: number;
  /** In the order of the file. */
  readonly deny: readonly ModelGuardRule[];
  readonly hold: readonly ModelGuardRule[];
}

/** An entry of `deny` or `hold`, as `GuardRule` of contracts says it, and where it stands. */
export interface ModelGuardRule extends Omit<GuardRule, "from" | "notFrom"> {
  readonly pointer: string;
  readonly line: number;
  readonly from?: readonly Network[];
  readonly notFrom?: readonly Network[];
}

export interface ModelScenario extends ModelDocument<ScenarioDocument> {
  readonly name: string;
  readonly longestSeconds: number;
  readonly atMost: { readonly count: number; readonly withinSeconds: number };
  /** For emergencies: within this time of the merge an owner has to approve it. Absent: it is not. */
  readonly reviewSeconds?: number;
}

export interface ModelPolicy {
  readonly path: string;
  readonly text: string;
}

/** Maps keep the order of paths, so that the same files always give the same model. */
export interface Model {
  readonly writ: ModelWrit;
  readonly people: ModelPeople;
  readonly groups: ReadonlyMap<string, ModelGroup>;
  readonly resources: ReadonlyMap<string, ModelResource>;
  /** By id. */
  readonly grants: ReadonlyMap<string, ModelGrant>;
  /** By resource. */
  readonly masks: ReadonlyMap<string, ModelMask>;
  /** By resource. */
  readonly guards: ReadonlyMap<string, ModelGuard>;
  readonly scenarios: ReadonlyMap<string, ModelScenario>;
  /** Rego of the repository's own, by path, tests (`*_test.rego`) left out. */
  readonly policies: readonly ModelPolicy[];
  /** `.github/CODEOWNERS`, as it stands. */
  readonly codeowners?: ModelPolicy;
}
