# Whether every relation that the statement reads or writes lies within each list of tables. It must never judge a name
# by halves: quoted names may hold dots and quotes.
package policies.statement.tables

import data.policies.statement.standing
import data.policies.words.request

# The role's list and the grant's: each must hold the relation.
lists := array.concat(
	[standing.role.tables | standing.role.tables],
	[standing.grant.only.tables | standing.grant.only.tables],
)

relations := array.concat(input.facts.reads, input.facts.writes)

within if count(lists) == 0

within if {
	every patterns in lists {
		every relation in relations {
			holds(patterns, relation)
		}
	}
}

holds(patterns, relation) if {
	some pattern in patterns
	matches(pattern, relation)
}

matches(pattern, relation) if {
	pattern.schema == null
	pattern.table == null
	is_string(relation)
}

matches(pattern, relation) if {
	pattern.table == null
	some schema in spellings(pattern.schema)
	startswith(relation, concat("", [schema, "."]))
}

matches(pattern, relation) if {
	pattern.schema == null
	some table in spellings(pattern.table)
	endswith(relation, concat("", [".", table]))
}

matches(pattern, relation) if {
	some schema in spellings(pattern.schema)
	some table in spellings(pattern.table)
	relation == concat(".", [schema, table])
}

# A name as facts may spell it: quoted, and bare where PostgreSQL needs no quotes. Quotes inside are doubled, so that no
# other name begins or ends like it.
spellings(name) := {quoted(name), name} if plain(name)

spellings(name) := {quoted(name)} if {
	is_string(name)
	not plain(name)
}

quoted(name) := concat("", [`"`, replace(name, `"`, `""`), `"`])

plain(name) if {
	name != ""
	trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

deny contains reason if {
	standing.stands
	some patterns in lists
	some relation in relations
	not holds(patterns, relation)
	reason := {
		"code": "table-not-allowed",
		"message": $"{relation} is outside what the grant may touch: {request.list(shown(patterns))}. {ask}",
	}
}

shown(patterns) := [concat(".", [part(pattern.schema), part(pattern.table)]) | some pattern in patterns]

part(name) := "*" if name == null

part(name) := name if plain(name)

part(name) := quoted(name) if {
	is_string(name)
	not plain(name)
}

ask := $"Ask for more: {request.command(input.session.resource, input.session.role)}"
