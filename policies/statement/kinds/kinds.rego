# Whether the role, narrowed by the grant, allows every kind of effect the statement has. It must never let `only`
# widen.
package policies.statement.kinds

import data.policies.statement.standing
import data.policies.words.request

allowed if {
	every kind in input.facts.kinds {
		permitted(kind)
	}
}

permitted(kind) if {
	role_permits(standing.role, kind)
	grant_permits(kind)
}

role_permits(role, kind) if kind in role.allow

role_permits(role, _) if "all" in role.allow

grant_permits(_) if not standing.grant.only.allow

grant_permits(kind) if kind in standing.grant.only.allow

deny contains reason if {
	some kind in input.facts.kinds
	standing.stands
	not permitted(kind)
	reason := {
		"code": "kind-not-allowed",
		"message": $"{upper(kind)} is not allowed: {session.role} on {session.resource} may {may}. {ask}",
	}
}

session := input.session

may := "run nothing" if count(granted) == 0

may := $"run {request.list(granted)}" if count(granted) > 0

granted := [kind | some kind in standing.role.allow; grant_permits(kind)] if not "all" in standing.role.allow

granted := object.get(standing.grant, ["only", "allow"], ["all"]) if "all" in standing.role.allow

# The narrowest role that would do.
enough := min({[width(role), name] |
	some name, role in data.writ.resources[session.resource].roles
	every kind in input.facts.kinds {
		role_permits(role, kind)
	}
})

width(role) := 1000 if "all" in role.allow

width(role) := count(role.allow) if not "all" in role.allow

ask := $"Ask: {request.command(session.resource, enough[1])}" if enough

else := $"No role of {session.resource} allows it; its owners can change that in resources/{session.resource}.yaml."
