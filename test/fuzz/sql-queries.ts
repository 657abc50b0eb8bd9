// Random SELECTs over the corpus: joins of every kind, sub-selects everywhere, CTEs, set operations, windows, groups.
// What is asked for is a list of types, so that any query can stand inside any other.
import type { Randomness } from "../../packages/protocol-postgres/test/fuzz/randomness.ts";
import { Expressions, type Scope, type Source } from "./sql-expressions.ts";
import { type Column, type Relation, relations, type ValueType } from "./sql-relations.ts";
import { Spelling } from "./sql-spelling.ts";

/** How deep sub-selects go. */
const levelsMax = 3;

export class Queries {
  readonly expressions: Expressions;
  readonly spelling: Spelling;
  readonly #random: Randomness;
  readonly #ctes: Source[] = [];
  #aliases = 0;
  #level = 0;

  constructor(random: Randomness) {
    this.#random = random;
    this.spelling = new Spelling(random);
    this.expressions = new Expressions(random, (types, outer) => this.query(types, outer));
  }

  /** A query whose columns have these types. It may refer to `outer`. */
  query(types: readonly ValueType[], outer: Scope = []): string {
    this.#level += 1;
    const random = this.#random;
    try {
      if (this.#level > levelsMax) return this.#plain(types, []);
      const makers = [
        ...Array.from({ length: 7 }, () => () => this.#plain(types, outer)),
        () => this.#setOperation(types, outer),
        () => this.#grouped(types, outer),
        () => this.#grouped(types, outer),
        () => this.#with(types, outer),
        () => this.#recursive(types),
        () => this.#keyed(types),
        () => this.#windowed(types, outer),
        () => this.#values(types, outer),
      ] as const;
      return random.pick(makers as unknown as readonly [() => string, ...(() => string)[]])();
    } finally {
      this.#level -= 1;
    }
  }

  /** `SELECT *` and its like, whose columns are whatever they are. */
  star(): string {
    const { from, scope } = this.#from([]);
    const gap = () => this.spelling.gap();
    const [first] = scope;
    const lists = [
      "*",
      "*",
      ...(first === undefined ? [] : [`${first.alias}.*`, `${first.alias}`, `(${first.alias}).*`]),
    ];
    const where = this.#random.chance(0.5) ? "" : `${gap()}WHERE${gap()}${this.expressions.of("bool", scope, 2)}`;
    this.#use("star");
    return `SELECT${gap()}${this.#random.pick(lists as [string, ...string[]])}${gap()}FROM${gap()}${from}${where}`;
  }

  relation(): Relation {
    return this.#random.pick(relations);
  }

  /** A relation's name, with its schema. */
  nameOf({ schema, name }: Relation): string {
    return `${this.spelling.name(schema)}.${this.spelling.name(name)}`;
  }

  #use(what: string): void {
    this.expressions.used.add(what);
  }

  #alias(): string {
    this.#aliases += 1;
    return `${this.#random.pick(["t", "x", "q", "customers", "ssn"])}${this.#aliases}`;
  }

  #list(types: readonly ValueType[], scope: Scope, depth = 2): string {
    return types.map((type, at) => `${this.expressions.of(type, scope, depth)} AS c${at + 1}`).join(", ");
  }

  #plain(types: readonly ValueType[], outer: Scope): string {
    const random = this.#random;
    const { from, scope } = this.#from(outer);
    const all = [...scope, ...(random.chance(0.4) ? outer : [])];
    const gap = () => this.spelling.gap();
    const distinct = random.chance(0.1) ? "DISTINCT " : random.chance(0.05) ? "ALL " : "";
    const where = random.chance(0.5) ? `${gap()}WHERE${gap()}${this.expressions.of("bool", all, 2)}` : "";
    if (where !== "") this.#use("WHERE");
    if (distinct !== "") this.#use(distinct.trim());
    return `SELECT ${distinct}${this.#list(types, all)}${gap()}FROM${gap()}${from}${where}${this.#tail(types, distinct)}`;
  }

  // An order over all columns: what LIMIT leaves is the same wherever the same rows are.
  #tail(types: readonly ValueType[], distinct: string): string {
    const random = this.#random;
    if (random.chance(0.75)) return random.chance(0.04) && distinct === "" ? this.#locking() : "";
    this.#use("ORDER BY");
    const order = `\nORDER BY ${types.map((_type, at) => `${at + 1}${random.chance(0.3) ? " DESC NULLS LAST" : ""}`).join(", ")}`;
    if (random.chance(0.5)) return order;
    this.#use("LIMIT");
    return `${order} ${random.pick(["LIMIT 2", "OFFSET 1", "FETCH FIRST 2 ROWS ONLY", "LIMIT 3 OFFSET 1", "FETCH NEXT ROW WITH TIES"])}`;
  }

  #locking(): string {
    if (this.#level > 1) return "";
    this.#use("FOR UPDATE");
    // A view's definition in a sub-select refuses some locks that the view takes.
    this.expressions.isRepeatable = false;
    return ` ${this.#random.pick(["FOR UPDATE", "FOR SHARE", "FOR NO KEY UPDATE SKIP LOCKED", "FOR KEY SHARE NOWAIT"])}`;
  }

  #from(outer: Scope): { from: string; scope: Source[] } {
    const random = this.#random;
    const first = this.#item(outer, []);
    const scope = [...first.scope];
    let from = first.text;
    for (let more = random.pick([0, 0, 0, 0, 1, 1, 2] as const); more > 0; more--) {
      const next = this.#item(outer, scope);
      from = this.#joined(from, next, scope);
      scope.push(...next.scope);
    }
    return { from, scope };
  }

  #joined(left: string, right: { text: string; scope: Source[]; isLateral: boolean }, scope: Scope): string {
    const random = this.#random;
    const on = () => {
      const [a, b] = [this.#ofType("int", scope), this.#ofType("int", right.scope)];
      return a === undefined || b === undefined ? "true" : `${a} = ${b}`;
    };
    const kinds = [
      ["comma join", () => `${left}, ${right.text}`],
      ["CROSS JOIN", () => `${left} CROSS JOIN ${right.text}`],
      ["INNER JOIN", () => `${left} JOIN ${right.text} ON ${on()}`],
      ["LEFT JOIN", () => `${left} LEFT OUTER JOIN ${right.text} ON ${on()}`],
      [
        "JOIN ON expression",
        () => `${left} JOIN ${right.text} ON ${this.expressions.of("bool", [...scope, ...right.scope], 1)}`,
      ],
      ...(right.isLateral
        ? []
        : ([
            ["RIGHT JOIN", () => `${left} RIGHT JOIN ${right.text} ON ${on()}`],
            ["FULL JOIN", () => `${left} FULL JOIN ${right.text} ON ${on()}`],
          ] as const)),
    ] as const;
    const [name, make] = random.pick(
      kinds as unknown as readonly [[string, () => string], ...[string, () => string][]],
    );
    this.#use(name);
    return make();
  }

  #ofType(type: ValueType, scope: Scope): string | undefined {
    for (const source of scope) {
      const column = source.columns.find((one) => one.type === type);
      if (column !== undefined) return this.expressions.column(source, column);
    }
    return undefined;
  }

  #item(outer: Scope, before: Scope): { text: string; scope: Source[]; isLateral: boolean } {
    const random = this.#random;
    const plain = (text: string, source: Source) => ({ text, scope: [source], isLateral: false });
    if (random.chance(0.66) || this.#level > levelsMax) return this.#table();
    const alias = this.#alias();
    const cte = this.#ctes[random.below(this.#ctes.length + 1)];
    if (cte !== undefined) return plain(`${cte.alias} AS ${alias}`, { alias, columns: cte.columns });
    const types = this.#types();
    const columns: Column[] = types.map((type, at) => ({ name: `c${at + 1}`, type }));
    const names = random.chance(0.4) ? `(${columns.map(({ name }) => name).join(", ")})` : "";
    if (random.chance(0.3) && before.length > 0) {
      this.#use("LATERAL");
      const text = `LATERAL (${this.query(types, before)}) AS ${alias}${names}`;
      return { text, scope: [{ alias, columns }], isLateral: true };
    }
    if (random.chance(0.75)) {
      this.#use("FROM sub-select");
      return plain(`(${this.query(types, random.chance(0.3) ? outer : [])}) ${alias}${names}`, { alias, columns });
    }
    return this.#function(before, alias);
  }

  #function(before: Scope, alias: string): { text: string; scope: Source[]; isLateral: boolean } {
    const text = (name: string) => [{ alias, columns: [{ name, type: "text" as const }] }];
    const of = (type: ValueType) => this.expressions.of(type, before, 1);
    const makers = [
      () => ({
        text: `generate_series(1, 3) AS ${alias}(c1)`,
        scope: [{ alias, columns: [{ name: "c1", type: "int" as const }] }],
      }),
      () => ({ text: `unnest(${of("texts")}) AS ${alias}(c1)`, scope: text("c1") }),
      () => ({ text: `unnest(${of("texts")}) WITH ORDINALITY AS ${alias}(c1, n)`, scope: text("c1") }),
      () => ({ text: `regexp_split_to_table(${of("text")}, '-') AS ${alias}(c1)`, scope: text("c1") }),
      () => ({
        text: `jsonb_each_text(coalesce(nullif(jsonb_build_object('k', ${of("text")}), 'null'), '{}')) AS ${alias}(k, c1)`,
        scope: text("c1"),
      }),
      () => ({
        text: `ROWS FROM (unnest(${of("texts")}), generate_series(1, 2)) AS ${alias}(c1, n)`,
        scope: text("c1"),
      }),
      () => ({
        text: `jsonb_to_record(jsonb_build_object('c1', ${of("text")})) AS ${alias}(c1 text)`,
        scope: text("c1"),
      }),
      () => ({ text: `(VALUES (${of("text")}), ('v')) AS ${alias}(c1)`, scope: text("c1") }),
      () => ({
        text: `XMLTABLE('/r' PASSING xmlelement(name r, ${of("text")}) COLUMNS c1 text PATH '.') AS ${alias}`,
        scope: text("c1"),
      }),
    ] as const;
    const made = this.#random.pick(
      makers as unknown as readonly [(typeof makers)[number], ...(typeof makers)[number][]],
    )();
    this.#use(`FROM ${/^\(?[\w ]+/.exec(made.text)?.[0] ?? "function"}`);
    return { ...made, isLateral: true };
  }

  #table(): { text: string; scope: Source[]; isLateral: boolean } {
    const random = this.#random;
    const relation = this.relation();
    const alias = this.#alias();
    const renamed = random.chance(0.12);
    const columns = renamed ? relation.columns.map(({ type }, at) => ({ name: `r${at + 1}`, type })) : relation.columns;
    const only = relation.isTable && random.chance(0.06) ? "ONLY " : "";
    const sample = relation.isTable && random.chance(0.06) ? " TABLESAMPLE SYSTEM (100)" : "";
    const names = renamed ? `(${columns.map(({ name }) => name).join(", ")})` : "";
    this.#use(`FROM ${relation.name}`);
    for (const [what, text] of [
      ["ONLY", only],
      ["TABLESAMPLE", sample],
      ["column aliases", names],
    ] as const) {
      if (text !== "") this.#use(what);
    }
    return {
      text: `${only}${this.nameOf(relation)} ${random.chance(0.5) ? "AS " : ""}${alias}${names}${sample}`,
      scope: [{ alias, columns, isRenamed: renamed }],
      isLateral: false,
    };
  }

  #types(): ValueType[] {
    const kinds = ["text", "text", "text", "int", "int", "date", "numeric", "jsonb", "texts"] as const;
    return ["text", ...Array.from({ length: this.#random.below(3) }, () => this.#random.pick(kinds))];
  }

  #setOperation(types: readonly ValueType[], outer: Scope): string {
    const kind = this.#random.pick(["UNION ALL", "UNION", "INTERSECT", "EXCEPT", "EXCEPT ALL", "INTERSECT ALL"]);
    this.#use(kind);
    return `(${this.query(types, outer)}) ${kind} (${this.query(types, outer)})`;
  }

  #values(types: readonly ValueType[], outer: Scope): string {
    this.#use("VALUES");
    const row = () => `(${types.map((type) => this.expressions.of(type, outer, 1)).join(", ")})`;
    return `VALUES ${row()}, ${row()}`;
  }

  #with(types: readonly ValueType[], outer: Scope): string {
    const random = this.#random;
    const name = random.pick(["w", "customers", "app", "ssn"]) + this.#aliases++;
    const own = this.#types();
    const body = this.query(own);
    const columns = own.map((type, at) => ({ name: `c${at + 1}`, type }));
    this.#use("WITH");
    this.#ctes.push({ alias: name, columns });
    try {
      const kind = random.pick(["AS", "AS", "AS MATERIALIZED", "AS NOT MATERIALIZED"]);
      return `WITH ${name}(${columns.map((column) => column.name).join(", ")}) ${kind} (${body})\n${this.#plain(types, outer)}`;
    } finally {
      this.#ctes.pop();
    }
  }

  #recursive(types: readonly ValueType[]): string {
    const name = `r${this.#aliases++}`;
    const columns = types.map((type, at) => ({ name: `c${at + 1}`, type }));
    const list = columns.map((column) => column.name);
    const shifted = types.map((type) => this.expressions.of(type, [{ alias: name, columns }], 1));
    this.#use("WITH RECURSIVE");
    const first = this.#plain(types, []);
    const step = `SELECT n + 1, ${shifted.join(", ")} FROM ${name} WHERE n < 3`;
    const start = `SELECT 0, z.* FROM (${first}) z`;
    return `WITH RECURSIVE ${name}(n, ${list.join(", ")}) AS (${start} UNION ALL ${step}) SELECT ${list.join(", ")} FROM ${name}`;
  }

  /** GROUP BY a primary key, which covers the table's other columns. */
  #keyed(types: readonly ValueType[]): string {
    const keyed = relations.filter(({ hasKey }) => hasKey);
    const relation = this.#random.pick(keyed as unknown as readonly [Relation, ...Relation[]]);
    const alias = this.#alias();
    this.#use("GROUP BY key");
    const list = this.#list(types, [{ alias, columns: relation.columns }], 1);
    return `SELECT ${list} FROM ${this.nameOf(relation)} ${alias} GROUP BY ${alias}.id`;
  }

  #aggregate(type: ValueType, scope: Scope): string {
    const inner = (wanted: ValueType) => this.expressions.of(wanted, scope, 1);
    const text = inner("text");
    const filter = this.#random.chance(0.2) ? ` FILTER (WHERE ${inner("bool")})` : "";
    const made: Readonly<Record<ValueType, readonly [string, ...string[]]>> = {
      text: [`max(${text})`, `string_agg(${text}, ',' ORDER BY ${text})`, `min(DISTINCT ${text})`],
      int: ["count(*)::int", `count(DISTINCT ${text})::int`, `max(${inner("int")})`, `sum(${inner("int")})::int`],
      numeric: [`sum(${inner("numeric")})`, `avg(${inner("int")})`],
      date: [`max(${inner("date")})`],
      bool: [`bool_or(${inner("bool")})`, `every(${inner("bool")})`],
      jsonb: [`jsonb_agg(${text} ORDER BY ${text})`],
      texts: [`array_agg(${text} ORDER BY ${text})`],
      timestamp: [`max(${inner("timestamp")})`],
      inet: [`max(${inner("inet")})`],
      bytea: [`string_agg((${text})::bytea, ''::bytea ORDER BY ${text})`],
    };
    return `${this.#random.pick(made[type])}${filter}`;
  }

  #grouped(types: readonly ValueType[], outer: Scope): string {
    const { from, scope } = this.#from(outer);
    const isWhole = this.#random.chance(0.4);
    const list = types.map((type, at) =>
      at === 0 && !isWhole ? this.expressions.of(type, scope, 1) : this.#aggregate(type, scope),
    );
    const group = isWhole
      ? ""
      : ` GROUP BY ${this.#random.pick(["1", "1", "ROLLUP (1)", "GROUPING SETS ((1), ())", "CUBE (1)"])}`;
    const having = this.#random.chance(0.2) ? " HAVING count(*) > 0" : "";
    this.#use(isWhole ? "aggregate" : group.trim());
    if (group.includes("(1)")) {
      // Sets do not take positions of expressions everywhere: a sub-select gives the key a name.
      const keyed = `SELECT ${list[0]} AS k, 1 AS one FROM ${from}`;
      const rest = types.slice(1).map((type) => this.#aggregate(type, []));
      return `SELECT ${["k", ...rest].join(", ")} FROM (${keyed}) z${group.replaceAll("1", "k")}${having}`;
    }
    return `SELECT ${list.map((text, at) => `${text} AS c${at + 1}`).join(", ")} FROM ${from}${group}${having}`;
  }

  #windowed(types: readonly ValueType[], outer: Scope): string {
    const { from, scope } = this.#from(outer);
    this.#use("window");
    const list = types.map((type) => {
      const key = this.expressions.of(type, scope, 1);
      const over = `(PARTITION BY ${this.expressions.of("text", scope, 1)} ORDER BY ${key})`;
      if (type === "int") return `${this.#random.pick(["rank()", "dense_rank()", "count(*)"])} OVER ${over}`;
      return `${this.#random.pick(["first_value", "last_value"])}(${key}) OVER ${over}`;
    });
    return `SELECT ${list.map((text, at) => `${text}${types[at] === "int" ? "::int" : ""} AS c${at + 1}`).join(", ")} FROM ${from}`;
  }
}
