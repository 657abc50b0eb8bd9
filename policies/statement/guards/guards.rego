# What guards/RESOURCE.yaml denies or holds. It must never let a rule that it cannot count, or whose effects nobody can
# see, pass for a rule that is not met.
package policies.statement.guards

import data.policies.guard.circumstance
import data.policies.statement.tables
import data.policies.words.place
import data.policies.words.request

guard := data.writ.guards[input.session.resource]

# Kinds that write rows. How many is not known before they run.
row_kinds := {"insert", "update", "delete", "merge", "truncate"}

# Code of the server's runs in them, and nobody sees what it does: they meet every rule about statements.
unseen_kinds := {"do", "call", "other"}

deny contains {"code": "guard-deny", "message": message} if {
	some rule in guard.deny
	meets(rule)
	message := $"{what(rule)}: {place.of(resource, rule)} denies it. Its owners can change that."
}

hold contains {"code": code(rule), "message": message} if {
	some rule in guard.hold
	meets(rule)
	where := place.of(resource, rule)
	message := $"{what(rule)}: {where} wants an approval. None can be given here yet, so it is refused."
}

resource := input.session.resource

# Every condition that the rule states; one that states none is met by all.
meets(rule) if {
	touches(rule)
	rows_met(rule)
}

touches(rule) if {
	statement_met(rule)
	tables_met(rule)
	columns_met(rule)
	circumstance.met(rule, input.session)
}

statement_met(rule) if not rule.statements

statement_met(rule) if {
	some name in rule.statements
	name in input.facts.kinds
}

statement_met(rule) if {
	some name in rule.statements
	name in input.facts.tags
}

# TRUNCATE deletes every row.
statement_met(rule) if {
	"delete" in rule.statements
	"truncate" in input.facts.kinds
}

statement_met(rule) if {
	rule.statements
	some kind in input.facts.kinds
	kind in unseen_kinds
}

tables_met(rule) if not rule.tables

tables_met(rule) if count(tables_of(rule)) > 0

columns_met(rule) if not rule.columns

columns_met(rule) if count(columns_of(rule)) > 0

tables_of(rule) := [relation |
	some list in [input.facts.reads, input.facts.writes, object.get(input.facts, "behind", [])]
	some relation in list
	tables.holds(rule.tables, relation)
] if {
	rule.tables
} else := []

columns_of(rule) := [column |
	some column in object.get(input.facts, "columns", [])
	some pattern in rule.columns
	column_matches(pattern, column)
] if {
	rule.columns
} else := []

# Quoted names that hold dots may match a pattern with `*` that is not about them: never the other way.
column_matches(pattern, column) if {
	schema_matches(pattern.schema, column)
	table_matches(pattern.table, column)
	name_matches(pattern.column, column)
}

schema_matches(null, _)

schema_matches(name, column) if {
	some schema in tables.spellings(name)
	startswith(column, concat("", [schema, "."]))
}

table_matches(null, _)

table_matches(name, column) if {
	some table in tables.spellings(name)
	contains(column, concat("", [".", table, "."]))
}

name_matches(null, _)

name_matches(name, column) if {
	some spelling in tables.spellings(name)
	endswith(column, concat("", [".", spelling]))
}

rows_met(rule) if not rule.rowsOver

# How many rows it would touch is not known before it runs, so it counts as too many; VALUES can be counted.
rows_met(rule) if {
	rule.rowsOver
	some kind in input.facts.kinds
	kind in row_kinds
	not fits(rule)
}

fits(rule) if input.facts.writesAtMost <= rule.rowsOver

code(rule) := "hold-rows" if rule.rowsOver

else := "hold-statement"

what(rule) := concat("", [names, rows(rule), touched(rule), " on ", resource, place.circumstances(rule)])

names := upper(concat(", ", input.facts.kinds)) if count(input.facts.kinds) > 0

else := "This statement"

rows(rule) := $" of what may be more than {rule.rowsOver} rows" if rule.rowsOver

else := "" if {
	rule
}

touched(rule) := $" touching {request.list(sort(found))}" if {
	found := array.concat(tables_of(rule), columns_of(rule))
	count(found) > 0
} else := ""

default limits := {}

limits := object.union(object.filter(guard.limit, ["rows", "sessionRows", "statementSeconds"]), held) if {
	not input.facts.catalogueOnly
}

# What a tool asks the server's own catalogue counts as no rows: it must end all the same.
limits := object.filter(guard.limit, ["statementSeconds"]) if input.facts.catalogueOnly

# Rows read are counted as they come: the row after the last one that needs no approval is never sent.
held := {"heldRows": min(overs)} if count(overs) > 0

else := {}

overs := {rule.rowsOver |
	some rule in guard.hold
	rule.rowsOver
	touches(rule)
}

borders := circumstance.borders(guard) if {
	guard
} else := set()
