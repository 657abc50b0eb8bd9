# The questions that the proxy asks. It must never be undefined, and never allow what nothing said may pass.
package policies.main

import data.policies.grant.choice
import data.policies.grant.reach as reached
import data.policies.session.denial
import data.policies.session.entry
import data.policies.session.view as rights
import data.policies.statement.custom
import data.policies.statement.guards
import data.policies.statement.kinds
import data.policies.statement.refusals
import data.policies.statement.standing
import data.policies.statement.tables
import data.policies.subject.known
import data.policies.subject.person as meant

ill_formed := {"code": "ill-formed", "message": "The question to the policy is not well-formed; nothing is allowed."}

default session := {"decision": "deny", "reasons": [], "choices": [], "until": 0}

# May this subject open a session on this resource in this role, and with which rights?
session := {
	"decision": "deny",
	"reasons": [ill_formed],
	"choices": [],
	"until": 0,
} if {
	not session_asked
}

else := {
	"decision": "allow",
	"view": rights.view,
	"until": min({choice.until} | entry.borders),
	"reasons": [],
} if {
	choice.until > input.now
	count(entry.deny) == 0
}

else := {
	"decision": "deny",
	"reasons": sort(entry.deny),
	"choices": [],
	"until": min({choice.until} | entry.borders),
} if {
	choice.until > input.now
	count(entry.deny) > 0
}

else := {
	"decision": "deny",
	"reasons": [denial.reason],
	"choices": denial.choices,
	"until": denial.until,
}

session_asked if {
	is_object(input.subject)
	is_string(input.resource)
	is_string(input.role)
	is_instant(input.now)
	is_string(object.get(input, "grant", ""))
	is_string(object.get(input, "client", ""))
}

default statement := {"decision": "deny", "reasons": [], "until": 0, "limits": {}}

# May this session run this statement? Deny beats hold beats allow; nothing said is deny.
statement := {
	"decision": "deny",
	"reasons": [ill_formed],
	"until": 0,
	"limits": {},
} if {
	not statement_asked
}

# Asked before reasons are gathered, since nearly every statement is answered here.
else := answer("allow", []) if {
	allowed
	unopposed
}

else := answer("deny", deny) if count(deny) > 0

else := answer("deny", [unsaid]) if not allowed

else := answer("hold", hold) if count(hold) > 0

answer(decision, reasons) := {
	"decision": decision,
	"reasons": reasons,
	"until": min({standing.until} | guards.borders),
	"limits": guards.limits,
}

unsaid := {"code": "not-allowed", "message": "Nothing in the active bundle allows this statement."}

# In the order in which they help: whether there is access at all, what cannot be, what may not be. A set has no order
# that engines agree on, hence `sort`.
deny := [reason |
	some source in [standing.deny, refusals.deny, kinds.deny, tables.deny, guards.deny, custom.deny]
	some reason in sort(source)
]

hold := [reason |
	some source in [guards.hold, custom.hold]
	some reason in sort(source)
]

allowed if {
	standing.stands
	refusals.none
	kinds.allowed
	tables.within
}

# Nobody has a reason against what is allowed, which the rules behind `allowed` cannot have.
unopposed if {
	count(guards.deny) == 0
	count(guards.hold) == 0
	count(custom.deny) == 0
	count(custom.hold) == 0
}

statement_asked if {
	is_string(input.session.grant)
	is_string(input.session.subject)
	is_string(input.session.resource)
	is_string(input.session.role)
	is_string(object.get(input.session, "client", ""))
	is_instant(input.now)
	is_array(input.facts.kinds)
	is_array(input.facts.tags)
	is_array(input.facts.reads)
	is_array(input.facts.writes)
	is_array(input.facts.functions)
	is_array(input.facts.refusals)
	is_array(object.get(input.facts, "columns", []))
	is_array(object.get(input.facts, "behind", []))
}

is_instant(now) if {
	is_number(now)
	now >= 0
	floor(now) == now
}

default person := {"decision": "deny", "reasons": []}

# Whom does this issuer mean by this subject of its own?
person := {"decision": "deny", "reasons": [ill_formed]} if {
	not person_asked
}

else := {"decision": "allow", "name": meant.name, "claims": meant.claims, "reasons": []} if {
	meant.name
}

else := {"decision": "deny", "reasons": [meant.reason]}

person_asked if {
	is_string(input.issuer)
	is_string(input.subject)
	is_string(object.get(input, "name", ""))
	is_object(object.get(input, "claims", {}))
}

default reach := {"decision": "deny", "reasons": []}

# What does this subject reach now, and what could it ask for?
reach := {"decision": "deny", "reasons": [ill_formed]} if {
	not reach_asked
}

else := {
	"decision": "allow",
	"subject": known.name,
	"held": reached.listed,
	"open": reached.open,
	"more": reached.more,
	"reasons": [],
} if {
	known.name
}

else := {"decision": "deny", "reasons": [denial.unknown_subject]}

reach_asked if {
	is_object(input.subject)
	is_instant(input.now)
	is_instant(input.most)
}
