# Why a session is refused, and what else there is. It must never tell a subject that nobody knows which resources
# exist.
package policies.session.denial

import data.policies.grant.candidates
import data.policies.grant.choice
import data.policies.grant.time
import data.policies.subject.known
import data.policies.words.instant
import data.policies.words.request

default reason := {
	"code": "no-grant",
	"message": "No grant in the active bundle allows this.",
}

reason := unknown_subject if not known.name

else := unknown_resource if not resource

else := unknown_role if not resource.roles[input.role]

else := other_grant if pinned_elsewhere

else := stale if count(carried) > 0

else := not_yet if next_start

else := over if last_end

else := removed if input.grant

else := no_grant

resource := data.writ.resources[input.resource]

unknown_subject := {
	"code": "unknown-subject",
	"message": "This login belongs to nobody in people.yaml, and no grant names this workload. Ask security to add it.",
}

unknown_resource := {
	"code": "unknown-resource",
	"message": $"There is no resource {input.resource}. The database name must be a resource's name.",
}

unknown_role := {
	"code": "unknown-role",
	"message": $"{input.resource} has no role {input.role}. Its roles: {roles}. The user name must be a role's name.",
} if {
	roles := request.list(sort(object.keys(resource.roles)))
}

other_grant := {
	"code": "token-for-other-grant",
	"message": $"The token is for grant {input.grant} (role {role}). Connect as {role}, or get a token for {input.role}.",
} if {
	role := data.writ.grants[input.grant].role
}

stale := {
	"code": "groups-stale",
	"message": "Your groups were read from a login too long ago to be believed. Log in again.",
}

not_yet := {
	"code": "not-yet",
	"message": $"The grant starts at {instant.rfc3339(next_start)}.",
}

over := {
	"code": "ended",
	"message": $"The grant ended at {instant.rfc3339(last_end)}. Ask again: {ask}",
}

removed := {
	"code": "no-grant",
	"message": $"Grant {input.grant} is no longer in the repository, or no longer yours. Ask again: {ask}",
}

no_grant := {
	"code": "no-grant",
	"message": $"No grant gives you {input.role} on {input.resource}. Ask: {ask}",
}

ask := request.command(input.resource, input.role)

# The token was issued for a grant on another resource or role.
pinned_elsewhere if data.writ.grants[input.grant].resource != input.resource

pinned_elsewhere if data.writ.grants[input.grant].role != input.role

# Grants in force that only a claim carries which is believed no more.
carried contains id if {
	not candidates.fresh
	some id in candidates.claimed
	choice.fits(id)
	time.in_force(data.writ.grants[id], input.now)
}

next_start := min({start |
	some id in choice.fitting
	grant := data.writ.grants[id]
	start := time.starts(grant)
	start > input.now
	grant.until > start
})

last_end := max({data.writ.grants[id].until |
	some id in choice.fitting
	time.ended(data.writ.grants[id], input.now)
})

default until := 0

until := next_start

# What the subject holds on the resource now, in any role.
choices := [choice_of(id) |
	some id in sort(candidates.ids)
	time.in_force(data.writ.grants[id], input.now)
]

choice_of(id) := {
	"grant": id,
	"role": data.writ.grants[id].role,
	"until": data.writ.grants[id].until,
}
