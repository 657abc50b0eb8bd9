# What guards/RESOURCE.yaml denies or holds. It must never let a rule that it cannot count pass for a rule that is met.
package policies.statement.guards

guard := data.writ.guards[input.session.resource]

# Kinds whose rows a limit on rows is about.
row_kinds := {"insert", "update", "delete", "merge", "truncate"}

deny contains {"code": "guard-deny", "message": $"{what(rule)} on {resource}: guards/{resource}.yaml denies it."} if {
	some rule in guard.deny
	meets(rule)
}

hold contains {"code": code(rule), "message": message} if {
	some rule in guard.hold
	meets(rule)
	message := $"{what(rule)} on {resource}: guards/{resource}.yaml wants an approval."
}

resource := input.session.resource

# Every condition that the rule states; one that states none is met by all.
meets(rule) if {
	statement_met(rule)
	rows_met(rule)
}

statement_met(rule) if not rule.statements

statement_met(rule) if count(named(rule)) > 0

named(rule) := [name |
	some name in rule.statements
	name in array.concat(input.facts.kinds, input.facts.tags)
]

rows_met(rule) if not rule.rowsOver

# How many rows it would touch is not known before it runs, so it counts as too many.
rows_met(rule) if {
	rule.rowsOver
	some kind in input.facts.kinds
	kind in row_kinds
}

code(rule) := "hold-rows" if rule.rowsOver

else := "hold-statement"

what(rule) := $"{names} of what may be more than {rule.rowsOver} rows" if rule.rowsOver

else := names if {
	rule
}

names := upper(concat(", ", input.facts.kinds)) if count(input.facts.kinds) > 0

else := "This statement"

default limits := {}

limits := object.filter(guard.limit, ["rows", "statementSeconds"])
