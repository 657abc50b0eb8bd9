# What a session may do under its one grant. It must never hold more than the role: `only` narrows, nothing widens.
package policies.session.view

import data.policies.grant.choice
import data.policies.guard.circumstance
import data.policies.subject.known

resource := data.writ.resources[input.resource]

role := resource.roles[input.role]

view := object.union(required, optional)

required := {
	"grant": choice.id,
	"grantUntil": choice.grant.until,
	"subject": known.name,
	"resource": input.resource,
	"role": input.role,
	"allow": allow,
	"tables": tables,
	"functions": role.functions,
	"guarded": guarded,
	"limits": object.union(limits, {"sessionSeconds": data.writ.limits.sessionSeconds}),
	"record": resource.record,
}

optional["masks"] := masks

optional["sessions"] := choice.grant.sessions

optional["watched"] := watched if count(watched.tables) + count(watched.columns) > 0

optional["client"] := input.client if {
	some rule in concerning
	names_networks(rule)
}

only := object.get(choice.grant, "only", {})

allow := role.allow if not only.allow

allow := only.allow if {
	only.allow
	"all" in role.allow
}

allow := [kind | some kind in role.allow; kind in only.allow] if {
	only.allow
	not "all" in role.allow
}

# Each list must hold the relation, so a grant's list beside the role's can only narrow.
tables := array.concat([role.tables | role.tables], [only.tables | only.tables])

masks := {
	"unlisted": hidden.unlisted,
	"rules": hidden.rules,
	"clear": clear,
	"detect": hidden.detect,
} if {
	hidden := data.writ.masks[input.resource]
}

clear := [column |
	some exception in data.writ.masks[input.resource].clear
	input.role in exception.roles
	some column in exception.columns
]

default guarded := false

guarded if data.writ.guards[input.resource]

# Rego of the repository's own judges facts, so there must be facts: nothing passes unread.
guarded if data.custom

default limits := {}

limits := object.filter(data.writ.guards[input.resource].limit, ["rows", "sessionRows", "statementSeconds"])

# What statements are looked through for: so that facts hold what guards name, and nothing else.
watched := {
	"tables": [pattern | some rule in concerning; some pattern in rule.tables],
	"columns": [pattern | some rule in concerning; some pattern in rule.columns],
}

concerning := [rule |
	some word in ["deny", "hold"]
	some rule in data.writ.guards[input.resource][word]
	circumstance.role_met(rule, input)
]

names_networks(rule) if rule.from

names_networks(rule) if rule.notFrom
