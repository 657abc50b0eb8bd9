// Generated from schemas/ by `npm run generate`. Types of documents; edit the schemas instead.

/**
 * A name: 1 to 63 lower-case letters, digits and dashes, starting with a letter or digit.
 */
export type Name = string;
/**
 * A person's name, as people.yaml spells it: usually the e-mail address.
 */
export type PersonName = string;
/**
 * A length of time: a whole number and s, m, h or d.
 */
export type Duration = string;
/**
 * A moment in UTC, whole seconds, ending in Z.
 */
export type Instant = string;
/**
 * A date: year, month, day.
 */
export type CalendarDay = string;
/**
 * A GitHub user or team, or a person of people.yaml by e-mail address, as CODEOWNERS spells it.
 */
export type Owner = string;
export type Owners = readonly Owner[];
/**
 * A host name or address and a port.
 */
export type HostPort = string;
/**
 * An address and a port to listen on; port 0 takes a free one.
 */
export type ListenAddress = string;
/**
 * A path of a file or folder.
 */
export type Path = string;
/**
 * A name inside a database server: of a database or a login.
 */
export type DatabaseName = string;
/**
 * The id of a key.
 */
export type KeyId = string;
/**
 * A SHA-256 digest.
 */
export type Digest = string;
/**
 * A stable code.
 */
export type ReasonCode = string;
/**
 * A grant's id: where its file lies under grants/, without .yaml.
 */
export type GrantId = string;
/**
 * The commit a bundle was built from, or worktree- and a digest while trying.
 */
export type Revision = string;
/**
 * Where a credential is found. Exactly one of vault, aws, file and env.
 */
export type SecretReference =
  | {
      /**
       * A secret in Vault: PATH#KEY.
       */
      readonly vault: string;
    }
  | {
      /**
       * A secret in AWS Secrets Manager: NAME#KEY.
       */
      readonly aws: string;
    }
  | {
      /**
       * A file that the proxy reads.
       */
      readonly file: Path;
    }
  | {
      /**
       * A variable of the proxy's environment.
       */
      readonly env: EnvironmentName;
    };
/**
 * The name of an environment variable.
 */
export type EnvironmentName = string;
/**
 * A public key as a JSON Web Key.
 */
export type PublicJwk =
  | {
      /**
       * The family of the key.
       */
      readonly kty: "OKP";
      /**
       * The curve.
       */
      readonly crv: "Ed25519";
      /**
       * The public key.
       */
      readonly x: string;
      /**
       * The key's id, if the key carries one.
       */
      readonly kid?: KeyId;
      /**
       * The algorithm the key is meant for; Writ derives it from the key itself.
       */
      readonly alg?: string;
      /**
       * What the key is for.
       */
      readonly use?: "sig";
      /**
       * What the key may do.
       */
      readonly key_ops?: readonly "verify"[];
      /**
       * Written by some tools; without effect.
       */
      readonly ext?: boolean;
      /**
       * The one thing the key is for; `writ keys` writes it.
       */
      readonly writ_use: "bundle" | "token" | "record" | "break-glass";
    }
  | {
      /**
       * The family of the key.
       */
      readonly kty: "EC";
      /**
       * The curve.
       */
      readonly crv: "P-256";
      /**
       * The point's x.
       */
      readonly x: string;
      /**
       * The point's y.
       */
      readonly y: string;
      /**
       * The key's id, if the key carries one.
       */
      readonly kid?: KeyId;
      /**
       * The algorithm the key is meant for; Writ derives it from the key itself.
       */
      readonly alg?: string;
      /**
       * What the key is for.
       */
      readonly use?: "sig";
      /**
       * What the key may do.
       */
      readonly key_ops?: readonly "verify"[];
      /**
       * Written by some tools; without effect.
       */
      readonly ext?: boolean;
      /**
       * The one thing the key is for; `writ keys` writes it.
       */
      readonly writ_use: "bundle" | "token" | "record" | "break-glass";
    };
/**
 * Columns: schema.table.column, each part a name as PostgreSQL quotes it, or * for any.
 */
export type ColumnPattern = string;
/**
 * Tables: schema.table, each part a name as PostgreSQL quotes it, or * for any.
 */
export type TablePattern = string;
/**
 * A function: schema.name, as PostgreSQL quotes them.
 */
export type FunctionName = string;
/**
 * A kind of statement, by effect.
 */
export type StatementKind =
  | "select"
  | "insert"
  | "update"
  | "delete"
  | "merge"
  | "truncate"
  | "ddl"
  | "call"
  | "do"
  | "lock"
  | "notify"
  | "maintenance"
  | "set"
  | "other";
/**
 * A finer name of a statement, for guards.
 */
export type StatementTag =
  | "create"
  | "alter"
  | "drop"
  | "grant-rights"
  | "alter-system"
  | "alter-role"
  | "copy"
  | "copy-file"
  | "copy-program"
  | "explain-analyze"
  | "prepare"
  | "cursor"
  | "two-phase"
  | "without-condition";
/**
 * A kind of statement, or a finer name of one.
 */
export type StatementName =
  | "select"
  | "insert"
  | "update"
  | "delete"
  | "merge"
  | "truncate"
  | "ddl"
  | "call"
  | "do"
  | "lock"
  | "notify"
  | "maintenance"
  | "set"
  | "other"
  | "create"
  | "alter"
  | "drop"
  | "grant-rights"
  | "alter-system"
  | "alter-role"
  | "copy"
  | "copy-file"
  | "copy-program"
  | "explain-analyze"
  | "prepare"
  | "cursor"
  | "two-phase"
  | "without-condition";
/**
 * Who gets the access: exactly one of user, group and workload.
 */
export type GrantTo =
  | {
      /**
       * One person, by name in people.yaml.
       */
      readonly user: PersonName;
    }
  | {
      /**
       * A group: the name of a file in groups/, without .yaml.
       */
      readonly group: Name;
    }
  | {
      readonly workload: Workload;
    };
/**
 * An OIDC issuer, or a trial one.
 */
export type Issuer = TrialIssuer | OidcIssuer;
/**
 * One public SSH key.
 */
export type SshKey = string;
/**
 * How the proxy checks the server.
 */
export type UpstreamTls =
  | ("verify-full" | "disable")
  | {
      /**
       * PEM text of the certificate authority to verify against.
       */
      readonly ca: string;
    };
/**
 * One form, and options beside it.
 */
export type MaskValue =
  | ("null" | "fixed" | "hash")
  | {
      /**
       * Null in place of every value.
       */
      readonly null: true;
      /**
       * show: null stays null. Absent: hide.
       */
      readonly nulls?: "show" | "hide";
      /**
       * A session that does not see the column may still write it. Absent: refused.
       */
      readonly write?: "allow";
      /**
       * Rows may be found by the exact value. Absent: not.
       */
      readonly search?: "equality";
    }
  | {
      /**
       * The constant that everybody sees.
       */
      readonly fixed: string | number | boolean;
      /**
       * show: null stays null. Absent: hide.
       */
      readonly nulls?: "show" | "hide";
      /**
       * A session that does not see the column may still write it. Absent: refused.
       */
      readonly write?: "allow";
      /**
       * Rows may be found by the exact value. Absent: not.
       */
      readonly search?: "equality";
    }
  | {
      /**
       * Which characters stay; all others are hidden, and short values hide whole.
       */
      readonly keep: {
        /**
         * So many characters from the start.
         */
        readonly first?: number;
        /**
         * So many characters from the end.
         */
        readonly last?: number;
      };
      /**
       * show: null stays null. Absent: hide.
       */
      readonly nulls?: "show" | "hide";
      /**
       * A session that does not see the column may still write it. Absent: refused.
       */
      readonly write?: "allow";
      /**
       * Rows may be found by the exact value. Absent: not.
       */
      readonly search?: "equality";
    }
  | {
      /**
       * The domain stays, the name does not.
       */
      readonly email: "domain";
      /**
       * show: null stays null. Absent: hide.
       */
      readonly nulls?: "show" | "hide";
      /**
       * A session that does not see the column may still write it. Absent: refused.
       */
      readonly write?: "allow";
      /**
       * Rows may be found by the exact value. Absent: not.
       */
      readonly search?: "equality";
    }
  | {
      /**
       * A hash keyed per session: equal values stay equal.
       */
      readonly hash: true;
      /**
       * show: null stays null. Absent: hide.
       */
      readonly nulls?: "show" | "hide";
      /**
       * A session that does not see the column may still write it. Absent: refused.
       */
      readonly write?: "allow";
      /**
       * Rows may be found by the exact value. Absent: not.
       */
      readonly search?: "equality";
    };
/**
 * A time of day.
 */
export type Clock = string;
/**
 * Networks.
 *
 * Items: A network, or one address.
 */
export type Networks = readonly string[];
/**
 * Where a credential of the proxy's own lies: a file or a variable.
 */
export type LocalSecret =
  | {
      /**
       * A file that the proxy reads.
       */
      readonly file: Path;
    }
  | {
      /**
       * A variable of the proxy's environment.
       */
      readonly env: EnvironmentName;
    };
export type MaskForm =
  | {
      readonly form: "null" | "hash" | "email";
    }
  | {
      /**
       * A constant.
       */
      readonly form: "fixed";
      readonly value?: string;
    }
  | {
      /**
       * A few characters.
       */
      readonly form: "keep";
      /**
       * From the start.
       */
      readonly first: number;
      /**
       * From the end.
       */
      readonly last: number;
    };
/**
 * Who, as proved at the start.
 */
export type RecordedSubject =
  | {
      /**
       * A person.
       */
      readonly kind: "user";
      /**
       * The name in people.yaml.
       */
      readonly name: string;
      /**
       * Who vouched.
       */
      readonly issuer: string;
      /**
       * The issuer's id.
       */
      readonly subject: string;
      /**
       * Claims that groups were made from.
       */
      readonly claims: {
        /**
         * Values.
         *
         * Items: A value.
         */
        readonly [k: string]: readonly string[];
      };
      /**
       * When the issuer said so.
       */
      readonly authenticatedAt: number;
    }
  | {
      /**
       * A job or service.
       */
      readonly kind: "workload";
      /**
       * Who vouched.
       */
      readonly issuer: string;
      /**
       * Claims.
       */
      readonly claims: {
        /**
         * A value.
         */
        readonly [k: string]: string;
      };
      /**
       * When the issuer said so.
       */
      readonly authenticatedAt: number;
    };
/**
 * What the client saw.
 */
export type RecordedResult =
  | {
      /**
       * Digest over the rows.
       */
      readonly digest: Digest;
    }
  | {
      /**
       * The first rows.
       */
      readonly rows: readonly (readonly (string | null)[])[];
      /**
       * There were more.
       */
      readonly cut?: boolean;
    };
/**
 * An id of git.
 */
export type ObjectId = string;
export type ShippedFile = ProvedFile | RootFile | ReducedFile;
export type BaseFile = ProvedFile | RootFile;
/**
 * groups/NAME.yaml: members by name, or from an issuer's claim.
 */
export type GroupDocument = ListedGroup | ClaimedGroup;
/**
 * resources/NAME.yaml: a thing to reach, its roles, its owners.
 */
export type ResourceDocument = PostgresResource;
/**
 * What a policy answers: about a session, or about a statement.
 */
export type DecisionDocument = SessionAllowed | SessionDenied | StatementDecided;
/**
 * One line of a session's record or of a journal of sessions.
 */
export type RecordDocument =
  | SessionStartLine
  | StatementLine
  | OutcomeLine
  | RedecideLine
  | HeadLine
  | SessionEndLine
  | JournalStartLine
  | SessionOpenedLine
  | SessionClosedLine
  | SessionFailedLine
  | ClaimLine
  | RefusalLine
  | ExchangeLine
  | JournalEndLine;

/**
 * A private key of this proxy, in a file.
 */
export interface KeyFile {
  /**
   * The file that holds the private key as a JWK.
   */
  readonly file: Path;
}
/**
 * A CI job or service, by the claims of its token: every claim named here must be equal.
 */
export interface Workload {
  /**
   * The issuer in writ.yaml that vouches for it.
   */
  readonly issuer: Name;
  /**
   * The value that the claim must have.
   */
  readonly [k: string]: string | number | Name;
}
export interface TrialIssuer {
  /**
   * Tokens are signed on this machine by `writ token`. For trying things; must stand alone.
   */
  readonly trial: true;
}
export interface OidcIssuer {
  /**
   * The issuer's address, exactly as its tokens say it.
   */
  readonly url: string;
  /**
   * The audience that tokens for Writ carry.
   */
  readonly audience: string;
  /**
   * The claim that names the person. Absent: people are found by subject alone.
   */
  readonly user?: string;
  /**
   * The claim that lists the groups.
   */
  readonly groups?: string;
  /**
   * Its tokens stand for CI jobs or services: github, gitlab or kubernetes; true where the address says which.
   */
  readonly workloads?: boolean | ("github" | "gitlab" | "kubernetes");
  /**
   * The public client id with which writ login asks this issuer. Absent: the audience.
   */
  readonly client?: string;
}
/**
 * What one resource may name.
 */
export interface Allowance {
  /**
   * Addresses the resource may name.
   */
  readonly addresses: readonly HostPort[];
  /**
   * Secrets the resource may name.
   *
   * Items: A place for secrets.
   */
  readonly secrets: readonly string[];
}
/**
 * One person.
 */
export interface Person {
  /**
   * The issuer in writ.yaml that vouches for this person.
   */
  readonly issuer: Name;
  /**
   * The issuer's own id for this person (the sub claim).
   */
  readonly subject: string;
  /**
   * The numeric id of the GitHub account; an id stays when the login is renamed.
   */
  readonly github?: number;
  /**
   * Public SSH keys with which this person signs commits and approvals, where no GitHub knows who did. They never leave this file.
   */
  readonly keys?: readonly SshKey[];
}
/**
 * A group whose members this file lists.
 */
export interface ListedGroup {
  /**
   * Who belongs to it, by name in people.yaml.
   */
  readonly members: readonly PersonName[];
  /**
   * The GitHub team with the same members.
   */
  readonly github?: string;
}
/**
 * A group whose members an issuer's claim makes.
 */
export interface ClaimedGroup {
  /**
   * Members are those whose login carries this value in this claim.
   */
  readonly from: {
    /**
     * The issuer in writ.yaml.
     */
    readonly issuer: Name;
    /**
     * The claim that lists groups.
     */
    readonly claim: string;
    /**
     * The value that makes a member.
     */
    readonly value: string;
  };
  /**
   * The GitHub team with the same members.
   */
  readonly github?: string;
}
/**
 * A PostgreSQL database.
 */
export interface PostgresResource {
  /**
   * What it is.
   */
  readonly kind: "postgres";
  /**
   * Where it listens. writ.yaml must allow it.
   */
  readonly address: HostPort;
  /**
   * The database on that server.
   */
  readonly database: DatabaseName;
  readonly tls: UpstreamTls;
  /**
   * Who owns it, and approves grants on it.
   */
  readonly owners: Owners;
  readonly record?: Recording;
  /**
   * Named sets of rights, which grants give.
   */
  readonly roles: {
    readonly [k: string]: PostgresRole;
  };
}
/**
 * What the record keeps. Absent: a digest of results, durable before forwarding.
 */
export interface Recording {
  /**
   * What is kept of results. Absent: digest.
   */
  results?:
    | ("none" | "digest")
    | {
        /**
         * How many rows of each result, as the client saw them.
         */
        readonly rows: number;
      };
  /**
   * Relaxes "on stable storage before the statement is forwarded" to "within a second". Absent: before.
   */
  readonly durable?: "within-a-second";
}
/**
 * A named set of rights.
 */
export interface PostgresRole {
  /**
   * Kinds of statement the role may run. [all] is every kind.
   *
   * Items: A kind of statement, by effect; all is every kind.
   */
  readonly allow: readonly (
    | "all"
    | "select"
    | "insert"
    | "update"
    | "delete"
    | "merge"
    | "truncate"
    | "ddl"
    | "call"
    | "do"
    | "lock"
    | "notify"
    | "maintenance"
    | "set"
    | "other"
  )[];
  /**
   * Tables the role may touch. Absent: all.
   */
  readonly tables?: readonly TablePattern[];
  /**
   * Functions the role may call beyond the built-in safe list.
   */
  readonly functions?: readonly FunctionName[];
  /**
   * The credential the proxy uses. No client ever sees it.
   */
  login:
    | {
        /**
         * The login on the server.
         */
        readonly user: DatabaseName;
        /**
         * Where its password is found. writ.yaml must allow it.
         */
        readonly password: SecretReference;
      }
    | {
        /**
         * A store that makes users.
         */
        readonly dynamic: {
          /**
           * The path that makes a user: MOUNT/creds/ROLE.
           */
          readonly vault: string;
        };
      };
}
/**
 * Hours of the week.
 */
export interface Window {
  /**
   * Days; absent: every day.
   *
   * Items: A day, or a span of days.
   */
  readonly days?: readonly string[];
  /**
   * Absent: 00:00.
   */
  readonly from?: Clock;
  /**
   * The first minute that is outside again; absent: 24:00. Before `from`: it lies on the next day.
   */
  readonly to?: Clock;
  /**
   * Whose clock is meant: UTC, or a zone such as Europe/Berlin.
   */
  readonly zone: string;
}
export interface NamePattern {
  /**
   * Schema; null is any.
   */
  readonly schema: string | null;
  /**
   * Table; null is any.
   */
  readonly table: string | null;
}
export interface DataColumnPattern {
  /**
   * Schema; null is any.
   */
  readonly schema: string | null;
  /**
   * Table; null is any.
   */
  readonly table: string | null;
  /**
   * Column; null is any.
   */
  readonly column: string | null;
}
export interface ResourceData {
  /**
   * What it is.
   */
  readonly kind: "postgres";
  /**
   * Host.
   */
  readonly host: string;
  /**
   * Port.
   */
  readonly port: number;
  readonly database: DatabaseName;
  readonly tls: {
    readonly mode: "verify-full" | "disable";
    /**
     * PEM text.
     */
    readonly ca?: string;
  };
  readonly record: {
    readonly results: "none" | "digest" | "rows";
    /**
     * How many.
     */
    readonly rows: number;
    readonly durable: "before" | "within-a-second";
  };
  /**
   * By name.
   */
  readonly roles: {
    readonly [k: string]: RoleData;
  };
  /**
   * What security lets it name.
   */
  readonly allowance: {
    readonly addresses: readonly {
      /**
       * Host.
       */
      readonly host: string;
      /**
       * Port.
       */
      readonly port: number;
    }[];
    readonly secrets: readonly string[];
  };
}
export interface RoleData {
  /**
   * Kinds of statement.
   */
  readonly allow: readonly (
    | "all"
    | "select"
    | "insert"
    | "update"
    | "delete"
    | "merge"
    | "truncate"
    | "ddl"
    | "call"
    | "do"
    | "lock"
    | "notify"
    | "maintenance"
    | "set"
    | "other"
  )[];
  /**
   * Tables.
   */
  readonly tables?: readonly NamePattern[];
  /**
   * Functions.
   */
  readonly functions: readonly FunctionName[];
  login:
    | {
        readonly user: DatabaseName;
        readonly password: SecretReference;
      }
    | {
        readonly dynamic: {
          readonly vault: string;
        };
      };
}
export interface GrantData {
  to:
    | {
        readonly user: PersonName;
      }
    | {
        readonly group: Name;
      }
    | {
        /**
         * Claims.
         */
        readonly workload: {
          /**
           * A value.
           */
          readonly [k: string]: string;
        };
      };
  readonly resource: Name;
  readonly role: Name;
  /**
   * Start.
   */
  readonly from?: number;
  /**
   * End.
   */
  readonly until: number;
  readonly only?: {
    /**
     * Tables.
     */
    readonly tables?: readonly NamePattern[];
    /**
     * Kinds.
     */
    readonly allow?: readonly StatementKind[];
  };
  /**
   * So many sessions.
   */
  readonly sessions?: number;
}
export interface MaskRule {
  /**
   * Schema.
   */
  readonly schema: string | null;
  /**
   * Table.
   */
  readonly table: string | null;
  /**
   * Column.
   */
  readonly column: string | null;
  readonly mask: MaskForm;
  readonly nullsShow: boolean;
  readonly writeAllow: boolean;
  readonly searchEquality: boolean;
}
export interface MaskData {
  readonly unlisted: "show" | "hide";
  /**
   * Rules.
   */
  readonly rules: readonly MaskRule[];
  /**
   * Kinds of value.
   *
   * Items: A kind of value.
   */
  readonly detect: readonly string[];
  /**
   * What some roles see.
   */
  readonly clear: readonly {
    /**
     * Columns.
     */
    readonly columns: readonly DataColumnPattern[];
    /**
     * Roles.
     */
    readonly roles: readonly Name[];
  }[];
}
export interface GuardRule {
  /**
   * Names of statements.
   */
  readonly statements?: readonly StatementName[];
  /**
   * Rows.
   */
  readonly rowsOver?: number;
  /**
   * Relations read or written.
   */
  readonly tables?: readonly NamePattern[];
  /**
   * Columns named or perhaps read.
   */
  readonly columns?: readonly DataColumnPattern[];
  /**
   * Absent: every role.
   */
  readonly roles?: readonly Name[];
  readonly during?: TimeWindow;
  readonly outside?: TimeWindow;
  /**
   * Networks.
   *
   * Items: address/bits.
   */
  readonly from?: readonly string[];
  /**
   * Networks.
   *
   * Items: address/bits.
   */
  readonly notFrom?: readonly string[];
  /**
   * Line of the file.
   */
  readonly line?: number;
}
export interface GuardData {
  /**
   * Denied.
   */
  readonly deny: readonly GuardRule[];
  /**
   * Held.
   */
  readonly hold: readonly GuardRule[];
  readonly limit: {
    /**
     * Rows.
     */
    readonly rows?: number;
    /**
     * Seconds.
     */
    readonly statementSeconds?: number;
    /**
     * Rows of a session.
     */
    readonly sessionRows?: number;
  };
}
export interface TestVector {
  readonly entrypoint: "session" | "statement";
  /**
   * The whole question; the policy itself reads it.
   */
  readonly input: unknown;
  readonly expect: {
    readonly decision: "allow" | "deny" | "hold";
    readonly grant?: GrantId;
  };
}
export interface TimeWindow {
  /**
   * A key of zones.
   */
  readonly zone: string;
  /**
   * Sorted, apart.
   */
  readonly week: readonly (readonly number[])[];
}
export interface ZoneData {
  /**
   * The number of the first slot.
   */
  readonly first: number;
  /**
   * Offsets to UTC, slot by slot.
   */
  readonly slots: readonly (readonly number[])[];
}
export interface DecisionReason {
  /**
   * A stable code.
   */
  readonly code: ReasonCode;
  /**
   * A sentence that a person can act on.
   */
  readonly message: string;
}
/**
 * A session may start.
 */
export interface SessionAllowed {
  /**
   * The answer.
   */
  readonly decision: "allow";
  readonly view: SessionViewed;
  /**
   * The next instant at which the answer may change.
   */
  readonly until: number;
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
}
/**
 * A session may not start.
 */
export interface SessionDenied {
  /**
   * The answer.
   */
  readonly decision: "deny";
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
  /**
   * What the subject could use instead.
   */
  readonly choices: readonly {
    readonly grant: GrantId;
    readonly role: Name;
    /**
     * Its end.
     */
    readonly until: number;
  }[];
  /**
   * When a later grant starts; 0 when nothing known will change the answer.
   */
  readonly until: number;
}
/**
 * A statement may run, may not, or waits.
 */
export interface StatementDecided {
  /**
   * The answer.
   */
  readonly decision: "allow" | "deny" | "hold";
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
  /**
   * Never to be cached past this.
   */
  readonly until: number;
  /**
   * Absent: no limit of that kind.
   */
  readonly limits: {
    /**
     * Rows.
     */
    readonly rows?: number;
    /**
     * Seconds.
     */
    readonly statementSeconds?: number;
    /**
     * Rows of a session.
     */
    readonly sessionRows?: number;
    /**
     * Rows beyond which an approval would be needed.
     */
    readonly heldRows?: number;
  };
}
/**
 * What one session may do.
 */
export interface SessionViewed {
  readonly grant: GrantId;
  /**
   * The grant's own end.
   */
  readonly grantUntil: number;
  /**
   * The subject.
   */
  readonly subject: string;
  readonly resource: Name;
  readonly role: Name;
  /**
   * Kinds of statement.
   */
  readonly allow: readonly (
    | "all"
    | "select"
    | "insert"
    | "update"
    | "delete"
    | "merge"
    | "truncate"
    | "ddl"
    | "call"
    | "do"
    | "lock"
    | "notify"
    | "maintenance"
    | "set"
    | "other"
  )[];
  /**
   * Each list must hold the relation.
   */
  readonly tables: readonly (readonly NamePattern[])[];
  /**
   * Functions.
   */
  readonly functions: readonly FunctionName[];
  /**
   * The masks as this role meets them.
   */
  readonly masks?: {
    readonly unlisted: "show" | "hide";
    /**
     * Rules.
     */
    readonly rules: readonly MaskRule[];
    /**
     * Columns seen as they are.
     */
    readonly clear: readonly DataColumnPattern[];
    /**
     * Kinds of value.
     *
     * Items: A kind of value.
     */
    readonly detect: readonly string[];
  };
  /**
   * The resource has guards.
   */
  readonly guarded: boolean;
  readonly limits: {
    /**
     * Rows.
     */
    readonly rows?: number;
    /**
     * Seconds.
     */
    readonly statementSeconds?: number;
    /**
     * The longest session.
     */
    readonly sessionSeconds: number;
    /**
     * Rows of a session.
     */
    readonly sessionRows?: number;
  };
  readonly record: {
    readonly results: "none" | "digest" | "rows";
    /**
     * How many.
     */
    readonly rows: number;
    readonly durable: "before" | "within-a-second";
  };
  /**
   * So many sessions.
   */
  readonly sessions?: number;
  /**
   * The client's address, where guards name networks.
   */
  readonly client?: string;
  /**
   * What statements are looked through for, because guards name it.
   */
  readonly watched?: {
    /**
     * Relations that guards name.
     */
    readonly tables: readonly NamePattern[];
    /**
     * Columns that guards name.
     */
    readonly columns: readonly DataColumnPattern[];
  };
}
/**
 * Only the first part was kept.
 */
export interface RecordedCut {
  /**
   * Bytes of the whole.
   */
  readonly bytes: number;
  /**
   * Digest of the whole.
   */
  readonly digest: Digest;
}
/**
 * One bind value.
 */
export interface RecordedBind {
  /**
   * The value, or [masked].
   */
  readonly value: string | null;
  /**
   * Sent in binary form.
   */
  readonly encoding?: "base64";
  /**
   * It belongs to a masked column.
   */
  readonly masked?: boolean;
  /**
   * Bytes of the whole, when it was cut.
   */
  readonly bytes?: number;
}
/**
 * Facts of one statement.
 */
export interface RecordedPart {
  /**
   * Kinds.
   */
  readonly kinds: readonly StatementKind[];
  /**
   * Tags.
   */
  readonly tags: readonly StatementTag[];
  /**
   * Relations read.
   *
   * Items: A name.
   */
  readonly reads: readonly string[];
  /**
   * Relations written.
   *
   * Items: A name.
   */
  readonly writes: readonly string[];
  /**
   * Functions called.
   *
   * Items: A name.
   */
  readonly functions?: readonly string[];
  /**
   * Masked columns whose exact value found rows.
   *
   * Items: A name.
   */
  readonly lookups?: readonly string[];
  /**
   * Columns that guards name, of those it names or may read.
   *
   * Items: A name.
   */
  readonly columns?: readonly string[];
  /**
   * Relations that guards name, reached without being named.
   *
   * Items: A name.
   */
  readonly behind?: readonly string[];
  /**
   * Reads nothing but the server's own catalogue.
   */
  readonly catalogueOnly?: boolean;
  /**
   * The most rows it can write, where its text says so.
   */
  readonly writesAtMost?: number;
  /**
   * Why it cannot be made safe or understood, whatever the policy says.
   */
  readonly refusals?: readonly DecisionReason[];
  /**
   * Touches a masked column.
   */
  readonly masked: boolean;
}
/**
 * A session starts.
 */
export interface SessionStartLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A session starts.
   */
  readonly type: "session-start";
  /**
   * An id.
   */
  readonly session: string;
  /**
   * The journal that must name this session.
   */
  readonly journal: string;
  /**
   * The key that signs this record.
   */
  readonly key: KeyId;
  readonly subject: RecordedSubject;
  /**
   * The token's id, never the token.
   */
  readonly tokenId: string;
  /**
   * The resource.
   */
  readonly resource: string;
  /**
   * The role.
   */
  readonly role: string;
  /**
   * The grant.
   */
  readonly grant: string;
  /**
   * The grant's end.
   */
  readonly grantUntil: number;
  /**
   * The bundle that decided.
   */
  readonly bundle: {
    /**
     * The commit of the bundle, or none.
     */
    readonly revision: string;
    /**
     * The bundle's sequence.
     */
    readonly seq: number;
    readonly digest: Digest;
    /**
     * An offline key signed it, with GitHub down.
     */
    readonly breakGlass?: true;
  };
  /**
   * The client's address and port.
   */
  readonly address: string;
  /**
   * The protocol.
   */
  readonly protocol: string;
  /**
   * The instant it was decided for, in seconds.
   */
  readonly now?: number;
  /**
   * The token was issued for this one grant.
   */
  readonly grantAsked?: boolean;
  /**
   * Some claims did not fit and are left out.
   */
  readonly claimsCut?: boolean;
  /**
   * What the client calls itself; not proved.
   */
  readonly application?: string;
  /**
   * A trial issuer vouched.
   */
  readonly trial?: boolean;
  /**
   * The key that signed this line.
   */
  readonly kid?: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig?: string;
}
/**
 * A statement is decided; on stable storage before it is forwarded.
 */
export interface StatementLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A statement is decided; on stable storage before it is forwarded.
   */
  readonly type: "statement";
  /**
   * Its number in the session.
   */
  readonly statement: number;
  /**
   * The instant it was decided for, in seconds.
   */
  readonly now?: number;
  /**
   * As received; literals of masked columns are masked.
   */
  readonly text: string;
  readonly textCut?: RecordedCut;
  /**
   * Masks were compiled in.
   */
  readonly changed: boolean;
  /**
   * Digest of what goes upstream.
   */
  readonly compiled?: Digest;
  /**
   * Name of the prepared statement.
   */
  readonly prepared?: string;
  /**
   * Bind values.
   */
  readonly binds?: readonly RecordedBind[];
  /**
   * How many there were, when not all are kept.
   */
  readonly bindCount?: number;
  /**
   * Facts of each statement.
   */
  readonly parts: readonly RecordedPart[];
  /**
   * How many there were, when not all are kept.
   */
  readonly partCount?: number;
  /**
   * Some names did not fit and are left out.
   */
  readonly namesCut?: boolean;
  /**
   * The answer.
   */
  readonly decision: "allow" | "deny" | "hold";
  /**
   * Who refused, where it was not the policy.
   */
  readonly by?: "session" | "protocol";
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
  /**
   * The commit of the bundle, or none.
   */
  readonly revision: string;
  /**
   * The key that signed this line.
   */
  readonly kid?: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig?: string;
}
/**
 * A statement went so.
 */
export interface OutcomeLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A statement went so.
   */
  readonly type: "outcome";
  /**
   * Its number in the session.
   */
  readonly statement: number;
  /**
   * Rows.
   */
  readonly rows: number;
  /**
   * Bytes of result.
   */
  readonly bytes: number;
  /**
   * Milliseconds.
   */
  readonly durationMs: number;
  /**
   * The command tag.
   */
  readonly tag?: string;
  /**
   * How it failed.
   */
  readonly error?: {
    /**
     * SQLSTATE.
     */
    readonly sqlstate: string;
    /**
     * The message.
     */
    readonly message?: string;
  };
  /**
   * Data that the client sent by COPY FROM STDIN.
   */
  readonly sent?: {
    /**
     * Bytes of data, without what the protocol puts around them.
     */
    readonly bytes: number;
    /**
     * Over the data as it was sent; absent where results are not recorded.
     */
    readonly digest?: string;
  };
  /**
   * Values that detect hid in its rows, by kind; a kind that hid none is left out.
   */
  readonly hidden?: {
    /**
     * Card numbers.
     */
    readonly "credit-card"?: number;
    /**
     * US social security numbers.
     */
    readonly "us-ssn"?: number;
    /**
     * E-mail addresses.
     */
    readonly email?: number;
    /**
     * IBANs.
     */
    readonly iban?: number;
    /**
     * Keys and tokens.
     */
    readonly token?: number;
  };
  readonly result?: RecordedResult;
  /**
   * The key that signed this line.
   */
  readonly kid?: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig?: string;
}
/**
 * The open session was decided again.
 */
export interface RedecideLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * The open session was decided again.
   */
  readonly type: "redecide";
  /**
   * The instant it was decided for, in seconds.
   */
  readonly now?: number;
  /**
   * The commit of the bundle, or none.
   */
  readonly revision: string;
  /**
   * The bundle's sequence.
   */
  readonly seq?: number;
  /**
   * The new bundle's digest.
   */
  readonly digest?: Digest;
  /**
   * The answer.
   */
  readonly decision: "allow" | "deny";
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
  /**
   * The key that signed this line.
   */
  readonly kid?: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig?: string;
}
/**
 * A signed line: it vouches for every line before it.
 */
export interface HeadLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A signed line: it vouches for every line before it.
   */
  readonly type: "head";
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * The session ended.
 */
export interface SessionEndLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * The session ended.
   */
  readonly type: "session-end";
  readonly reason: ReasonCode;
  /**
   * What the client was told.
   */
  readonly message?: string;
  /**
   * Statements.
   */
  readonly statements: number;
  /**
   * Rows.
   */
  readonly rows: number;
  /**
   * Bytes.
   */
  readonly bytes: number;
  /**
   * The key that signed this line.
   */
  readonly kid?: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig?: string;
}
/**
 * A journal begins.
 */
export interface JournalStartLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A journal begins.
   */
  readonly type: "journal-start";
  /**
   * An id.
   */
  readonly journal: string;
  /**
   * What it knew of others.
   */
  readonly after: readonly {
    /**
     * An id.
     */
    readonly journal: string;
    /**
     * Lines.
     */
    readonly lines: number;
    /**
     * Hash of the last.
     */
    readonly head: string;
  }[];
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * A session's file exists.
 */
export interface SessionOpenedLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A session's file exists.
   */
  readonly type: "session-opened";
  /**
   * An id.
   */
  readonly session: string;
  /**
   * Hash of its first line.
   */
  readonly start: string;
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * A session ended in order.
 */
export interface SessionClosedLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A session ended in order.
   */
  readonly type: "session-closed";
  /**
   * An id.
   */
  readonly session: string;
  /**
   * Lines.
   */
  readonly lines: number;
  /**
   * Hash of the last.
   */
  readonly head: string;
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * A session's record could not be written on.
 */
export interface SessionFailedLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A session's record could not be written on.
   */
  readonly type: "session-failed";
  /**
   * An id.
   */
  readonly session: string;
  /**
   * Lines.
   */
  readonly lines: number;
  /**
   * Hash of the last.
   */
  readonly head: string;
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * One of a grant's sessions is used.
 */
export interface ClaimLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * One of a grant's sessions is used.
   */
  readonly type: "claim";
  /**
   * The grant and its end.
   */
  readonly grant: string;
  /**
   * Which.
   */
  readonly use: number;
  /**
   * Of how many.
   */
  readonly of: number;
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * A token was issued.
 */
export interface ExchangeLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * A token was issued for a provider's.
   */
  readonly type: "exchange";
  /**
   * The client's address.
   */
  readonly address: string;
  readonly subject: RecordedSubject;
  /**
   * The resource that the token is for.
   */
  readonly resource: string;
  /**
   * The one grant it may be used with; absent: any in force.
   */
  readonly grant?: string;
  /**
   * The token's id; records of its sessions name it.
   */
  readonly tokenId: string;
  /**
   * When it ends.
   */
  readonly expiresAt: number;
  /**
   * The bundle that decided.
   */
  readonly bundle: {
    /**
     * The commit of the bundle, or none.
     */
    readonly revision: string;
    /**
     * The bundle's sequence.
     */
    readonly seq: number;
    readonly digest: Digest;
    /**
     * An offline key signed it, with GitHub down.
     */
    readonly breakGlass?: true;
  };
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * An attempt that never became a session.
 */
export interface RefusalLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * An attempt that never became a session.
   */
  readonly type: "refusal";
  /**
   * The client's address.
   */
  readonly address: string;
  /**
   * The protocol.
   */
  readonly protocol: string;
  /**
   * As asked; not proved.
   */
  readonly resource?: string;
  /**
   * As asked; not proved.
   */
  readonly role?: string;
  readonly subject?: RecordedSubject;
  /**
   * Why.
   */
  readonly reasons: readonly DecisionReason[];
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * The journal ended in order.
 */
export interface JournalEndLine {
  /**
   * The version of the format.
   */
  readonly v: 1;
  /**
   * The line's number in its file, from 1.
   */
  readonly n: number;
  /**
   * When, in UTC, with milliseconds.
   */
  readonly at: string;
  /**
   * SHA-256 of the line before, newline included; zeros for the first.
   */
  readonly prev: string;
  /**
   * The journal ended in order.
   */
  readonly type: "journal-end";
  /**
   * The key that signed this line.
   */
  readonly kid: KeyId;
  /**
   * Ed25519 signature over this line and, by the chain, every line before it.
   */
  readonly sig: string;
}
/**
 * A version that an owner approved, or that lies within a scenario.
 */
export interface ProvedFile {
  /**
   * An owner approved it, or a scenario that an owner approved before admits it.
   */
  readonly status: "proved";
  /**
   * The commit that brought it.
   */
  readonly commit: ObjectId;
  /**
   * Its content.
   */
  readonly blob: ObjectId;
  /**
   * Who approved it, or within which scenario it lies.
   */
  readonly proof: ApprovalProof | ScenarioProof;
}
/**
 * A version of the first commit, which nobody reviewed.
 */
export interface RootFile {
  /**
   * Of the first commit: unreviewed, pinned by `first` of proxy.yaml.
   */
  readonly status: "root";
  /**
   * The commit that brought it.
   */
  readonly commit: ObjectId;
  /**
   * Its content.
   */
  readonly blob: ObjectId;
}
/**
 * A version that nobody approved, and that only takes away from one that was.
 */
export interface ReducedFile {
  /**
   * Unproved, only takes access away.
   */
  readonly status: "reduced";
  /**
   * The commit that brought it.
   */
  readonly commit: ObjectId;
  /**
   * Its content.
   */
  readonly blob: ObjectId;
  /**
   * What it takes away from.
   */
  readonly of: BaseFile;
}
/**
 * A version that does not ship.
 */
export interface HeldBackFile {
  /**
   * The commit that brought it.
   */
  readonly commit: ObjectId;
  /**
   * Its content; null where it is a removal.
   */
  readonly blob: null | ObjectId;
  /**
   * Why it is not proved.
   */
  reason:
    | "not-a-file"
    | "no-pull-request"
    | "many-pull-requests"
    | "other-branch"
    | "not-its-merge"
    | "not-in-pull-request"
    | "content-differs"
    | "base-changed"
    | "too-large"
    | "no-owner"
    | "owner-unresolved"
    | "author-bot"
    | "author-unknown"
    | "contributor-unknown"
    | "subject-unknown"
    | "no-approval"
    | "approval-late"
    | "changes-requested"
    | "approval-dismissed"
    | "approval-stale"
    | "approval-retargeted"
    | "approver-not-owner"
    | "approver-bot"
    | "approver-unknown"
    | "approver-author"
    | "approver-contributor"
    | "approver-subject"
    | "no-merge"
    | "merge-unsigned"
    | "base-unclear"
    | "commit-unsigned"
    | "signer-differs"
    | "approval-unsigned"
    | "approval-elsewhere";
  /**
   * Why no scenario admits it, where one is about its resource and role.
   */
  scenario?:
    | "too-large"
    | "not-a-grant"
    | "not-new"
    | "other-files"
    | "content-differs"
    | "not-a-user"
    | "author-not-subject"
    | "commits-of-others"
    | "owner-objects"
    | "scenario-unsettled"
    | "group-claimed"
    | "not-for-you"
    | "from-ahead"
    | "already-ended"
    | "too-long"
    | "why-differs"
    | "stretched"
    | "too-often"
    | "review-owed"
    | "too-many-uses";
}
/**
 * A use of a scenario: author and subject are one person, and nobody else looked at it. Its ticket was not checked.
 */
export interface ScenarioProof {
  /**
   * Nobody approved it: it lies within what was approved before.
   */
  readonly by: "scenario";
  /**
   * The number of the pull request.
   */
  readonly pull: number;
  /**
   * What was judged.
   */
  readonly head: ObjectId;
  /**
   * At which commit scenario, people and groups were read.
   */
  readonly base: ObjectId;
  /**
   * When it was merged, as the host says it.
   */
  readonly mergedSeconds: number;
  /**
   * Who opened the pull request, and gets the access.
   */
  readonly author: number;
  /**
   * The scenario as it was proved before.
   */
  readonly scenario: {
    /**
     * Its file.
     */
    readonly path: string;
    /**
     * The commit that brought it as it was.
     */
    readonly commit: ObjectId;
    /**
     * Its content.
     */
    readonly blob: ObjectId;
  };
  /**
   * Uses by this person within the time, this one included.
   */
  readonly count: number;
  /**
   * How many it allows.
   */
  readonly atMost: number;
  /**
   * In what time.
   */
  readonly withinSeconds: number;
  /**
   * It is for emergencies: within this time of the merge an owner has to approve it. Absent: it is not.
   */
  readonly reviewSeconds?: number;
}
/**
 * A use of a scenario for emergencies.
 */
export interface BreakGlassUse {
  /**
   * The grant's file.
   */
  readonly path: string;
  /**
   * The commit that brought it.
   */
  readonly commit: ObjectId;
  /**
   * Its content.
   */
  readonly blob: ObjectId;
  /**
   * The number of the pull request.
   */
  readonly pull: number;
  /**
   * Who used it.
   */
  readonly author: number;
  /**
   * When it was merged.
   */
  readonly mergedSeconds: number;
  /**
   * Until when an owner has to approve it.
   */
  readonly dueSeconds: number;
  /**
   * Who approved it afterwards; null: it is owed.
   */
  readonly review: null | LaterReview;
}
/**
 * An owner's approval after the merge.
 */
export interface LaterReview {
  /**
   * Who approved it.
   */
  readonly approver: number;
  /**
   * The id of the review.
   */
  readonly review: number;
  /**
   * When.
   */
  readonly approvedSeconds: number;
  /**
   * The owner in CODEOWNERS through whom.
   */
  readonly owner: string;
}
/**
 * One approval, in ids that the host never gives twice. Without a host, ids are of names in people.yaml, and `signed` is there.
 */
export interface ApprovalProof {
  /**
   * Absent in evidence of before there were scenarios.
   */
  readonly by?: "approval";
  /**
   * The number of the pull request; 0 without a host.
   */
  readonly pull: number;
  /**
   * What was approved.
   */
  readonly head: ObjectId;
  /**
   * Before which commit CODEOWNERS and people.yaml said who owns it.
   */
  readonly base: ObjectId;
  /**
   * When it was merged.
   */
  readonly mergedSeconds: number;
  /**
   * Who opened the pull request.
   */
  readonly author: number;
  /**
   * Who approved it.
   */
  readonly approver: number;
  /**
   * The id of the review; 0 without a host.
   */
  readonly review: number;
  /**
   * When it was approved.
   */
  readonly approvedSeconds: number;
  /**
   * The owner in CODEOWNERS through whom the approver may approve.
   */
  readonly owner: string;
  /**
   * The signed commit that is the approval, where there is no host.
   */
  readonly signed?: ObjectId;
}
/**
 * writ.yaml: what holds for the whole access repository. Owned by security.
 */
export interface WritDocument {
  /**
   * The version of the repository's format.
   */
  readonly writ: 1;
  /**
   * The name of the organisation or repository.
   */
  readonly name: Name;
  /**
   * Who owns this file, people, groups, policies, scenarios, workflows and CODEOWNERS.
   */
  readonly security: Owners;
  /**
   * Who may vouch for people and workloads, by the name that people.yaml, groups and grants use.
   */
  readonly issuers: {
    readonly [k: string]: Issuer;
  };
  /**
   * How long things may last at most.
   */
  readonly limits: {
    /**
     * The longest life of a grant.
     */
    readonly grant: Duration;
    /**
     * The longest life of a session.
     */
    readonly session: Duration;
    /**
     * How long groups claimed at login are believed. Absent: 1h.
     */
    readonly groupsFresh?: Duration;
  };
  /**
   * How bundles are made.
   */
  readonly bundle?: {
    /**
     * How long a signed bundle may be used. Absent: 72h.
     */
    readonly life: Duration;
  };
  /**
   * What each resource may name. Without a line here a resource may name no address and no secret.
   */
  readonly resources: {
    readonly [k: string]: Allowance;
  };
  /**
   * The proxies whose records are believed.
   */
  readonly proxies?: {
    /**
     * Public keys that sign records.
     */
    readonly keys: readonly {
      /**
       * The key's id.
       */
      readonly kid: KeyId;
      readonly jwk: PublicJwk;
    }[];
  };
}
/**
 * people.yaml: who is who, one line a person. Removing the line ends all their access.
 */
export interface PeopleDocument {
  readonly [k: string]: Person;
}
/**
 * grants/RESOURCE/NAME.yaml: who may use which role of a resource, why, and until when.
 */
export interface GrantDocument {
  readonly to: GrantTo;
  /**
   * A role of the resource in whose folder the file lies.
   */
  readonly role: Name;
  /**
   * The reason, for the approver and the auditor.
   */
  readonly why: string;
  /**
   * When it starts. Absent: with the first bundle that holds it.
   */
  readonly from?: Instant;
  /**
   * When it ends. Always there, and never longer than writ.yaml allows.
   */
  readonly until: Instant;
  /**
   * Narrows the role; never widens it. Absent: the whole role.
   */
  readonly only?: {
    /**
     * Only these tables.
     */
    readonly tables?: readonly TablePattern[];
    /**
     * Only these kinds of statement.
     */
    readonly allow?: readonly StatementKind[];
  };
  /**
   * So many sessions, then it is spent. Absent: no such limit.
   */
  readonly sessions?: number;
}
/**
 * masks/RESOURCE.yaml: what stays hidden, and from whom.
 */
export interface MaskDocument {
  /**
   * Columns that no line names. Required, so that somebody decided.
   */
  readonly unlisted: "show" | "hide";
  /**
   * How each column is masked.
   */
  readonly columns?: {
    readonly [k: string]: MaskValue;
  };
  /**
   * Values found in free text and JSON, whatever their column.
   *
   * Items: A kind of value.
   */
  readonly detect?: readonly ("credit-card" | "us-ssn" | "email" | "iban" | "token")[];
  /**
   * Columns that some roles see as they are.
   */
  readonly clear?: readonly {
    /**
     * Which columns.
     */
    readonly columns: readonly ColumnPattern[];
    /**
     * Which roles see them.
     */
    readonly roles: readonly Name[];
  }[];
}
/**
 * guards/RESOURCE.yaml: what is denied or held for approval; limits.
 */
export interface GuardDocument {
  /**
   * What is denied. An entry is met when all that it says is met.
   */
  readonly deny?: readonly {
    /**
     * Kinds of statement by what they do, or finer names of them.
     */
    readonly statements?: readonly StatementName[];
    /**
     * Relations that the statement reads or writes, through views and partitions too.
     */
    readonly tables?: readonly TablePattern[];
    /**
     * Columns that the statement names or may read.
     */
    readonly columns?: readonly ColumnPattern[];
    /**
     * Roles of the resource; absent: every role.
     */
    readonly roles?: readonly Name[];
    /**
     * Met within these hours.
     */
    readonly during?: Window;
    /**
     * Met outside these hours.
     */
    readonly outside?: Window;
    /**
     * Met by clients in these networks.
     */
    readonly from?: Networks;
    /**
     * Met by clients outside these networks.
     */
    readonly notFrom?: Networks;
  }[];
  /**
   * What waits for an approval. An entry is met when all that it says is met.
   */
  readonly hold?: readonly {
    /**
     * Kinds of statement by what they do, or finer names of them.
     */
    readonly statements?: readonly StatementName[];
    /**
     * Relations that the statement reads or writes, through views and partitions too.
     */
    readonly tables?: readonly TablePattern[];
    /**
     * Columns that the statement names or may read.
     */
    readonly columns?: readonly ColumnPattern[];
    /**
     * Roles of the resource; absent: every role.
     */
    readonly roles?: readonly Name[];
    /**
     * Met within these hours.
     */
    readonly during?: Window;
    /**
     * Met outside these hours.
     */
    readonly outside?: Window;
    /**
     * Met by clients in these networks.
     */
    readonly from?: Networks;
    /**
     * Met by clients outside these networks.
     */
    readonly notFrom?: Networks;
    /**
     * By number of rows.
     */
    readonly rows?: {
      /**
       * Held when more rows than this would be read or written.
       */
      readonly over: number;
    };
  }[];
  /**
   * Limits of every statement.
   */
  readonly limit?: {
    /**
     * The most rows one statement may return.
     */
    readonly rows?: number;
    /**
     * The most rows all statements of one session may return together.
     */
    readonly sessionRows?: number;
    /**
     * The longest one statement may run.
     */
    readonly statement?: Duration;
  };
}
/**
 * scenarios/NAME.yaml: what may be approved without a person.
 */
export interface ScenarioDocument {
  readonly to: GrantTo;
  /**
   * The resource: the name of a file in resources/, without .yaml.
   */
  readonly resource: Name;
  /**
   * A role of that resource.
   */
  readonly role: Name;
  /**
   * The longest life of a grant made by it.
   */
  readonly longest: Duration;
  /**
   * A regular expression that the whole reason must match.
   */
  readonly why: string;
  /**
   * How often it may be used: COUNT in DURATION.
   */
  readonly atMost: string;
  /**
   * For emergencies: short, loud, and owing a review afterwards. While one is owed, the next is refused.
   */
  readonly breakGlass?: {
    /**
     * How soon an owner, who is not the person, must have approved the merged pull request.
     */
    readonly review: Duration;
  };
}
/**
 * proxy.yaml: one proxy's own configuration. Trust is pinned here, not in the repository.
 */
export interface ProxyDocument {
  /**
   * Which bundles are believed.
   */
  readonly bundle: {
    /**
     * Where bundles are published: a folder, or an http, https or s3 address.
     */
    readonly from: string;
    /**
     * The keys that may sign bundles.
     */
    readonly keys: readonly {
      /**
       * The key's id.
       */
      readonly kid: KeyId;
      readonly jwk: PublicJwk;
      /**
       * The last day on which the key is believed.
       */
      readonly notAfter?: CalendarDay;
    }[];
    /**
     * The id of the access repository whose bundles are believed.
     */
    readonly repository: number | string;
    /**
     * The scope of bundles this proxy enforces.
     */
    readonly scope: Name;
    /**
     * Bundles below this sequence are never believed.
     */
    readonly minSequence: number;
    /**
     * Raised only to accept a rewritten history.
     */
    readonly epoch: number;
    /**
     * Digest of the first bundle. Absent: taken on first use, with a warning.
     */
    readonly first?: Digest;
    /**
     * How often to look for a newer bundle.
     */
    readonly every: Duration;
    /**
     * The offline key that may add grants for some hours while GitHub is down. Absent: none may.
     */
    readonly breakGlass?: {
      /**
       * A folder of this machine in which break-glass.tar.gz is looked for.
       */
      readonly folder: Path;
      /**
       * The key's id.
       */
      readonly kid: KeyId;
      readonly jwk: PublicJwk;
      /**
       * How long what it signs may be in force: 4h at most.
       */
      readonly longest: Duration;
    };
    /**
     * For https and s3: PEM file with the authority of the server's certificate, instead of the system's.
     */
    readonly ca?: Path;
    /**
     * For https: where the bearer token lies that the server asks for.
     */
    readonly token?: SecretReference;
    /**
     * For s3: where the bucket lies, and who reads it.
     */
    readonly s3?: {
      /**
       * The bucket's region. Stores that have none take us-east-1 or auto.
       */
      readonly region: string;
      /**
       * The address of a store that is not Amazon's own, without the bucket. Absent: Amazon's, of the region.
       */
      readonly endpoint?: string;
      /**
       * True: the bucket is in the address's path; false: in its host name. Absent: in the path with endpoint, else in the host name.
       */
      readonly pathStyle?: boolean;
      /**
       * Where the access key id lies.
       */
      readonly accessKeyId: SecretReference;
      /**
       * Where the secret access key lies.
       */
      readonly secretAccessKey: SecretReference;
      /**
       * Where the session token lies, for credentials that end.
       */
      readonly sessionToken?: SecretReference;
    };
  };
  /**
   * Where the proxy listens.
   */
  readonly listen: {
    /**
     * Where PostgreSQL clients connect.
     */
    postgres:
      | {
          /**
           * Where to listen.
           */
          readonly address: ListenAddress;
          /**
           * Where clients connect, as they know it: a balancer's name, or this machine's. Shown at /.well-known/writ.
           */
          readonly name?: ListenAddress;
          /**
           * PEM file with the authority of the certificate, shown to clients beside name. Absent: those of the system.
           */
          readonly ca?: Path;
          /**
           * How clients log in: password, with a token of Writ; oauth, with the provider's token by OAUTHBEARER; either, by OAUTHBEARER where the client asks for it. Absent: either.
           */
          readonly login?: "password" | "oauth" | "either";
          /**
           * The certificate that clients see.
           */
          readonly tls: {
            /**
             * The certificate chain, PEM.
             */
            readonly certificate: Path;
            /**
             * Its private key, PEM.
             */
            readonly key: Path;
          };
        }
      | {
          /**
           * Where to listen; must be loopback.
           */
          readonly address: ListenAddress;
          /**
           * Where clients connect, as they know it. Shown at /.well-known/writ.
           */
          readonly name?: ListenAddress;
          /**
           * No TLS; the address must be loopback.
           */
          readonly plaintext: "loopback-only";
        };
    /**
     * The control port: tokens, health, status, metrics.
     */
    readonly control?: {
      /**
       * Where to listen; loopback, unless exposed says otherwise.
       */
      readonly address: ListenAddress;
      /**
       * Lets the control port be reached from other machines. tokens: for tokens and health alone, over TLS; unauthenticated: for everything else too, by whoever can.
       */
      readonly exposed?: "tokens" | "unauthenticated";
      /**
       * The certificate that clients of the control port see; read again when it is renewed.
       */
      readonly tls?: {
        /**
         * The certificate chain, PEM.
         */
        readonly certificate: Path;
        /**
         * Its private key, PEM.
         */
        readonly key: Path;
      };
    };
  };
  /**
   * Records of sessions.
   */
  readonly records: {
    /**
     * The folder that records are kept in.
     */
    readonly folder: Path;
    /**
     * The key that signs records.
     */
    readonly key: KeyFile;
  };
  /**
   * Writ's own tokens.
   */
  readonly tokens: {
    /**
     * The key that signs Writ's own tokens.
     */
    readonly key: KeyFile;
    /**
     * Public keys of other proxies, or of before and after a rotation: tokens signed with them are believed too.
     */
    readonly also?: readonly {
      /**
       * The key's id.
       */
      readonly kid: KeyId;
      readonly jwk: PublicJwk;
    }[];
    /**
     * How this proxy reaches an identity provider, by its name in writ.yaml, where it is not as everybody does.
     */
    readonly issuers?: {
      /**
       * One issuer.
       */
      readonly [k: string]: {
        /**
         * PEM file with the authority of its certificate. Absent: those of the system.
         */
        readonly ca?: Path;
        /**
         * Other hosts that its keys may lie on, or its redirects lead to.
         *
         * Items: A host.
         */
        readonly hosts?: readonly string[];
      };
    };
  };
  /**
   * This proxy's number among those behind one balancer; part of what its clients cancel with. Absent: it is alone.
   */
  readonly instance?: number;
  /**
   * The proxies behind the same balancer: where a cancel request goes that is for one of them. This proxy may be among them.
   *
   * Items: One of them.
   */
  readonly peers?: readonly (
    | {
        /**
         * Its number.
         */
        readonly instance: number;
        /**
         * Where its PostgreSQL clients connect, past the balancer.
         */
        readonly address: ListenAddress;
        /**
         * Its certificate is checked. Write {} where the system's authorities vouch for it.
         */
        readonly tls: {
          /**
           * The authority that vouches for it, PEM. Absent: those of the system.
           */
          readonly ca?: Path;
          /**
           * The name its certificate is for. Absent: the host of its address.
           */
          readonly name?: string;
        };
      }
    | {
        /**
         * Its number.
         */
        readonly instance: number;
        /**
         * Where its PostgreSQL clients connect; must be loopback.
         */
        readonly address: ListenAddress;
        /**
         * No TLS; the address must be loopback.
         */
        readonly plaintext: "loopback-only";
      }
  )[];
  /**
   * How long sessions under way may take to end when the proxy is told to stop. Absent: 30s.
   */
  readonly drain?: Duration;
  /**
   * Processes that share the port on this machine. Absent: 1.
   */
  readonly workers?: number;
  /**
   * How long sessions may rest.
   */
  readonly sessions?: {
    /**
     * Ends sessions that do nothing for so long, outside a transaction. Absent: never.
     */
    readonly idle?: Duration;
    /**
     * Ends sessions that do nothing for so long in a transaction. Absent: never.
     */
    readonly idleInTransaction?: Duration;
    /**
     * Ends sessions whose client takes nothing for so long while rows wait for it. Absent: 1h.
     */
    readonly unread?: Duration;
  };
  /**
   * The folder for the watermark and the last good bundle. Absent: beside the records.
   */
  readonly state?: Path;
  /**
   * How secret stores are reached. References to env and file need nothing here.
   */
  readonly secrets?: {
    /**
     * HashiCorp Vault.
     */
    readonly vault?: {
      /**
       * Where Vault answers.
       */
      readonly address: string;
      /**
       * PEM file with the authority of Vault's certificate, instead of the system's.
       */
      readonly ca?: Path;
      /**
       * The namespace, where Vault has any.
       */
      readonly namespace?: string;
      /**
       * How the proxy proves itself to Vault.
       */
      auth:
        | {
            /**
             * Where a token lies that somebody else renews, such as Vault Agent.
             */
            readonly token: LocalSecret;
          }
        | {
            /**
             * Log in by AppRole.
             */
            readonly appRole: {
              /**
               * The role's id, which is no secret.
               */
              readonly roleId: string;
              /**
               * Where the secret id lies.
               */
              readonly secretId: LocalSecret;
              /**
               * Where the method is mounted below auth/. Absent: at its own name.
               */
              readonly mount?: string;
            };
          }
        | {
            /**
             * Log in by this pod's service account.
             */
            readonly kubernetes: {
              /**
               * The role to log in as.
               */
              readonly role: string;
              /**
               * The service account's token. Absent: where Kubernetes puts it into a pod.
               */
              readonly tokenFile?: Path;
              /**
               * Where the method is mounted below auth/. Absent: at its own name.
               */
              readonly mount?: string;
            };
          }
        | {
            /**
             * Log in by a JWT that the platform keeps fresh.
             */
            readonly jwt: {
              /**
               * The role to log in as.
               */
              readonly role: string;
              /**
               * The file that holds the JWT; read anew at each login.
               */
              readonly file: Path;
              /**
               * Where the method is mounted below auth/. Absent: at its own name.
               */
              readonly mount?: string;
            };
          };
    };
    /**
     * AWS Secrets Manager.
     */
    readonly aws?: {
      /**
       * The region of the secrets.
       */
      readonly region: string;
      /**
       * Instead of Amazon's own address of the region, such as that of a VPC endpoint.
       */
      readonly endpoint?: string;
      /**
       * PEM file with the authority of the endpoint's certificate, instead of the system's.
       */
      readonly ca?: Path;
      /**
       * Who the proxy is to AWS. Absent: as AWS's own tools find it in the environment.
       */
      auth?:
        | {
            /**
             * Keys of a user.
             */
            readonly keys: {
              /**
               * Where the access key id lies.
               */
              readonly accessKeyId: LocalSecret;
              /**
               * Where the secret access key lies.
               */
              readonly secretAccessKey: LocalSecret;
              /**
               * Where the session token lies, for credentials that end.
               */
              readonly sessionToken?: LocalSecret;
            };
          }
        | {
            /**
             * A role, assumed with a token of the platform's.
             */
            readonly webIdentity: {
              /**
               * The role to assume.
               */
              readonly role: string;
              /**
               * The file that holds the token; read anew each time.
               */
              readonly tokenFile: Path;
              /**
               * Instead of Amazon's own STS of the region.
               */
              readonly stsEndpoint?: string;
            };
          };
    };
    /**
     * How long a secret may be used after it was fetched, also while the store does not answer. Absent: 5m; 1h at most.
     */
    readonly keepFor?: Duration;
  };
}
/**
 * The .manifest of a bundle, as OPA reads it.
 */
export interface ManifestDocument {
  /**
   * The commit the bundle was built from.
   */
  readonly revision: Revision;
  /**
   * Roots of the documents the bundle owns.
   */
  readonly roots: readonly string[];
  /**
   * Entrypoints and the module that answers them.
   */
  readonly wasm: readonly {
    /**
     * The entrypoint.
     */
    readonly entrypoint: string;
    /**
     * The module.
     */
    readonly module: "/policy.wasm";
  }[];
  /**
   * The version of Rego.
   */
  readonly rego_version: 1;
  /**
   * What Writ adds.
   */
  readonly metadata: {
    /**
     * The version of data.json's shape. A proxy that does not know it refuses the bundle.
     */
    readonly format: number;
    /**
     * The version of OPA that compiled policy.wasm.
     */
    readonly opa?: string;
    /**
     * Digest of the policies that policy.wasm was compiled from.
     */
    readonly policies?: Digest;
  };
}
/**
 * data.json of a bundle: what policies read and the proxy takes its resources from.
 */
export interface DataDocument {
  readonly writ: {
    /**
     * The version of this shape.
     */
    readonly format: number;
    readonly name: Name;
    /**
     * Who may vouch.
     */
    readonly issuers: {
      /**
       * One issuer.
       */
      readonly [k: string]: {
        readonly trial: boolean;
        readonly workloads: boolean;
        /**
         * Its address, as its tokens say it.
         */
        readonly url?: string;
        /**
         * The audience of tokens for Writ.
         */
        readonly audience?: string;
        /**
         * The claim that names the person.
         */
        readonly user?: string;
        /**
         * The claim that lists groups.
         */
        readonly groups?: string;
        /**
         * The public client of writ login.
         */
        readonly client?: string;
        /**
         * The claims that name a workload.
         *
         * Items: A claim.
         */
        readonly id?: readonly string[];
      };
    };
    readonly limits: {
      /**
       * The longest session.
       */
      readonly sessionSeconds: number;
      /**
       * How long claimed groups are believed.
       */
      readonly groupsFreshSeconds: number;
    };
    /**
     * By name in people.yaml.
     */
    readonly people: {
      readonly [k: string]: {
        readonly issuer: Name;
        /**
         * The issuer's id.
         */
        readonly subject: string;
      };
    };
    /**
     * Names of people, by issuer and the issuer's id.
     */
    readonly accounts: {
      /**
       * By the issuer's id.
       */
      readonly [k: string]: {
        /**
         * A name in people.yaml.
         */
        readonly [k: string]: string;
      };
    };
    /**
     * Groups that list a user, by user name.
     */
    readonly memberships: {
      /**
       * Groups.
       */
      readonly [k: string]: readonly Name[];
    };
    /**
     * By issuer.
     */
    readonly claimed: {
      /**
       * By claim.
       */
      readonly [k: string]: {
        /**
         * By value.
         */
        readonly [k: string]: {
          /**
           * Groups.
           */
          readonly [k: string]: readonly Name[];
        };
      };
    };
    /**
     * By name.
     */
    readonly resources: {
      readonly [k: string]: ResourceData;
    };
    /**
     * By id.
     */
    readonly grants: {
      readonly [k: string]: GrantData;
    };
    /**
     * By subject key.
     */
    readonly index: {
      /**
       * By resource.
       */
      readonly [k: string]: {
        /**
         * Grant ids.
         */
        readonly [k: string]: readonly GrantId[];
      };
    };
    /**
     * By resource.
     */
    readonly masks: {
      readonly [k: string]: MaskData;
    };
    /**
     * By resource.
     */
    readonly guards: {
      readonly [k: string]: GuardData;
    };
    /**
     * Time zones that guards name.
     */
    readonly zones?: {
      readonly [k: string]: ZoneData;
    };
    /**
     * Asked of a fresh engine before the bundle is used.
     */
    readonly vectors: readonly TestVector[];
  };
}
/**
 * The line that `writ dev --json` prints when ready, and again before a token ends.
 */
export interface DevDocument {
  /**
   * Always true.
   */
  readonly ready: true;
  /**
   * One entry for each grant in force for the subject.
   */
  readonly connections: readonly {
    /**
     * The resource.
     */
    readonly resource: Name;
    /**
     * The grant.
     */
    readonly grant: GrantId;
    /**
     * The role.
     */
    readonly role: Name;
    /**
     * Works in psql as it stands.
     */
    readonly uri: string;
    /**
     * Path of a PEM file: who signed the proxy's certificate.
     */
    readonly ca: Path;
  }[];
}
/**
 * The evidence of a bundle, as stored beside it under the digest that its claim `ev` names: an in-toto statement.
 */
export interface EvidenceStatement {
  /**
   * The form of the statement.
   */
  readonly _type: "https://in-toto.io/Statement/v1";
  /**
   * What it is about: one commit.
   *
   * Items: The commit.
   */
  readonly subject: readonly {
    /**
     * How it is named.
     */
    readonly digest: {
      /**
       * The commit that the bundle was built from.
       */
      readonly gitCommit: ObjectId;
    };
  }[];
  /**
   * The form of what is said.
   */
  readonly predicateType: "urn:writ:evidence:1";
  /**
   * What was found.
   */
  readonly predicate: {
    /**
     * The number of the repository, as the claim of the bundle has it.
     */
    readonly repository: number;
    /**
     * The branch whose files are in force.
     */
    readonly branch: string;
    /**
     * Path → the version that ships, and what proves it.
     */
    readonly files: {
      readonly [k: string]: ShippedFile;
    };
    /**
     * Path → the newest version, where it does not ship, and why.
     */
    readonly heldBack: {
      readonly [k: string]: HeldBackFile;
    };
    /**
     * Uses of scenarios for emergencies, newest first, and who approved them afterwards. Absent: there were none.
     */
    readonly breakGlass?: readonly BreakGlassUse[];
    /**
     * What each status shows, in words of SLSA's source track (slsa.dev/spec/v1.2/source-requirements).
     */
    readonly properties: {
      /**
       * Of each proved file whose proof is an approval. Root files show nothing; reduced ones what the version shows that they take away from.
       */
      readonly proved: readonly "SLSA_SOURCE_TWO_PARTY_REVIEWED"[];
      /**
       * Of each proved file whose proof is a scenario: nothing, nobody looked at it. Absent in evidence of before there were scenarios.
       *
       * Items: A property.
       */
      readonly scenario?: readonly string[];
    };
  };
}
