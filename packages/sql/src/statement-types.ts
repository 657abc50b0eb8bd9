// What each statement of the grammar does: the dispatch table from node type to kinds and tags.
// A type that is not here is kind "other", and is refused wherever statements are checked.
import type { StatementKind, StatementTag } from "@writ/contracts";

export interface StatementType {
  readonly kinds: readonly StatementKind[];
  readonly tags: readonly StatementTag[];
}

const ddl = (...tags: StatementTag[]): StatementType => ({ kinds: ["ddl"], tags });
const kind = (...kinds: StatementKind[]): StatementType => ({ kinds, tags: [] });

const create = ddl("create");
const alter = ddl("alter");
const drop = ddl("drop");
const alterRole = ddl("alter", "alter-role");

const created = `CreateStmt CreateSchemaStmt ViewStmt IndexStmt CreateSeqStmt CreateFunctionStmt CreateTrigStmt
  RuleStmt CreateDomainStmt CreateEnumStmt CreateRangeStmt CompositeTypeStmt DefineStmt CreateCastStmt
  CreateConversionStmt CreateTransformStmt CreateOpClassStmt CreateOpFamilyStmt CreateExtensionStmt
  CreateFdwStmt CreateForeignServerStmt CreateForeignTableStmt CreateUserMappingStmt
  ImportForeignSchemaStmt CreatePolicyStmt CreateEventTrigStmt CreatePLangStmt CreateRoleStmt
  CreatedbStmt CreateTableSpaceStmt CreatePublicationStmt CreateSubscriptionStmt CreateStatsStmt
  CreateAmStmt`;

const altered = `AlterTableStmt AlterSeqStmt AlterDomainStmt AlterEnumStmt AlterFunctionStmt AlterOwnerStmt
  AlterObjectSchemaStmt AlterObjectDependsStmt AlterOperatorStmt AlterOpFamilyStmt AlterTypeStmt
  AlterExtensionStmt AlterExtensionContentsStmt AlterFdwStmt AlterForeignServerStmt
  AlterUserMappingStmt AlterPolicyStmt AlterEventTrigStmt AlterDatabaseStmt AlterDatabaseSetStmt
  AlterDatabaseRefreshCollStmt AlterTableSpaceOptionsStmt AlterTableMoveAllStmt AlterPublicationStmt
  AlterSubscriptionStmt AlterStatsStmt AlterCollationStmt AlterTSConfigurationStmt
  AlterTSDictionaryStmt ReplicaIdentityStmt CommentStmt SecLabelStmt ReassignOwnedStmt`;

const dropped = `DropStmt DropRoleStmt DropdbStmt DropTableSpaceStmt DropUserMappingStmt DropSubscriptionStmt
  DropOwnedStmt`;

const maintained = "VacuumStmt ClusterStmt ReindexStmt RefreshMatViewStmt CheckPointStmt";

// Nothing here changes data, and nothing here reads it.
const free = "TransactionStmt VariableShowStmt ClosePortalStmt DeallocateStmt ConstraintsSetStmt UnlistenStmt";

function each(names: string, type: StatementType): [string, StatementType][] {
  return names.split(/\s+/).map((name) => [name, type]);
}

/** Statements whose type alone tells what they do. The rest is told apart in kinds.ts. */
export const statementTypes: ReadonlyMap<string, StatementType> = new Map([
  ...each(created, create),
  ...each(altered, alter),
  ...each(dropped, drop),
  ...each(maintained, kind("maintenance")),
  ...each(free, kind()),
  ["AlterSystemStmt", ddl("alter", "alter-system")],
  ["AlterRoleStmt", alterRole],
  ["AlterRoleSetStmt", alterRole],
  ["GrantStmt", ddl("grant-rights")],
  ["GrantRoleStmt", ddl("grant-rights")],
  ["AlterDefaultPrivilegesStmt", ddl("alter", "grant-rights")],
  ["TruncateStmt", kind("truncate")],
  ["CallStmt", kind("call")],
  ["DoStmt", kind("do")],
  ["ListenStmt", kind("notify")],
  ["NotifyStmt", kind("notify")],
  ["FetchStmt", { kinds: ["select"], tags: ["cursor"] }],
]);
